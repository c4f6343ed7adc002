// What happened between two dates, as a rail beneath the choice of them.
import type { CaseEvent, CaseFile, Day } from "./case-file";
import { dayAfter, firstDay, lastDay } from "./day";

/** Positions taken in the two days after an event count as its echo: papers report with a day's delay. */
const ECHO_DAYS = 2;

/** The events known to the day within the interval; of more than `most` those with most positions around them. By date. */
export function listEventsBetween(caseFile: CaseFile, from: Day, to: Day, most: number): CaseEvent[] {
  const moves = caseFile.positions.map((position) => firstDay(position.from));
  const echoOf = ({ date, until }: CaseEvent) => {
    let end = lastDay(until ?? date);
    for (let day = 0; day < ECHO_DAYS; day++) end = dayAfter(end);
    return moves.filter((day) => day >= date && day <= end).length;
  };
  return caseFile.events
    .filter(({ date }) => date.length === 10 && date > from && date <= to)
    .map((event) => ({ event, echo: echoOf(event) }))
    .sort((a, b) => b.echo - a.echo || (a.event.date < b.event.date ? -1 : 1))
    .slice(0, most)
    .map(({ event }) => event)
    .sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
}
