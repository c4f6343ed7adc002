// Walking from one date on which something changed to the next, and what the last of them brought.
import type { CaseFile } from "@/lib/domain/case-file";
import type { StepChange } from "@/lib/domain/steps";
import { makePlural } from "../../plural";
import { inlineText } from "../../shared/inline-text";
import { statusChange } from "../changes";
import { formatDate } from "../dates";
import { capitalise, findNames, joinSome } from "../lists";

const plural = makePlural("en");
const MOST_CHARACTERS = 60;

export const steps = {
  label: "Dates on which something changed",
  earlier: "Earlier step",
  later: "Later step",
  noEarlier: "No earlier step",
  noLater: "No later step",
  /** Where the view stands among the steps. */
  place: (reached: number, count: number, isAtStep: boolean): string => {
    if (count === 0) return "No step: nobody shown is on record";
    if (reached === 0) return `Before the first of ${plural(count, { one: "# step", other: "# steps" })}`;
    return isAtStep ? `Step ${reached} of ${count}` : `After step ${reached} of ${count}`;
  },
  nothingYet: "None of the parties shown is on record by this date.",
  /** "26 Feb 2026, new positions: Iran on Uranium enrichment. Status: …": which positions are new, not what they say. */
  changed: (change: StepChange, caseFile: CaseFile): string => {
    const said = newPositions(change, caseFile);
    const became = newStatuses(change, caseFile);
    if (said === "" && became === "")
      return `${formatDate(change.day)}: what a status would be with a party outside the table changed.`;
    const parts = [
      ...(said === "" ? [] : [`${formatDate(change.day)}, new positions: ${said}.`]),
      ...(became === ""
        ? []
        : [`${said === "" ? `${formatDate(change.day)}, status` : "Status"}: ${became}.`]),
    ];
    return parts.join(" ");
  },
  whatWasSaid: "What was said",
};

/** "Iran on Uranium enrichment; the United States on Missiles and Scope of the talks". */
function newPositions({ positions }: StepChange, caseFile: CaseFile): string {
  const parties = [...new Set(positions.map(({ position }) => position.party))];
  const titles = new Map(caseFile.issues.map(({ key, title }) => [key, inlineText(title, MOST_CHARACTERS)]));
  const told = parties.map((party) => {
    const own = positions.filter(({ position }) => position.party === party);
    const issues = own.map(({ position: { issue, from } }) => {
      const title = titles.get(issue) ?? issue;
      return from.length === 10 ? title : `${title} (${formatDate(from)}, day not known)`;
    });
    return `${findNames([party], caseFile)[0]?.inSentence ?? party} on ${joinSome(issues)}`;
  });
  const [most, more] = [told.slice(0, 3), told.length - 3];
  return capitalise(
    [...most, ...(more > 0 ? [plural(more, { one: "# more party", other: "# more parties" })] : [])].join(
      "; ",
    ),
  );
}

function newStatuses({ statuses }: StepChange, caseFile: CaseFile): string {
  const told = statuses.slice(0, 2).flatMap(({ issue: key, before, after, onRecord }) => {
    const issue = caseFile.issues.find((one) => one.key === key);
    return issue
      ? [`${inlineText(issue.title, MOST_CHARACTERS)} ${statusChange(before, after, issue, onRecord)}`]
      : [];
  });
  const more = statuses.length - told.length;
  return [...told, ...(more > 0 ? [`${more} more`] : [])].join("; ");
}
