// What holds at a date: the position in force, the red lines that still stand, what was last said.
import type { CaseFile, Day, Key, PartialDate, Position } from "./case-file";
import type { CaseIndex } from "./case-index";
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

function ownStances(position: Position): Record<Key, Stance> {
  // Without a prototype: an option may be called "constructor".
  return Object.assign(Object.create(null) as Record<Key, Stance>, position.stances);
}

function endsRedLines(position: Position): boolean {
  return position.agenda === "neutral" || position.agenda === "withdrawn";
}

function decideState(position: Position, isSilent: boolean): CellState {
  const agenda = position.agenda ?? "stated";
  // A headline alone is not coded, unless a red line of an earlier position still stands beneath it.
  return agenda === "stated" && isSilent ? "not-coded" : agenda;
}

const NO_STANDING: Cell["standing"] = Object.freeze(Object.create(null));
const NO_LAST_SAID: Cell["lastSaid"] = Object.freeze(Object.create(null));

/** The cell of a party and an issue as of a day. */
export function buildCell(index: CaseIndex, party: Key, issue: Key, day: Day): Cell {
  const all = index.positionsOf(party, issue);
  let reached = all.length;
  while (reached > 0 && firstDay((all[reached - 1] as Position).from) > day) reached--;
  const position = all[reached - 1];
  if (!position)
    return {
      party,
      issue,
      state: "no-position",
      position: null,
      earlier: [],
      stances: NO_STANDING as Cell["stances"],
      standing: NO_STANDING,
      lastSaid: NO_LAST_SAID,
      onRecord: false,
    };
  const earlier = all.slice(0, reached - 1).reverse();
  const stances = ownStances(position);
  let standing = NO_STANDING;
  let lastSaid = NO_LAST_SAID;
  if (earlier.length > 0) {
    const stands: Record<Key, PartialDate> = Object.create(null);
    const said: Record<Key, LastSaid> = Object.create(null);
    let ended = endsRedLines(position);
    for (const older of earlier) {
      for (const [option, stance] of Object.entries(older.stances ?? {})) {
        if (option in stances || option in said) continue;
        if (stance === "red-line" && !ended) {
          stances[option] = stance;
          stands[option] = older.from;
        } else said[option] = { stance, from: older.from };
      }
      ended ||= endsRedLines(older);
    }
    standing = stands;
    lastSaid = said;
  }
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
    onRecord: position.agenda === "refused" || !isSilent,
  };
}
