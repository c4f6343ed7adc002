// What happened between two dates, as a rail beneath the choice of them.
import type { CaseEvent, CaseFile, Day } from "./case-file";
import { daysBetween, firstDay, lastDay, shiftDay } from "./day";

/** Positions taken in the two days after an event count as its echo: papers report with a day's delay. */
const ECHO_DAYS = 2;

/** Turning points stand apart: of events closer than a twelfth of the interval only the one with more around it is told. */
const PARTS = 12;

/** The events known to the day within the interval, at most `most`: those with most positions around them. By date. */
export function listEventsBetween(caseFile: CaseFile, from: Day, to: Day, most: number): CaseEvent[] {
  const moves = caseFile.positions.map((position) => firstDay(position.from));
  const echoOf = ({ date, until }: CaseEvent) => {
    const end = shiftDay(lastDay(until ?? date), ECHO_DAYS);
    return moves.filter((day) => day >= date && day <= end).length;
  };
  const apart = Math.max(1, Math.floor(daysBetween(from, to) / PARTS));
  const chosen: CaseEvent[] = [];
  const ranked = caseFile.events
    .filter(({ date }) => date.length === 10 && date > from && date <= to)
    .map((event) => ({ event, echo: echoOf(event) }))
    .sort((a, b) => b.echo - a.echo || (a.event.date < b.event.date ? -1 : 1));
  for (const { event } of ranked) {
    if (chosen.length === most) break;
    if (chosen.every(({ date }) => Math.abs(daysBetween(date, event.date)) >= apart)) chosen.push(event);
  }
  return chosen.sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
}
