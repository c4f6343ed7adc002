import { type CodedCell, type Rung, readCode } from "@/lib/domain/grid";
import { STANCES } from "@/lib/domain/vocabulary";
import { formatNumber } from "@/lib/messages/number";
import type { GridWords } from "./grid-words";

/** A coded cell in words, for the ear and for the plain table: "prefers 2; accepts 3, 4; red line at 5". */
export function describeCode(code: string, words: GridWords): string {
  const cell = readCode(code);
  const state = describeState(cell, words);
  if (cell.state === "no-position") return state ?? "";
  const list = (fits: (rung: Rung) => boolean) =>
    cell.rungs
      .flatMap((rung, place) => (fits(rung) ? [formatNumber(place + 1, words.language)] : []))
      .join(", ");
  const phrases: [string, string][] = [
    ...STANCES.map((stance): [string, string] => [
      words.stances[stance],
      list((rung) => rung.stance === stance && !rung.isStanding),
    ]),
    [words.standing, list((rung) => rung.isStanding)],
    [words.lastSaid, list((rung) => rung.lastSaid !== null)],
    [words.silent, list((rung) => rung.stance === null && rung.lastSaid === null)],
  ];
  const said = phrases.flatMap(([phrase, options]) => (options === "" ? [] : [`${phrase} ${options}`]));
  return [...(state === null ? [] : [state]), ...said].join("; ");
}

/** What the cell is, where it is not simply a stated position. */
export function describeState({ state, isSearched, isBefore }: CodedCell, words: GridWords): string | null {
  if (state === "stated") return null;
  if (isBefore) return words.nothingYet;
  if (state === "no-position") return isSearched ? words.searched : words.notResearched;
  return words.states[state];
}
