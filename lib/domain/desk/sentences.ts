// Sentences, and the words at which a passage may begin and end.
import type { TextRange } from "../find-in-text";
import { listParagraphs } from "./article-text";

const END = /[.!?…؟。！？]+["'”’»›“」』)\]]*(?=\s)/gu;
/** A letter alone, or a title before a name: its full stop ends nothing. */
const SHORTENED =
  /(?:^|[\s("'“‘«.])(?:\p{L}|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sen|Rep|Gov|St|No|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.$/u;

/** In order, each within one paragraph; together with the spaces between them they are the text. */
export function listSentences(text: string): TextRange[] {
  return listParagraphs(text).flatMap(({ start, end }) => {
    const paragraph = text.slice(start, end);
    const found: TextRange[] = [];
    let from = 0;
    const add = (to: number) => {
      const sentence = paragraph.slice(from, to);
      const lead = sentence.length - sentence.trimStart().length;
      const whole = sentence.trim();
      if (whole !== "") found.push({ start: start + from + lead, end: start + from + lead + whole.length });
      from = to;
    };
    for (const { index, 0: sign } of paragraph.matchAll(END)) {
      const to = index + sign.length;
      const goesOn = /^\s+\p{Ll}/u.test(paragraph.slice(to, to + 3));
      if (goesOn || (sign[0] === "." && SHORTENED.test(paragraph.slice(Math.max(0, to - 8), index + 1))))
        continue;
      add(to);
    }
    add(paragraph.length);
    return found;
  });
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’״"\-.][\p{L}\p{N}\p{M}]+)*/gu;

/** The words in a stretch of the text. */
export function listWords(text: string, { start, end }: TextRange): TextRange[] {
  return Array.from(text.slice(start, end).matchAll(WORD), ({ index, 0: word }) => ({
    start: start + index,
    end: start + index + word.length,
  }));
}
