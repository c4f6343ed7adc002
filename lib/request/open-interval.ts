// Opens what a page of changes compares: two dates of one case file, or two releases that still stand.
import "server-only";
import { getRelease, listReleases, type ReleaseInfo } from "@/lib/data/releases";
import type { CaseFile } from "@/lib/domain/case-file";
import { type ChosenInterval, chooseInterval } from "@/lib/domain/interval";
import type { Place } from "@/lib/domain/place";
import type { ViewState } from "@/lib/domain/view-state";

export interface OpenedInterval extends ChosenInterval {
  /** The case files at both ends; between two dates one and the same. */
  before: CaseFile;
  after: CaseFile;
  /** All releases, newest first, recalled ones too: for the choice of two. */
  releases: readonly ReleaseInfo[];
}

/** The page of what changed, and the slides, which tell of it too. */
export function comparesMoments({ view }: Place): boolean {
  return view === "changes" || view === "present";
}

/** `shown`: the release that the page shows, with its case file. */
export async function openInterval(
  slug: string,
  shown: { number: number; caseFile: CaseFile },
  view: Pick<ViewState, "from" | "to" | "asOf">,
): Promise<OpenedInterval> {
  const releases = await listReleases(slug);
  const numbers = (recalled: boolean) =>
    releases.filter((release) => (release.recalled !== null) === recalled).map(({ number }) => number);
  const { caseFile } = shown;
  const known = { shown: shown.number, standing: numbers(false), recalled: numbers(true) };
  const chosen = chooseInterval(caseFile, view, known);
  const { interval } = chosen;
  if (interval.kind === "days") return { ...chosen, before: caseFile, after: caseFile, releases };
  const [before, after] = await Promise.all(
    [interval.from, interval.to].map((number) => getRelease(slug, number)),
  );
  if (before?.state === "found" && after?.state === "found")
    return { ...chosen, before: before.caseFile, after: after.caseFile, releases };
  // Recalled since the list was read.
  const gone = before?.state === "found" ? interval.to : interval.from;
  const dates = chooseInterval(caseFile, { ...view, from: null, to: null }, known);
  const notes = [...chosen.notes, { what: "recalled-release" as const, number: gone }];
  return { ...dates, notes, before: caseFile, after: caseFile, releases };
}
