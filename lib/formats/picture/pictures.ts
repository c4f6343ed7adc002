// The views that there are as pictures. A further one is one function and one line here; the panel, the addresses and
// the PNG follow.
import type { Place } from "@/lib/domain/place";
import { pictureMatrix } from "./matrix-picture";
import { picturePairs } from "./pairs-picture";
import type { PictureBody, Pictured } from "./picture";
import { pictureSpectrum } from "./spectrum-picture";

type Picturer = (pictured: Pictured) => PictureBody;

/** The page of one issue shows its axis, whatever the filters say. */
function pictureIssue(pictured: Pictured): PictureBody {
  const { place, view } = pictured;
  const issues = place.key === null ? view.issues : [place.key];
  return pictureSpectrum({
    ...pictured,
    view: { ...view, issues, status: [], redLine: [], onRecord: [], since: null },
  });
}

const PICTURES: Readonly<Partial<Record<Place["view"], Picturer>>> = {
  matrix: pictureMatrix,
  spectrum: pictureSpectrum,
  pairs: picturePairs,
  issues: pictureIssue,
};

/** Null where the page has no picture: lists are read, not looked at. */
export function findPicture({ view, key }: Place): Picturer | null {
  return view === "issues" && key === null ? null : (PICTURES[view] ?? null);
}
