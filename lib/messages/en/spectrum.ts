// What stands beside the bands and frames of the spectrum: who shares an option, and who has answered an offer.
import type { CaseFile, Key } from "@/lib/domain/case-file";
import type { IssueStatus, Offer } from "@/lib/domain/issue-status";
import { capitalise, listParties } from "./lists";
import { everybody } from "./reason";
import type { Cells } from "./reasoning";
import { statuses, statusWords } from "./status-words";

const SHARE: Readonly<Partial<Record<IssueStatus["status"], string>>> = {
  "same-choice": "prefer this",
  "common-ground": "accept this",
  "on-conditions": "accept this or would on conditions",
};

/** "✓ both accept this"; on conduct "● both accept this". Only for a status that lands on options. */
export function sharedOption(status: IssueStatus, caseFile: CaseFile, cells?: Cells): string {
  const issue = caseFile.issues.find(({ key }) => key === status.issue);
  if (!issue) return "";
  const { mark } = statusWords(status.status, issue, status.onRecord.length);
  const isConduct = issue.about === "conduct";
  const verb = isConduct && status.status === "same-choice" ? "accept this" : SHARE[status.status];
  const noun = isConduct ? "option" : "outcome";
  const who = everybody({ status, issue, caseFile, cells: cells ?? null, noun });
  return `${mark} ${who} ${verb ?? "accept this"}`;
}

/** "◐ Iran accepts; not stated by the United States". */
export function waitingOffer(
  offer: Offer,
  status: Pick<IssueStatus, "counted">,
  caseFile: Pick<CaseFile, "parties">,
): string {
  const answered = [...offer.acceptedBy, ...offer.conditionalFor];
  const silent = status.counted.filter((key) => !answered.includes(key));
  const clause = (keys: readonly Key[], singular: string, plural: string) => {
    if (keys.length === 0) return [];
    const { text, isPlural } = listParties(keys, caseFile);
    return [`${text} ${isPlural ? plural : singular}`];
  };
  const clauses = [
    ...clause(offer.acceptedBy, "accepts", "accept"),
    ...clause(offer.conditionalFor, "would on conditions", "would on conditions"),
    // Not "has not answered": it may have spoken of it earlier.
    ...(silent.length > 0 ? [`not stated by ${listParties(silent, caseFile).text}`] : []),
  ];
  return `${statuses.unanswered.mark} ${capitalise(clauses.join("; "))}`;
}
