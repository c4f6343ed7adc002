// What a step of the record brought: which positions are new, and which statuses became others.
import type { CaseFile } from "@/lib/domain/case-file";
import type { StepChange } from "@/lib/domain/steps";
import type { Messages } from "../messages";
import { inlineText } from "../shared/inline-text";
import type { PlainDates } from "./dates";
import type { Phrases } from "./phrases";
import { makeStatuses } from "./statuses";
import { isolate } from "./tools";

const MOST_CHARACTERS = 60;
const MOST_TOLD = { parties: 3, issues: 3, statuses: 2 };

export interface StepPhrases {
  arrow: string;
  dayUnknown: string;
  /** "26 Feb 2026, new positions: …". */
  newPositions(date: string, said: string): string;
  /** "26 Feb 2026, status: …". */
  status(date: string, became: string): string;
  onlyOutside(date: string): string;
  /** "… and 3 more", of whatever is listed. */
  andMore(list: string, count: number): string;
  /** "A: B, C". */
  said(party: string, issues: string): string;
  comma: string;
  semicolon: string;
}

interface StepLanguage {
  dates: PlainDates;
  statuses: Messages["statuses"];
  phrases: Pick<Phrases, "conduct" | "changes">;
  words: StepPhrases;
}

export function makeStepWords({ dates, statuses, phrases, words }: StepLanguage) {
  const { statusChange } = makeStatuses({ terms: { statuses }, phrases, arrow: words.arrow });
  const some = (all: readonly string[], most: number, separator: string) => {
    const shown = all.slice(0, most).join(separator);
    return all.length > most ? words.andMore(shown, all.length - most) : shown;
  };
  const titleOf = (key: string, { issues }: CaseFile) =>
    isolate(inlineText(issues.find((issue) => issue.key === key)?.title ?? key, MOST_CHARACTERS));

  const listPositions = ({ positions }: StepChange, caseFile: CaseFile): string => {
    const parties = [...new Set(positions.map(({ position }) => position.party))];
    const told = parties.map((key) => {
      const own = positions.filter(({ position }) => position.party === key);
      const titles = own.map(({ position: { issue, from } }) => {
        const title = titleOf(issue, caseFile);
        return from.length === 10 ? title : `${title} (${dates.date(from)}${words.comma}${words.dayUnknown})`;
      });
      const name = caseFile.parties.find((party) => party.key === key)?.shortName ?? key;
      return words.said(
        isolate(name.replace(/\s+/g, " ").trim()),
        some(titles, MOST_TOLD.issues, words.comma),
      );
    });
    return some(told, MOST_TOLD.parties, words.semicolon);
  };

  const listStatuses = (change: StepChange, caseFile: CaseFile): string => {
    const told = change.statuses.flatMap(({ issue: key, before, after, onRecord }) => {
      const issue = caseFile.issues.find((one) => one.key === key);
      return issue ? [`${titleOf(key, caseFile)} ${statusChange(before, after, issue, onRecord)}`] : [];
    });
    return some(told, MOST_TOLD.statuses, words.semicolon);
  };

  return (change: StepChange, caseFile: CaseFile): string => {
    const said = listPositions(change, caseFile);
    const became = listStatuses(change, caseFile);
    const date = dates.date(change.day);
    if (said === "" && became === "") return words.onlyOutside(date);
    return [
      ...(said === "" ? [] : [words.newPositions(date, said)]),
      ...(became === "" ? [] : [words.status(date, became)]),
    ].join(" ");
  };
}
