// The people who may sign in, as an admin sees and changes them.
import type { Admin, Role } from "@/lib/domain/permissions";
import { reader, type WriteTransaction, write } from "./client";
import { type MadeLink, makeLink } from "./one-time-links";
import { beginBatch, recordRevisions } from "./revisions";
import { isNameTaken } from "./user-names";

export interface UserInfo {
  email: string;
  /** As history shows it. */
  name: string;
  role: Role;
  disabled: boolean;
  hasPassword: boolean;
  hasSecondFactor: boolean;
  /** Until when there is an unused one-time link. */
  linkUntil: Date | null;
  /** When one of the sessions was last used that nobody has ended; null: there is none. */
  lastSeen: Date | null;
}

/** All of them, by e-mail address, disabled ones last. */
export async function listUsers({ now }: { admin: Admin; now: Date }): Promise<UserInfo[]> {
  const rows = await reader().user.findMany({
    orderBy: { email: "asc" },
    select: {
      ...{ email: true, name: true, role: true, disabledAt: true, passwordHash: true, secondFactor: true },
      links: { where: { expiresAt: { gt: now } }, select: { expiresAt: true } },
      sessions: { orderBy: { usedAt: "desc" }, take: 1, select: { usedAt: true } },
    },
  });
  return rows
    .map(
      (row): UserInfo => ({
        ...{ email: row.email, name: row.name, role: row.role as Role, disabled: row.disabledAt !== null },
        ...{ hasPassword: row.passwordHash !== null, hasSecondFactor: row.secondFactor !== null },
        ...{ linkUntil: row.links[0]?.expiresAt ?? null, lastSeen: row.sessions[0]?.usedAt ?? null },
      }),
    )
    .toSorted((one, other) => Number(one.disabled) - Number(other.disabled));
}

export type LinkAnswer = { ok: true; link: MadeLink } | { ok: false; reason: "unknown" | "disabled" };

export type AddAnswer =
  | { ok: true; link: MadeLink }
  | { ok: false; reason: "exists" }
  | { ok: false; reason: "name-taken" };

/** A person who is new, and the one-time link with which they set their password. */
export async function addUser(input: {
  admin: Admin;
  email: string;
  role: Role;
  name?: string | undefined;
  now: Date;
}): Promise<AddAnswer> {
  const { admin, email, role, name = email, now } = input;
  return write(async (tx): Promise<AddAnswer> => {
    if ((await tx.user.count({ where: { email } })) > 0) return { ok: false, reason: "exists" };
    if (await isNameTaken(tx, name, null)) return { ok: false, reason: "name-taken" };
    const { id } = await tx.user.create({ data: { email, name, role }, select: { id: true } });
    const link = await makeLink(tx, { userId: id, now });
    await record(tx, admin, "add", { email, name }, { after: { email, name, role } });
    return { ok: true, link };
  });
}

/**
 * A link for somebody who has forgotten their password; the old one counts until they set a new one.
 * `removesSecondFactor`: they have lost that too.
 */
export async function makeResetLink(input: {
  admin: Admin;
  email: string;
  removesSecondFactor: boolean;
  now: Date;
}): Promise<LinkAnswer> {
  const { admin, email, removesSecondFactor, now } = input;
  return write(async (tx): Promise<LinkAnswer> => {
    const user = await findUser(tx, email);
    if (user === null) return { ok: false, reason: "unknown" };
    if (user.disabledAt !== null) return { ok: false, reason: "disabled" };
    const link = await makeLink(tx, { userId: user.id, now, removesSecondFactor });
    await record(tx, admin, "make-link", user, { after: { removesSecondFactor } });
    return { ok: true, link };
  });
}

export type ChangeAnswer = { ok: true } | { ok: false; reason: "unknown" | "already" | "last-admin" };

/** Ends their sessions too: what they may do is another thing now. */
export async function changeRole(input: { admin: Admin; email: string; role: Role }): Promise<ChangeAnswer> {
  const { admin, email, role } = input;
  return write(async (tx): Promise<ChangeAnswer> => {
    const user = await findUser(tx, email);
    if (user === null) return { ok: false, reason: "unknown" };
    if (user.role === role) return { ok: false, reason: "already" };
    if (await isLastAdmin(tx, user)) return { ok: false, reason: "last-admin" };
    await tx.user.update({ where: { id: user.id }, data: { role }, select: { id: true } });
    await tx.session.deleteMany({ where: { userId: user.id } });
    await record(tx, admin, "change-role", user, { before: { role: user.role }, after: { role } });
    return { ok: true };
  });
}

/**
 * Whether they may sign in at all. Disabling ends their sessions and their link. `evenLast`: also where nobody would be
 * left who could undo it, for whoever operates the machine.
 */
export async function disableUser(input: {
  admin: Admin;
  email: string;
  disabled: boolean;
  evenLast?: boolean;
  now: Date;
}): Promise<ChangeAnswer> {
  const { admin, email, disabled, evenLast = false, now } = input;
  return write(async (tx): Promise<ChangeAnswer> => {
    const user = await findUser(tx, email);
    if (user === null) return { ok: false, reason: "unknown" };
    if ((user.disabledAt !== null) === disabled) return { ok: false, reason: "already" };
    if (disabled && !evenLast && (await isLastAdmin(tx, user))) return { ok: false, reason: "last-admin" };
    const data = { disabledAt: disabled ? now : null };
    await tx.user.update({ where: { id: user.id }, data, select: { id: true } });
    if (disabled) {
      await tx.session.deleteMany({ where: { userId: user.id } });
      await tx.oneTimeLink.deleteMany({ where: { userId: user.id } });
    }
    await record(tx, admin, disabled ? "disable" : "enable", user);
    return { ok: true };
  });
}

/** Signs them out in every browser. `ended`: how many sessions there were. */
export async function endUserSessions(input: {
  admin: Admin;
  email: string;
}): Promise<{ ok: true; ended: number } | { ok: false; reason: "unknown" }> {
  const { admin, email } = input;
  return write(async (tx) => {
    const user = await findUser(tx, email);
    if (user === null) return { ok: false, reason: "unknown" } as const;
    const { count } = await tx.session.deleteMany({ where: { userId: user.id } });
    if (count > 0) await record(tx, admin, "end-sessions", user);
    return { ok: true, ended: count } as const;
  });
}

interface UserRow {
  id: string;
  email: string;
  name: string;
  role: string;
  disabledAt: Date | null;
}

async function findUser(tx: WriteTransaction, email: string): Promise<UserRow | null> {
  const select = { id: true, email: true, name: true, role: true, disabledAt: true };
  return tx.user.findUnique({ where: { email }, select });
}

/** Whether without them no admin could sign in. Somebody who has not used their link yet cannot. */
async function isLastAdmin(tx: WriteTransaction, user: UserRow): Promise<boolean> {
  if (user.role !== "admin" || user.disabledAt !== null) return false;
  const others = { role: "admin", disabledAt: null, passwordHash: { not: null }, id: { not: user.id } };
  return (await tx.user.count({ where: others })) === 0;
}

async function record(
  tx: WriteTransaction,
  admin: Admin,
  action: string,
  { email, name }: { email: string; name: string },
  change: { before?: object; after?: object } = {},
): Promise<void> {
  await recordRevisions(tx, beginBatch(admin), [
    { negotiationSlug: null, action, kind: "user", key: email, title: name, ...change },
  ]);
}
