// Time across a drawing: where a day lies, and the dates that are named along it.
import type { Day, PartialDate } from "./case-file";
import { daysBetween, firstDay, shiftDay } from "./day";

export interface TimeAxis {
  /** The first and the last day, both taken in. */
  from: Day;
  to: Day;
  /** Years, months or days, each with the place where it begins. */
  ticks: readonly { date: PartialDate; at: number }[];
}

const MOST_TICKS = 9;
const YEAR_STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
const MONTH_STEPS = [1, 2, 3, 6];
const DAY_STEPS = [1, 2, 7, 14];

/** `from` must not be after `to`. */
export function buildTimeAxis(from: Day, to: Day): TimeAxis {
  const place = (date: PartialDate) => ({ date, at: placeOnAxis({ from, to }, firstDay(date)) });
  return { from, to, ticks: listTicks(from, to).map(place) };
}

/** Where the day begins, 0 at the start of the axis to 1 at its end; what lies outside is moved to the nearer end. */
export function placeOnAxis({ from, to }: Pick<TimeAxis, "from" | "to">, day: Day): number {
  const days = daysBetween(from, to) + 1;
  return Math.min(1, Math.max(0, daysBetween(from, day) / days));
}

/** The finest of days, months and years that are not too many. */
function listTicks(from: Day, to: Day): PartialDate[] {
  const days = daysBetween(from, to);
  for (const step of DAY_STEPS)
    if (days / step < MOST_TICKS)
      return Array.from({ length: Math.floor(days / step) + 1 }, (_, place) => shiftDay(from, place * step));
  const months = monthNumber(to) - monthNumber(from);
  for (const step of MONTH_STEPS)
    if (months / step < MOST_TICKS)
      return listMultiples(firstMonth(from), monthNumber(to), step).map(writeMonth);
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  const step = YEAR_STEPS.find((one) => years / one < MOST_TICKS) ?? years;
  const firstYear = Number(from.slice(0, 4)) + (from.endsWith("-01-01") ? 0 : 1);
  return listMultiples(firstYear, Number(to.slice(0, 4)), step).map((year) => String(year).padStart(4, "0"));
}

/** Months since year 0. */
function monthNumber(day: Day): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

/** The first month that begins on the axis. */
function firstMonth(from: Day): number {
  return monthNumber(from) + (from.endsWith("-01") ? 0 : 1);
}

function writeMonth(number: number): PartialDate {
  return `${String(Math.floor(number / 12)).padStart(4, "0")}-${String((number % 12) + 1).padStart(2, "0")}`;
}

function listMultiples(first: number, last: number, step: number): number[] {
  const start = Math.ceil(first / step) * step;
  return Array.from(
    { length: Math.max(0, Math.floor((last - start) / step) + 1) },
    (_, place) => start + place * step,
  );
}

/** A little before the first day, so that what was before it can be seen: a thirtieth of the whole, at least a day. */
export function leadIn(first: Day, to: Day): Day {
  return shiftDay(first, -Math.max(1, Math.round(daysBetween(first, to) / 30)));
}

/** Of dates before which more than half of the whole time lies empty at most a tenth count as forerunners. */
const FORERUNNERS = 0.1;

/** The day from which on most of them lie close, leaving out a few long before all others. Null of none. */
export function startOfMost(days: readonly Day[]): Day | null {
  const sorted = days.toSorted();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return null;
  let start = 0;
  for (let place = 1; place <= sorted.length * FORERUNNERS; place++) {
    const [before, day] = [sorted[place - 1] ?? first, sorted[place] ?? last];
    if (daysBetween(before, day) * 2 > daysBetween(sorted[start] ?? first, last)) start = place;
  }
  return sorted[start] ?? first;
}
