import type { ShownEvidence } from "@/lib/domain/evidence";
import type { StatementKind } from "@/lib/domain/vocabulary";

/** How many quotes, reports and actions there are. */
export function countKinds(evidence: readonly ShownEvidence[]): Partial<Record<StatementKind, number>> {
  const counts: Partial<Record<StatementKind, number>> = {};
  for (const { statement } of evidence) counts[statement.kind] = (counts[statement.kind] ?? 0) + 1;
  return counts;
}
