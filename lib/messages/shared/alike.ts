// What one position says anew of its options, the same things together.
import type { Key, Position } from "@/lib/domain/case-file";
import type { StanceChange } from "@/lib/domain/changes";

export interface Alike {
  changes: [StanceChange, ...StanceChange[]];
  condition: string | undefined;
}

/** The options of which the same is to be said, together; one with a condition stands for itself. */
export function groupAlike(stances: readonly StanceChange[], position: Position): Alike[] {
  const groups = new Map<string, Alike>();
  for (const one of stances) {
    const condition = conditionOf(position, one.option);
    const name = [one.change, one.before, one.after, condition === undefined ? "" : one.option].join(" ");
    const group = groups.get(name);
    if (group) group.changes.push(one);
    else groups.set(name, { changes: [one], condition });
  }
  return [...groups.values()];
}

function conditionOf({ conditions = {} }: Position, option: Key): string | undefined {
  return Object.hasOwn(conditions, option) ? conditions[option]?.text : undefined;
}
