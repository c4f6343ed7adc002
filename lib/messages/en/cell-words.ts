// One cell in words: what it is, and the whole of it as one sentence for the ear.

import type { Day, Issue, Key, PartialDate, Party } from "@/lib/domain/case-file";
import type { Cell, LastSaid } from "@/lib/domain/cell";
import { findSearch } from "@/lib/domain/find-search";
import type { Stance } from "@/lib/domain/vocabulary";
import { inlineText } from "../shared/inline-text";
import { optionNumber } from "../shared/option";
import { formatDate, formatDateBeside, formatWhen } from "./dates";
import { capitalise } from "./lists";
import { optionOnLadder } from "./option-text";
import { namePartyInSentence } from "./party-name";
import { pastStances } from "./past-stances";
import { stepChart } from "./ui/step-chart";
import { cellStates } from "./words";

const MOST_CHARACTERS = 160;

/** What the ladder says of each stance, for a singular and a plural subject, in the order of the sentence. */
const VERBS: readonly (readonly [Stance, singular: string, plural: string])[] = [
  ["preferred", "prefers", "prefer"],
  ["acceptable", "accepts", "accept"],
  ["conditional", "accepts on conditions", "accept on conditions"],
  ["opposed", "opposes", "oppose"],
  ["red-line", "red line at", "red line at"],
];

function searchedUntil(cell: Cell, issue: Issue): PartialDate | null {
  return findSearch(issue, cell)?.until ?? null;
}

/** What the cell is. `asOf`: the day of the view, whose year need not be repeated. */
export function cellState(cell: Cell, issue: Issue, asOf?: Day): string {
  const searched = searchedUntil(cell, issue);
  switch (cell.state) {
    case "no-position":
      if (cell.isBefore) return stepChart.nothingYet;
      return searched === null
        ? "Not researched yet"
        : `No statement found, searched to ${formatDateBeside(searched, asOf)}`;
    case "withdrawn":
      return cell.position
        ? `Position withdrawn ${formatWhen(cell.position.from)}`
        : cellStates.withdrawn.word;
    default:
      return cellStates[cell.state].word;
  }
}

/** "red line of 9 May 2025, not repeated". */
export function standingRedLine(from: PartialDate): string {
  return `red line of ${formatDate(from)}, not repeated`;
}

/** "preferred on 31 May 2025", "a red line on 9 May 2025". */
export function lastSaid({ stance, from }: LastSaid): string {
  return `${pastStances[stance]} ${formatWhen(from)}`;
}

function stancePhrases(cell: Cell, issue: Issue, isPlural: boolean): string[] {
  const nameOption = (option: Key): string => {
    const words = optionOnLadder(option, issue);
    const since = cell.standing[option];
    if (since !== undefined) return `${words} (${standingRedLine(since)})`;
    const condition = cell.stances[option] === "conditional" && cell.position?.conditions?.[option]?.text;
    return condition ? `${words} (${inlineText(condition, MOST_CHARACTERS)})` : words;
  };
  return VERBS.flatMap(([stance, singular, plural]) => {
    const options = issue.options.filter(({ key }) => cell.stances[key] === stance);
    if (options.length === 0) return [];
    return [`${isPlural ? plural : singular} ${options.map(({ key }) => nameOption(key)).join(", ")}`];
  });
}

function silencePhrases(cell: Cell, issue: Issue): string[] {
  const silent = issue.options.filter(({ key }) => cell.stances[key] === undefined);
  const earlier = silent.flatMap(({ key }) => {
    const said = cell.lastSaid[key];
    return said
      ? [`earlier ${pastStances[said.stance]} on ${optionNumber(key, issue)}, ${formatDate(said.from)}`]
      : [];
  });
  if (silent.length === 0) return earlier;
  return [`silent on ${silent.map(({ key }) => optionOnLadder(key, issue)).join(", ")}`, ...earlier];
}

/** "Iran prefers 2 Continues in Iran under limits; silent on 1 No agreed limits; earlier opposed on 3, 9 Feb 2026." */
export function ladder(cell: Cell, issue: Issue, party: Pick<Party, "shortName">, asOf?: Day): string {
  const { inSentence, isPlural } = namePartyInSentence(party);
  const name = capitalise(inSentence);
  switch (cell.state) {
    case "no-position":
    case "not-coded":
    case "withdrawn": {
      const state = cellState(cell, issue, asOf);
      return `${name}: ${state.charAt(0).toLowerCase()}${state.slice(1)}.`;
    }
    case "neutral":
      return `${name} ${isPlural ? "take" : "takes"} no position.`;
    default: {
      const refuses =
        cell.state === "refused" ? [`${isPlural ? "refuse" : "refuses"} to negotiate this`] : [];
      const phrases = [...refuses, ...stancePhrases(cell, issue, isPlural), ...silencePhrases(cell, issue)];
      const [first = ""] = phrases;
      // "Iran: red line at 3" and "Iran: silent on 1" need the colon, the verbs do not.
      const needsColon = /^(red line|silent|earlier) /.test(first);
      return `${name}${needsColon ? ":" : ""} ${phrases.join("; ")}.`;
    }
  }
}
