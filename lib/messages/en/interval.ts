// What the page of changes says of itself: between which two moments, and how much was said.
import type { CaseFile, Day } from "@/lib/domain/case-file";
import type { Interval, IntervalNote } from "@/lib/domain/interval";
import type { CountedChanges } from "../messages";
import { makePlural } from "../plural";
import { formatLongDate } from "./dates";
import { listParties, numberWord } from "./lists";

const plural = makePlural("en");

/** "8 and 27 February 2026", "8 February and 3 March 2026", "1 May 2025 and 8 February 2026". */
function twoDays(from: Day, to: Day): string {
  const [day = "", month = ""] = formatLongDate(from).split(" ");
  const last = formatLongDate(to);
  if (from.slice(0, 7) === to.slice(0, 7)) return `${day} and ${last}`;
  if (from.slice(0, 4) === to.slice(0, 4)) return `${day} ${month} and ${last}`;
  return `${formatLongDate(from)} and ${last}`;
}

export function changedBetween({ kind, from, to }: Interval): string {
  return kind === "days"
    ? `What changed between ${twoDays(from, to)}`
    : `What changed from release ${from} to release ${to}`;
}

function capitalised(count: number): string {
  const word = numberWord(count);
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** "7 positions by Iran, the United States and Israel, and 3 by 2 other parties, on 3 of 9 issues. One status changed." */
export function changesCounted(counts: CountedChanges, caseFile: Pick<CaseFile, "parties">): string {
  const { positions, parties, others, issues, ofIssues, statuses, corrections } = counts;
  const positionsOf = (count: number) => plural(count, { one: "# position", other: "# positions" });
  const othersOf = plural(others.parties, { one: "# other party", other: "# other parties" });
  const own = positions === 0 ? [] : [`${positionsOf(positions)} by ${listParties(parties, caseFile).text}`];
  const beside =
    others.positions === 0
      ? []
      : [`${own.length > 0 ? others.positions : positionsOf(others.positions)} by ${othersOf}`];
  const taken = [...own, ...beside].join(", and ");
  const where = `on ${issues} of ${plural(ofIssues, { one: "# issue", other: "# issues" })}`;
  const comma = own.length > 0 && beside.length > 0 ? "," : "";
  const mended = plural(corrections, {
    one: " One coding was corrected.",
    other: ` ${capitalised(corrections)} codings were corrected.`,
  });
  return [
    taken === "" ? "No new position is on record." : `${taken}${comma} ${where}.`,
    statuses === 0
      ? " No status changed."
      : plural(statuses, {
          one: " One status changed.",
          other: ` ${capitalised(statuses)} statuses changed.`,
        }),
    corrections === 0 ? "" : mended,
  ].join("");
}

export const changesRule =
  "What was newly accepted, newly objected to, or no longer mentioned, with the words it rests on. Silence is not counted as a move, and nobody is called softer or harder.";

export const correctionsRule =
  "Between the two releases the coding of these positions was mended. The party said nothing new: this is not diplomacy.";

export const corrected =
  "Corrected coding: an earlier release read this position otherwise. The party said nothing new.";

export function correctedTitle(title: string): string {
  return `Corrected coding, nothing new: ${title}`;
}

export function intervalNote(note: IntervalNote): string {
  switch (note.what) {
    case "mixed":
      return `“${note.value}” under “to” was left out: both ends have to be dates, or both releases.`;
    case "exchanged":
      return "“from” lay after “to”: the two were exchanged.";
    case "unknown-release":
      return `There is no release ${note.number}: it was left out.`;
    case "recalled-release":
      return `Release ${note.number} was recalled and cannot be compared: it was left out.`;
    case "nothing-before":
      return `No other release stands before release ${note.number}, so there is nothing to compare it with. Two dates are compared instead.`;
  }
}
