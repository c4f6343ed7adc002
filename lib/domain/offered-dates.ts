// The dates that a reader is offered, by what happened: a negotiation is looked at before and after its turning points.
import { endOfRecord, viewDay } from "./as-of";
import type { CaseEvent, CaseFile, Day } from "./case-file";
import { daysBetween, firstDay, lastDay, shiftDay } from "./day";
import type { EventKind } from "./vocabulary";

export type OfferedDate =
  | { what: "before" | "after"; day: Day; event: CaseEvent }
  /** `last-day-of-talks`: where the view opens, if the talks ended then or on the next day. */
  | { what: "last-day-of-talks" | "opening" | "end-of-record"; day: Day; event: null };

/** Positions taken in the two days after an event count as its echo: papers report with a day's delay. */
const ECHO_DAYS = 2;
/** Two events within a fortnight are one turning point. */
const APART_DAYS = 14;
const MOST_EVENTS = 3;

/** How much an event of this kind speaks for being a turning point; what is not here is none. */
const WEIGHTS: Readonly<Partial<Record<EventKind, number>>> = {
  talks: 3,
  agreement: 2,
  proposal: 1,
  military: 1,
  sanctions: 1,
};

interface TurningPoint {
  event: CaseEvent;
  after: Day;
  weight: number;
}

/** Events around which positions were taken, the weightiest first; of equal weight the later one. */
function listTurningPoints(caseFile: CaseFile): TurningPoint[] {
  const moves = caseFile.positions.map((position) => firstDay(position.from)).sort();
  return caseFile.events
    .flatMap((event): TurningPoint[] => {
      const kind = WEIGHTS[event.kind];
      // Of an event known only to the month nobody can say what came after it.
      if (kind === undefined || event.date.length < 10) return [];
      const after = shiftDay(lastDay(event.until ?? event.date), ECHO_DAYS);
      const taken = moves.filter((day) => day >= event.date && day <= after).length;
      return taken === 0 ? [] : [{ event, after, weight: kind * taken }];
    })
    .sort((a, b) => b.weight - a.weight || (a.after < b.after ? 1 : -1));
}

/**
 * At most three events, each with the date two days after it; before the weightiest of them the day before too; then
 * where the view opens, and the end of the record. In the order of time, no day twice.
 */
export function listOfferedDates(caseFile: CaseFile): OfferedDate[] {
  const opening = viewDay(caseFile, null);
  const end = endOfRecord(caseFile);
  const taken: Day[] = [opening, end];
  const chosen: TurningPoint[] = [];
  for (const point of listTurningPoints(caseFile)) {
    if (chosen.length === MOST_EVENTS) break;
    if (point.after > end || taken.some((day) => Math.abs(daysBetween(day, point.after)) < APART_DAYS))
      continue;
    chosen.push(point);
    taken.push(point.after);
  }
  const offered: OfferedDate[] = chosen.map(({ event, after }) => ({ what: "after", day: after, event }));
  const [first] = chosen;
  const earliest = caseFile.positions.map(({ from }) => firstDay(from)).sort()[0];
  const before = first && shiftDay(firstDay(first.event.date), -1);
  if (first && before && earliest && earliest <= before)
    offered.push({ what: "before", day: before, event: first.event });

  const { status, ended } = caseFile.negotiation;
  const isLastDay =
    status !== "ongoing" && ended?.length === 10 && [0, 1].includes(daysBetween(opening, lastDay(ended)));
  if (opening !== end || isLastDay)
    offered.push({ what: isLastDay ? "last-day-of-talks" : "opening", day: opening, event: null });
  if (end > opening || (opening === end && !isLastDay))
    offered.push({ what: "end-of-record", day: end, event: null });
  return offered
    .sort((a, b) => (a.day < b.day ? -1 : 1))
    .filter(({ day }, place, all) => all.findIndex((other) => other.day === day) === place);
}
