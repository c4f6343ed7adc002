// What holds at a date: the position in force, the red lines that still stand, what was last said.
import type { CaseFile, Day, Key, PartialDate, Position } from "./case-file";
import type { CaseIndex, DatedPosition } from "./case-index";
import type { Cell, LastSaid } from "./cell";
import { firstDay, lastDay } from "./day";
import type { CellState, Stance } from "./vocabulary";

/** The last day of the case file: its latest `from`, statement or event; of a case without any, the day it started. */
export function endOfRecord(caseFile: CaseFile): Day {
  let latest = "";
  const meet = (date: PartialDate) => {
    const day = firstDay(date);
    if (day > latest) latest = day;
  };
  for (const position of caseFile.positions) meet(position.from);
  for (const statement of caseFile.statements) meet(statement.date);
  for (const event of caseFile.events) meet(event.date);
  return latest || firstDay(caseFile.negotiation.started);
}

/** The day at which a view stands: the one asked for, else the case file's own, else its last. */
export function viewDay(caseFile: CaseFile, asOf: PartialDate | null): Day {
  if (asOf !== null) return lastDay(asOf);
  return caseFile.negotiation.asOf ? lastDay(caseFile.negotiation.asOf) : endOfRecord(caseFile);
}

function endsRedLines(position: Position): boolean {
  return position.agenda === "neutral" || position.agenda === "withdrawn";
}

function decideState(position: Position, isSilent: boolean): CellState {
  const agenda = position.agenda ?? "stated";
  // A headline alone is not coded, unless a red line of an earlier position still stands beneath it.
  return agenda === "stated" && isSilent ? "not-coded" : agenda;
}

const NOTHING: Readonly<Record<Key, never>> = Object.freeze(Object.create(null));

const EMPTY = {
  state: "no-position",
  position: null,
  earlier: [],
  stances: NOTHING,
  standing: NOTHING,
  lastSaid: NOTHING,
  isBefore: false,
  onRecord: false,
} as const satisfies Omit<Cell, "party" | "issue">;

type Past = Pick<Cell, "earlier" | "stances" | "standing" | "lastSaid">;

function withoutPast({ stances }: DatedPosition): Past {
  return { earlier: EMPTY.earlier, stances, standing: NOTHING, lastSaid: NOTHING };
}

/** What the earlier positions, newest first, add to the one in force: red lines that stand, and what was last said. */
function carryOver(current: DatedPosition, older: readonly DatedPosition[]): Past {
  const stances: Record<Key, Stance> = Object.assign(Object.create(null), current.stances);
  const standing: Record<Key, PartialDate> = Object.create(null);
  const lastSaid: Record<Key, LastSaid> = Object.create(null);
  let ended = endsRedLines(current.position);
  for (const { position, stances: said } of older) {
    for (const [option, stance] of Object.entries(said) as [Key, Stance][]) {
      if (option in stances || option in lastSaid) continue;
      if (stance === "red-line" && !ended) {
        stances[option] = stance;
        standing[option] = position.from;
      } else lastSaid[option] = { stance, from: position.from };
    }
    ended ||= endsRedLines(position);
  }
  return { earlier: older.map(({ position }) => position), stances, standing, lastSaid };
}

/** The cell while the position at this place is in force. */
function makeCell(party: Key, issue: Key, all: readonly DatedPosition[], place: number): Cell {
  const current = all[place];
  if (!current) return { party, issue, ...EMPTY, isBefore: all.length > 0 };
  const { position } = current;
  const { earlier, stances, standing, lastSaid } =
    place === 0 ? withoutPast(current) : carryOver(current, all.slice(0, place).reverse());
  const isSilent = Object.keys(stances).length === 0;
  return {
    party,
    issue,
    state: decideState(position, isSilent),
    position,
    earlier,
    stances,
    standing,
    lastSaid,
    isBefore: false,
    onRecord: position.agenda === "refused" || !isSilent,
  };
}

/** The cell of a party and an issue as of a day. */
export function buildCell(index: CaseIndex, party: Key, issue: Key, day: Day): Cell {
  const history = index.historyOf(party, issue);
  if (history === undefined) return makeCell(party, issue, [], -1);
  const { positions, cells } = history;
  let begun = positions.length;
  while (begun > 0 && (positions[begun - 1] as DatedPosition).day > day) begun--;
  const known = cells[begun];
  if (known) return known;
  const made = makeCell(party, issue, positions, begun - 1);
  cells[begun] = made;
  return made;
}
