// Addresses of the pages of one mount. The same views stand in several places (the latest release, one release,
// later share links, frames and previews); where their links lead is all that differs, and all of it is here.
import type { Key } from "./case-file";
import { withLanguage } from "./language";
import { apiBase, type Mount, mountedPath, mountPath, placePath } from "./mount";
import type { Place } from "./place";
import { EMPTY_VIEW, type ViewState, writeViewState } from "./view-state";

/** What a feed is about, where not the whole negotiation. */
export interface FeedPlace {
  view: "issues" | "parties";
  key: Key;
}

/** What a page gives to take along. */
export const TAKE_FILES = [
  "table.html",
  "table.tsv",
  "cite.txt",
  "cite-short.txt",
  "cite.bib",
  "cite.ris",
  "quote.txt",
  "image.svg",
  "image.png",
  "card.png",
  "brief.txt",
  "brief.html",
  "brief.md",
  "handout.docx",
  "handout.pptx",
  "handout.xlsx",
  "handout.md",
  "handout.html",
  "booklet.html",
] as const;
export type TakeFile = (typeof TAKE_FILES)[number];

/** What a figure can be kept as by itself. */
export const PICTURE_FORMATS = ["svg", "png"] as const;
export type PictureFormat = (typeof PICTURE_FORMATS)[number];

/** Parts of the API that stand under every release; "": the case file. */
export type ApiPart = "" | "matrix" | "matrix.csv" | "positions.csv" | "statements.csv";

/** Makes addresses within one mount: paths with their query, never an origin. */
export interface Links {
  mount: Mount;
  /** The page that the reader is on, with a part of its view changed; all else stays, an open cell too. */
  here(change?: Partial<ViewState>): string;
  /** The same with no cell and no explanation open, at the part where it opens: for what the reader chooses; an open pair and an interval stay. */
  stay(change?: Partial<ViewState>): string;
  /** The matrix with the reader's choices; an open cell or explanation is closed unless `change` opens it. */
  matrix(change?: Partial<ViewState>): string;
  openCell(party: Key, issue: Key): string;
  closeCell(): string;
  openWhy(issue: Key): string;
  closeWhy(): string;
  /** The pairs with these two open, the first on the side of the reading direction's start. */
  openPair(one: Key, other: Key): string;
  /** What common ground would take on the issue, among those of the whole negotiation; with other parties where `change` names them. */
  whatItTakes(issue: Key, change?: Partial<ViewState>): string;
  /** What changed: between two moments where `change` names them. */
  changes(change?: Partial<ViewState>): string;
  /** Events and positions by date, narrowed as `change` says. */
  timeline(change?: Partial<ViewState>): string;
  /** The place of an event in the timeline of everybody and everything. */
  event(key: Key, change?: Partial<ViewState>): string;
  /** The Atom feed of the negotiation, of an issue or of a party, as its latest release has them. */
  feed(of?: FeedPlace): string;
  /** Release `number` as the browser computes a large matrix from it. */
  packed(number: number, headlines: boolean): string;
  /** A page of the mount with the reader's choices. */
  place(place: Place): string;
  issue(key: Key): string;
  party(key: Key): string;
  source(key: Key): string;
  statement(key: Key): string;
  issues(): string;
  parties(): string;
  sources(): string;
  figures(): string;
  /** The place of one figure on the page of figures. */
  figure(key: Key): string;
  /** The figure as a picture of its own. */
  figurePicture(key: Key, format: PictureFormat): string;
  releases(): string;
  /** The matrix of one release of this negotiation, in the reader's language, without their other choices. */
  release(number: number): string;
  /** This page in the latest release and the reader's language, without their other choices: the canonical address. */
  canonical: string;
  /** The matrix of the latest release. */
  latest: string;
  /** This page in release `number`, with the reader's choices: for a citation that stays true. */
  pinned(number: number, change?: Partial<ViewState>): string;
  /** The page as half a page of prose; on the page of an issue of that issue alone. */
  brief(): string;
  /** The page as slides: on the page of an issue of that issue alone, of changes with the same interval. */
  present(): string;
  /** What can be taken along of a page, as a file (lib/request/take): of this page, or of another of the mount. */
  take(file: TakeFile, of?: Place): string;
  /** The API's answer about this negotiation, as this mount has it, narrowed to the view given. */
  api(part: ApiPart, narrowed?: ViewState): string;
  /** The API's answer of what changed; between two dates it is of the latest release. */
  apiChanges(asked: Pick<ViewState, "parties" | "count" | "issues" | "from" | "to">): string;
  method(anchor?: string): string;
  home(): string;
}

export function buildLinks(mount: Mount, here: Place, view: ViewState): Links {
  const base = mountPath(mount);
  const at = (to: Place) => mountedPath(mount, to);
  const matrix = at({ view: "matrix", key: null });
  const latest = mountPath({ kind: "latest", slug: mount.slug });
  // What is opened on a page belongs to that page; the reader's choices go along.
  const closed = {
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
  };
  const carried: ViewState = { ...view, ...closed };
  const own: Partial<ViewState> = {
    ...(here.view === "pairs" && { pair: view.pair }),
    ...(here.view === "changes" && { from: view.from, to: view.to }),
    ...(here.view === "timeline" && { kind: view.kind }),
    ...((here.view === "issues" || here.view === "parties") && { order: view.order }),
    ...(here.view === "present" && { deck: view.deck, from: view.from, to: view.to }),
  };
  // A new choice begins at the part at which the list opens; a citation keeps the one that is shown.
  const ownPart: Partial<ViewState> =
    here.view === "timeline" || here.view === "issues" || here.view === "matrix" ? { part: view.part } : {};
  // A panel opens beside the part of a long table that is shown.
  const besidePart: Partial<ViewState> = here.view === "matrix" ? { part: view.part } : {};
  const keep = (path: string, change: Partial<ViewState> = {}) =>
    withQuery(path, writeViewState({ ...carried, ...change }));
  const herePath = at(here);
  const place = (to: Place) => keep(at(to));
  const inLanguage = (path: string) => withLanguage(path, view.lang);
  return {
    mount,
    here: (change = {}) => withQuery(herePath, writeViewState({ ...view, ...change })),
    stay: (change = {}) => keep(herePath, { ...own, ...change }),
    matrix: (change = {}) => keep(matrix, change),
    openCell: (party, issue) => keep(matrix, { ...besidePart, cell: { party, issue } }),
    closeCell: () => keep(matrix, besidePart),
    openWhy: (issue) => keep(matrix, { ...besidePart, why: issue }),
    closeWhy: () => keep(matrix, besidePart),
    openPair: (one, other) => keep(at({ view: "pairs", key: null }), { pair: { one, other } }),
    whatItTakes: (issue, change = {}) =>
      `${keep(at({ view: "what-it-takes", key: null }), { ...UNFILTERED, ...change })}#${encodeURIComponent(takesAnchor(issue))}`,
    changes: (change = {}) => keep(at({ view: "changes", key: null }), change),
    event: (key, change = {}) =>
      `${keep(at({ view: "timeline", key: null }), { parties: null, issues: null, ...change })}#${encodeURIComponent(eventAnchor(key))}`,
    timeline: (change = {}) => keep(at({ view: "timeline", key: null }), change),
    feed: (of) => `${of === undefined ? latest : placePath(latest, of)}/feed.xml`,
    packed: (number, headlines) => {
      // Behind a link the number is asked about: it may have moved on since the page was made.
      if (mount.kind === "share" || mount.kind === "embed")
        return `${base}/packed.json?release=${number}${headlines ? "&headlines" : ""}`;
      const release = mountPath({ kind: "release", slug: mount.slug, number });
      return `${release}/packed.json${headlines ? "?headlines" : ""}`;
    },
    place,
    issue: (key) => place({ view: "issues", key }),
    party: (key) => place({ view: "parties", key }),
    source: (key) => place({ view: "sources", key }),
    statement: (key) => place({ view: "statements", key }),
    issues: () => place({ view: "issues", key: null }),
    parties: () => place({ view: "parties", key: null }),
    sources: () => place({ view: "sources", key: null }),
    figures: () => place({ view: "figures", key: null }),
    figure: (key) => `${place({ view: "figures", key: null })}#${encodeURIComponent(key)}`,
    figurePicture: (key, format) => `${base}/figures/${encodeURIComponent(key)}/picture.${format}`,
    releases: () => place({ view: "releases", key: null }),
    release: (number) => inLanguage(mountPath({ kind: "release", slug: mount.slug, number })),
    canonical: inLanguage(placePath(latest, here)),
    latest: inLanguage(latest),
    pinned: (number, change = {}) =>
      keep(placePath(mountPath({ kind: "release", slug: mount.slug, number }), here), {
        ...own,
        ...ownPart,
        ...change,
      }),
    brief: () =>
      keep(
        at({ view: "brief", key: null }),
        here.view === "issues" && here.key !== null
          ? { issues: [here.key], status: [], redLine: [], onRecord: [], since: null }
          : {},
      ),
    present: () =>
      keep(at({ view: "present", key: null }), {
        ...(here.view === "issues" && here.key !== null && { ...UNFILTERED, issues: [here.key] }),
        ...(here.view === "changes" && { from: view.from, to: view.to }),
      }),
    take: (file, of = here) => {
      const page = of.view === "matrix" ? "" : `page=${placePath("", of).slice(1)}`;
      const view = writeViewState({ ...carried, ...(samePlace(of, here) && own) });
      const query = [page, view].filter((part) => part !== "").join("&");
      return withQuery(`${base}/take/${file}`, query);
    },
    api: (part, narrowed = EMPTY_VIEW) =>
      withQuery(`${apiBase(mount)}${part === "" ? "" : `/${part}`}`, writeViewState(narrowed)),
    apiChanges: (asked) => withQuery(`/api/v1${latest}/changes`, writeViewState({ ...EMPTY_VIEW, ...asked })),
    method: (anchor) => inLanguage(anchor === undefined ? "/method" : `/method#${anchor}`),
    home: () => inLanguage("/"),
  };
}

/** What narrows the rows: a status leads to its issue whatever the reader's filters leave out. */
const UNFILTERED: Partial<ViewState> = { issues: null, status: [], redLine: [], onRecord: [], since: null };

/** The place of an issue on the page of what common ground would take. */
export function takesAnchor(issue: Key): string {
  return `takes-${issue}`;
}

/** The place of an event in the timeline; no key of a case has a "~". */
export function eventAnchor(event: Key): string {
  return `event~${event}`;
}

function samePlace(one: Place, other: Place): boolean {
  return one.view === other.view && one.key === other.key;
}

function withQuery(path: string, query: string): string {
  return query === "" ? path : `${path}?${query}`;
}
