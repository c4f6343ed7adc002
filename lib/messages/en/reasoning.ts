// What the sentence about a status is made from, and the phrases that its parts share.
import type { CaseFile, Issue, Key } from "@/lib/domain/case-file";
import type { Cell } from "@/lib/domain/cell";
import type { IssueStatus } from "@/lib/domain/issue-status";
import { optionLabel } from "../shared/option";
import type { Piece } from "../shared/sentence";
import { labelInSentence, optionInSentence } from "./option-text";

export type Cells = Readonly<Record<Key, Cell>>;

export interface Reasoning {
  status: IssueStatus;
  issue: Issue;
  caseFile: CaseFile;
  cells: Cells | null;
  /** What an option is called: on issues about conduct it is no outcome of a deal. */
  noun: "outcome" | "option";
}

export function optionPiece(option: Key, { issue, caseFile }: Reasoning): Piece {
  return { option, text: optionInSentence(option, issue, caseFile) };
}

export function labelPiece(option: Key, { issue, caseFile }: Reasoning): Piece {
  return { option, text: labelInSentence(optionLabel(option, issue), caseFile) };
}

/** "accepts", "would accept on conditions", or where both occur either. */
export function acceptsVerb(isAccepted: boolean, isConditional: boolean, isPlural: boolean): string {
  const accepts = isPlural ? "accept" : "accepts";
  if (!isConditional) return accepts;
  return isAccepted ? `${accepts} or would accept on conditions` : "would accept on conditions";
}
