// Signing in: with e-mail address, password and, where it is set up, a code of the second factor.
import { reader, write } from "./client";
import { countAttempt, forgetAttempt } from "./password-attempts";
import { isRightPassword } from "./passwords";
import { beginBatch, recordRevisions } from "./revisions";
import { takeCode } from "./second-factor";
import { beginSession } from "./sessions";

export type SignInAnswer =
  | { ok: true; token: string }
  /** Whether the address, the password or the code is wrong is told to nobody. */
  | { ok: false; reason: "wrong" }
  /** Nothing was checked. `retryAfter` in seconds. */
  | { ok: false; reason: "too-many"; retryAfter: number };

export interface SignInInput {
  /** As it was typed. */
  email: string;
  password: string;
  /** Of the app, or a recovery code; "" where there is none. */
  code: string;
  /** Of the client, as far as it can be believed. */
  address: string;
  /** What the browser calls itself. */
  browser: string | null;
  requestId?: string | undefined;
  now: Date;
}

/** Takes as long, and says the same, whether there is such a person or not. Throws DatabaseUnavailable. */
export async function signIn(input: SignInInput): Promise<SignInAnswer> {
  const { email: typed, password, code, address, browser, requestId, now } = input;
  const email = typed.trim().toLowerCase();
  const attempt = await countAttempt({ account: email, address }, now);
  if (!attempt.ok) return { ok: false, reason: "too-many", retryAfter: attempt.retryAfter };
  const user = await reader().user.findUnique({
    where: { email },
    select: { id: true, passwordHash: true },
  });
  const isRight = await isRightPassword(user?.passwordHash ?? null, password);
  if (user === null || !isRight) return { ok: false, reason: "wrong" };
  return write(async (tx): Promise<SignInAnswer> => {
    // The check took a while: what was changed meanwhile counts.
    const { name, passwordHash, disabledAt, secondFactor, secondFactorStep } =
      await tx.user.findUniqueOrThrow({
        where: { id: user.id },
        select: {
          ...{ name: true, passwordHash: true, disabledAt: true },
          ...{ secondFactor: true, secondFactorStep: true },
        },
      });
    if (passwordHash !== user.passwordHash || disabledAt !== null) return { ok: false, reason: "wrong" };
    if (secondFactor !== null) {
      const isRightCode = await takeCode(tx, { id: user.id, secondFactor, secondFactorStep }, code, now);
      if (!isRightCode) return { ok: false, reason: "wrong" };
    }
    await forgetAttempt(tx, attempt.id);
    const token = await beginSession(tx, { userId: user.id, browser, now });
    await recordRevisions(tx, beginBatch({ actor: name, requestId }), [
      { negotiationSlug: null, action: "sign-in", kind: "user", key: email, title: name },
    ]);
    return { ok: true, token };
  });
}
