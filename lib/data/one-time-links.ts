// Links that are worth one password: for 24 hours, once. There is no mail, so whoever makes one hands it over.
import type { WriteTransaction } from "./client";
import { reader, write } from "./client";
import { isCommonPassword } from "./common-passwords";
import { hashPassword } from "./passwords";
import { beginBatch, recordRevisions } from "./revisions";
import { hashToken, makeToken } from "./tokens";
import { isNameTaken } from "./user-names";

export const LINK_LASTS_MS = 24 * 3_600_000;

export interface MadeLink {
  /** What stands in the link; it is not kept. */
  token: string;
  expiresAt: Date;
}

/** Makes the one link that counts for this user, in the caller's transaction. */
export async function makeLink(
  tx: WriteTransaction,
  { userId, now, removesSecondFactor = false }: { userId: string; now: Date; removesSecondFactor?: boolean },
): Promise<MadeLink> {
  await tx.oneTimeLink.deleteMany({ where: { OR: [{ userId }, { expiresAt: { lte: now } }] } });
  return addLink(tx, userId, now, removesSecondFactor);
}

async function addLink(
  tx: WriteTransaction,
  userId: string | null,
  now: Date,
  removesSecondFactor: boolean,
): Promise<MadeLink> {
  const token = makeToken();
  const expiresAt = new Date(now.getTime() + LINK_LASTS_MS);
  const data = { userId, tokenHash: hashToken(token), expiresAt, removesSecondFactor };
  await tx.oneTimeLink.create({ data, select: { id: true } });
  return { token, expiresAt };
}

/** Where there is nobody yet: a link for whoever starts the server, to become the first admin. Else null. */
export async function makeFirstAdminLink(now: Date): Promise<MadeLink | null> {
  if ((await reader().user.count()) > 0) return null;
  return write(async (tx) => {
    if ((await tx.user.count()) > 0) return null;
    // One that another machine printed a moment ago still counts: each is good only while there is nobody.
    await tx.oneTimeLink.deleteMany({ where: { expiresAt: { lte: now } } });
    return addLink(tx, null, now, false);
  });
}

export type OpenLink =
  | { kind: "first-admin" }
  | { kind: "user"; email: string; name: string; isNew: boolean };

/** What the link is good for; null where it was used, has expired or never was: nobody is told which. */
export async function findLink(token: string, now: Date): Promise<OpenLink | null> {
  return readLink(reader(), token, now).then((link) => link?.open ?? null);
}

async function readLink(database: Pick<WriteTransaction, "oneTimeLink" | "user">, token: string, now: Date) {
  const link = await database.oneTimeLink.findUnique({
    where: { tokenHash: hashToken(token) },
    select: {
      ...{ id: true, expiresAt: true, removesSecondFactor: true },
      user: { select: { id: true, email: true, name: true, passwordHash: true, disabledAt: true } },
    },
  });
  if (link === null || link.expiresAt <= now) return null;
  const { user } = link;
  if (user === null) {
    if ((await database.user.count()) > 0) return null;
    return { ...link, user, open: { kind: "first-admin" } satisfies OpenLink };
  }
  if (user.disabledAt !== null) return null;
  const { email, name, passwordHash } = user;
  return {
    ...link,
    user,
    open: { kind: "user", email, name, isNew: passwordHash === null } satisfies OpenLink,
  };
}

export type RedeemAnswer =
  | { ok: true; email: string }
  | { ok: false; reason: "link" | "name-taken" | "common" };

/**
 * Sets the password, and the name if one is given, and ends the link and all sessions. Of a link for the first admin
 * `email` is that of the person who opened it; else it is left out. All arguments are parsed (lib/schemas/account.ts).
 */
export async function redeemLink(input: {
  token: string;
  password: string;
  name?: string | undefined;
  email?: string | undefined;
  requestId?: string | undefined;
  now: Date;
}): Promise<RedeemAnswer> {
  const { token, password, name, email, requestId, now } = input;
  const found = await findLink(token, now);
  if (found === null) return { ok: false, reason: "link" };
  const own = [name ?? "", found.kind === "user" ? found.email : (email ?? "")];
  if (await isCommonPassword(password, own)) return { ok: false, reason: "common" };
  // Slow, so not inside the transaction, and not for whoever only guesses at links.
  const passwordHash = await hashPassword(password);
  return write(async (tx): Promise<RedeemAnswer> => {
    const link = await readLink(tx, token, now);
    if (link === null) return { ok: false, reason: "link" };
    const { user } = link;
    if (name !== undefined && (await isNameTaken(tx, name, user?.id ?? null))) {
      return { ok: false, reason: "name-taken" };
    }
    if (user === null) {
      if (email === undefined) return { ok: false, reason: "link" };
      const data = { email, name: name ?? email, role: "admin", passwordHash };
      const made = await tx.user.create({ data, select: { email: true, name: true, role: true } });
      await tx.oneTimeLink.deleteMany({ where: { userId: null } });
      await recordRevisions(tx, beginBatch({ actor: made.name, requestId }), [
        { negotiationSlug: null, action: "add", kind: "user", key: email, title: made.name, after: made },
      ]);
      return { ok: true, email };
    }
    await tx.user.update({
      where: { id: user.id },
      data: { passwordHash, ...(name === undefined ? {} : { name }) },
      select: { id: true },
    });
    if (link.removesSecondFactor) {
      await tx.user.update({
        where: { id: user.id },
        data: { secondFactor: null, secondFactorStep: null, recoveryCodes: { deleteMany: {} } },
        select: { id: true },
      });
    }
    await tx.oneTimeLink.deleteMany({ where: { userId: user.id } });
    await tx.session.deleteMany({ where: { userId: user.id } });
    const shown = name ?? user.name;
    await recordRevisions(tx, beginBatch({ actor: shown, requestId }), [
      { negotiationSlug: null, action: "set-password", kind: "user", key: user.email, title: shown },
    ]);
    return { ok: true, email: user.email };
  });
}
