// On what the outcomes depend that all would accept.
import type { Key } from "@/lib/domain/case-file";
import type { Cell } from "@/lib/domain/cell";
import type { IssueStatus } from "@/lib/domain/issue-status";

export interface ConditionOf {
  party: Key;
  option: Key;
  /** Null where the cells are not at hand, or hold no text. */
  text: string | null;
}

export function listConditions(
  { tally, landing }: Pick<IssueStatus, "tally" | "landing">,
  cells: Readonly<Record<Key, Cell>> | null,
): ConditionOf[] {
  return tally
    .filter((row) => landing.includes(row.option))
    .flatMap(({ option, conditional }) =>
      conditional.map((party) => ({
        party,
        option,
        text: cells?.[party]?.position?.conditions?.[option]?.text ?? null,
      })),
    );
}
