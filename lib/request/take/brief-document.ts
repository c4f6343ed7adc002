// The brief of a view with its notes: each leads to its statement in the very release.
import "server-only";
import { buildBrief } from "@/lib/domain/brief";
import { buildLinks } from "@/lib/domain/links";
import { EMPTY_VIEW } from "@/lib/domain/view-state";
import type { BriefDocument } from "@/lib/formats/brief";
import { messagesFor } from "@/lib/messages/catalogue";
import type { FoundCase } from "../open-case";
import { referTo } from "./refer-to";

/** In English whatever the language of the page, its headings and closing too: one document, one language. */
export function makeBriefDocument(opened: FoundCase): BriefDocument {
  const messages = messagesFor("en");
  const { caseFile, view, links, release, permanent } = opened;
  const text = messages.brief(buildBrief(caseFile, view), caseFile);
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
    titleLanguage: caseFile.negotiation.language ?? "en",
    closing: [messages.standingLine, messages.citation(referTo(opened)).full],
  };
}
