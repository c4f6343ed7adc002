// Small cases in the notation of the worked examples, read through the real rules, for tests of sentences.
import type { CaseFile, Issue, Option, Party, Position } from "@/lib/domain/case-file";
import { buildMatrix } from "@/lib/domain/matrix";
import { EMPTY_VIEW, type ViewState } from "@/lib/domain/view-state";
import { en } from "@/lib/messages/en/en";
import { caseWith, issueWith, partyNamed, positionOf } from "../support/tiny-case";

/** Options o1, o2, … with these labels. */
export function optionsNamed(...labels: string[]): Option[] {
  return labels.map((label, place) => ({ key: `o${place + 1}`, label }));
}

export const FOUR = optionsNamed("Left open", "Only under a cap", "Halted for a year", "Ended for good");

export interface Spoken {
  /** By party: marks such as `P · · R`, or positions made by `positionOf`. */
  says: Readonly<Record<string, string | readonly Position[]>>;
  /** Short names by key; the key in capitals without. */
  names?: Readonly<Record<string, string>>;
  roles?: Readonly<Record<string, Party["role"]>>;
  options?: Option[];
  about?: Issue["about"];
  moreIssues?: Issue[];
  view?: Partial<ViewState>;
}

function partyOf(key: string, { names, roles }: Spoken): Party {
  const party = partyNamed(key, roles?.[key]);
  return { ...party, shortName: names?.[key] ?? party.shortName };
}

function caseOf(spoken: Spoken): CaseFile {
  const options = spoken.options ?? FOUR;
  return caseWith({
    parties: Object.keys(spoken.says).map((key) => partyOf(key, spoken)),
    issues: [
      issueWith(2, { options, ...(spoken.about ? { about: spoken.about } : {}) }),
      ...(spoken.moreIssues ?? []),
    ],
    positions: Object.entries(spoken.says).flatMap(([key, says]) =>
      typeof says === "string" ? (says === "" ? [] : [positionOf(key, says)]) : says,
    ),
  });
}

/** The row of the first issue, with all parties chosen. */
export function rowOf(spoken: Spoken) {
  const caseFile = caseOf(spoken);
  const matrix = buildMatrix(caseFile, {
    ...EMPTY_VIEW,
    parties: caseFile.parties.map(({ key }) => key),
    ...spoken.view,
  });
  const row = matrix.rows[0];
  if (!row) throw new Error("A case has a first issue");
  return { caseFile, matrix, row, status: row.status };
}

/** The sentence about the first issue. */
export function reasonOf(spoken: Spoken): string {
  const { caseFile, row } = rowOf(spoken);
  return en.reason(row.status, caseFile, row.cells);
}
