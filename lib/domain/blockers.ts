// The smallest groups of parties that share no option: all pairs can overlap and the whole still shares nothing.
import type { Issue, Key } from "./case-file";
import type { Marks } from "./marks";

/** With many parties there can be millions of groups. The smallest come first, and nobody reads further. */
const MOST_GROUPS = 1000;
const MOST_STEPS = 100_000;

/** Whether, whoever is left out, the others of the group share an option. */
function isSmallest(group: readonly Marks[]): boolean {
  return group.every((out) =>
    group.reduce((shared, marks) => (marks === out ? shared : shared & marks.reachable), -1),
  );
}

/**
 * Groups of two or more parties, each accepting something (blocked conditions aside), that share no option and of
 * which no smaller group shares none either. Smallest groups first, then in the order of the parties; only with three
 * parties or more on record, and at most 1,000.
 */
export function listBlockers(issue: Issue, onRecord: readonly Marks[]): Key[][] {
  if (onRecord.length < 3) return [];
  const able = onRecord.filter((marks) => marks.reachable !== 0);
  const found: Key[][] = [];
  let steps = 0;

  function extend(group: readonly Marks[], shared: number, start: number, size: number): void {
    for (let next = start; next < able.length; next++) {
      if (found.length >= MOST_GROUPS || ++steps > MOST_STEPS) return;
      const candidate = able[next] as Marks;
      const left = shared & candidate.reachable;
      // Who takes no option away from those before it is not needed in the group.
      if (left === shared) continue;
      const longer = [...group, candidate];
      if (longer.length < size) {
        if (left !== 0) extend(longer, left, next + 1, size);
      } else if (left === 0 && isSmallest(longer)) found.push(longer.map((marks) => marks.party));
    }
  }

  // Each member of such a group lacks an option that all the others share, another one each: never more members than
  // the issue has options.
  for (let size = 2; size <= Math.min(able.length, issue.options.length); size++) extend([], -1, 0, size);
  return found;
}
