// Negotiations as such: made, copied, put aside. What the public sees of them is in withdrawals.ts.
import type { CaseFile, Issue, Negotiation } from "@/lib/domain/case-file";
import type { Analyst } from "@/lib/domain/permissions";
import { planImport } from "@/lib/domain/plan-import";
import { type EditFault, parseEdited } from "@/lib/schemas/edited-things";
import { reader, type WriteTransaction, write } from "./client";
import { readDraft } from "./draft-reader";
import { applyPlan } from "./draft-writer";
import { listPlanRevisions } from "./plan-revisions";
import { beginBatch, recordRevisions } from "./revisions";

export type MadeAnswer =
  | { ok: true; batch: string }
  | { ok: false; reason: "unknown" | "taken" }
  | { ok: false; reason: "faults"; faults: EditFault[] };

/** Copying the largest case writes as much as importing it. */
const LONGEST_MS = 300_000;

/** A draft with nothing in it yet. */
export async function createNegotiation(input: {
  analyst: Analyst;
  negotiation: Negotiation;
}): Promise<MadeAnswer> {
  const { analyst, negotiation } = input;
  const checked = checkNegotiation(negotiation);
  if (!checked.ok) return checked;
  const empty = {
    parties: [],
    issues: [],
    sources: [],
    statements: [],
    positions: [],
    events: [],
    figures: [],
  };
  const caseFile: CaseFile = { format: "parley-case/1", negotiation: checked.negotiation, ...empty };
  return write((tx) => make(tx, analyst, caseFile, "create", negotiation.title));
}

/** The whole draft once more under another address, with no release. */
export async function copyNegotiation(input: {
  analyst: Analyst;
  slug: string;
  to: Pick<Negotiation, "slug" | "title">;
}): Promise<MadeAnswer> {
  const { analyst, slug, to } = input;
  return write(
    async (tx): Promise<MadeAnswer> => {
      const draft = await readDraft(tx, slug);
      if (draft === null) return { ok: false, reason: "unknown" };
      const { focus, ...rest } = draft.negotiation;
      const checked = checkNegotiation({ ...rest, ...to });
      if (!checked.ok) return checked;
      const negotiation = focus === undefined ? checked.negotiation : { ...checked.negotiation, focus };
      return make(tx, analyst, { ...draft, negotiation }, "copy", `Copy of ${slug}`);
    },
    { timeout: LONGEST_MS },
  );
}

/** Out of the analysts' way, or back; that says nothing about the public. `already`: it is so. */
export async function archiveNegotiation(input: {
  analyst: Analyst;
  slug: string;
  archived: boolean;
}): Promise<{ ok: true; batch: string } | { ok: false; reason: "unknown" | "already" }> {
  const { analyst, slug, archived } = input;
  return write(async (tx) => {
    const row = await tx.negotiation.findUnique({
      where: { slug },
      select: { title: true, archivedAt: true },
    });
    if (row === null) return { ok: false, reason: "unknown" } as const;
    if ((row.archivedAt !== null) === archived) return { ok: false, reason: "already" } as const;
    const batch = beginBatch(analyst);
    await tx.negotiation.update({
      where: { slug },
      data: { archivedAt: archived ? batch.at : null },
      select: { id: true },
    });
    const action = archived ? "archive" : "unarchive";
    await recordRevisions(tx, batch, [
      { negotiationSlug: slug, action, kind: "negotiation", key: slug, title: row.title },
    ]);
    return { ok: true, batch: batch.id } as const;
  });
}

function checkNegotiation(
  negotiation: Negotiation,
): { ok: true; negotiation: Negotiation } | { ok: false; reason: "faults"; faults: EditFault[] } {
  const thing = { kind: "negotiation", id: negotiation.slug, value: negotiation } as const;
  const parsed = parseEdited([thing], { parties: [], issues: [], sources: [], statements: [] });
  if (!parsed.ok) return { ok: false, reason: "faults", faults: parsed.faults };
  return { ok: true, negotiation: parsed.values[0] as Negotiation };
}

async function make(
  tx: WriteTransaction,
  analyst: Analyst,
  caseFile: CaseFile,
  action: "create" | "copy",
  title: string,
): Promise<MadeAnswer> {
  const { slug } = caseFile.negotiation;
  if ((await tx.negotiation.count({ where: { slug } })) > 0) return { ok: false, reason: "taken" };
  const batch = beginBatch(analyst);
  const plan = planImport(null, caseFile);
  const applied = await applyPlan(tx, plan, caseFile);
  await recordRevisions(tx, batch, listPlanRevisions({ plan, caseFile, applied, action, title }));
  return { ok: true, batch: batch.id };
}

export interface NegotiationInfo {
  title: string;
  language: string | undefined;
  isArchived: boolean;
  isWithdrawn: boolean;
  partyCount: number;
  /** With their options alone: what history needs to call these by name. */
  issues: Issue[];
}

/** What every page of a draft says of it; null where there is no such negotiation. */
export async function getNegotiation({
  slug,
}: {
  analyst: Analyst;
  slug: string;
}): Promise<NegotiationInfo | null> {
  const row = await reader().negotiation.findUnique({
    where: { slug },
    select: {
      ...{ title: true, language: true, archivedAt: true, withdrawnAt: true },
      _count: { select: { parties: true } },
      issues: {
        orderBy: { place: "asc" },
        select: {
          ...{ key: true, title: true, question: true },
          options: { orderBy: { place: "asc" }, select: { key: true, label: true } },
        },
      },
    },
  });
  if (row === null) return null;
  const { title, language, archivedAt, withdrawnAt, issues, _count } = row;
  return {
    ...{
      title,
      language: language ?? undefined,
      isArchived: archivedAt !== null,
      isWithdrawn: withdrawnAt !== null,
      partyCount: _count.parties,
    },
    issues: issues.map((issue): Issue => ({ ...issue, scale: "nominal" })),
  };
}
