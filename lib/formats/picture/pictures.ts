// The views that there are as pictures. A further one is one function and one line here; the panel, the addresses and
// the PNG follow.
import type { CaseFile } from "@/lib/domain/case-file";
import type { Place } from "@/lib/domain/place";
import { buildStepChart } from "@/lib/domain/step-chart";
import type { ViewState } from "@/lib/domain/view-state";
import { pictureIssue } from "./issue-picture";
import { pictureMatrix } from "./matrix-picture";
import { picturePairs } from "./pairs-picture";
import type { PictureBody, Pictured } from "./picture";
import { pictureSpectrum } from "./spectrum-picture";
import { pictureStepChart } from "./step-chart-picture";

type Picturer = (pictured: Pictured) => PictureBody;

interface Page {
  caseFile: CaseFile;
  view: ViewState;
  place: Place;
}

/** Of a single issue it has a chart, where anybody is on record. */
function findTimelinePicture({ caseFile, view }: Page): Picturer | null {
  const [issue] = view.issues?.length === 1 ? view.issues : [];
  const chart = issue === undefined ? null : buildStepChart(caseFile, issue, view);
  return chart && ((pictured) => pictureStepChart(chart, pictured));
}

const PICTURES: Readonly<Partial<Record<Place["view"], (page: Page) => Picturer | null>>> = {
  matrix: () => pictureMatrix,
  spectrum: () => pictureSpectrum,
  pairs: () => picturePairs,
  issues: ({ place }) => (place.key === null ? null : pictureIssue),
  timeline: findTimelinePicture,
};

/** Null where the page has no picture: lists are read, not looked at. */
export function findPicture(page: Page): Picturer | null {
  return PICTURES[page.place.view]?.(page) ?? null;
}
