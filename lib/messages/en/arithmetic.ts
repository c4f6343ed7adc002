// What follows from the stances by counting: tally and distance.
import type { CaseFile, Issue, Key } from "@/lib/domain/case-file";
import type { TallyRow } from "@/lib/domain/issue-status";
import { listBareNames, listParties } from "./lists";
import { optionOnLadder } from "./option-text";

type Parties = Pick<CaseFile, "parties">;

/** "2 Diluted inside Iran: accepted by 1 (Iran); objected to by 1 (Israel); 1 silent (United States)". */
export function tally(row: TallyRow, issue: Issue, caseFile: Parties): string {
  const count = (before: string, keys: readonly Key[], after = "") =>
    keys.length === 0 ? [] : [`${before}${keys.length}${after} (${listBareNames(keys, caseFile)})`];
  const groups = [
    ...count("accepted by ", row.accept),
    ...count("on conditions by ", row.conditional),
    ...count("objected to by ", row.object),
    ...count("", row.silent, " silent"),
  ];
  return `${optionOnLadder(row.option, issue)}: ${groups.join("; ") || "nobody is counted"}`;
}

/** "2 steps between what Iran and the United States accept". */
export function distance(steps: number, parties: readonly Key[], caseFile: Parties): string {
  const unit = steps === 1 ? "step" : "steps";
  return `${steps} ${unit} between what ${listParties(parties, caseFile).text} accept`;
}

/** "Steps between what Iran and the United States accept: 3 → 1". Where there is no distance: "none". */
export function distanceChange(
  before: number | null,
  after: number | null,
  parties: readonly Key[],
  caseFile: Parties,
): string {
  const steps = `${before ?? "none"} → ${after ?? "none"}`;
  return `Steps between what ${listParties(parties, caseFile).text} accept: ${steps}`;
}
