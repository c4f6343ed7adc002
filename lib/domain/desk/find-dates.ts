// Dates that a text names, as precisely as it names them. What needs a calendar at hand ("on Friday", "last week") or
// another calendar than the Gregorian one is not offered: it would be our reckoning.
import type { PartialDate } from "../case-file";
import { isPartialDate } from "../day";
import type { TextRange } from "../find-in-text";
import { MONTH_NAMES } from "./month-names";

export interface FoundDate extends TextRange {
  date: PartialDate;
}

const MONTH = Object.keys(MONTH_NAMES)
  .sort((a, b) => b.length - a.length)
  .join("|");
const YEAR = "(?:19|20)\\d\\d";
const DAY = "0?[1-9]|[12]\\d|3[01]";
const BEFORE = "(?<![\\p{L}\\p{N}\\p{M}])";
const AFTER = "(?![\\p{L}\\p{N}\\p{M}])";
const LINK = "(?:\\s+(?:of|de|ב|از))?\\s+";

/** Each names its parts y, m, n (a month's name) and d; the most precise first. */
const PATTERNS = [
  `${BEFORE}(?<y>${YEAR})-(?<m>\\d\\d)-(?<d>\\d\\d)${AFTER}`,
  `${BEFORE}(?<d>${DAY})(?:st|nd|rd|th|\\.)?${LINK}(?:ב|ל|في\\s+)?(?<n>${MONTH})\\.?,?${LINK}(?<y>${YEAR})${AFTER}`,
  `${BEFORE}(?<n>${MONTH})\\.?\\s+(?<d>${DAY})(?:st|nd|rd|th)?,?\\s+(?<y>${YEAR})${AFTER}`,
  `${BEFORE}(?:ב|ל)?(?<n>${MONTH})\\.?,?${LINK}(?<y>${YEAR})${AFTER}`,
  // A number alone is a year only where a word before it says so.
  `(?<=${BEFORE}(?:in|since|until|from|by|during|of|عام|سنة|منذ|في|سال|בשנת|מאז|en|im Jahr)\\s)(?<y>${YEAR})(?![\\p{L}\\p{N}]|[.,:/-]\\d|\\s*%)`,
].map((pattern) => new RegExp(pattern, "giu"));

/** Arabic and Persian digits as ours, each in its place. */
function plainDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String((digit.charCodeAt(0) & 0xf) % 10));
}

const two = (number: string) => number.padStart(2, "0");

/** In order; no two overlap, and the more precise one stands. */
export function findDates(text: string): FoundDate[] {
  const plain = plainDigits(text);
  const found: FoundDate[] = [];
  const taken = new Set<number>();
  for (const pattern of PATTERNS) {
    for (const match of plain.matchAll(pattern)) {
      const date = readDate(match.groups ?? {});
      const [start, end] = [match.index, match.index + match[0].length];
      if (date === null || overlaps(taken, start, end)) continue;
      for (let at = start; at < end; at++) taken.add(at);
      found.push({ start, end, date });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function readDate({ y = "", m, n, d }: Record<string, string | undefined>): PartialDate | null {
  const month = m ?? (n === undefined ? undefined : MONTH_NAMES[n.toLowerCase()]);
  const date = [y, month, d].flatMap((part) => (part === undefined ? [] : [two(part)])).join("-");
  return isPartialDate(date) ? date : null;
}

function overlaps(taken: ReadonlySet<number>, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (taken.has(at)) return true;
  return false;
}
