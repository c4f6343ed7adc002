// What was done, by whom and to what. Written in the transaction of the change, never on its own.
import { randomUUID } from "node:crypto";
import type { CaseEntity, EntityKind } from "@/lib/domain/case-entities";
import type { WriteTransaction } from "./client";
import { insertRows } from "./insert-rows";

/** Who did what is done together: one command, import or form. */
export interface Batch {
  id: string;
  actor: string;
  at: Date;
  /** Of the request that did it; a command has none. */
  requestId?: string | undefined;
  /** From where in the program; null: a command, or it is said in the titles. */
  origin: string | null;
  /** Given by the client to a save; null: there is none. */
  saveId: string | null;
}

/** The first argument is the proof with which it is done. */
export function beginBatch(
  { actor, requestId }: { actor: string; requestId?: string | undefined },
  more: { origin?: string | undefined; saveId?: string | undefined } = {},
): Batch {
  const { origin = null, saveId = null } = more;
  return { id: randomUUID(), actor, at: new Date(), requestId, origin, saveId };
}

/**
 * The version with which a new thing begins. Every change of a version leaves a revision, so the number of the newest is
 * at least as high as any version that there was: a save based on what stood under this key before is always stale.
 */
export async function firstVersion(tx: WriteTransaction): Promise<number> {
  // Not as an aggregate: Prisma would have every row read for it.
  const newest = await tx.revision.findFirst({ orderBy: { id: "desc" }, select: { id: true } });
  return (newest?.id ?? 0) + 1;
}

export interface RevisionInput {
  /** Null: not about a negotiation. */
  negotiationSlug: string | null;
  action: string;
  /** A list is one of the draft's lists as a whole, whose order changed: its name is the key. */
  kind: EntityKind | "list" | "release" | "user" | "share-link" | "talk" | "database";
  key: string;
  /** The name under which it was shown. */
  title: string;
  /** As it stands in a case file; absent where there was or is none. Plain JSON. */
  before?: object | undefined;
  after?: object | undefined;
  /** Of a change of the draft: lib/domain/draft-edit.ts. `version` is the new one. */
  version?: number | null;
  formerKey?: string | null;
  fromIndex?: number | null;
  toIndex?: number | null;
  optionKeys?: object | null;
}

/** A title that is a whole quotation helps nobody in a list of changes. */
const LONGEST_TITLE = 120;

/** Writes one revision for each change, in the order given. */
export async function recordRevisions(
  tx: WriteTransaction,
  batch: Batch,
  revisions: readonly RevisionInput[],
): Promise<void> {
  const rows = revisions.map((revision) => ({
    // As Prisma writes it.
    at: batch.at.toISOString().replace("Z", "+00:00"),
    actor: batch.actor,
    requestId: batch.requestId ?? null,
    batch: batch.id,
    negotiationSlug: revision.negotiationSlug,
    action: revision.action,
    kind: revision.kind,
    key: revision.key,
    title: shorten(revision.title),
    before: asJson(revision.before),
    after: asJson(revision.after),
    origin: batch.origin,
    saveId: batch.saveId,
    version: revision.version ?? null,
    formerKey: revision.formerKey ?? null,
    fromIndex: revision.fromIndex ?? null,
    toIndex: revision.toIndex ?? null,
    optionKeys: asJson(revision.optionKeys ?? undefined),
  }));
  await insertRows(tx, "Revision", rows);
}

/** What a person would call the thing in a list of changes. */
export function titleOf(entity: CaseEntity): string {
  switch (entity.kind) {
    case "negotiation":
    case "issue":
    case "source":
    case "event":
    case "figure":
      return entity.value.title;
    case "party":
      return entity.value.name;
    case "statement":
      return entity.value.text;
    case "position": {
      const { headline, party, issue, from } = entity.value;
      return headline ?? `${party} on ${issue} from ${from}`;
    }
  }
}

function asJson(value: object | undefined): string | null {
  return value === undefined ? null : JSON.stringify(value);
}

function shorten(title: string): string {
  const characters = [...title];
  return characters.length <= LONGEST_TITLE ? title : `${characters.slice(0, LONGEST_TITLE - 1).join("")}…`;
}
