// What an import did to a draft, as history keeps it.
import { type CaseEntity, entitiesOfKind, LIST_OF } from "@/lib/domain/case-entities";
import type { CaseFile } from "@/lib/domain/case-file";
import type { ImportPlan } from "@/lib/domain/plan-import";
import type { AppliedPlan } from "./draft-writer";
import { type RevisionInput, titleOf } from "./revisions";

/** @param input.title says it in one line: `Import of case.json` */
export function listPlanRevisions(input: {
  plan: ImportPlan;
  caseFile: CaseFile;
  applied: AppliedPlan;
  action: string;
  title: string;
}): RevisionInput[] {
  const { plan, caseFile, applied, action, title } = input;
  const shared = { negotiationSlug: plan.slug, action };
  const named = (entity: CaseEntity) => ({
    ...{ ...shared, kind: entity.kind, key: entity.id, title: titleOf(entity) },
    version: entity.kind === "negotiation" ? null : applied.versionOf(entity.kind, entity.id),
  });
  return [
    // First the import itself: it is all there is to say of a mere change of order.
    { ...shared, kind: "negotiation", key: plan.slug, title },
    ...plan.missing.map((entity) => ({ ...named(entity), version: null, before: entity.value })),
    ...plan.updates.map(({ before, after }) => ({
      ...named(after),
      before: before.value,
      after: after.value,
    })),
    ...plan.creates.map((entity) => ({ ...named(entity), after: entity.value })),
    ...listOrders(plan, caseFile, applied).map(({ list, before, after }) => ({
      ...{ ...shared, kind: "list" as const, key: list, title: `Order of ${list}` },
      ...{ before: { order: before }, after: { order: after } },
    })),
  ];
}

/** The lists whose order is not what it was, old and new: without them an import could not be taken back. */
function listOrders(plan: ImportPlan, caseFile: CaseFile, { orders }: AppliedPlan) {
  return [...orders].flatMap(([kind, before]) => {
    const after = entitiesOfKind(caseFile, kind).map(({ id }) => id);
    const { created, missing } = plan.counts[kind];
    const stays = created === 0 && missing === 0 && !plan.reordered.includes(kind);
    return stays ? [] : [{ list: LIST_OF[kind], before, after }];
  });
}
