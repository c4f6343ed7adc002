// Where the words of a search stand in a text, for marking them and for showing what is around them.
import { foldText, foldWithPlaces } from "./fold-text";

/** UTF-16 units of the original text; `end` is behind the last one. */
export interface TextRange {
  start: number;
  end: number;
}

export interface TextPiece {
  /** Where it begins in the text. */
  start: number;
  text: string;
  isFound: boolean;
}

/** Quotation marks only hold words together for people: every word is looked for by itself. */
const BETWEEN_WORDS = /[\s"]+/;

/** What a search looks for, folded, each word once; [] where nothing is left to look for. All of them must be found. */
export function searchWords(q: string | null): string[] {
  if (q === null) return [];
  return [...new Set(foldText(q).split(BETWEEN_WORDS))].filter((word) => word !== "");
}

/** Longer than any name or phrase that somebody looks for. */
export const LONGEST_SEARCH = 200;

/** What somebody typed, with single spaces; null where there is nothing in it to look for, or too much. */
export function readSearch(typed: string): string | null {
  const q = typed.trim().replaceAll(/\s+/g, " ");
  // Half a character, which no address can say, is no word either.
  const isSearch = q.length <= LONGEST_SEARCH && !/\p{Cs}/u.test(q) && searchWords(q).length > 0;
  return isSearch ? q : null;
}

/** Every place where one of the words stands, in order, joined where they touch. */
export function findRanges(text: string, words: readonly string[]): TextRange[] {
  const { folded, starts, ends } = foldWithPlaces(text);
  const found: TextRange[] = [];
  for (const word of words) {
    if (word === "") continue;
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
      found.push({ start: starts[at] ?? 0, end: ends[at + word.length - 1] ?? text.length });
    }
  }
  const joined: TextRange[] = [];
  for (const range of found.sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1);
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else joined.push({ ...range });
  }
  return joined;
}

/** The text in pieces, found and not found in turn; joined they are the text. */
export function splitFound(text: string, words: readonly string[]): TextPiece[] {
  const pieces: TextPiece[] = [];
  let at = 0;
  for (const { start, end } of findRanges(text, words)) {
    if (start > at) pieces.push({ start: at, text: text.slice(at, start), isFound: false });
    pieces.push({ start, text: text.slice(start, end), isFound: true });
    at = end;
  }
  if (at < text.length) pieces.push({ start: at, text: text.slice(at), isFound: false });
  return pieces;
}

/** So far back from the cut a space is looked for, so that no word is cut in two. */
const WORD_LENGTH = 20;

/** At most about `most` characters of the text around the first place found, with "…" where something was cut. */
export function excerpt(text: string, words: readonly string[], most: number): string {
  if (text.length <= most) return text;
  const [first] = findRanges(text, words);
  const start = first === undefined ? 0 : Math.max(0, first.start - Math.floor(most / 3));
  const end = Math.min(text.length, Math.max(start + most, first?.end ?? 0));
  const from = start === 0 ? 0 : wordStart(text, start, first?.start ?? start);
  const to = end === text.length ? end : wordEnd(text, end, first?.end ?? 0);
  return `${from > 0 ? "…" : ""}${text.slice(from, to).trim()}${to < text.length ? "…" : ""}`;
}

function wordStart(text: string, start: number, limit: number): number {
  const space = text.indexOf(" ", start);
  if (space >= 0 && space < Math.min(start + WORD_LENGTH, limit)) return space + 1;
  return isWithinPair(text, start) ? start - 1 : start;
}

function wordEnd(text: string, end: number, limit: number): number {
  const space = text.lastIndexOf(" ", end);
  if (space >= limit && space > end - WORD_LENGTH) return space;
  return isWithinPair(text, end) ? end + 1 : end;
}

/** Between the two halves of one character. */
function isWithinPair(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
}
