// What a reader sees through a share link: the view that was shared, and as much else as it allows. Pure.
import type { CaseFile } from "./case-file";
import { chooseParties } from "./choice";
import type { ListView, Place } from "./place";
import type { ViewState } from "./view-state";

/** These show what was chosen and nothing beside it. */
const NARROWED: readonly ListView[] = ["pairs", "spectrum", "changes", "timeline", "what-it-takes", "brief"];

/**
 * The view of a reader who may change nothing of what was chosen: parties, issues, dates and search are those that were
 * shared. How it is laid out and what is open in it is theirs, and where nothing was filtered they may filter.
 */
export function lockView(shared: ViewState, asked: ViewState, caseFile: CaseFile): ViewState {
  const { parties, count, issues, asOf, since, q, from, to, kind } = shared;
  const fixed = { ...asked, parties, count, issues, asOf, since, q, from, to, kind };
  const view: ViewState = {
    ...fixed,
    status: shared.status.length > 0 ? shared.status : asked.status,
    redLine: shared.redLine.length > 0 ? shared.redLine : asked.redLine,
    onRecord: shared.onRecord.length > 0 ? shared.onRecord : asked.onRecord,
  };
  const { cell, why, pair } = asked;
  const inside = insideOf(view, caseFile);
  return {
    ...view,
    cell: cell !== null && inside.party(cell.party) && inside.issue(cell.issue) ? cell : null,
    why: why !== null && inside.issue(why) ? why : null,
    pair: pair !== null && inside.party(pair.one) && inside.party(pair.other) ? pair : null,
  };
}

/** Whether such a reader may open the page. `shared`: the page that was shared. */
export function isInsideShare(place: Place, shared: Place): boolean {
  if (place.view === "matrix" || place.view === "present") return true;
  // Whatever is named anywhere can be looked up, down to its source; the lists of everything are the whole.
  if (place.key !== null) return true;
  return place.view === shared.view || NARROWED.includes(place.view);
}

function insideOf(view: ViewState, caseFile: CaseFile) {
  const { parties } = chooseParties(caseFile, view);
  return {
    party: (key: string) => parties.includes(key) || view.count.includes(key),
    issue: (key: string) => view.issues === null || view.issues.includes(key),
  };
}

/** How much of the case the one who shares chose: shown and all of it; null: all, or the case file's own choice. */
export interface ShareChoice {
  parties: { shown: number; of: number } | null;
  issues: { shown: number; of: number } | null;
  asOf: string | null;
  isFiltered: boolean;
}

export function describeShareChoice(shared: ViewState, caseFile: CaseFile): ShareChoice {
  const part = (chosen: readonly string[] | null, all: number) =>
    chosen === null || chosen.length >= all ? null : { shown: chosen.length, of: all };
  return {
    parties: part(shared.parties, caseFile.parties.length),
    issues: part(shared.issues, caseFile.issues.length),
    asOf: shared.asOf,
    isFiltered:
      shared.status.length + shared.redLine.length + shared.onRecord.length + shared.kind.length > 0 ||
      shared.since !== null ||
      shared.q !== null,
  };
}
