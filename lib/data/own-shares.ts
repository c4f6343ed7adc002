// Share links made, changed and taken back by those whose they are. Each change is recorded with it.
import { randomUUID } from "node:crypto";
import type { Sharer } from "@/lib/domain/permissions";
import { write } from "./client";
import { hashPassword } from "./passwords";
import { beginBatch, recordRevisions } from "./revisions";
import { columnsOf, findOwn, type ShareTerms, toTerms } from "./share-rows";
import { makeShareToken } from "./share-tokens";
import { hashToken } from "./tokens";

/** What the link shows: a page of a negotiation that is public, with its view. */
export interface ShareSubject {
  slug: string;
  page: string;
  query: string;
  /** Null: it follows the latest release. */
  release: number | null;
}

export type ShareMade = { ok: true; id: string; token: string } | { ok: false; reason: "unknown" };

/** `unknown`: readers may not see the negotiation, or the release. Nobody links to a draft. */
export async function makeShare(input: {
  sharer: Sharer;
  subject: ShareSubject;
  terms: ShareTerms;
  password: string | null;
}): Promise<ShareMade> {
  const { sharer, subject, terms, password } = input;
  const { slug, page, query, release } = subject;
  // Slow, so not inside the transaction.
  const passwordHash = password === null ? null : await hashPassword(password);
  return write(async (tx): Promise<ShareMade> => {
    const shown = await tx.release.findFirst({
      where: {
        ...{ recalledAt: null, negotiation: { slug, withdrawnAt: null } },
        ...(release === null ? {} : { number: release }),
      },
      select: { id: true, negotiationId: true },
    });
    if (shown === null) return { ok: false, reason: "unknown" };
    const id = randomUUID();
    const token = makeShareToken(id);
    const batch = beginBatch(sharer);
    const data = {
      ...{ id, page, query, passwordHash, ...columnsOf(terms) },
      ...{ tokenHash: hashToken(token), createdAt: batch.at },
      ...{ negotiationId: shown.negotiationId, userId: sharer.userId },
      releaseId: release === null ? null : shown.id,
    };
    await tx.shareLink.create({ data, select: { id: true } });
    const after = { slug, page, query, release, ...said(terms), password: password !== null };
    await recordRevisions(tx, batch, [
      {
        negotiationSlug: null,
        action: "add",
        kind: "share-link",
        key: id,
        title: nameOf(slug, terms),
        after,
      },
    ]);
    return { ok: true, id, token };
  });
}

export type ShareChanged =
  | { ok: true }
  | { ok: false; reason: "unknown" | "revoked" }
  /** Somebody has changed it since. */
  | { ok: false; reason: "stale" };

/** `password`: undefined keeps the one that there is, null takes it away. */
export async function changeShare(input: {
  sharer: Sharer;
  id: string;
  version: number;
  terms: ShareTerms;
  password: string | null | undefined;
}): Promise<ShareChanged> {
  const { sharer, id, version, terms, password } = input;
  const passwordHash =
    password === undefined ? undefined : password === null ? null : await hashPassword(password);
  return write(async (tx): Promise<ShareChanged> => {
    const row = await findOwn(tx, sharer, id);
    if (row === null) return { ok: false, reason: "unknown" };
    if (row.revokedAt !== null) return { ok: false, reason: "revoked" };
    if (row.version !== version) return { ok: false, reason: "stale" };
    const before = { ...said(toTerms(row)), password: row.passwordHash !== null };
    const after = {
      ...said(terms),
      password: passwordHash === undefined ? before.password : passwordHash !== null,
      ...(passwordHash ? { newPassword: true } : {}),
    };
    if (JSON.stringify(before) === JSON.stringify(after)) return { ok: true };
    await tx.shareLink.update({
      where: { id },
      data: {
        ...{ ...columnsOf(terms), version: { increment: 1 } },
        ...(passwordHash === undefined ? {} : { passwordHash }),
      },
      select: { id: true },
    });
    const title = nameOf(row.negotiation.slug, terms);
    await recordRevisions(tx, beginBatch(sharer), [
      { negotiationSlug: null, action: "change", kind: "share-link", key: id, title, before, after },
    ]);
    return { ok: true };
  });
}

/** For good: nothing brings it back. */
export async function revokeShare(input: { sharer: Sharer; id: string }): Promise<ShareChanged> {
  const { sharer, id } = input;
  return write(async (tx): Promise<ShareChanged> => {
    const row = await findOwn(tx, sharer, id);
    if (row === null) return { ok: false, reason: "unknown" };
    if (row.revokedAt !== null) return { ok: false, reason: "revoked" };
    const batch = beginBatch(sharer);
    const data = { revokedAt: batch.at, version: { increment: 1 } };
    await tx.shareLink.update({ where: { id }, data, select: { id: true } });
    const title = nameOf(row.negotiation.slug, toTerms(row));
    await recordRevisions(tx, batch, [
      { negotiationSlug: null, action: "revoke", kind: "share-link", key: id, title },
    ]);
    return { ok: true };
  });
}

/** As a record has it: plain JSON. */
function said(terms: ShareTerms) {
  const { beginsAt, expiresAt } = terms;
  return {
    ...terms,
    ...{ beginsAt: beginsAt?.toISOString() ?? null, expiresAt: expiresAt?.toISOString() ?? null },
  };
}

function nameOf(slug: string, { title }: ShareTerms): string {
  return title === null ? slug : `${slug}: ${title}`;
}
