// How a text runs where a format has no isolates (U+2068, U+2069) and no algorithm that we could rely on: Word takes the
// direction of each run from us, PowerPoint and Excel that of each paragraph.
import type { Direction } from "./handout-document";

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const LETTER = /\p{L}/u;
/** Numbers of these digits run with the letters of their script. */
const EASTERN_DIGIT = /[\u0660-\u0669\u06f0-\u06f9]/;
const ISOLATES = /[\u2066-\u2069]/g;

function directionOfLetter(letter: string): Direction | null {
  if (RIGHT_TO_LEFT.test(letter) || EASTERN_DIGIT.test(letter)) return "rtl";
  return LETTER.test(letter) ? "ltr" : null;
}

/** That of the first letter outside what is isolated, as a page takes it; without one that of the first letter. */
export function directionOf(text: string, fallback: Direction): Direction {
  const first = (words: string) => {
    const letter = /\p{L}/u.exec(words)?.[0];
    return letter === undefined ? null : directionOfLetter(letter);
  };
  return first(text.replace(/[\u2066-\u2068][^\u2069]*\u2069/g, " ")) ?? first(text) ?? fallback;
}

/** The same without isolates, names kept apart by marks of the paragraph's direction that every program knows. */
export function withMarks(text: string, direction: Direction): string {
  // Where everything runs one way there is nothing to keep apart.
  const isMixed = [...text].some((letter) => {
    const own = directionOfLetter(letter);
    return own !== null && own !== direction;
  });
  return text.replace(ISOLATES, isMixed ? (direction === "rtl" ? "\u200f" : "\u200e") : "");
}

/** What has no isolates at all: for cells of data. */
export function withoutIsolates(text: string): string {
  return text.replace(ISOLATES, "");
}

export interface Run {
  text: string;
  direction: Direction;
}

/**
 * Parts of one direction each; what is between letters of the same direction goes with them unless a mark parts
 * them, all else with the paragraph.
 */
export function splitRuns(text: string, base: Direction): Run[] {
  const runs: Run[] = [];
  const add = (words: string, direction: Direction) => {
    const last = runs.at(-1);
    if (words === "") return;
    if (last?.direction === direction) last.text += words;
    else runs.push({ text: words, direction });
  };
  let between = "";
  let before: Direction = base;
  for (const letter of withMarks(text, base)) {
    const own = directionOfLetter(letter);
    if (own === null) between += letter;
    else {
      const isParted = /[\u200e\u200f]/.test(between);
      add(between, before === own && !isParted ? own : base);
      add(letter, own);
      [between, before] = ["", own];
    }
  }
  add(between, base);
  return runs;
}
