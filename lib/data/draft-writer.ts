// Carries a plan out on the tables of a draft, in few statements whatever its size.
import { randomUUID } from "node:crypto";
import type { CaseEntity } from "@/lib/domain/case-entities";
import type { CaseFile, Negotiation } from "@/lib/domain/case-file";
import { saysTheSame } from "@/lib/domain/diff-fields";
import type { ImportPlan } from "@/lib/domain/plan-import";
import type { WriteTransaction } from "./client";
import { createInChunks } from "./create-in-chunks";
import { deleteEntities, type RowIdentity, readIdentities } from "./draft-identities";
import { movePlaces } from "./draft-places";
import { addRows, type DraftRows, emptyRows } from "./draft-rows";
import { insertRows } from "./insert-rows";

/**
 * Makes the draft equal to the file from which the plan was made: what it lacks is removed. What changed is written anew
 * under its own identity with the next version, which is one path for every kind and lets any number go at once.
 * Call it in the transaction in which the plan was made.
 */
export async function applyPlan(tx: WriteTransaction, plan: ImportPlan, incoming: CaseFile): Promise<void> {
  // Rows that refer to each other are gone for a moment and come back: references are checked at the commit.
  await tx.$executeRawUnsafe("PRAGMA defer_foreign_keys = ON");
  const negotiationId = await writeNegotiation(tx, plan, incoming.negotiation);
  const identities = await readIdentities(tx, negotiationId);
  const listedUpdates = plan.updates.filter((update) => update.kind !== "negotiation");

  const gone = [...plan.missing, ...listedUpdates.map((update) => update.before)];
  await deleteEntities(tx, negotiationId, gone, identities);

  const rows = emptyRows();
  const add = (entity: CaseEntity, known: RowIdentity | undefined) =>
    addRows(rows, { negotiationId, place: entity.index, ...nextIdentity(known) }, entity);
  for (const entity of plan.creates) add(entity, undefined);
  for (const { kind, id, after } of listedUpdates) {
    if (kind !== "negotiation") add(after, identities[kind].get(id));
  }
  await createRows(tx, rows);

  await movePlaces(tx, negotiationId, plan.unchanged, identities);
  await writeFocus(tx, plan, negotiationId, incoming.negotiation);
}

function nextIdentity(known: RowIdentity | undefined): { version: number; positionId: string } {
  if (known === undefined) return { version: 1, positionId: randomUUID() };
  return { version: known.version + 1, positionId: known.rowId };
}

async function writeNegotiation(
  tx: WriteTransaction,
  plan: ImportPlan,
  negotiation: Negotiation,
): Promise<string> {
  const { slug, title, summary, status, started } = negotiation;
  // Null and not left out: an update would keep what is left out.
  const optional = {
    ended: negotiation.ended ?? null,
    asOf: negotiation.asOf ?? null,
    language: negotiation.language ?? null,
    notice: negotiation.notice ?? null,
    licence: negotiation.licence ?? null,
  };
  const data = { title, summary, status, started, ...optional };
  if (plan.isNew) {
    const { id } = await tx.negotiation.create({ data: { slug, ...data }, select: { id: true } });
    return id;
  }
  if (plan.updates.some((update) => update.kind === "negotiation")) {
    const version = { increment: 1 };
    const { id } = await tx.negotiation.update({
      where: { slug },
      data: { ...data, version },
      select: { id: true },
    });
    return id;
  }
  const { id } = await tx.negotiation.findUniqueOrThrow({ where: { slug }, select: { id: true } });
  return id;
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

/** The focus stands in the rows of the parties: set again where it changed, or where such a row was written anew. */
async function writeFocus(
  tx: WriteTransaction,
  plan: ImportPlan,
  negotiationId: string,
  { focus = [] }: Negotiation,
): Promise<void> {
  const before = plan.updates
    .map((update) => update.before)
    .find((entity) => entity.kind === "negotiation")?.value;
  const changed = before !== undefined && !saysTheSame(before.focus, focus);
  const rewritten = plan.updates.some((update) => update.kind === "party");
  if (!plan.isNew && !changed && !rewritten) return;
  if (changed) await tx.party.updateMany({ where: { negotiationId }, data: { focusPlace: null } });
  for (const [focusPlace, key] of focus.entries()) {
    await tx.party.update({ where: { negotiationId_key: { negotiationId, key } }, data: { focusPlace } });
  }
}
