// All that is found in an article, and what of it is offered for one passage.
import type { Key, PartialDate, Party } from "../case-file";
import type { TextRange } from "../find-in-text";
import type { StatementKind } from "../vocabulary";
import { listParagraphs, rangeAt } from "./article-text";
import { type FoundDate, findDates } from "./find-dates";
import { findMentions, type Mention } from "./find-mentions";
import { findQuotes } from "./find-quotes";
import { type Cue, findSpeakers, type KnownSpeakers, type Speaker } from "./find-speakers";
import { listSentences } from "./sentences";

export interface Findings {
  paragraphs: TextRange[];
  sentences: TextRange[];
  quotes: TextRange[];
  mentions: Mention[];
  cues: Cue[];
  dates: FoundDate[];
}

export function findAll(
  text: string,
  parties: readonly Pick<Party, "key" | "name" | "shortName" | "aliases">[],
  known: KnownSpeakers,
): Findings {
  const mentions = findMentions(text, parties);
  return {
    ...{ paragraphs: listParagraphs(text), sentences: listSentences(text), quotes: findQuotes(text) },
    ...{ mentions, cues: findSpeakers(text, mentions, known), dates: findDates(text) },
  };
}

/** What the fields of a statement begin with. Everything in it is in the text or on record. */
export interface Offer extends Speaker {
  kind: StatementKind;
  /** Other dates that stand near, the nearest first. */
  dates: PartialDate[];
  /** The speakers and parties to choose from, the likeliest first. */
  others: Speaker[];
}

const MOST_OFFERED = 6;

export function offerFor(findings: Findings, passage: TextRange): Offer {
  const { paragraphs, sentences, quotes, mentions, cues, dates } = findings;
  const isQuote = quotes.some(({ start, end }) => start <= passage.start && passage.end <= end);
  const paragraph = paragraphs[rangeAt(paragraphs, passage.start)] ?? passage;
  const sentence = sentences[rangeAt(sentences, passage.start)] ?? passage;
  const near = <One extends TextRange>(all: readonly One[], range: TextRange): One[] =>
    all
      .filter(({ start, end }) => start >= range.start && end <= Math.max(range.end, passage.end))
      .sort((a, b) => gap(a, passage) - gap(b, passage));
  // Words within the quote itself name others more often than who speaks.
  const outside = cues.filter((cue) => !isQuote || cue.end <= passage.start || cue.start >= passage.end);
  const said = near(outside, sentence);
  const before = near(
    outside.filter(({ end }) => end <= passage.start),
    paragraph,
  );
  const named = (range: TextRange) =>
    near(mentions, range)
      .filter((one) => !isQuote || one.end <= passage.start || one.start >= passage.end)
      .map(({ party }): Speaker => ({ name: "", role: "", party }));
  // Who speaks further on is offered, and not taken for who spoke before.
  const others = unique([
    ...said,
    ...before,
    ...named(sentence),
    ...near(outside, paragraph),
    ...named(paragraph),
  ]);
  const first = said[0] ?? before[0] ?? named(sentence)[0];
  return {
    kind: isQuote ? "quote" : "report",
    ...{ name: first?.name ?? "", role: first?.role ?? "", party: first?.party ?? null },
    dates: [...new Set(near(dates, paragraph).map(({ date }) => date))],
    others: others.slice(0, MOST_OFFERED),
  };
}

function gap(one: TextRange, passage: TextRange): number {
  return Math.max(0, one.start - passage.end, passage.start - one.end);
}

function unique(speakers: readonly Speaker[]): Speaker[] {
  const seen = new Map<string, Speaker>();
  for (const { name, role, party } of speakers) {
    const key = JSON.stringify([name, party satisfies Key | null]);
    if (!seen.has(key)) seen.set(key, { name, role, party });
  }
  return [...seen.values()];
}
