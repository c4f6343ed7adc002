// What was done, by whom and to what. Written in the transaction of the change, never on its own.
import { randomUUID } from "node:crypto";
import type { CaseEntity, EntityKind } from "@/lib/domain/case-entities";
import type { WriteTransaction } from "./client";
import { createInChunks } from "./create-in-chunks";
import { Prisma } from "./generated/client";

/** Who did what is done together: one command, import or form. */
export interface Batch {
  id: string;
  actor: string;
  at: Date;
  /** Of the request that did it; a command has none. */
  requestId?: string | undefined;
}

/** `who`: the proof with which it is done, or the name alone. */
export function beginBatch(who: string | { actor: string; requestId?: string | undefined }): Batch {
  const { actor, requestId } = typeof who === "string" ? { actor: who } : who;
  return { id: randomUUID(), actor, at: new Date(), requestId };
}

export interface RevisionInput {
  /** Null: not about a negotiation. */
  negotiationSlug: string | null;
  action: string;
  kind: EntityKind | "release" | "user" | "database";
  key: string;
  /** The name under which it was shown. */
  title: string;
  /** As it stands in a case file; absent where there was or is none. Plain JSON. */
  before?: object | undefined;
  after?: object | undefined;
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
    at: batch.at,
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
  }));
  await createInChunks(rows, (data) => tx.revision.createMany({ data }));
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

function asJson(value: object | undefined): Prisma.InputJsonObject | typeof Prisma.DbNull {
  return value === undefined ? Prisma.DbNull : (value as Prisma.InputJsonObject);
}

function shorten(title: string): string {
  const characters = [...title];
  return characters.length <= LONGEST_TITLE ? title : `${characters.slice(0, LONGEST_TITLE - 1).join("")}…`;
}
