// Positions of a file laid over those of the draft: found by party, issue and day.
import { positionId } from "@/lib/domain/case-entities";
import type { Issue, Key, Option, Position } from "@/lib/domain/case-file";
import { isPartialDate } from "@/lib/domain/day";
import type { Stance } from "@/lib/domain/vocabulary";
import { quote } from "@/lib/schemas/fault";
import { assignSaid, keepIfSame } from "./assign-said";
import type { Incoming, IncomingPosition, IncomingStance, Place } from "./incoming";
import type { MergeTarget } from "./merge-target";
import { namesOf, optionRefsOf } from "./merge-things";
import { NameIndex } from "./name-index";

export function mergePositions(target: MergeTarget, incoming: Incoming): void {
  const { caseFile } = target;
  const known = new Map<string, Position>();
  for (const position of caseFile.positions) known.set(positionId(position), position);
  const options = new Map<Issue, NameIndex<Option>>();
  for (const entry of incoming.positions) {
    if (target.isRefused(entry)) continue;
    const found = findPair(target, entry);
    if (found === null) continue;
    const { party, issue, from } = found;
    const id = positionId({ party, issue: issue.key, from });
    let position = known.get(id);
    if (position === undefined) {
      position = { party, issue: issue.key, from, ...entry.defaults } as Position;
      known.set(id, position);
      caseFile.positions.push(position);
    }
    let index = options.get(issue);
    if (index === undefined) {
      index = indexOptions(target, issue);
      options.set(issue, index);
    }
    mergePosition(target, position, entry, index);
  }
}

function columnAt({ place, columns }: Pick<IncomingPosition, "place" | "columns">, field: string): Place {
  const column = columns?.[field];
  return column === undefined ? place : { ...place, column };
}

/** Party, issue and day; null, and refused, where one of them is not there. */
function findPair(target: MergeTarget, entry: IncomingPosition) {
  const { parties, issues } = namesOf(target);
  const refuse = (field: string, message: string) => target.refuse(entry, columnAt(entry, field), message);
  const missing = (["party", "issue"] as const).find((field) => entry[field] === "");
  if (missing !== undefined) {
    refuse(missing, `the ${missing} is missing: write its key or its name`);
    return null;
  }
  const party = parties.find(entry.party);
  const issue = issues.find(entry.issue);
  const from = entry.from ?? target.caseFile.negotiation.started;
  if (!party.ok) refuse("party", party.message);
  else if (!issue.ok) refuse("issue", issue.message);
  else if (from === undefined || !isPartialDate(from)) {
    refuse("from", `${quote(from ?? "")} is not a date: write it as 2026-02-07, 2026-02 or 2026`);
  } else return { party: party.thing.key, issue: issue.thing, from };
  return null;
}

function indexOptions(target: MergeTarget, issue: Issue): NameIndex<Option> {
  const index = new NameIndex<Option>(`option of ${quote(issue.title)}`);
  const refs = optionRefsOf(target, issue);
  for (const option of issue.options) index.add(option, option.key, []);
  for (const [ref, option] of refs) index.add(option, ref, []);
  for (const option of issue.options) index.call(option, option.label);
  return index;
}

function mergePosition(
  target: MergeTarget,
  position: Position,
  entry: IncomingPosition,
  options: NameIndex<Option>,
): void {
  const { agenda, ...fields } = entry.value;
  for (const field of entry.cleared ?? []) delete position[field];
  assignSaid(position, fields);
  // "stated" is what a position is where nothing is said.
  if (agenda === "stated" && position.agenda !== undefined) position.agenda = agenda;
  else if (agenda !== undefined && agenda !== "stated") position.agenda = agenda;
  if (entry.isWhole) {
    delete position.stances;
    delete position.conditions;
  }
  target.note(position, entry);
  for (const line of entry.stances) {
    const option = options.find(line.option);
    if (!option.ok) {
      target.refuse(entry, columnAt(line, "option"), describeOption(line, option.message));
      continue;
    }
    mergeStance(target, position, option.thing.key, line);
  }
  const cited = new Set(position.evidence?.map(({ statement }) => statement));
  const added = entry.statements.filter((key) => !cited.has(key)).map((statement) => ({ statement }));
  if (added.length > 0) position.evidence = [...(position.evidence ?? []), ...added];
}

function describeOption({ option }: IncomingStance, message: string): string {
  return option === "" ? "a stance needs an option: write its key or its label" : message;
}

function mergeStance(target: MergeTarget, position: Position, key: Key, line: IncomingStance): void {
  const { stance, condition } = line;
  if (stance !== undefined) position.stances = { ...position.stances, [key]: stance as Stance };
  const before = own(position.conditions, key);
  if (condition !== undefined) {
    position.conditions = {
      ...position.conditions,
      [key]: { ...before, text: keepIfSame(before?.text, condition) as string },
    };
  } else if (stance !== undefined && stance !== "conditional" && before !== undefined) {
    const { [key]: _gone, ...rest } = position.conditions ?? {};
    position.conditions = rest;
  }
  target.notePart(position, `stances.${key}`, line);
  target.notePart(position, `conditions.${key}`, line);
}

function own<Value>(record: Record<string, Value> | undefined, key: string): Value | undefined {
  return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}
