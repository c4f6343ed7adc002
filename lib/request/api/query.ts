// The query of an API address. What a page drops and names, the API refuses.
import type { CaseFile, Day } from "@/lib/domain/case-file";
import { isPartialDate, lastDay } from "@/lib/domain/day";
import { type DroppedValue, readViewState, type ViewState } from "@/lib/domain/view-state";
import { type ApiAnswer, problem } from "./respond";

export type Asked<T> = { ok: true; asked: T } | { ok: false; problem: ApiAnswer };

function refuse(detail: string): { ok: false; problem: ApiAnswer } {
  return { ok: false, problem: problem(400, detail) };
}

function describe({ name, value, nearest }: DroppedValue): string {
  const hint = nearest === null ? "" : ` Did you mean ${nearest}?`;
  return `The parameter ${name} has a name or value that is not known here: ${value}.${hint}`;
}

function toRecord(query: URLSearchParams): Record<string, string[]> {
  return Object.fromEntries([...new Set(query.keys())].map((name) => [name, query.getAll(name)]));
}

/** The view that the query asks for. */
export function askView(query: URLSearchParams, caseFile: CaseFile): Asked<ViewState> {
  const { view, dropped } = readViewState(toRecord(query), caseFile);
  return dropped.length > 0 ? refuse(dropped.map(describe).join(" ")) : { ok: true, asked: view };
}

/** For an address that takes no parameters. */
export function askNothing(query: URLSearchParams): Asked<null> {
  const [name] = query.keys();
  return name === undefined ? { ok: true, asked: null } : refuse(`This address takes no parameter ${name}.`);
}

/** Both ends of an interval: days, or numbers of releases. */
export type Interval = { kind: "days"; from: Day; to: Day } | { kind: "releases"; from: number; to: number };

const RELEASE = /^r([1-9]\d{0,8})$/;

/** `from` and `to`, both dates or both releases (`r3`), the earlier first. Takes them out of the query. */
export function takeInterval(query: URLSearchParams): Asked<Interval> {
  const ends = ["from", "to"].map((name) => {
    const value = query.get(name) ?? "";
    query.delete(name);
    return { name, value, release: RELEASE.exec(value)?.[1] };
  });
  const wrong = ends.find(({ value, release }) => release === undefined && !isPartialDate(value));
  if (wrong)
    return refuse(
      `The parameter ${wrong.name} has to be a date (2026-02-08, 2026-02 or 2026) or a release (r3); it is "${wrong.value.slice(0, 100)}".`,
    );
  const [from, to] = ends as [(typeof ends)[number], (typeof ends)[number]];
  if ((from.release === undefined) !== (to.release === undefined))
    return refuse("from and to have to be both dates or both releases.");
  const interval: Interval =
    from.release !== undefined
      ? { kind: "releases", from: Number(from.release), to: Number(to.release) }
      : { kind: "days", from: lastDay(from.value), to: lastDay(to.value) };
  return interval.from > interval.to
    ? refuse("from lies after to: exchange them.")
    : { ok: true, asked: interval };
}
