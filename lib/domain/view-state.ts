// What the address asks for: the part of a view that is not the case file. Reading and writing are each other's inverse.
import type { CaseFile, Key, PartialDate } from "./case-file";
import { indexCase } from "./case-index";
import { isPartialDate } from "./day";
import { readSearch } from "./find-in-text";
import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from "./language";
import { nearest } from "./nearest";
import { STATUSES, type Status, TIMELINE_KINDS, type TimelineKind } from "./vocabulary";

export const DENSITIES = ["comfortable", "compact", "marks"] as const;
export type Density = (typeof DENSITIES)[number];

/** `plain`: all rows as plain HTML. `list`: the phone layout at any width. */
export const TABLES = ["plain", "list"] as const;
export type TableLayout = (typeof TABLES)[number];

/** Under which headings the issues stand: those of the case file, their statuses, or none. */
export const GROUPINGS = ["group", "status", "none"] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** In which order: of the case file, by status, by the newest position shown, by title. */
export const SORTINGS = ["case", "best", "worst", "changed", "title"] as const;
export type Sorting = (typeof SORTINGS)[number];

/** In which order statements stand, where it is not the newest first. */
export const ORDERS = ["oldest", "speaker"] as const;
export type Order = (typeof ORDERS)[number];

/** What a deck of slides is made of, in the order in which it stands where the address names none. */
export const DECK_PARTS = ["title", "issues", "pairs", "moved", "common-ground", "sources"] as const;
export type DeckPart = (typeof DECK_PARTS)[number];

export interface CellAddress {
  party: Key;
  issue: Key;
}

/** Two different parties, in the order in which they are shown side by side. */
export interface PairAddress {
  one: Key;
  other: Key;
}

/** Null, or an empty list: the address does not say. */
export interface ViewState {
  /** The chosen parties, in the order in which they are shown. */
  parties: readonly Key[] | null;
  /** Parties that the statuses count although they do not sit at the table. */
  count: readonly Key[];
  issues: readonly Key[] | null;
  asOf: PartialDate | null;
  /** Only issues with one of these statuses. */
  status: readonly Status[];
  /** Only issues on which each of these parties has a red line. */
  redLine: readonly Key[];
  /** Only issues on which each of these parties is on record. */
  onRecord: readonly Key[];
  /** Only issues on which a shown party took a position after this date. */
  since: PartialDate | null;
  /** Only issues in whose texts, positions or evidence all these words stand. */
  q: string | null;
  group: Grouping;
  sort: Sorting;
  /** The cell whose evidence is open. */
  cell: CellAddress | null;
  /** The issue whose status is explained. */
  why: Key | null;
  /** The two parties whose issues are open. */
  pair: PairAddress | null;
  /** Between which two moments changes are asked for: a date, or a release such as `r3` (lib/domain/interval.ts). */
  from: string | null;
  to: string | null;
  /** Of the timeline only entries of these kinds. */
  kind: readonly TimelineKind[];
  /** Of a list too long for one page the part shown, from 1 on; null: of a timeline the last, at whose end the view stands, of statements the first. */
  part: number | null;
  /** Of statements; null: the newest first. */
  order: Order | null;
  /** The parts of the deck, in their order; empty: all of them. */
  deck: readonly DeckPart[];
  /** The slide shown, from 1 on; null: the first. */
  slide: number | null;
  density: Density;
  table: TableLayout | null;
  lang: Language;
}

export const EMPTY_VIEW: ViewState = {
  parties: null,
  count: [],
  issues: null,
  asOf: null,
  status: [],
  redLine: [],
  onRecord: [],
  since: null,
  q: null,
  group: "group",
  sort: "case",
  cell: null,
  why: null,
  pair: null,
  from: null,
  to: null,
  kind: [],
  part: null,
  order: null,
  deck: [],
  slide: null,
  density: "comfortable",
  table: null,
  lang: DEFAULT_LANGUAGE,
};

/** A part of the address that means nothing here, with the nearest thing that does. */
export interface DroppedValue {
  name: string;
  value: string;
  nearest: string | null;
}

export type AddressParameters = Readonly<Record<string, string | readonly string[] | undefined>>;

/** An address is written by people and programs: what is longer than this is no view of ours. */
const LONGEST_VALUE = 20_000;

/** Each suggestion is looked for among all keys of the case; whoever writes more than so many unknown ones means none. */
const MOST_SUGGESTIONS = 20;

const PART = /^[1-9]\d{0,5}$/;

/** How an address names a release. */
export const RELEASE = /^r([1-9]\d{0,8})$/;

type Readers = { [Name in keyof ViewState]: (value: string) => ViewState[Name] };

/** Reads the parameters against the case file; what is unknown or wrong is left out and listed. */
export function readViewState(
  parameters: AddressParameters,
  caseFile: CaseFile,
): { view: ViewState; dropped: DroppedValue[] } {
  const index = indexCase(caseFile);
  const partyKeys = caseFile.parties.map(({ key }) => key);
  const issueKeys = caseFile.issues.map(({ key }) => key);
  const dropped: DroppedValue[] = [];
  let name = "";

  const drop = (value: string, known: readonly string[] = []) => {
    const shown = value.slice(0, 200);
    dropped.push({
      ...{ name, value: shown },
      nearest: dropped.length < MOST_SUGGESTIONS ? nearest(shown, known) : null,
    });
    return null;
  };
  const one = <T extends string>(value: string, known: readonly T[]): T | null =>
    known.find((word) => word === value) ?? drop(value, known);
  const many = <T extends string>(value: string, known: readonly T[]): T[] => {
    const words = new Map(known.map((word) => [word as string, word]));
    const asked = [...new Set(value.split(",").map((word) => word.trim()))].filter((word) => word !== "");
    return asked.flatMap((word) => words.get(word) ?? drop(word, known) ?? []);
  };
  const date = (value: string) => (isPartialDate(value) ? value : drop(value));
  const end = (value: string) => (RELEASE.test(value) ? value : date(value));
  const orNull = <T>(list: T[]) => (list.length > 0 ? list : null);

  const readers: Readers = {
    parties: (value) => orNull(many(value, partyKeys)),
    count: (value) => many(value, partyKeys),
    issues: (value) => orNull(many(value, issueKeys)),
    asOf: date,
    status: (value) => many(value, STATUSES),
    redLine: (value) => many(value, partyKeys),
    onRecord: (value) => many(value, partyKeys),
    since: date,
    q: (value) => readSearch(value) ?? drop(value),
    group: (value) => one(value, GROUPINGS) ?? EMPTY_VIEW.group,
    sort: (value) => one(value, SORTINGS) ?? EMPTY_VIEW.sort,
    cell: (value) => {
      const [party = "", issue = "", ...rest] = value.split("~");
      const exists = rest.length === 0 && index.parties.has(party) && index.issues.has(issue);
      return exists ? { party, issue } : drop(value);
    },
    why: (value) => one(value, issueKeys),
    pair: (value) => {
      const [first = "", second = "", ...rest] = value.split("~");
      const exists =
        rest.length === 0 && first !== second && index.parties.has(first) && index.parties.has(second);
      return exists ? { one: first, other: second } : drop(value);
    },
    from: end,
    to: end,
    kind: (value) => many(value, TIMELINE_KINDS),
    part: (value) => (PART.test(value) ? Number(value) : drop(value)),
    order: (value) => one(value, ORDERS),
    deck: (value) => many(value, DECK_PARTS),
    slide: (value) => (PART.test(value) ? Number(value) : drop(value)),
    density: (value) => one(value, DENSITIES) ?? EMPTY_VIEW.density,
    table: (value) => one(value, TABLES),
    lang: (value) => one(value, LANGUAGES) ?? EMPTY_VIEW.lang,
  };

  const view: ViewState = { ...EMPTY_VIEW };
  const read = <Name extends keyof ViewState>(known: Name, value: string) => {
    view[known] = readers[known](value);
  };
  for (const [given, raw] of Object.entries(parameters)) {
    const values = raw === undefined ? [] : typeof raw === "string" ? [raw] : raw;
    // A form with several fields of one name sends them one by one.
    const value = values.join(",");
    if (value === "") continue;
    name = given;
    if (!Object.hasOwn(readers, given))
      dropped.push({ name, value: value.slice(0, 200), nearest: nearest(name, Object.keys(readers)) });
    else if (value.length > LONGEST_VALUE) drop(value);
    else read(given as keyof ViewState, value);
  }
  return { view, dropped };
}

/** The query of the view's address, without "?"; empty where the view asks for nothing. One view has one address. */
export function writeViewState(view: ViewState): string {
  const parts: [keyof ViewState, string | null][] = [
    ["parties", view.parties?.join(",") ?? null],
    ["count", view.count.join(",")],
    ["issues", view.issues?.join(",") ?? null],
    ["asOf", view.asOf],
    ["status", view.status.join(",")],
    ["redLine", view.redLine.join(",")],
    ["onRecord", view.onRecord.join(",")],
    ["since", view.since],
    ["q", view.q && encodeURIComponent(view.q)],
    ["group", view.group === EMPTY_VIEW.group ? null : view.group],
    ["sort", view.sort === EMPTY_VIEW.sort ? null : view.sort],
    ["cell", view.cell && `${view.cell.party}~${view.cell.issue}`],
    ["why", view.why],
    ["pair", view.pair && `${view.pair.one}~${view.pair.other}`],
    ["from", view.from],
    ["to", view.to],
    ["kind", view.kind.join(",")],
    ["part", view.part === null ? null : String(view.part)],
    ["order", view.order],
    ["deck", view.deck.join(",")],
    ["slide", view.slide === null ? null : String(view.slide)],
    ["density", view.density === EMPTY_VIEW.density ? null : view.density],
    ["table", view.table],
    ["lang", view.lang === EMPTY_VIEW.lang ? null : view.lang],
  ];
  // Keys, dates, commas and tildes all stand in an address as they are; what a reader looks for may hold anything.
  return parts.flatMap(([name, value]) => (value ? `${name}=${value}` : [])).join("&");
}
