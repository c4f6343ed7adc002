import { randomBytes } from "node:crypto";

/** On every answer, and on every request as our own code sees it. One that a client sends is replaced. */
export const REQUEST_ID_HEADER = "x-request-id";

/** 16 characters, letters, digits, `-` and `_`: 96 random bits, short enough to be read out over a telephone. */
export function createRequestId(): string {
  return randomBytes(12).toString("base64url");
}
