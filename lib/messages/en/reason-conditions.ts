// "Common ground if …" in words: what all accept or would, and on what it depends.
import { type ConditionOf, listConditions } from "../shared/conditions";
import { inlineText } from "../shared/inline-text";
import { optionNumber } from "../shared/option";
import type { Piece } from "../shared/sentence";
import { capitalise, MOST_NAMES } from "./lists";
import { belonging, findPartyName } from "./party-name";
import { acceptsVerb, type Reasoning } from "./reasoning";

/** Longer conditions are cut: the cell shows them whole. */
const MOST_CHARACTERS = 160;

/** "Iran's condition for 2: if all sanctions are lifted", or without the text "Iran sets a condition for 2". */
function conditionClause(
  { party, option, text }: ConditionOf,
  { status, issue, caseFile }: Reasoning,
): string {
  const name = findPartyName(party, caseFile);
  const which = status.landing.length > 1 ? ` for ${optionNumber(option, issue)}` : "";
  const clean = text === null ? "" : inlineText(text, MOST_CHARACTERS);
  if (clean !== "") return `${belonging(name, "condition")}${which}: ${clean}`;
  return `${name.inSentence} ${name.isPlural ? "set" : "sets"} a condition${which}`;
}

/** `everybody`: who accepts or would, as a plural subject; `options`: the landing options. */
export function writeConditions(reasoning: Reasoning, everybody: string, options: readonly Piece[]): Piece[] {
  const { status } = reasoning;
  const rows = status.tally.filter((row) => status.landing.includes(row.option));
  const conditions = listConditions(status, reasoning.cells);
  const verb = acceptsVerb(
    rows.some((row) => row.accept.length > 0),
    true,
    true,
  );
  const clauses = conditions.slice(0, MOST_NAMES).map((condition) => conditionClause(condition, reasoning));
  const more = conditions.length - clauses.length;
  if (more > 0) clauses.push(`and ${more} more ${more === 1 ? "condition" : "conditions"}`);
  const because = clauses.length > 0 ? ` ${capitalise(clauses.join("; "))}.` : "";
  return [`${everybody} ${verb}: `, ...options, `.${because}`];
}
