// What of a case a view speaks of, as positions and statements: for tables that stay within what the reader chose.
import { viewDay } from "./as-of";
import type { CaseFile, Key, Position, Statement } from "./case-file";
import { chooseParties } from "./choice";
import { firstDay } from "./day";
import { buildMatrix, type MatrixView } from "./matrix";
import type { Place } from "./place";
import { EMPTY_VIEW, type ViewState } from "./view-state";

export interface NarrowedCase {
  positions: readonly Position[];
  /** Those that the positions rest on or that speak against them; where nothing is narrowed, all there are. */
  statements: readonly Statement[];
}

/**
 * The positions of the parties and issues chosen, up to the date, and their statements. What the view does not ask for
 * narrows nothing: without parties in the address it is all parties, and without a date all dates.
 */
export function narrowCase(caseFile: CaseFile, view: MatrixView): NarrowedCase {
  const { parties, count, asOf } = view;
  const chosen = parties === null ? null : new Set([...parties, ...count]);
  const issues = listIssues(caseFile, view);
  const until = asOf === null ? null : viewDay(caseFile, asOf);
  if (chosen === null && issues === null && until === null)
    return { positions: caseFile.positions, statements: caseFile.statements };
  const isKnown = (date: string) => until === null || firstDay(date) <= until;
  const positions = caseFile.positions.filter(
    ({ party, issue, from }) =>
      (chosen === null || chosen.has(party)) && (issues === null || issues.has(issue)) && isKnown(from),
  );
  const used = new Set(positions.flatMap(({ evidence = [] }) => evidence.map(({ statement }) => statement)));
  const statements = caseFile.statements.filter(({ key, date }) => used.has(key) && isKnown(date));
  return { positions, statements };
}

/** What a page shows, said in full, so that its data are the same whatever the case file shows first. */
export function sayView(caseFile: CaseFile, view: ViewState, place: Place): ViewState {
  const { count, status, redLine, onRecord, since, lang } = view;
  const asOf = viewDay(caseFile, view.asOf);
  const said = { ...EMPTY_VIEW, asOf, lang };
  const parties = chooseParties(caseFile, view).parties;
  if (place.view === "parties" && place.key !== null) return { ...said, parties: [place.key] };
  // Filters choose among the issues of a list; a page of one is about that one.
  if (place.view === "issues" && place.key !== null) return { ...said, parties, count, issues: [place.key] };
  return { ...said, parties, count, issues: view.issues, status, redLine, onRecord, since };
}

/** The issues that the filters leave; null where none is set. */
function listIssues(caseFile: CaseFile, view: MatrixView): ReadonlySet<Key> | null {
  const { issues, status, redLine, onRecord, since } = view;
  const isFiltered = status.length > 0 || redLine.length > 0 || onRecord.length > 0 || since !== null;
  if (!isFiltered) return issues === null ? null : new Set(issues);
  return new Set(buildMatrix(caseFile, view).rows.map(({ issue }) => issue.key));
}
