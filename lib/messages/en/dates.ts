// Dates in English from plain ISO strings. No Date object: a day must not shift with the reader's time zone.
import type { PartialDate } from "@/lib/domain/case-file";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

interface DateParts {
  year: string;
  month: number | null;
  day: number | null;
}

function readParts(date: PartialDate): DateParts | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  const year = match?.[1];
  if (year === undefined) return null;
  const month = match?.[2] === undefined ? null : Number(match[2]);
  if (month !== null && MONTHS[month - 1] === undefined) return null;
  return { year, month, day: match?.[3] === undefined ? null : Number(match[3]) };
}

function monthName(month: number, long: boolean): string {
  const name = MONTHS[month - 1] ?? "";
  return long ? name : name.slice(0, 3);
}

function write(parts: DateParts, long: boolean, withYear: boolean): string {
  return [
    parts.day === null ? "" : String(parts.day),
    parts.month === null ? "" : monthName(parts.month, long),
    withYear || parts.month === null ? parts.year : "",
  ]
    .filter((word) => word !== "")
    .join(" ");
}

/** "7 Feb 2026", "Feb 2026", "2026", as precisely as known. Text that is no date comes back as it is. */
export function formatDate(date: PartialDate): string {
  const parts = readParts(date);
  return parts === null ? date : write(parts, false, true);
}

/** "7 February 2026". */
export function formatLongDate(date: PartialDate): string {
  const parts = readParts(date);
  return parts === null ? date : write(parts, true, true);
}

/** "20 Feb" where the year is that of `beside` and the day or month is known, else "20 Feb 2025". */
export function formatDateBeside(date: PartialDate, beside: PartialDate | undefined): string {
  const parts = readParts(date);
  if (parts === null) return date;
  return write(parts, false, beside === undefined || readParts(beside)?.year !== parts.year);
}

/** "on 7 Feb 2026", "in Feb 2026", "in 2026". */
export function formatWhen(date: PartialDate, length: "short" | "long" = "short"): string {
  const parts = readParts(date);
  const preposition = parts === null || parts.day !== null ? "on" : "in";
  return `${preposition} ${length === "long" ? formatLongDate(date) : formatDate(date)}`;
}

/** "12–17 Feb 2026", "28 Feb – 2 Mar 2026", "Dec 2025 – Jan 2026". */
export function formatDateRange(from: PartialDate, until: PartialDate | null | undefined): string {
  if (until === null || until === undefined || until === from) return formatDate(from);
  const a = readParts(from);
  const b = readParts(until);
  if (a === null || b === null) return `${formatDate(from)} – ${formatDate(until)}`;
  const sameMonth = a.year === b.year && a.month !== null && a.month === b.month;
  if (sameMonth && a.day !== null && b.day !== null) return `${a.day}–${write(b, false, true)}`;
  // A year alone beside a month of that year would read as a month left out, so both keep theirs.
  const shareYear = a.year === b.year && a.month !== null && b.month !== null;
  return `${write(a, false, !shareYear)} – ${write(b, false, true)}`;
}
