// A red-line conflict in words: whose red lines cover all that whom accepts.
import type { Clash } from "@/lib/domain/issue-status";
import { type ClashGroup, groupFewest, wantsOf } from "../shared/clash-groups";
import type { Piece } from "../shared/sentence";
import { findNames, joinWords, listParties, MOST_NAMES } from "./lists";
import { belonging, findPartyName } from "./party-name";
import { acceptsVerb, optionPiece, type Reasoning } from "./reasoning";

function wantsVerb(clashes: readonly Clash[], { status }: Reasoning, isPlural: boolean): string {
  const { accept, conditional } = wantsOf(clashes, status);
  return acceptsVerb(accept, conditional, isPlural);
}

/** "Iran's red lines cover every outcome that the United States accepts". */
function groupClause(group: ClashGroup, reasoning: Reasoning): string {
  const { caseFile, noun } = reasoning;
  const [firstBy = ""] = group.by;
  const isOne = group.options.length === 1;
  const lines = isOne && group.by.length === 1 ? "red line" : "red lines";
  const whose =
    group.by.length === 1
      ? belonging(findPartyName(firstBy, caseFile), lines)
      : `the red lines of ${listParties(group.by, caseFile).text}`;
  const cover = group.by.length === 1 ? (isOne ? "covers" : "cover") : "each cover";
  const what = isOne ? `the only ${noun}` : `every ${noun}`;
  const against = listParties(group.against, caseFile, "or");
  const isAny = group.against.length > 2;
  // "… or the Gulf states accept": behind "or" the verb goes with the last name.
  const last = findPartyName(group.against.at(-1) ?? "", caseFile);
  const verb = wantsVerb(group.clashes, reasoning, !isAny && last.isPlural);
  return `${whose} ${cover} ${what} that ${isAny ? "any of " : ""}${against.text} ${verb}`;
}

/** "Iran's and Israel's red lines each cover every outcome that the other accepts". */
function mutualClause(clashes: readonly Clash[], reasoning: Reasoning): string | null {
  const [one, other] = clashes;
  if (clashes.length !== 2 || !one || !other || one.by !== other.against || one.against !== other.by)
    return null;
  const { caseFile, noun } = reasoning;
  const both = joinWords(findNames([one.by, other.by], caseFile).map((name) => name.inSentence));
  return `the red lines of ${both} each cover every ${noun} that the other ${wantsVerb(clashes, reasoning, false)}`;
}

function clashPieces(reasoning: Reasoning): Piece[] {
  const { clashes } = reasoning.status;
  const [only] = clashes;
  const [option] = only?.options ?? [];
  const mutual = mutualClause(clashes, reasoning);
  if (mutual !== null) return [mutual];
  const groups = groupFewest(clashes);
  const shown = groups.slice(0, MOST_NAMES).map((group) => groupClause(group, reasoning));
  const more = groups.slice(MOST_NAMES).reduce((sum, group) => sum + group.clashes.length, 0);
  const text =
    shown.join("; ") + (more > 0 ? `; and ${more} more such ${more === 1 ? "clash" : "clashes"}` : "");
  // One option behind one clash: naming it costs little and saves a look at the ladder.
  return clashes.length === 1 && only?.options.length === 1 && option !== undefined
    ? [text, ": ", optionPiece(option, reasoning)]
    : [text];
}

/** The clashes and the deadlock, with a full stop. */
export function writeRedLineConflict(reasoning: Reasoning): Piece[] {
  const { clashes, deadlock } = reasoning.status;
  const stuck = `${clashes.length > 0 ? " " : ""}Every ${reasoning.noun} is somebody's red line.`;
  return [
    ...(clashes.length > 0 ? [...clashPieces(reasoning), "."] : []),
    ...(deadlock || clashes.length === 0 ? [stuck] : []),
  ];
}
