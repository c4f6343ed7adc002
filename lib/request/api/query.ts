// The query of an API address. What a page drops and names, the API refuses.
import type { CaseFile } from "@/lib/domain/case-file";
import { type Interval, joinEnds, readIntervalEnd } from "@/lib/domain/interval";
import { type DroppedValue, readViewState, type ViewState } from "@/lib/domain/view-state";
import { type ApiAnswer, problem } from "./respond";

export type Asked<T> = { ok: true; asked: T } | { ok: false; problem: ApiAnswer };

function refuse(detail: string): { ok: false; problem: ApiAnswer } {
  return { ok: false, problem: problem(400, detail) };
}

/** One value of an address that is not known, in a sentence. */
export function describeDropped({ name, value, nearest }: DroppedValue): string {
  const hint = nearest === null ? "" : ` Did you mean ${nearest}?`;
  return `The parameter ${name} has a name or value that is not known here: ${value}.${hint}`;
}

function toRecord(query: URLSearchParams): Record<string, string[]> {
  return Object.fromEntries([...new Set(query.keys())].map((name) => [name, query.getAll(name)]));
}

/** The view that the query asks for. */
export function askView(query: URLSearchParams, caseFile: CaseFile): Asked<ViewState> {
  const { view, dropped } = readViewState(toRecord(query), caseFile);
  return dropped.length > 0 ? refuse(dropped.map(describeDropped).join(" ")) : { ok: true, asked: view };
}

/** For an address that takes no parameters. */
export function askNothing(query: URLSearchParams): Asked<null> {
  const [name] = query.keys();
  return name === undefined ? { ok: true, asked: null } : refuse(`This address takes no parameter ${name}.`);
}

/** `from` and `to`, both dates or both releases (`r3`), the earlier first. Takes them out of the query. */
export function takeInterval(query: URLSearchParams): Asked<Interval> {
  const take = (name: string) => {
    const value = query.get(name) ?? "";
    query.delete(name);
    return { name, value, end: readIntervalEnd(value) };
  };
  const [from, to] = [take("from"), take("to")];
  if (from.end === null || to.end === null) {
    const { name, value } = from.end === null ? from : to;
    return refuse(
      `The parameter ${name} has to be a date (2026-02-08, 2026-02 or 2026) or a release (r3); it is "${value.slice(0, 100)}".`,
    );
  }
  const interval = joinEnds(from.end, to.end);
  if (interval === null) return refuse("from and to have to be both dates or both releases.");
  return interval.from > interval.to
    ? refuse("from lies after to: exchange them.")
    : { ok: true, asked: interval };
}
