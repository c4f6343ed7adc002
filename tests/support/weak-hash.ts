import { scryptSync } from "node:crypto";

/** In the form of lib/data/passwords.ts, so weak that checking it takes no time: a real one is slow, on purpose. */
export function weakHash(password: string): string {
  const salt = Buffer.alloc(16);
  const key = scryptSync(password, salt, 32, { N: 2, r: 1, p: 1 });
  return `scrypt$2$1$1$${salt.toString("base64url")}$${key.toString("base64url")}`;
}
