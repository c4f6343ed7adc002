// The second factor: codes that an app makes of a secret and the time (TOTP, RFC 6238), and recovery codes in their
// place. What is offered to somebody who sets one up is derived from their session and kept nowhere until they confirm
// it: a page that is loaded again, or sent without JavaScript, shows the same.
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from "node:crypto";
import { Secret, TOTP } from "otpauth";
import type { Oneself } from "@/lib/domain/permissions";
import { ensureSecret } from "@/lib/secret";
import { reader, type WriteTransaction } from "./client";

const STEP_SECONDS = 30;
/** A clock may be one step off. */
const STEPS_OFF = 1;
const RECOVERY_CODES = 10;
/** Crockford's: no letter that reads as another. */
const LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";

export interface Offer {
  /** For who cannot scan: 32 letters and digits. */
  secret: string;
  /** What the picture says to the app. */
  address: string;
  recoveryCodes: string[];
  /** Stands for all of it: what is confirmed is what was shown. */
  mark: string;
}

/** What somebody may set up: the same in one session until something is set up. */
export async function offerSecondFactor(oneself: Oneself): Promise<Offer> {
  const { email } = await reader().user.findUniqueOrThrow({
    where: { id: oneself.userId },
    select: { email: true },
  });
  const { secret, recoveryCodes, mark } = await deriveOffer(reader(), oneself);
  return { secret: secret.base32, address: totp(secret, email).toString(), recoveryCodes, mark };
}

/** The same in the transaction that sets it up. */
export async function deriveOffer(
  database: Pick<WriteTransaction, "recoveryCode">,
  { userId, sessionId }: Oneself,
): Promise<{ secret: Secret; recoveryCodes: string[]; mark: string }> {
  const rows = await database.recoveryCode.findMany({
    where: { userId },
    orderBy: { codeHash: "asc" },
    select: { codeHash: true },
  });
  // Other codes are offered once these are in use.
  const about = [userId, sessionId, ...rows.map((row) => row.codeHash)].join(" ");
  const recoveryCodes = Array.from({ length: RECOVERY_CODES }, (_, place) =>
    writeCode(keyed(`recovery code ${place}`, about)),
  );
  return {
    secret: new Secret({ buffer: toBuffer(keyed("second factor", about).subarray(0, 20)) }),
    recoveryCodes,
    mark: keyed("offer", about).toString("base64url"),
  };
}

/** 50 bits, as `abcde-fghjk`. */
function writeCode(bytes: Buffer): string {
  const letters = Array.from(bytes.subarray(0, 10), (byte) => LETTERS[byte % LETTERS.length]);
  return `${letters.slice(0, 5).join("")}-${letters.slice(5).join("")}`;
}

function totp(secret: Secret, email: string): TOTP {
  return new TOTP({ issuer: "Parley", label: email, secret, period: STEP_SECONDS });
}

/** The half minute whose code this is; null where it is none of about now. */
export function readStep(secret: Secret, code: string, now: Date): number | null {
  const off = totp(secret, "").validate({ token: code, timestamp: now.getTime(), window: STEPS_OFF });
  return off === null ? null : Math.floor(now.getTime() / 1000 / STEP_SECONDS) + off;
}

/** Hands of one's own write spaces, hyphens and capitals as they like. */
function plain(code: string): string {
  return code.replace(/[\s-]/g, "").toLowerCase();
}

/**
 * Whether this is a code of the user's, in the caller's transaction: one of the app's that was not taken yet, or a
 * recovery code, which is then gone.
 */
export async function takeCode(
  tx: WriteTransaction,
  user: { id: string; secondFactor: string; secondFactorStep: number | null },
  typed: string,
  now: Date,
): Promise<boolean> {
  const code = plain(typed);
  if (!/^\d{6}$/.test(code)) {
    const { count } = await tx.recoveryCode.deleteMany({
      where: { userId: user.id, codeHash: hashCode(code) },
    });
    return count === 1;
  }
  const secret = unseal(user.secondFactor, user.id);
  const step = secret === null ? null : readStep(secret, code, now);
  if (step === null || step <= (user.secondFactorStep ?? -1)) return false;
  await tx.user.update({ where: { id: user.id }, data: { secondFactorStep: step }, select: { id: true } });
  return true;
}

/** Puts these in the place of the earlier ones, in the caller's transaction. */
export async function keepRecoveryCodes(
  tx: WriteTransaction,
  userId: string,
  codes: readonly string[],
): Promise<void> {
  await tx.recoveryCode.deleteMany({ where: { userId } });
  await tx.recoveryCode.createMany({
    data: codes.map((code) => ({ userId, codeHash: hashCode(plain(code)) })),
  });
}

/** Under the secret of the installation: fifty bits alone could be tried out on a backup. */
function hashCode(code: string): string {
  return keyed("hash of a recovery code", code).toString("base64url");
}

function keyed(what: string, about: string): Buffer {
  return createHmac("sha256", ensureSecret()).update(`${what}\n${about}`, "utf8").digest();
}

/** `iv.tag.text`, good for this user alone: a backup without the secret of the installation makes no codes. */
export function seal(secret: Secret, userId: string): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", sealingKey(), iv).setAAD(Buffer.from(userId));
  const text = Buffer.concat([cipher.update(Buffer.from(secret.bytes)), cipher.final()]);
  return [iv, cipher.getAuthTag(), text].map((part) => part.toString("base64url")).join(".");
}

/** Null where it cannot be read, because the secret of the installation is another one now: then only a reset helps. */
function unseal(sealed: string, userId: string): Secret | null {
  const [iv, tag, text] = sealed.split(".").map((part) => Buffer.from(part, "base64url"));
  try {
    if (iv === undefined || tag === undefined || text === undefined) throw new Error("It has another form.");
    const decipher = createDecipheriv("aes-256-gcm", sealingKey(), iv);
    decipher.setAAD(Buffer.from(userId)).setAuthTag(tag);
    return new Secret({ buffer: toBuffer(Buffer.concat([decipher.update(text), decipher.final()])) });
  } catch (error) {
    console.error(
      "A second factor cannot be read; was APP_SECRET, or data/secret, another one before?",
      error,
    );
    return null;
  }
}

function sealingKey(): Buffer {
  return Buffer.from(hkdfSync("sha256", ensureSecret(), "", "parley second factor", 32));
}

function toBuffer(bytes: Buffer): ArrayBuffer {
  return Uint8Array.from(bytes).buffer;
}
