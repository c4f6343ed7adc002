// Passwords as they are kept: scrypt with a salt, in one line that also says how strong.
import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";

/** One of the settings that OWASP gives as equally strong; this one needs 32 MB and not 128. */
const STRENGTH = { N: 2 ** 15, r: 8, p: 3 };
const MOST_MEMORY = 64 * 1024 * 1024;
const KEY_BYTES = 32;
const SALT_BYTES = 16;

/** Each takes a thread of the four that Node has for files too, so no crowd at the door stops the reading. */
const MOST_AT_ONCE = 2;
const waiting: (() => void)[] = [];
let running = 0;

/** `scrypt$N$r$p$salt$key`, salt and key in base64url. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const key = await deriveKey(password, salt, STRENGTH);
  const { N, r, p } = STRENGTH;
  return `scrypt$${N}$${r}$${p}$${salt.toString("base64url")}$${key.toString("base64url")}`;
}

/** `hash` null: there is nobody, or no password; that takes as long as a wrong one, and is false. */
export async function isRightPassword(hash: string | null, password: string): Promise<boolean> {
  if (hash === null) {
    await deriveKey(password, randomBytes(SALT_BYTES), STRENGTH);
    return false;
  }
  const [, N, r, p, salt = "", key = ""] = hash.split("$");
  const strength = { N: Number(N), r: Number(r), p: Number(p) };
  const expected = Buffer.from(key, "base64url");
  return timingSafeEqual(await deriveKey(password, Buffer.from(salt, "base64url"), strength), expected);
}

async function deriveKey(password: string, salt: Buffer, strength: typeof STRENGTH): Promise<Buffer> {
  if (running >= MOST_AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  else running += 1;
  try {
    return await new Promise((resolve, reject) => {
      // The same letters can be typed in more than one way (é as one sign or two): one form counts.
      scrypt(
        password.normalize("NFKC"),
        salt,
        KEY_BYTES,
        { ...strength, maxmem: MOST_MEMORY },
        (error, key) => (error === null ? resolve(key) : reject(error)),
      );
    });
  } finally {
    const next = waiting.shift();
    if (next === undefined) running -= 1;
    else next();
  }
}
