// A passage of an article as a statement of the draft: its words are those of the text, letter by letter.
import type { Key, Statement } from "../case-file";
import type { TextRange } from "../find-in-text";
import type { StatementKind } from "../vocabulary";
import { listParagraphs, rangeAt } from "./article-text";
import { LONG_QUOTE, locatePassage } from "./passage";

export interface DeskForm {
  text: string;
  /** Of the words, in the language of the case; "": they stand as they are. */
  translation: string;
  /** Where it was chosen: of words that stand there more than once it says which. */
  near: number;
  /** "": an observer's voice. */
  party: Key;
  speaker: string;
  speakerRole: string;
  date: string;
  kind: StatementKind;
  /** Somebody has seen that it is long. */
  mayBeLong: boolean;
}

export type DeskAnswer =
  | { ok: true; statement: Omit<Statement, "key">; passage: TextRange }
  /** The words do not stand in the text. */
  | { ok: false; reason: "not-there" }
  | { ok: false; reason: "long"; length: number };

/**
 * The language of an article that is another one than that of the case; null: it is the same, or nobody said. Of both
 * the language alone counts: `en-GB` is English.
 */
export function otherLanguage(article: string | undefined, ofCase: string): string | null {
  const plain = (language: string) => language.toLowerCase().split("-")[0];
  return article === undefined || plain(article) === plain(ofCase) ? null : article;
}

/**
 * @param article.pages where each page begins; null: it has no pages
 * @param article.otherLanguage as of otherLanguage: then there can be a translation, and the words are the original
 */
export function makeDeskStatement(
  form: DeskForm,
  article: { text: string; pages: readonly number[] | null; source: Key; otherLanguage: string | null },
  placeWords: PlaceWords,
): DeskAnswer {
  const text = form.text.replace(/\r\n?/g, "\n").trim();
  const passage = locatePassage(article.text, text, form.near);
  if (passage === null) return { ok: false, reason: "not-there" };
  if (text.length > LONG_QUOTE && !form.mayBeLong) return { ok: false, reason: "long", length: text.length };
  const [speaker, speakerRole] = [form.speaker.trim(), form.speakerRole.trim()];
  const translation = form.translation.trim();
  const language = translation === "" ? null : article.otherLanguage;
  const statement = {
    ...(form.party !== "" && { party: form.party }),
    ...(speaker !== "" && { speaker }),
    ...(speakerRole !== "" && { speakerRole }),
    ...{ date: form.date.trim(), kind: form.kind, text: language === null ? text : translation },
    ...(language !== null && { original: { text, language } }),
    ...{ place: describePlace(article, passage.start, placeWords), source: article.source },
  };
  return { ok: true, statement, passage };
}

export interface PlaceWords {
  paragraph: (number: number) => string;
  page: (number: number) => string;
}

/** "paragraph 4", or "page 2, paragraph 4", counted on the page. */
function describePlace(
  { text, pages }: { text: string; pages: readonly number[] | null },
  at: number,
  words: PlaceWords,
): string {
  const page = pages?.findLastIndex((start) => start <= at) ?? -1;
  const from = pages?.[page] ?? 0;
  const paragraphs = listParagraphs(text).filter(({ start }) => start >= from);
  const paragraph = words.paragraph(rangeAt(paragraphs, at) + 1);
  return page < 0 ? paragraph : `${words.page(page + 1)}, ${paragraph}`;
}

/** The words as they were said: of a translation the original. */
export function ownWords({ text, original }: Pick<Statement, "text" | "original">): string {
  return original?.text ?? text;
}

/** Statements whose words stand in the text, each with where: what was taken from it already. */
export function findWritten<One extends Pick<Statement, "text" | "original">>(
  text: string,
  statements: readonly One[],
): (TextRange & { statement: One })[] {
  return statements
    .flatMap((statement) => {
      const range = locatePassage(text, ownWords(statement), 0);
      return range === null ? [] : [{ ...range, statement }];
    })
    .sort((a, b) => a.start - b.start);
}
