import { randomBytes } from "node:crypto";

/** On every answer, and on every request as our own code sees it. One that a client sends is replaced. */
export const REQUEST_ID_HEADER = "x-request-id";

const BYTES = 12;
/** Asking for chance costs more than serving a page that is kept, so it is asked for many at once. */
const AT_ONCE = 512;
let pool = Buffer.alloc(0);
let used = 0;

/** 16 characters, letters, digits, `-` and `_`: 96 random bits, short enough to be read out over a telephone. */
export function createRequestId(): string {
  if (used >= pool.length) {
    pool = randomBytes(BYTES * AT_ONCE);
    used = 0;
  }
  used += BYTES;
  return pool.toString("base64url", used - BYTES, used);
}
