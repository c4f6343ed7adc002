// What was said between two dates, and what it did to the statuses. It tells facts: nobody is called softer or harder.
import type { CaseFile, Day, Key, PartialDate, Position, Stances } from "./case-file";
import { type CaseIndex, indexCase } from "./case-index";
import { firstDay } from "./day";
import { accepts } from "./stances";
import { compareStatuses, type DistanceChange, type StatusChange } from "./status-changes";
import type { Stance } from "./vocabulary";

export type StanceChangeKind =
  | "newly-accepts"
  | "newly-conditional"
  | "condition-dropped"
  | "newly-objects"
  | "new-red-line"
  | "red-line-lifted"
  | "first-choice"
  | "again"
  | "not-mentioned";

export interface StanceChange {
  option: Key;
  change: StanceChangeKind;
  /** What the party last stated of the option before; null: nothing. */
  before: Stance | null;
  after: Stance | null;
}

export type MoveKind =
  | "first-position"
  | "agenda-refused"
  | "agenda-reopened"
  | "became-neutral"
  | "withdrawn"
  | "stances";

/** What one position says that the ones before it did not. One position can make several: it reopens, and accepts. */
export interface Move {
  party: Key;
  issue: Key;
  /** The position's `from`. */
  date: PartialDate;
  kind: MoveKind;
  stances: readonly StanceChange[];
  /** The statements that the position rests on. */
  evidence: readonly Key[];
}

export interface Changes {
  moves: readonly Move[];
  statuses: readonly StatusChange[];
  distances: readonly DistanceChange[];
}

/** How a stated stance stands to what was last stated of the same option. Preferred and acceptable count the same. */
function nameChange(before: Stance | null, after: Stance): StanceChangeKind {
  if (before === after) return "again";
  if (after === "red-line") return "new-red-line";
  if (before === "red-line") return "red-line-lifted";
  if (after === "opposed") return "newly-objects";
  if (after === "conditional") return "newly-conditional";
  if (before === "conditional") return "condition-dropped";
  return before !== null && accepts(before) ? "first-choice" : "newly-accepts";
}

/** For every option of which anything was ever said, the last stated stance, newest position first. */
function lastStated(earlier: readonly Position[]): Stances {
  const stated: Record<Key, Stance> = Object.create(null);
  for (const position of earlier)
    for (const [option, stance] of Object.entries(position.stances ?? {})) stated[option] ??= stance;
  return stated;
}

function listStanceChanges(
  index: CaseIndex,
  position: Position,
  earlier: readonly Position[],
): StanceChange[] {
  const said = lastStated(earlier);
  const now: Stances = Object.assign(Object.create(null), position.stances);
  return (index.issues.get(position.issue)?.options ?? []).flatMap(({ key: option }): StanceChange[] => {
    const before = said[option] ?? null;
    const after = now[option] ?? null;
    if (after) return [{ option, change: nameChange(before, after), before, after }];
    return before ? [{ option, change: "not-mentioned", before, after }] : [];
  });
}

function nameAgendaMove(position: Position, previous: Position | undefined): MoveKind | null {
  const now = position.agenda ?? "stated";
  const before = previous?.agenda ?? "stated";
  if (now === before) return null;
  if (now === "refused") return "agenda-refused";
  if (now === "neutral") return "became-neutral";
  if (now === "withdrawn") return "withdrawn";
  return before === "refused" ? "agenda-reopened" : null;
}

/** The statements that support the position. What is later than the day is not there yet. */
function listSupport(index: CaseIndex, { evidence = [] }: Position, until: Day): Key[] {
  const supporting = evidence.filter(({ statement, relation = "supports" }) => {
    const date = index.statements.get(statement)?.date;
    return relation === "supports" && date !== undefined && firstDay(date) <= until;
  });
  return supporting.map(({ statement }) => statement);
}

/** The moves of one position, as told on the day `until`, against those of the same party on the same issue that came before it, newest first. */
export function listMovesOf(
  index: CaseIndex,
  position: Position,
  earlier: readonly Position[],
  until: Day,
): Move[] {
  const agenda = nameAgendaMove(position, earlier[0]);
  const changes = listStanceChanges(index, position, earlier);
  const kinds: MoveKind[] = [];
  if (earlier.length === 0) kinds.push("first-position");
  if (agenda) kinds.push(agenda);
  // What is not mentioned is never a move, and a first position tells its stances itself.
  if (earlier.length > 0 && changes.some(({ after }) => after !== null)) kinds.push("stances");
  const move = (kind: MoveKind): Move => ({
    party: position.party,
    issue: position.issue,
    date: position.from,
    kind,
    stances: kind === "stances" || kind === "first-position" ? changes : [],
    evidence: listSupport(index, position, until),
  });
  return kinds.map(move);
}

/** Earliest first; of one day in the order of the case file. */
export function byDate(a: Position, b: Position): number {
  return firstDay(a.from) < firstDay(b.from) ? -1 : Number(firstDay(a.from) > firstDay(b.from));
}

/** The positions of the same party on the same issue that came before, newest first. */
export function listEarlier(index: CaseIndex, position: Position): Position[] {
  const start = firstDay(position.from);
  return index
    .positionsOf(position.party, position.issue)
    .filter(({ day }) => day < start)
    .map(({ position: older }) => older)
    .reverse();
}

/** What was said after the day `from` and up to the day `to`, by date, and the statuses that differ between the two. */
export function listChanges(caseFile: CaseFile, from: Day, to: Day, counted: readonly Key[]): Changes {
  const index = indexCase(caseFile);
  const moves = caseFile.positions
    .filter((position) => firstDay(position.from) > from && firstDay(position.from) <= to)
    .toSorted((a, b) =>
      firstDay(a.from) < firstDay(b.from) ? -1 : firstDay(a.from) > firstDay(b.from) ? 1 : 0,
    )
    .flatMap((position) => listMovesOf(index, position, listEarlier(index, position), to));
  return { moves, ...compareStatuses({ caseFile, day: from }, { caseFile, day: to }, counted) };
}
