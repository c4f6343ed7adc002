// Dates by Intl with a fixed calendar and digits. Made in UTC: a day must not shift with the reader's time zone.
import type { PartialDate } from "@/lib/domain/case-file";

type Precision = "day" | "month" | "year";

interface ReadDate {
  instant: Date;
  precision: Precision;
}

export function readDate(date: PartialDate): ReadDate | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date) ?? [];
  if (year === undefined) return null;
  const instant = new Date(Date.UTC(Number(year), Number(month ?? "1") - 1, Number(day ?? "1")));
  // Years before 100 are those of another century to Date.
  instant.setUTCFullYear(Number(year));
  if (month !== undefined && instant.getUTCMonth() !== Number(month) - 1) return null;
  return { instant, precision: day !== undefined ? "day" : month !== undefined ? "month" : "year" };
}

/** "14:05 UTC" in the digits of the language. */
export function makeClock(locale: string): (at: Date) => string {
  const format = new Intl.DateTimeFormat(locale, {
    timeZone: "UTC",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  // Isolated: as a whole it reads from left to right in every language.
  return (at) => `\u2066${format.format(at)} UTC\u2069`;
}

export interface PlainDates {
  date(date: PartialDate): string;
  longDate(date: PartialDate): string;
  /** Without the year where it is that of `beside` and more than the year is known. */
  dateBeside(date: PartialDate, beside: PartialDate | undefined): string;
  dateRange(from: PartialDate, until: PartialDate | null | undefined): string;
}

export function makeDates(locale: string): PlainDates {
  const options = (precision: Precision, month: "short" | "long", withYear = true) => ({
    timeZone: "UTC",
    ...(withYear || precision === "year" ? { year: "numeric" as const } : {}),
    ...(precision === "year" ? {} : { month }),
    ...(precision === "day" ? { day: "numeric" as const } : {}),
  });
  const formats = new Map<string, Intl.DateTimeFormat>();
  const formatOf = (precision: Precision, month: "short" | "long", withYear = true) => {
    const name = `${precision} ${month} ${withYear}`;
    const known = formats.get(name) ?? new Intl.DateTimeFormat(locale, options(precision, month, withYear));
    formats.set(name, known);
    return known;
  };
  const write = (date: PartialDate, month: "short" | "long", withYear = true) => {
    const read = readDate(date);
    return read === null ? date : formatOf(read.precision, month, withYear).format(read.instant);
  };
  const date = (text: PartialDate) => write(text, "short");
  return {
    date,
    longDate: (text) => write(text, "long"),
    dateBeside: (text, beside) => write(text, "short", beside?.slice(0, 4) !== text.slice(0, 4)),
    dateRange: (from, until) => {
      if (until === null || until === undefined || until === from) return date(from);
      const [a, b] = [readDate(from), readDate(until)];
      // Of unlike precision a range would read as a part left out, so both stand whole.
      return a === null || b === null || a.precision !== b.precision || a.instant > b.instant
        ? `${date(from)} – ${date(until)}`
        : formatOf(a.precision, "short").formatRange(a.instant, b.instant);
    },
  };
}
