// Between which two moments the reader asks what changed: two dates, or two releases.
import { endOfRecord, viewDay } from "./as-of";
import type { CaseFile, Day } from "./case-file";
import { dayBefore, firstDay, isPartialDate, lastDay } from "./day";
import { listOfferedDates, type OfferedDate } from "./offered-dates";
import { RELEASE, type ViewState } from "./view-state";

/** `from` is left out and `to` taken in: what was said after the one, up to the other. */
export type DayInterval = { kind: "days"; from: Day; to: Day };
export type ReleaseInterval = { kind: "releases"; from: number; to: number };
export type Interval = DayInterval | ReleaseInterval;

type End = { kind: "day"; day: Day } | { kind: "release"; number: number };

/** One end as an address says it: a date (`2025-05-01`, `2025-05`, `2025`: its last day) or a release (`r3`). Null: neither. */
export function readIntervalEnd(text: string): End | null {
  const number = RELEASE.exec(text)?.[1];
  if (number !== undefined) return { kind: "release", number: Number(number) };
  return isPartialDate(text) ? { kind: "day", day: lastDay(text) } : null;
}

/** Null where one is a date and the other a release. */
export function joinEnds(from: End, to: End): Interval | null {
  if (from.kind === "day" && to.kind === "day") return { kind: "days", from: from.day, to: to.day };
  if (from.kind === "release" && to.kind === "release")
    return { kind: "releases", from: from.number, to: to.number };
  return null;
}

export function writeRelease(number: number): string {
  return `r${number}`;
}

/** What of the reader's two ends could not be taken as it is. */
export type IntervalNote =
  /** One a date, the other a release: the second was left out. */
  | { what: "mixed"; value: string }
  | { what: "exchanged" }
  | { what: "unknown-release"; number: number }
  | { what: "recalled-release"; number: number }
  /** No other release stands before it. */
  | { what: "nothing-before"; number: number };

/** Numbers of the releases there are, and of the one that the page shows. */
export interface KnownReleases {
  shown: number;
  standing: readonly number[];
  recalled: readonly number[];
}

export interface ChosenInterval {
  interval: Interval;
  /** Where the reader named no start: the turning point from which on it is told; null: the newest change. */
  start: { chosenBy: "reader" } | { chosenBy: "default"; offered: OfferedDate | null };
  notes: readonly IntervalNote[];
}

/**
 * The interval of a page. Without an end it is the day at which the view stands; without a start the last turning point
 * before it after which something was said, and where the case has none, the day before the newest change.
 */
export function chooseInterval(
  caseFile: CaseFile,
  view: Pick<ViewState, "from" | "to" | "asOf">,
  releases: KnownReleases,
): ChosenInterval {
  const notes: IntervalNote[] = [];
  const from = view.from === null ? null : readIntervalEnd(view.from);
  let to = view.to === null ? null : readIntervalEnd(view.to);
  if (from && to && from.kind !== to.kind) {
    notes.push({ what: "mixed", value: view.to ?? "" });
    to = null;
  }
  if (from?.kind === "release" || to?.kind === "release") {
    const number = (end: End | null) => (end?.kind === "release" ? end.number : null);
    const interval = chooseReleases(number(from), number(to), releases, notes);
    if (interval) return { interval, start: { chosenBy: "reader" }, notes };
  }
  const day = (end: End | null) => (end?.kind === "day" ? end.day : null);
  return { ...chooseDays(caseFile, day(from), day(to), view, notes), notes };
}

/** Null where no two releases are left to compare. */
function chooseReleases(
  from: number | null,
  to: number | null,
  { shown, standing, recalled }: KnownReleases,
  notes: IntervalNote[],
): ReleaseInterval | null {
  const stands = (number: number | null): number | null => {
    if (number === null || standing.includes(number)) return number;
    notes.push({ what: recalled.includes(number) ? "recalled-release" : "unknown-release", number });
    return null;
  };
  const start = stands(from);
  const end = stands(to) ?? shown;
  const before = Math.max(...standing.filter((number) => number < end));
  if (start === null && !Number.isFinite(before)) {
    notes.push({ what: "nothing-before", number: end });
    return null;
  }
  const first = start ?? before;
  if (first > end) notes.push({ what: "exchanged" });
  return { kind: "releases", from: Math.min(first, end), to: Math.max(first, end) };
}

function chooseDays(
  caseFile: CaseFile,
  from: Day | null,
  to: Day | null,
  view: Pick<ViewState, "asOf">,
  notes: IntervalNote[],
): Pick<ChosenInterval, "interval" | "start"> {
  const opening = viewDay(caseFile, view.asOf);
  if (from === null) {
    const end = to ?? opening;
    const { day, offered } = findStart(caseFile, end);
    return { interval: { kind: "days", from: day, to: end }, start: { chosenBy: "default", offered } };
  }
  const end = to ?? [opening, endOfRecord(caseFile)].find((day) => day > from) ?? from;
  if (from > end) notes.push({ what: "exchanged" });
  const [first, last] = from > end ? [end, from] : [from, end];
  return { interval: { kind: "days", from: first, to: last }, start: { chosenBy: "reader" } };
}

function findStart(caseFile: CaseFile, to: Day): { day: Day; offered: OfferedDate | null } {
  const newest = caseFile.positions
    .map(({ from }) => firstDay(from))
    .filter((day) => day <= to)
    .sort()
    .at(-1);
  if (newest === undefined) return { day: to, offered: null };
  const offered = listOfferedDates(caseFile)
    .filter(({ event, day }) => event !== null && day < newest)
    .at(-1);
  return { day: offered?.day ?? dayBefore(newest), offered: offered ?? null };
}
