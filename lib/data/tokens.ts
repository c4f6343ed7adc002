// What lets somebody in, made of 256 random bits. Kept is only a hash: with that many bits nobody can guess what it is
// of, and a backup of the database lets nobody in.
import { createHash, randomBytes } from "node:crypto";

/** 43 characters of base64url. */
export function makeToken(): string {
  return randomBytes(32).toString("base64url");
}

export function hashToken(token: string): string {
  return createHash("sha256").update(token, "utf8").digest("hex");
}
