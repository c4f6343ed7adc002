// Writes things of a draft, for an import as for a single save, in few statements whatever their number.
import { randomUUID } from "node:crypto";
import type { ListedKind } from "@/lib/domain/case-entities";
import type { CaseFile, Negotiation } from "@/lib/domain/case-file";
import { saysTheSame } from "@/lib/domain/diff-fields";
import type { ImportPlan } from "@/lib/domain/plan-import";
import type { WriteTransaction } from "./client";
import { createInChunks } from "./create-in-chunks";
import { deleteRows } from "./delete-rows";
import { type DraftIdentities, readIdentities, rowOf } from "./draft-identities";
import { type Moves, movePlaces } from "./draft-places";
import { addRows, type DraftRows, emptyRows } from "./draft-rows";
import { insertRows } from "./insert-rows";
import { push } from "./push";
import { firstVersion } from "./revisions";

/** What is written of the lists of a draft. */
export interface ListChanges {
  /** Rows (as in RowIdentity) that go, with what they consist of: what is deleted, and what is written anew. */
  gone: ReadonlyMap<ListedKind, string[]>;
  rows: DraftRows;
  moves: Moves;
  /** The keys of the parties shown first, where their rows were written anew or the list changed; null: it stays. */
  focus: readonly string[] | null;
}

/**
 * What changed is written anew under its own identity, which is one path for every kind and lets any number go at once.
 * What refers to rows that go and do not come back must not be there any more at the commit.
 */
export async function writeLists(
  tx: WriteTransaction,
  negotiationId: string,
  { gone, rows, moves, focus }: ListChanges,
): Promise<void> {
  await deferReferences(tx);
  await deleteRows(tx, negotiationId, gone);
  await createRows(tx, rows);
  await movePlaces(tx, negotiationId, moves);
  if (focus !== null) await writeFocus(tx, negotiationId, focus);
}

/** Rows that refer to each other are gone for a moment and come back: references are checked at the commit. */
export async function deferReferences(tx: WriteTransaction): Promise<void> {
  await tx.$executeRawUnsafe("PRAGMA defer_foreign_keys = ON");
}

/** What an import wrote that its plan does not say. */
export interface AppliedPlan {
  /** The new version of a thing that was created or changed. */
  versionOf(kind: ListedKind, id: string): number;
  /** The ids of each list as they stood before, in their order; of a new draft there are none. */
  orders: Map<ListedKind, string[]>;
}

/**
 * Makes the draft equal to the file from which the plan was made: what it lacks is removed.
 * Call it in the transaction in which the plan was made.
 */
export async function applyPlan(
  tx: WriteTransaction,
  plan: ImportPlan,
  incoming: CaseFile,
): Promise<AppliedPlan> {
  const negotiationId = await writeNegotiationOf(tx, plan, incoming.negotiation);
  const identities = await readIdentities(tx, negotiationId);
  const created = await firstVersion(tx);
  const versionOf = (kind: ListedKind, id: string) => {
    const known = identities[kind].get(id);
    return known === undefined ? created : known.version + 1;
  };
  const gone = new Map<ListedKind, string[]>();
  const rows = emptyRows();
  for (const { kind, id } of plan.missing) {
    if (kind !== "negotiation") push(gone, kind, rowOf(identities, kind, id).rowId);
  }
  for (const entity of [...plan.creates, ...plan.updates.map((update) => update.after)]) {
    const { kind, id, index: place } = entity;
    if (kind === "negotiation") continue;
    const known = identities[kind].get(id);
    if (known !== undefined) push(gone, kind, known.rowId);
    const head = {
      negotiationId,
      place,
      version: versionOf(kind, id),
      positionId: known?.rowId ?? randomUUID(),
    };
    addRows(rows, head, entity);
  }
  const moves = listMoves(plan, identities);
  await writeLists(tx, negotiationId, { gone, rows, moves, focus: focusToWrite(plan, incoming.negotiation) });
  return { versionOf, orders: plan.isNew ? new Map() : listOrders(identities) };
}

function listMoves(plan: ImportPlan, identities: DraftIdentities): Moves {
  const moves = new Map<ListedKind, [string, number][]>();
  for (const { kind, id, index } of plan.unchanged) {
    if (kind === "negotiation") continue;
    const row = rowOf(identities, kind, id);
    if (row.place !== index) push(moves, kind, [row.rowId, index]);
  }
  return moves;
}

function listOrders(identities: DraftIdentities): Map<ListedKind, string[]> {
  const orders = Object.entries(identities).map(([kind, rows]): [ListedKind, string[]] => [
    kind as ListedKind,
    [...rows].sort(([, a], [, b]) => a.place - b.place).map(([id]) => id),
  ]);
  return new Map(orders);
}

/** The focus stands in the rows of the parties: set again where it changed, or where such a row was written anew. */
function focusToWrite(plan: ImportPlan, { focus = [] }: Negotiation): readonly string[] | null {
  const before = plan.updates
    .map((update) => update.before)
    .find((entity) => entity.kind === "negotiation")?.value;
  const changed = before !== undefined && !saysTheSame(before.focus, focus);
  const rewritten = plan.updates.some((update) => update.kind === "party");
  return plan.isNew || changed || rewritten ? focus : null;
}

async function writeNegotiationOf(
  tx: WriteTransaction,
  plan: ImportPlan,
  negotiation: Negotiation,
): Promise<string> {
  const { slug } = negotiation;
  if (plan.isNew) {
    const data = { slug, ...toColumns(negotiation), version: await firstVersion(tx) };
    const { id } = await tx.negotiation.create({ data, select: { id: true } });
    return id;
  }
  if (plan.updates.some((update) => update.kind === "negotiation")) await updateNegotiation(tx, negotiation);
  const { id } = await tx.negotiation.findUniqueOrThrow({ where: { slug }, select: { id: true } });
  return id;
}

/** Writes the negotiation's own fields under the next version; the focus goes with the lists. */
export async function updateNegotiation(tx: WriteTransaction, negotiation: Negotiation): Promise<void> {
  await tx.negotiation.update({
    where: { slug: negotiation.slug },
    data: { ...toColumns(negotiation), version: { increment: 1 } },
    select: { id: true },
  });
}

function toColumns({ title, summary, status, started, ...rest }: Negotiation) {
  // Null and not left out: an update would keep what is left out.
  return {
    ...{ title, summary, status, started, ended: rest.ended ?? null, asOf: rest.asOf ?? null },
    ...{ language: rest.language ?? null, notice: rest.notice ?? null, licence: rest.licence ?? null },
  };
}

async function createRows(tx: WriteTransaction, rows: DraftRows): Promise<void> {
  // These have numbers with a fraction, and are few.
  await createInChunks(rows.party, (data) => tx.party.createMany({ data }));
  await createInChunks(rows.figure, (data) => tx.figure.createMany({ data }));
  await insertRows(tx, "Issue", rows.issue);
  await insertRows(tx, "Option", rows.option);
  await insertRows(tx, "Search", rows.search);
  await insertRows(tx, "Source", rows.source);
  await insertRows(tx, "Statement", rows.statement);
  await insertRows(tx, "Position", rows.position);
  await insertRows(tx, "Stance", rows.stance);
  await insertRows(tx, "Requirement", rows.requirement);
  await insertRows(tx, "RequirementOption", rows.requirementOption);
  await insertRows(tx, "Evidence", rows.evidence);
  await insertRows(tx, "EvidenceOption", rows.evidenceOption);
  await insertRows(tx, "Event", rows.event);
  await insertRows(tx, "EventParty", rows.eventParty);
  await insertRows(tx, "EventIssue", rows.eventIssue);
}

async function writeFocus(
  tx: WriteTransaction,
  negotiationId: string,
  focus: readonly string[],
): Promise<void> {
  await tx.party.updateMany({ where: { negotiationId }, data: { focusPlace: null } });
  for (const [focusPlace, key] of focus.entries()) {
    await tx.party.update({ where: { negotiationId_key: { negotiationId, key } }, data: { focusPlace } });
  }
}
