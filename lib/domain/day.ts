// Dates as the case file has them: text, as precise as known. ISO text of equal length compares like the dates it names,
// so days are compared with < and >, and no clock or time zone comes near them.
import type { Day, PartialDate } from "./case-file";

const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function monthLength(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** Whether the text is a date of the calendar: `2026`, `2026-02` or `2026-02-07`. */
export function isPartialDate(text: string): boolean {
  const [, year, month, day] = PATTERN.exec(text) ?? [];
  if (year === undefined || year === "0000") return false;
  if (month === undefined) return true;
  if (Number(month) < 1 || Number(month) > 12) return false;
  return day === undefined || (Number(day) >= 1 && Number(day) <= monthLength(Number(year), Number(month)));
}

export type Precision = "day" | "month" | "year";

/** How precisely a date is known. */
export function precisionOf(date: PartialDate): Precision {
  return date.length === 4 ? "year" : date.length === 7 ? "month" : "day";
}

/** The day from which something dated so counts. */
export function firstDay(date: PartialDate): Day {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** The last day that the date can mean. */
export function lastDay(date: PartialDate): Day {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length > 7) return date;
  return `${date}-${monthLength(Number(date.slice(0, 4)), Number(date.slice(5, 7)))}`;
}

/** Days since 1 January of year 1. */
function dayNumber(day: Day): number {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  const before = year - 1;
  let days = before * 365 + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  for (let earlier = 1; earlier < month; earlier++) days += monthLength(year, earlier);
  return days + Number(day.slice(8)) - 1;
}

/** Whole days from `a` to `b`; negative where `b` is earlier. */
export function daysBetween(a: Day, b: Day): number {
  return dayNumber(b) - dayNumber(a);
}

/** The day before. Of the first day of year 1 the day itself: before it there is none to write. */
export function dayBefore(day: Day): Day {
  const [year, month, date] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))];
  const two = (count: number) => String(count).padStart(2, "0");
  if (date > 1) return `${day.slice(0, 8)}${two(date - 1)}`;
  if (month > 1) return lastDay(`${day.slice(0, 5)}${two(month - 1)}`);
  return year > 1 ? `${String(year - 1).padStart(4, "0")}-12-31` : day;
}

/** The day after. */
export function dayAfter(day: Day): Day {
  const [year, month, date] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))];
  const two = (count: number) => String(count).padStart(2, "0");
  if (date < monthLength(year, month)) return `${day.slice(0, 8)}${two(date + 1)}`;
  return month < 12 ? `${day.slice(0, 5)}${two(month + 1)}-01` : `${String(year + 1).padStart(4, "0")}-01-01`;
}

/** The day `by` days later; earlier where `by` is negative. */
export function shiftDay(day: Day, by: number): Day {
  const shifted = new Date(`${day}T00:00:00Z`);
  shifted.setUTCDate(shifted.getUTCDate() + by);
  return shifted.toISOString().slice(0, 10);
}

/** Whole calendar months from `a` to `b` (not negative where `a` is not after `b`). */
export function monthsBetween(a: Day, b: Day): number {
  const months =
    (Number(b.slice(0, 4)) - Number(a.slice(0, 4))) * 12 + Number(b.slice(5, 7)) - Number(a.slice(5, 7));
  return b.slice(8) < a.slice(8) ? months - 1 : months;
}
