// How far apart two parties are on an ordinal issue, in steps between options.
import type { Issue } from "./case-file";
import type { Marks } from "./marks";

function places(issue: Issue, set: number): number[] {
  return issue.options.map((_, place) => place).filter((place) => set & (1 << place));
}

/**
 * The fewest steps between an option that one of two parties accepts and an option that the other accepts. Null on a
 * nominal issue, with more or fewer than two parties on record, and where either accepts nothing.
 */
export function measureDistance(issue: Issue, onRecord: readonly Marks[]): number | null {
  const [one, other, third] = onRecord;
  if (issue.scale !== "ordinal" || !one || !other || third) return null;
  const steps = places(issue, one.accepted).flatMap((from) =>
    places(issue, other.accepted).map((to) => Math.abs(from - to)),
  );
  return steps.length > 0 ? Math.min(...steps) : null;
}
