// Why a status is what it is, in one line. It claims nothing that is not in the data, and names at most three parties
// or clashes at a time. Options that nobody has asked for are never named.
import type { CaseFile } from "@/lib/domain/case-file";
import type { IssueStatus, Offer } from "@/lib/domain/issue-status";
import type { SentencePart } from "../messages";
import { optionNumber } from "../shared/option";
import { type Piece, separate, toParts } from "../shared/sentence";
import { joinWords, listBareNames, listParties, numberWord } from "./lists";
import { writeRedLineConflict } from "./reason-clashes";
import { writeConditions } from "./reason-conditions";
import { acceptsVerb, type Cells, labelPiece, optionPiece, type Reasoning } from "./reasoning";

/** Whether a party at the table takes no position, so that "both" alone would promise too much. */
function isSomebodyNeutral({ status, cells, caseFile }: Reasoning): boolean {
  return caseFile.parties.some(
    ({ key, role }) =>
      role === "at-table" && !status.counted.includes(key) && cells?.[key]?.state === "neutral",
  );
}

/** "both", "all seven"; "both parties on record" while others have said nothing. */
export function everybody(reasoning: Reasoning): string {
  const { onRecord, counted } = reasoning.status;
  const all = onRecord.length === 2 ? "both" : `all ${numberWord(onRecord.length)}`;
  if (onRecord.length < counted.length) return `${all} parties on record`;
  return isSomebodyNeutral(reasoning) ? `${all} parties counted` : all;
}

/** The label alone where one option is all there is to name; with its number among several. */
function landingOptions(reasoning: Reasoning): Piece[] {
  const { landing } = reasoning.status;
  const [only] = landing;
  if (only !== undefined && landing.length === 1) return [labelPiece(only, reasoning)];
  return separate(
    landing.map((option) => [optionPiece(option, reasoning)]),
    "; ",
  );
}

function offerPieces(offer: Offer, reasoning: Reasoning): Piece[] {
  const { caseFile } = reasoning;
  const who = [
    offer.acceptedBy.length > 0 ? listBareNames(offer.acceptedBy, caseFile) : "",
    offer.conditionalFor.length > 0 ? `on conditions: ${listBareNames(offer.conditionalFor, caseFile)}` : "",
  ].filter((part) => part !== "");
  return [optionPiece(offer.option, reasoning), ` (${who.join("; ")})`];
}

function offersPieces(reasoning: Reasoning): Piece[] {
  return separate(
    reasoning.status.unanswered.map((offer) => offerPieces(offer, reasoning)),
    "; ",
  );
}

function writeUnknown({ status, caseFile }: Reasoning): Piece[] {
  const [only] = status.onRecord;
  const missing = listParties(status.missing, caseFile);
  if (status.counted.length === 0) return ["No party is counted on this issue; a status takes two."];
  if (only === undefined) return ["Not on record on this issue: ", missing.text, "."];
  const one = listParties([only], caseFile);
  const lead = `Only ${one.text} ${one.isPlural ? "are" : "is"}`;
  if (status.missing.length === 0) return [`${lead} counted on this issue; a status takes two.`];
  return [`${lead} on record on this issue; ${missing.text} ${missing.isPlural ? "are" : "is"} not.`];
}

function writeAgendaDispute({ status, caseFile }: Reasoning): Piece[] {
  const refusing = listParties(status.refusedBy, caseFile);
  const others = listParties(
    status.onRecord.filter((key) => !status.refusedBy.includes(key)),
    caseFile,
  );
  return [
    `${refusing.text} ${refusing.isPlural ? "refuse" : "refuses"} to negotiate this; `,
    `${others.text} ${others.isPlural ? "do" : "does"} not.`,
  ];
}

function writeSameChoice(reasoning: Reasoning): Piece[] {
  const options = landingOptions(reasoning);
  if (reasoning.issue.about === "conduct") return [`${everybody(reasoning)} accept: `, ...options, "."];
  return [`${everybody(reasoning)} put first: `, ...options, ". This is a shared first choice, not a deal."];
}

/** Where all accept an option or would on conditions, and yet do not meet: some condition is blocked. */
function writeBlocked(reasoning: Reasoning): Piece[] {
  const { status } = reasoning;
  const blocked = status.unanswered.filter(
    ({ acceptedBy, conditionalFor }) => acceptedBy.length + conditionalFor.length === status.onRecord.length,
  );
  const numbers = blocked.map(({ option }) => String(optionNumber(option, reasoning.issue)));
  return numbers.length === 0
    ? []
    : [` A condition for ${joinWords(numbers)} cannot be met while red lines on another issue stand.`];
}

function writeUntested({ status, noun }: Reasoning): Piece[] {
  const isAccepted = status.tally.some((row) => row.accept.length > 0);
  const isConditional = status.tally.some((row) => row.conditional.length > 0);
  return isAccepted || isConditional
    ? [
        `Every ${noun} that a counted party ${acceptsVerb(isAccepted, isConditional, false)} meets an objection; `,
        "nobody counted has asked for what meets none.",
      ]
    : [`Nobody counted asks for any ${noun}; at least one meets no objection.`];
}

function writePieces(reasoning: Reasoning): Piece[] {
  switch (reasoning.status.status) {
    case "unknown":
      return writeUnknown(reasoning);
    case "off-agenda":
      return [`${everybody(reasoning)} refuse to negotiate this.`];
    case "agenda-dispute":
      return writeAgendaDispute(reasoning);
    case "same-choice":
      return writeSameChoice(reasoning);
    case "common-ground":
      return [`${everybody(reasoning)} accept: `, ...landingOptions(reasoning), "."];
    case "on-conditions":
      return writeConditions(reasoning, everybody(reasoning), landingOptions(reasoning));
    case "red-line-conflict": {
      const offers = offersPieces(reasoning);
      const still = offers.length > 0 ? [" Still unanswered: ", ...offers, "."] : [];
      return [...writeRedLineConflict(reasoning), ...still];
    }
    case "unanswered":
      return [
        "Not objected to, not accepted by all: ",
        ...offersPieces(reasoning),
        ".",
        ...writeBlocked(reasoning),
      ];
    case "untested":
      return writeUntested(reasoning);
    case "gap":
      return [`Every ${reasoning.noun} meets an objection.`];
  }
}

/** The sentence in pieces, the options apart. An issue that the case file does not have is named by its key. */
export function reasonParts(status: IssueStatus, caseFile: CaseFile, cells?: Cells): SentencePart[] {
  const issue = caseFile.issues.find(({ key }) => key === status.issue) ?? {
    key: status.issue,
    title: status.issue,
    question: status.issue,
    scale: "nominal" as const,
    options: [],
  };
  const noun = issue.about === "conduct" ? "option" : "outcome";
  return toParts(writePieces({ status, issue, caseFile, cells: cells ?? null, noun }));
}

export function reason(status: IssueStatus, caseFile: CaseFile, cells?: Cells): string {
  return reasonParts(status, caseFile, cells)
    .map((part) => part.text)
    .join("");
}
