// What a citation points at: one page of one release, which never changes.
import { viewDay } from "./as-of";
import type { CaseFile, Day } from "./case-file";
import type { Interval } from "./interval";
import type { Place } from "./place";
import type { ViewState } from "./view-state";

export interface Reference {
  caseFile: CaseFile;
  place: Place;
  /** The day at which the page stands; null where it does not depend on one. */
  asOf: Day | null;
  /** Between which two moments, where the page is about changes. */
  interval: Interval | null;
  /** `published`: the day in UTC. */
  release: { number: number; published: Day };
  /** Whole address of the page in that very release. */
  address: string;
}

/** The day at which a page stands; null for pages that are the same at every date. */
export function dayOfPlace({ view }: Place, caseFile: CaseFile, state: Pick<ViewState, "asOf">): Day | null {
  const isTimeless = view === "changes" || view === "sources" || view === "statements" || view === "releases";
  return isTimeless ? null : viewDay(caseFile, state.asOf);
}
