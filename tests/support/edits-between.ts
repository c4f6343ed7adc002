import type { CaseFile } from "@/lib/domain/case-file";
import type { DraftEdit } from "@/lib/domain/draft-edit";
import { planImport } from "@/lib/domain/plan-import";

/** One edit for each thing in which two case files differ: all that a person could do in one request. */
export function editsBetween(
  from: CaseFile,
  to: CaseFile,
  versionOf: (kind: DraftEdit["kind"], id: string) => number | null = () => 1,
): DraftEdit[] {
  const plan = planImport(from, to);
  return [
    ...plan.missing.map(({ kind, id }) => ({ kind, id, basedOn: versionOf(kind, id), value: null })),
    ...plan.updates.map(({ kind, id, after }) => ({
      ...{ kind, id, basedOn: versionOf(kind, id), value: after.value },
      ...(kind !== "negotiation" && after.index % 3 === 0 && { index: after.index }),
    })),
    ...plan.creates.map(({ kind, id, value, index }) => ({
      ...{ kind, id, basedOn: null, value },
      ...(index % 2 === 0 && { index }),
    })),
  ];
}
