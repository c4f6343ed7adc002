// What somebody changes of their own account. All but the name asks for the password again: whoever finds a browser
// that is signed in gets no further than that session.
import type { Oneself } from "@/lib/domain/permissions";
import { reader, type WriteTransaction, write } from "./client";
import { isCommonPassword } from "./common-passwords";
import { countAttempt, forgetAttempt } from "./password-attempts";
import { hashPassword, isRightPassword } from "./passwords";
import { beginBatch, recordRevisions } from "./revisions";
import { deriveOffer, keepRecoveryCodes, readStep, seal } from "./second-factor";
import { beginSession, type SessionInfo } from "./sessions";
import { isNameTaken } from "./user-names";

export interface Profile {
  email: string;
  name: string;
  hasSecondFactor: boolean;
  recoveryCodesLeft: number;
}

export async function getProfile({ userId }: Oneself): Promise<Profile> {
  const user = await reader().user.findUniqueOrThrow({
    where: { id: userId },
    select: {
      ...{ email: true, name: true, secondFactor: true },
      _count: { select: { recoveryCodes: true } },
    },
  });
  const { email, name, secondFactor, _count } = user;
  return { email, name, hasSecondFactor: secondFactor !== null, recoveryCodesLeft: _count.recoveryCodes };
}

/** What was done under the earlier name keeps it. */
export async function changeName(input: {
  oneself: Oneself;
  name: string;
}): Promise<{ ok: true } | { ok: false; reason: "already" } | { ok: false; reason: "name-taken" }> {
  const { oneself, name } = input;
  return write(async (tx) => {
    const before = await tx.user.findUniqueOrThrow({
      where: { id: oneself.userId },
      select: { name: true },
    });
    if (before.name === name) return { ok: false, reason: "already" } as const;
    if (await isNameTaken(tx, name, oneself.userId)) return { ok: false, reason: "name-taken" } as const;
    await tx.user.update({ where: { id: oneself.userId }, data: { name }, select: { id: true } });
    await record(tx, oneself, "change-name", { before, after: { name } });
    return { ok: true } as const;
  });
}

/** With which password, from where and when. */
export interface Proved {
  oneself: Oneself;
  password: string;
  /** Of the client, as far as it can be believed. */
  address: string;
  browser: string | null;
  now: Date;
}

type NotProved = { ok: false; reason: "wrong" } | { ok: false; reason: "too-many"; retryAfter: number };

/** Checks the password as signing in does, then runs `work` in one transaction; nothing is kept where it refuses. */
async function withPassword<Answer extends { ok: boolean }>(
  { oneself, password, address, now }: Proved,
  work: (tx: WriteTransaction, user: UserRow) => Promise<Answer>,
): Promise<Answer | NotProved> {
  const before = await findUser(reader(), oneself.userId);
  const attempt = await countAttempt({ account: before.email, address }, now);
  if (!attempt.ok) return { ok: false, reason: "too-many", retryAfter: attempt.retryAfter };
  if (!(await isRightPassword(before.passwordHash, password))) return { ok: false, reason: "wrong" };
  return write(async (tx): Promise<Answer | NotProved> => {
    const user = await findUser(tx, oneself.userId);
    const isHere = (await tx.session.count({ where: { id: oneself.sessionId } })) === 1;
    // Changed, or signed out by somebody, while it was checked.
    if (user.passwordHash !== before.passwordHash || !isHere) return { ok: false, reason: "wrong" };
    await forgetAttempt(tx, attempt.id);
    return work(tx, user);
  });
}

/** Ends every session, this one too; `token` opens the one that takes its place. */
export async function changePassword(
  input: Proved & { next: string },
): Promise<{ ok: true; token: string } | { ok: false; reason: "common" } | NotProved> {
  const { oneself, next, browser, now } = input;
  const { email, name } = await findUser(reader(), oneself.userId);
  if (await isCommonPassword(next, [email, name])) return { ok: false, reason: "common" };
  const passwordHash = await hashPassword(next);
  return withPassword(input, async (tx) => {
    await tx.user.update({ where: { id: oneself.userId }, data: { passwordHash }, select: { id: true } });
    await tx.oneTimeLink.deleteMany({ where: { userId: oneself.userId } });
    await record(tx, oneself, "set-password");
    return { ok: true, token: await beginAnew(tx, oneself, browser, now) };
  });
}

/** Sets up what offerSecondFactor offers, shown to be in an app by `code`. `stale`: it offers something else by now. */
export async function setUpSecondFactor(
  input: Proved & { code: string; mark: string },
): Promise<{ ok: true } | { ok: false; reason: "code" | "already" | "stale" } | NotProved> {
  const { oneself, code, mark, now } = input;
  return withPassword(input, async (tx, user) => {
    if (user.secondFactor !== null) return { ok: false, reason: "already" } as const;
    const { secret, recoveryCodes, mark: current } = await deriveOffer(tx, oneself);
    if (mark !== current) return { ok: false, reason: "stale" } as const;
    const step = readStep(secret, code.replace(/\s/g, ""), now);
    if (step === null) return { ok: false, reason: "code" } as const;
    await tx.user.update({
      where: { id: user.id },
      data: { secondFactor: seal(secret, user.id), secondFactorStep: step },
      select: { id: true },
    });
    await keepRecoveryCodes(tx, user.id, recoveryCodes);
    // Those in other browsers began without one.
    await tx.session.deleteMany({ where: { userId: user.id, id: { not: oneself.sessionId } } });
    await record(tx, oneself, "set-second-factor");
    return { ok: true } as const;
  });
}

/** Puts the recovery codes that offerSecondFactor offers in the place of the earlier ones. */
export async function renewRecoveryCodes(
  input: Proved & { mark: string },
): Promise<{ ok: true } | { ok: false; reason: "none" | "stale" } | NotProved> {
  const { oneself, mark } = input;
  return withPassword(input, async (tx, user) => {
    if (user.secondFactor === null) return { ok: false, reason: "none" } as const;
    const { recoveryCodes, mark: current } = await deriveOffer(tx, oneself);
    if (mark !== current) return { ok: false, reason: "stale" } as const;
    await keepRecoveryCodes(tx, user.id, recoveryCodes);
    await record(tx, oneself, "renew-recovery-codes");
    return { ok: true } as const;
  });
}

/** Ends every session, this one too: what is offered next is another secret. `token` opens the one in its place. */
export async function removeSecondFactor(
  input: Proved,
): Promise<{ ok: true; token: string } | { ok: false; reason: "none" } | NotProved> {
  const { oneself, browser, now } = input;
  return withPassword(input, async (tx, user) => {
    if (user.secondFactor === null) return { ok: false, reason: "none" } as const;
    await tx.user.update({
      where: { id: user.id },
      data: { secondFactor: null, secondFactorStep: null, recoveryCodes: { deleteMany: {} } },
      select: { id: true },
    });
    await record(tx, oneself, "remove-second-factor");
    return { ok: true, token: await beginAnew(tx, oneself, browser, now) } as const;
  });
}

/** Ends one of one's own sessions, or with "others" all but this. `ended`: how many. */
export async function endOwnSessions(input: {
  oneself: Oneself;
  which: SessionInfo["id"] | "others";
}): Promise<{ ended: number }> {
  const { oneself, which } = input;
  return write(async (tx) => {
    const { count } = await tx.session.deleteMany({
      where: { userId: oneself.userId, id: which === "others" ? { not: oneself.sessionId } : which },
    });
    if (count > 0) await record(tx, oneself, "end-sessions");
    return { ended: count };
  });
}

async function beginAnew(
  tx: WriteTransaction,
  { userId }: Oneself,
  browser: string | null,
  now: Date,
): Promise<string> {
  await tx.session.deleteMany({ where: { userId } });
  return beginSession(tx, { userId, browser, now });
}

interface UserRow {
  id: string;
  email: string;
  name: string;
  passwordHash: string | null;
  secondFactor: string | null;
}

function findUser(database: Pick<WriteTransaction, "user">, id: string): Promise<UserRow> {
  return database.user.findUniqueOrThrow({
    where: { id },
    select: { id: true, email: true, name: true, passwordHash: true, secondFactor: true },
  });
}

async function record(
  tx: WriteTransaction,
  oneself: Oneself,
  action: string,
  change: { before?: object; after?: object } = {},
): Promise<void> {
  const { email, name } = await findUser(tx, oneself.userId);
  await recordRevisions(tx, beginBatch(oneself), [
    { negotiationSlug: null, action, kind: "user", key: email, title: name, ...change },
  ]);
}
