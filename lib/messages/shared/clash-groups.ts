// Clashes gathered into as few clauses as tell them all.
import type { Key } from "@/lib/domain/case-file";
import type { Clash, IssueStatus } from "@/lib/domain/issue-status";

/** Clashes that one clause can tell: the red lines of each of `by` shut out each of `against`. */
export interface ClashGroup {
  by: readonly Key[];
  against: readonly Key[];
  options: readonly Key[];
  clashes: readonly Clash[];
}

/** Whether those shut out accept, or would on conditions, what the red lines cover. */
export function wantsOf(
  clashes: readonly Clash[],
  { tally }: Pick<IssueStatus, "tally">,
): { accept: boolean; conditional: boolean } {
  const wants = (of: "accept" | "conditional") =>
    clashes.some(({ against, options }) =>
      tally.some((row) => options.includes(row.option) && row[of].includes(against)),
    );
  return { accept: wants("accept"), conditional: wants("conditional") };
}

function groupClashes(clashes: readonly Clash[], sameKey: (clash: Clash) => string): ClashGroup[] {
  const groups = new Map<string, Clash[]>();
  for (const clash of clashes) {
    const group = groups.get(sameKey(clash));
    if (group) group.push(clash);
    else groups.set(sameKey(clash), [clash]);
  }
  return [...groups.values()].map((own) => ({
    by: [...new Set(own.map((clash) => clash.by))],
    against: [...new Set(own.map((clash) => clash.against))],
    options: [...new Set(own.flatMap((clash) => clash.options))],
    clashes: own,
  }));
}

/** Parties that shut out the same others stand together, so that a divided room still fits into one line. */
function groupBySide(clashes: readonly Clash[], side: "by" | "against"): ClashGroup[] {
  const other = side === "by" ? "against" : "by";
  const opposite = new Map(
    groupClashes(clashes, (clash) => clash[side]).map((group) => [group[side][0], group[other].join(" ")]),
  );
  return groupClashes(clashes, (clash) => opposite.get(clash[side]) ?? "");
}

/** By the side that makes fewer groups. */
export function groupFewest(clashes: readonly Clash[]): ClashGroup[] {
  const byOne = groupBySide(clashes, "by");
  const byOther = groupBySide(clashes, "against");
  return byOther.length < byOne.length ? byOther : byOne;
}
