// What a share link is known by, and what a browser keeps of one that it has unlocked. Both are made under the secret of
// the installation, so neither can be found in the database or in a backup of it.
import { createHmac, timingSafeEqual } from "node:crypto";
import { ensureSecret } from "@/lib/secret";

/** 144 bits, 24 characters of base64url. */
const TOKEN_BYTES = 18;

/** On a machine that others use too, an unlocked link locks itself again. */
const UNLOCKED_MS = 12 * 3_600_000;

/** The same whenever it is asked for: whoever made a link can copy it again. */
export function makeShareToken(linkId: string): string {
  return keyed(`share ${linkId}`).subarray(0, TOKEN_BYTES).toString("base64url");
}

/** What a browser shows to be let in again: of this link, under its present password, until a time. */
export function makeUnlock(link: { id: string; passwordHash: string }, now: Date): string {
  const until = now.getTime() + UNLOCKED_MS;
  return `${until}.${markOf(link, until).toString("base64url")}`;
}

export function isUnlock(
  text: string | null,
  link: { id: string; passwordHash: string },
  now: Date,
): boolean {
  const [, digits = "", mark = ""] = /^(\d{1,15})\.([\w-]{43})$/.exec(text ?? "") ?? [];
  const until = Number(digits);
  if (mark === "" || until <= now.getTime()) return false;
  return timingSafeEqual(Buffer.from(mark, "base64url"), markOf(link, until));
}

function markOf({ id, passwordHash }: { id: string; passwordHash: string }, until: number): Buffer {
  return keyed(`unlock ${id} ${passwordHash} ${until}`);
}

function keyed(text: string): Buffer {
  return createHmac("sha256", ensureSecret()).update(text, "utf8").digest();
}
