// The passage that is chosen in an article, moved by keys and found again from its words.
import type { TextRange } from "../find-in-text";
import { rangeAt } from "./article-text";
import type { Findings } from "./findings";
import { listWords } from "./sentences";

export type PassageMove =
  /** Sentence by sentence, and after each the quotes in it. */
  | "next"
  | "before"
  | "next-quote"
  | "quote-before"
  /** One sentence more at the end, or one less. */
  | "longer"
  | "shorter"
  /** Its end or its beginning by one word. */
  | "end-on"
  | "end-back"
  | "start-on"
  | "start-back";

/** Where Down and Up stop, in order: sentences, quotes, and the sentences within a quote without its marks. */
export function listStops({ sentences, quotes }: Pick<Findings, "sentences" | "quotes">): TextRange[] {
  const stops = new Map<string, TextRange>();
  const add = (one: TextRange) => stops.set(`${one.start} ${one.end}`, one);
  for (const sentence of sentences) add(sentence);
  for (const quote of quotes) {
    add(quote);
    for (let at = rangeAt(sentences, quote.start); (sentences[at]?.start ?? quote.end) < quote.end; at++) {
      const { start, end } = sentences[at] ?? quote;
      const within = { start: Math.max(start, quote.start), end: Math.min(end, quote.end) };
      if (within.start < within.end) add(within);
    }
  }
  return [...stops.values()].sort((a, b) => a.start - b.start || b.end - a.end);
}

export function movePassage(
  text: string,
  findings: Findings,
  stops: readonly TextRange[],
  passage: TextRange | null,
  move: PassageMove,
): TextRange | null {
  if (passage === null) return (move.includes("quote") ? findings.quotes[0] : stops[0]) ?? null;
  switch (move) {
    case "next":
      return stops.find((one) => isAfter(one, passage)) ?? passage;
    case "before":
      return stops.findLast((one) => isAfter(passage, one)) ?? passage;
    case "next-quote":
      return findings.quotes.find((one) => isAfter(one, passage)) ?? passage;
    case "quote-before":
      return findings.quotes.findLast((one) => isAfter(passage, one)) ?? passage;
    case "longer": {
      const next = findings.sentences.find(({ end }) => end > passage.end);
      return next === undefined ? passage : { start: passage.start, end: next.end };
    }
    case "shorter": {
      const last = findings.sentences.findLast(
        ({ start, end }) => end < passage.end && start >= passage.start,
      );
      return last === undefined ? passage : { start: passage.start, end: last.end };
    }
    default:
      return moveEdge(text, findings, passage, move);
  }
}

/** Later in the order of the stops: further on, or beginning at the same place and shorter. */
function isAfter(one: TextRange, other: TextRange): boolean {
  return one.start > other.start || (one.start === other.start && one.end < other.end);
}

function moveEdge(text: string, { paragraphs }: Findings, passage: TextRange, move: PassageMove): TextRange {
  const { start, end } = passage;
  const at = rangeAt(paragraphs, move.startsWith("end") ? Math.max(0, end - 1) : start);
  const first = paragraphs[Math.max(0, at - 1)]?.start ?? 0;
  const last = paragraphs[at + 1]?.end ?? paragraphs[at]?.end ?? text.length;
  const words = listWords(text, { start: first, end: last });
  const to = {
    "end-on": words.find((word) => word.end > end)?.end,
    "end-back": words.findLast((word) => word.end < end && word.start >= start)?.end,
    "start-on": words.find((word) => word.start > start && word.end <= end)?.start,
    "start-back": words.findLast((word) => word.start < start)?.start,
  }[move as "end-on" | "end-back" | "start-on" | "start-back"];
  if (to === undefined) return passage;
  return move.startsWith("end") ? { start, end: to } : { start: to, end };
}

/** The passage without spaces around it; null where nothing is left. */
export function fitPassage(text: string, { start, end }: TextRange): TextRange | null {
  const [from, to] = [Math.max(0, Math.min(start, end)), Math.min(text.length, Math.max(start, end))];
  const words = text.slice(from, to);
  const trimmed = words.trim();
  if (trimmed === "") return null;
  const lead = words.length - words.trimStart().length;
  return { start: from + lead, end: from + lead + trimmed.length };
}

/**
 * Where the words stand, letter by letter: at `near` if they do, else at the place nearest to it. Null where they do not
 * stand in the text: then they are nobody's words.
 */
export function locatePassage(text: string, words: string, near: number): TextRange | null {
  if (words.trim() === "") return null;
  if (text.startsWith(words, near)) return { start: near, end: near + words.length };
  const on = text.indexOf(words, near);
  const back = text.lastIndexOf(words, near);
  const start = on < 0 || (back >= 0 && near - back < on - near) ? back : on;
  return start < 0 ? null : { start, end: start + words.length };
}

/** Quotes of others' texts are short; a longer one needs a second thought. */
export const LONG_QUOTE = 300;
