// What in a position contradicts itself, or our coding rule: pointed out, never forbidden.
import type { Issue, Key, PartialDate, Position, Statement } from "../case-file";
import type { Cell } from "../cell";
import { firstDay, lastDay } from "../day";
import { accepts, objects } from "../stances";

export type PositionWarning =
  /** What it put first until now is its red line, or the other way round. */
  | { kind: "first-choice-and-red-line"; option: Key; from: PartialDate }
  /** Options between two that it accepts, which it does not. */
  | { kind: "hole"; options: readonly Key[] }
  /** Silent on an option that lies beyond one to which it objects: the same? */
  | { kind: "silent-beyond"; option: Key; objection: Key }
  /** A red line that it no longer holds, and nothing says why. */
  | { kind: "red-line-gone"; option: Key; from: PartialDate }
  /** All that it rests on was said after the day from which it counts. */
  | { kind: "later-evidence"; from: PartialDate; earliest: PartialDate }
  /** All that it rests on was said before the day from which it counts. */
  | { kind: "older-evidence"; from: PartialDate; newest: PartialDate }
  | { kind: "no-condition"; option: Key }
  /** Publishing needs evidence. */
  | { kind: "no-evidence" }
  /** Publishing needs the reason of what is inferred. */
  | { kind: "no-reason" };

interface Reading {
  position: Position;
  issue: Issue;
  /** The cell as it stood before the position: what it replaces. */
  before: Pick<Cell, "stances" | "standing" | "position">;
  /** Of the statements that it names those that are known. */
  statements: ReadonlyMap<Key, Pick<Statement, "date">>;
}

export function listPositionWarnings(reading: Reading): PositionWarning[] {
  return [
    ...listTurns(reading),
    ...listHoles(reading),
    ...listSilences(reading),
    ...listLostRedLines(reading),
    ...listDateWarnings(reading),
    ...listConditions(reading),
    ...listWhatIsMissing(reading),
  ];
}

function sinceWhen({ before }: Reading, option: Key): PartialDate {
  return before.standing[option] ?? before.position?.from ?? "";
}

function listTurns(reading: Reading): PositionWarning[] {
  const { position, issue, before } = reading;
  return issue.options.flatMap(({ key: option }): PositionWarning[] => {
    const pair = [before.stances[option], position.stances?.[option]];
    return pair.includes("preferred") && pair.includes("red-line")
      ? [{ kind: "first-choice-and-red-line", option, from: sinceWhen(reading, option) }]
      : [];
  });
}

const isReachable = (stance: Parameters<typeof accepts>[0]) => accepts(stance) || stance === "conditional";

function listHoles({ position: { stances = {} }, issue }: Reading): PositionWarning[] {
  if (issue.scale !== "ordinal") return [];
  const places = issue.options.flatMap(({ key }, place) => (isReachable(stances[key]) ? [place] : []));
  const [first = 0] = places;
  const last = places.at(-1) ?? 0;
  const hole = issue.options.slice(first, last).filter(({ key }) => !isReachable(stances[key]));
  return hole.length === 0 ? [] : [{ kind: "hole", options: hole.map(({ key }) => key) }];
}

/** Away from what it accepts; where it accepts nothing, no direction leads away. */
function listSilences({ position: { stances = {} }, issue, before }: Reading): PositionWarning[] {
  if (issue.scale !== "ordinal") return [];
  const beyond = (options: Issue["options"]): PositionWarning[] => {
    const accepted = options.findLastIndex(({ key }) => isReachable(stances[key]));
    const objection = options.findIndex(({ key }, place) => place > accepted && objects(stances[key]));
    const against = options[objection];
    if (accepted < 0 || against === undefined) return [];
    return options
      .slice(objection + 1)
      .filter(({ key }) => stances[key] === undefined && before.stances[key] !== "red-line")
      .map(({ key }) => ({ kind: "silent-beyond", option: key, objection: against.key }));
  };
  return [...beyond(issue.options), ...beyond(issue.options.toReversed())];
}

function listLostRedLines(reading: Reading): PositionWarning[] {
  const { position, issue, before } = reading;
  const ends = position.agenda === "neutral" || position.agenda === "withdrawn";
  return issue.options.flatMap(({ key: option }): PositionWarning[] => {
    const now = position.stances?.[option];
    const isLost = before.stances[option] === "red-line" && now !== "red-line" && (ends || now !== undefined);
    const isExplained =
      position.note !== undefined || position.evidence?.some(({ options }) => options?.includes(option));
    return isLost && !isExplained
      ? [{ kind: "red-line-gone", option, from: sinceWhen(reading, option) }]
      : [];
  });
}

function listDateWarnings({ position: { from, evidence = [] }, statements }: Reading): PositionWarning[] {
  const dates = evidence
    .filter(({ relation = "supports" }) => relation === "supports")
    .flatMap(({ statement }) => statements.get(statement)?.date ?? [])
    .toSorted((a, b) => (firstDay(a) < firstDay(b) ? -1 : 1));
  const [earliest] = dates;
  const newest = dates.at(-1);
  if (earliest === undefined || newest === undefined) return [];
  if (firstDay(earliest) > lastDay(from)) return [{ kind: "later-evidence", from, earliest }];
  const isOld = dates.every((date) => lastDay(date) < firstDay(from));
  return isOld ? [{ kind: "older-evidence", from, newest }] : [];
}

function listConditions({ position: { stances = {}, conditions = {} }, issue }: Reading): PositionWarning[] {
  return issue.options.flatMap(({ key: option }): PositionWarning[] =>
    stances[option] === "conditional" && !Object.hasOwn(conditions, option)
      ? [{ kind: "no-condition", option }]
      : [],
  );
}

function listWhatIsMissing({ position: { basis, note, evidence = [] } }: Reading): PositionWarning[] {
  if (evidence.length > 0) return [];
  if (basis !== "inferred") return [{ kind: "no-evidence" }];
  return note === undefined ? [{ kind: "no-reason" }] : [];
}
