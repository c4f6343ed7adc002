// What one position says anew, line by line and in one sentence.
import type { CaseFile, Issue, Position } from "@/lib/domain/case-file";
import type { Move } from "@/lib/domain/changes";
import type { FieldChange } from "@/lib/domain/diff-fields";
import { STANCES, type Stance } from "@/lib/domain/vocabulary";
import type { ChangeLine, CorrectionLine } from "../messages";
import { groupAlike } from "../shared/alike";
import { inlineText } from "../shared/inline-text";
import { optionLabel } from "../shared/option";
import { moves as moveTerms, sameChange } from "./changes";
import { formatDate } from "./dates";
import { optionInSentence } from "./option-text";
import { findPartyName } from "./party-name";
import { pastStances } from "./past-stances";
import { bases, cellStates, confidences } from "./words";

const MOST_LINES = 3;
const MOST_CHARACTERS = 200;

function startSmall(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function linesOf(move: Move, position: Position, issue: Issue, caseFile: CaseFile): ChangeLine[] {
  if (move.kind === "stances")
    return groupAlike(move.stances, position).map(({ changes, condition }) =>
      sameChange(changes, issue, caseFile, condition),
    );
  const { mark, word } = moveTerms[move.kind];
  const stated = move.kind === "first-position" ? listStances(position, issue, caseFile) : "";
  return [{ mark, text: stated === "" ? word : `${word} (${stated})`, isQuiet: false }];
}

/** "preferred: 3 sent to a third country; opposed: 1 stays in Iran as it is". */
function listStances({ stances = {} }: Position, issue: Issue, caseFile: CaseFile): string {
  const having = (stance: Stance) =>
    issue.options
      .filter(({ key }) => Object.hasOwn(stances, key) && stances[key] === stance)
      .map(({ key }) => optionInSentence(key, issue, caseFile));
  return STANCES.map((stance) => ({ stance, options: having(stance) }))
    .filter(({ options }) => options.length > 0)
    .map(({ stance, options }) => `${pastStances[stance]}: ${options.join(", ")}`)
    .join("; ");
}

/** All that the moves of one position say, the quiet lines last. */
export function moveLines(
  moves: readonly Move[],
  position: Position,
  issue: Issue,
  caseFile: CaseFile,
): ChangeLine[] {
  const lines = moves.flatMap((move) => linesOf(move, position, issue, caseFile));
  return [...lines.filter(({ isQuiet }) => !isQuiet), ...lines.filter(({ isQuiet }) => isQuiet)];
}

/** "newly accepts 3 only within a regional consortium; newly accepts 4 halted for a fixed term". */
export function moveSentence(
  moves: readonly Move[],
  position: Position,
  issue: Issue,
  caseFile: CaseFile,
): string {
  const lines = moveLines(moves, position, issue, caseFile);
  const loud = lines.filter(({ isQuiet }) => !isQuiet);
  const told = loud.length > 0 ? loud : lines;
  const shown = told.slice(0, MOST_LINES).map(({ text }) => startSmall(inlineText(text, MOST_CHARACTERS)));
  const more = told.length - shown.length;
  return [...shown, ...(more > 0 ? [`and ${more} more`] : [])].join("; ");
}

/** "Iran on Uranium enrichment". */
export function moveTitle({ party }: Pick<Position, "party">, issue: Issue, caseFile: CaseFile): string {
  return `${findPartyName(party, caseFile).bare} on ${inlineText(issue.title, MOST_CHARACTERS)}`;
}

const FIELDS: Readonly<Record<string, string>> = {
  from: "First day",
  headline: "Headline",
  agenda: "Agenda",
  redLine: "Words of the red line",
  basis: "Basis",
  confidence: "Confidence",
  priority: "Priority",
  note: "Coding note",
  evidence: "Evidence",
};

/** One field of a corrected coding, before and after. */
export function correctionLine(
  { field, before, after }: FieldChange,
  issue: Issue | undefined,
): CorrectionLine {
  const [name = field, ...rest] = field.split(".");
  const option = rest.join(".");
  const label = issue === undefined ? option : numbered(option, issue);
  if (name === "stances") {
    const word = (value: unknown) => pastStances[value as Stance] ?? "not stated";
    return { field: label, before: word(before), after: word(after) };
  }
  if (name === "conditions")
    return { field: `Condition of ${label}`, before: conditionText(before), after: conditionText(after) };
  const shown = (value: unknown) => fieldText(name, value);
  return { field: FIELDS[name] ?? name, before: shown(before), after: shown(after) };
}

function numbered(option: string, issue: Issue): string {
  const number = issue.options.findIndex(({ key }) => key === option) + 1;
  return number > 0 ? `${number} ${optionLabel(option, issue)}` : option;
}

function conditionText(value: unknown): string {
  const text = typeof value === "object" && value !== null && "text" in value ? value.text : undefined;
  return typeof text === "string" ? text : "none";
}

function fieldText(name: string, value: unknown): string {
  if (name === "evidence") {
    const count = Array.isArray(value) ? value.length : 0;
    return count === 0 ? "none" : count === 1 ? "1 statement" : `${count} statements`;
  }
  if (value === undefined || value === null) return name === "agenda" ? cellStates.stated.word : "none";
  const text = String(value);
  if (name === "from") return formatDate(text);
  const terms: Readonly<Record<string, { word: string }>> | undefined = {
    agenda: cellStates,
    basis: bases,
    confidence: confidences,
  }[name];
  return terms && Object.hasOwn(terms, text) ? (terms[text]?.word ?? text) : text;
}
