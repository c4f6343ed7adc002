// The text of an article as the desk keeps it: what is chosen in it is a part of exactly this.
import type { TextRange } from "../find-in-text";

const CONTROL = /[^\P{Cc}\n\t]/gu;
const HALF = /\p{Cs}/gu;
const LONGEST_WRAPPED = 100;
const SHORTEST_WRAPPED = 50;
const FEWEST_WRAPPED = 5;

/**
 * Line ends are one sign, signs that show nothing are gone, spaces at the ends of lines too, and lines that a program
 * broke at its margin are one again. No letter is changed.
 */
export function tidyArticle(text: string): string {
  const lines = text
    .replace(/\r\n?|[\u2028\u2029\f\v]/g, "\n")
    .replace(HALF, "\ufffd")
    .replace(CONTROL, "")
    .split("\n")
    .map((line) => line.trim());
  const joined = isWrapped(lines) ? unwrap(lines) : lines;
  return joined
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** No line is longer than a margin allows, and many are about as long. */
function isWrapped(lines: readonly string[]): boolean {
  return (
    lines.every(({ length }) => length <= LONGEST_WRAPPED) &&
    lines.filter(({ length }) => length >= SHORTEST_WRAPPED).length >= FEWEST_WRAPPED
  );
}

/** An empty line ends a paragraph, and so does a line far from the margin. */
function unwrap(lines: readonly string[]): string[] {
  const joined: string[] = [];
  let isOpen = false;
  for (const line of lines) {
    if (isOpen && line !== "") joined[joined.length - 1] += ` ${line}`;
    else joined.push(line);
    isOpen = line.length >= SHORTEST_WRAPPED;
  }
  return joined;
}

/** Every line with something in it, in order. */
export function listParagraphs(text: string): TextRange[] {
  const found: TextRange[] = [];
  for (let start = 0; start < text.length; ) {
    const next = text.indexOf("\n", start);
    const end = next < 0 ? text.length : next;
    if (/\S/.test(text.slice(start, end))) found.push({ start, end });
    start = end + 1;
  }
  return found;
}

/** Which of the ranges, which are in order, holds the place or is the last before it; 0 where none is. */
export function rangeAt(ranges: readonly TextRange[], at: number): number {
  let low = 0;
  let high = ranges.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((ranges[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

const LONGEST_TITLE = 160;
const LINES_WITH_TITLE = 3;

/** What looks like the headline: one of the first lines, short and without a full stop; "" where none does. */
export function findTitle(text: string): string {
  const first = listParagraphs(text).slice(0, LINES_WITH_TITLE);
  const lines = first.map(({ start, end }) => text.slice(start, end).trim());
  return lines.find((line) => line.length <= LONGEST_TITLE && !/[.!?…؟。]["'”’»]?$/u.test(line)) ?? "";
}
