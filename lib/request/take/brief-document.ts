// The brief of a view with its notes: each leads to its statement in the very release.
import { languageOfCase } from "@/lib/domain/case-language";
import "server-only";
import { BRIEF_MEASURES, buildBrief } from "@/lib/domain/brief";
import type { CaseFile } from "@/lib/domain/case-file";
import { buildLinks } from "@/lib/domain/links";
import type { MatrixView } from "@/lib/domain/matrix";
import { EMPTY_VIEW } from "@/lib/domain/view-state";
import type { BriefDocument } from "@/lib/formats/brief";
import { messagesFor } from "@/lib/messages/catalogue";
import type { BriefText, Messages } from "@/lib/messages/messages";
import type { FoundCase } from "../open-case";
import { referTo } from "./refer-to";

/** The most words of half a page, beside its title and its notes. */
const HALF_PAGE = 330;

/** In English whatever the language of the page, its headings and closing too: one document, one language. */
export function makeBriefDocument(opened: FoundCase): BriefDocument {
  const messages = messagesFor("en");
  const { caseFile, view, links, release, permanent } = opened;
  const text = writeHalfPage(caseFile, view, messages);
  const notes = text.notes.map((key, place) => {
    const of = { view: "statements", key } as const;
    const path = buildLinks(links.mount, of, EMPTY_VIEW).pinned(release.number);
    const address = new URL(path, permanent).href;
    const reference = { ...referTo(opened), place: of, asOf: null, interval: null, address };
    return { number: place + 1, text: messages.citation(reference).footnote ?? key, address };
  });
  return {
    ...text,
    notes,
    notesHeading: messages.ui.brief.notes,
    titleLanguage: languageOfCase(caseFile),
    closing: [messages.standingLine, messages.citation(referTo(opened)).full],
  };
}

/** The fullest that is half a page; if none is, because names or labels are that long, the tightest. */
function writeHalfPage(caseFile: CaseFile, view: MatrixView, messages: Messages): BriefText {
  let text: BriefText | null = null;
  for (const measure of BRIEF_MEASURES) {
    text = messages.brief(buildBrief(caseFile, view, measure), caseFile);
    if (countWords(text) <= HALF_PAGE) return text;
  }
  if (text === null) throw new Error("There is at least one measure of a brief");
  return text;
}

function countWords({ leads, sections, left }: BriefText): number {
  const told = sections.flatMap(({ heading, sentences }) => [heading, ...sentences.map(({ text }) => text)]);
  return [...leads, ...told, left ?? ""].join(" ").split(/\s+/).filter(Boolean).length;
}
