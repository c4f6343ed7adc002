// One statement of a hand-out in words.
import type { CaseFile, Issue } from "@/lib/domain/case-file";
import { indexCase } from "@/lib/domain/case-index";
import type { HandoutEvidence } from "@/lib/domain/handout";
import { textDirection } from "@/lib/domain/text-direction";
import { languageName } from "@/lib/messages/language-name";
import type { Messages } from "@/lib/messages/messages";
import type { HandoutVoice } from "./handout-document";

export interface VoiceContext {
  messages: Messages;
  /** The number of a source in the list, by its key. */
  sourceNumbers: ReadonlyMap<string, number>;
}

export function describeVoice(
  { statement, source, relation, options, saidAgain, standingFrom }: HandoutEvidence,
  issue: Issue,
  caseFile: CaseFile,
  { messages, sourceNumbers }: VoiceContext,
): HandoutVoice {
  const { speaker, speakerRole, party, kind, text, original, translatedBy } = statement;
  const { record, evidencePages, views } = messages.ui;
  const name = party === undefined ? views.observer : indexCase(caseFile).parties.get(party)?.name;
  const about = issue.options.flatMap((option, place) =>
    options.includes(option.key) ? [`${messages.number(place + 1)} ${option.label}`] : [],
  );
  return {
    ...{ key: statement.key, relation, text, url: source.url, isQuote: kind === "quote" },
    bearing:
      relation !== "supports"
        ? messages.relations[relation].word
        : standingFrom === null
          ? null
          : messages.standingRedLine(standingFrom),
    original: original === undefined ? null : { ...original, direction: textDirection(original.language) },
    translation:
      original === undefined
        ? null
        : languageName(original.language, messages.language) +
          (translatedBy === undefined ? "" : record.translatedBy(translatedBy)),
    speaker: [...(speaker === undefined ? [name] : [speaker]), speakerRole].filter(Boolean).join(", "),
    facts: [
      messages.statementKinds[kind].word,
      ...(statement.outlet === undefined ? [] : [evidencePages.saidTo(statement.outlet)]),
      ...(statement.channel === undefined ? [] : [messages.channels[statement.channel].word]),
      messages.date(statement.date),
      ...(saidAgain ? [messages.saidAgain] : []),
      ...(about.length === 0 ? [] : [record.on(about.join("; "))]),
    ],
    date: messages.date(statement.date),
    source: sourceNumbers.get(source.key) ?? 0,
    publisher: [source.publisher ?? source.title, statement.place].filter(Boolean).join(", "),
    footnote: footnoteOf(statement.key, caseFile, messages),
  };
}

/** As it is cited wherever Parley cites it: one form in every language. */
function footnoteOf(key: string, caseFile: CaseFile, messages: Messages): string {
  // A footnote says nothing of the release: that stands on the hand-out once.
  const release = { number: 0, published: "" };
  const place = { view: "statements", key } as const;
  const reference = { caseFile, place, asOf: null, interval: null, release, address: "" };
  return messages.citation(reference).footnote ?? key;
}
