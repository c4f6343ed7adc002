// Two options of an issue that turn out to be one. What is said of the one that goes is then said of the other; where a
// position says different things of the two, nothing is merged and each such position is named.
import { type CaseEntity, entitiesOfKind, makeEntity } from "./case-entities";
import type { CaseFile, Condition, Evidence, Issue, Key, Position } from "./case-file";
import { saysTheSame } from "./diff-fields";
import type { DeletePlan } from "./plan-delete";

export type OptionMergePlan =
  /** `changed`: first the issue itself. `givenUp`: the title of the option that goes. */
  ({ ok: true; givenUp: string } & DeletePlan) | { ok: false; conflicts: Position[] };

/** Null where one of the two is not there, or they are the same. */
export function planMergeOptions(
  caseFile: CaseFile,
  issueKey: Key,
  from: Key,
  into: Key,
): OptionMergePlan | null {
  const issues = entitiesOfKind(caseFile, "issue") as CaseEntity<"issue">[];
  const before = issues.find(({ id }) => id === issueKey);
  const [gone, kept] = [from, into].map((key) => before?.value.options.find((one) => one.key === key));
  if (before === undefined || gone === undefined || kept === undefined || from === into) return null;
  const conflicts = caseFile.positions.filter(
    (position) => position.issue === issueKey && saysBoth(position, from, into),
  );
  if (conflicts.length > 0) return { ok: false, conflicts };
  const issue: Issue = { ...before.value, options: before.value.options.filter(({ key }) => key !== from) };
  const plan: DeletePlan = {
    deleted: [],
    changed: [{ before, after: makeEntity("issue", issue, before.index) }],
  };
  for (const entity of entitiesOfKind(caseFile, "position") as CaseEntity<"position">[]) {
    const own = entity.value.issue === issueKey ? mergeOwn(entity.value, from, into) : entity.value;
    const value = mergeRequired(own, issueKey, from, into);
    if (!saysTheSame(value, entity.value))
      plan.changed.push({ before: entity, after: makeEntity("position", value, entity.index) });
  }
  return { ok: true, ...plan, givenUp: gone.label };
}

/** Something of each, and not the same. */
function saysBoth({ stances = {}, conditions = {} }: Position, from: Key, into: Key): boolean {
  const [one, other] = [own(stances, from), own(stances, into)];
  if (one === undefined || other === undefined) return false;
  if (one !== other) return true;
  const [first, second] = [own(conditions, from), own(conditions, into)];
  return first !== undefined && second !== undefined && !saysTheSame(first, second);
}

function mergeOwn(position: Position, from: Key, into: Key): Position {
  const { stances, conditions, evidence } = position;
  return {
    ...position,
    ...(stances !== undefined && { stances: mergeKeys(stances, from, into) }),
    ...(conditions !== undefined && { conditions: mergeKeys(conditions, from, into) }),
    ...(evidence !== undefined && { evidence: evidence.map((one) => mergeSpokenOf(one, from, into)) }),
  };
}

function mergeSpokenOf(evidence: Evidence, from: Key, into: Key): Evidence {
  const { options } = evidence;
  return options?.includes(from) ? { ...evidence, options: mergeList(options, from, into) } : evidence;
}

/** Under the key that stays what either said. */
function mergeKeys<Value>(record: Readonly<Record<Key, Value>>, from: Key, into: Key): Record<Key, Value> {
  const said = own(record, from);
  if (said === undefined) return { ...record };
  const entries = Object.entries(record).filter(([key]) => key !== from);
  return Object.fromEntries(own(record, into) === undefined ? [...entries, [into, said]] : entries);
}

function mergeList(keys: readonly Key[], from: Key, into: Key): Key[] {
  return [...new Set(keys.map((key) => (key === from ? into : key)))];
}

/** Conditions on other issues that this option would satisfy. */
function mergeRequired(position: Position, issue: Key, from: Key, into: Key): Position {
  const { conditions } = position;
  if (conditions === undefined) return position;
  const merge = (condition: Condition): Condition => {
    const { requires } = condition;
    if (requires === undefined) return condition;
    return {
      ...condition,
      requires: requires.map((one) =>
        one.issue === issue ? { ...one, options: mergeList(one.options, from, into) } : one,
      ),
    };
  };
  const entries = Object.entries(conditions).map(
    ([option, condition]) => [option, merge(condition)] as const,
  );
  return { ...position, conditions: Object.fromEntries(entries) };
}

function own<Value>(record: Readonly<Record<Key, Value>>, key: Key): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
