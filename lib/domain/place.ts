// Which page of a case an address names, below the mount: `issues/enrichment` is the page of one issue.
import type { CaseFile, Key } from "./case-file";

/** Views without a key, in the order of the tabs. The matrix has no name in the address. */
export const LIST_VIEWS = [
  "pairs",
  "spectrum",
  "changes",
  "timeline",
  "what-it-takes",
  "issues",
  "parties",
  "sources",
  "figures",
  "brief",
  "releases",
] as const;
export type ListView = (typeof LIST_VIEWS)[number];

export const KEYED_VIEWS = ["issues", "parties", "sources", "statements"] as const;
export type KeyedView = (typeof KEYED_VIEWS)[number];

export type Place =
  | { view: "matrix"; key: null }
  /** The view as slides, which fill the window: no tab, since nothing stands around it. */
  | { view: "present"; key: null }
  | { view: ListView; key: null }
  | { view: KeyedView; key: Key };

/** `known`: what stands there instead, for a hint. `view`: null where not even the view exists. */
export interface MissingPlace {
  view: KeyedView | null;
  word: string;
  known: readonly Key[];
}

/** `segments`: the decoded parts of the path after the mount. */
export function readPlace(
  segments: readonly string[],
  caseFile: CaseFile,
): { ok: true; place: Place } | { ok: false; missing: MissingPlace } {
  const [view, key, ...rest] = segments;
  if (view === undefined) return { ok: true, place: { view: "matrix", key: null } };
  if (view === "present" && key === undefined) return { ok: true, place: { view, key: null } };
  const list = LIST_VIEWS.find((name) => name === view);
  if (key === undefined && list !== undefined) return { ok: true, place: { view: list, key: null } };
  const keyed = KEYED_VIEWS.find((name) => name === view);
  if (key !== undefined && keyed !== undefined && rest.length === 0) {
    const known = caseFile[keyed].map((entry) => entry.key);
    if (known.includes(key)) return { ok: true, place: { view: keyed, key } };
    return { ok: false, missing: { view: keyed, word: key, known } };
  }
  // `statements` has no list, and what follows the name of a list or a key names nothing.
  const missingView = keyed === undefined && list === undefined;
  return {
    ok: false,
    missing: { view: null, word: segments.join("/"), known: missingView ? LIST_VIEWS : [] },
  };
}
