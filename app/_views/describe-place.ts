// What a page of a case is called: in its heading, in the tab of the browser, on the way to it.
import type { CaseFile } from "@/lib/domain/case-file";
import { indexCase } from "@/lib/domain/case-index";
import type { Interval } from "@/lib/domain/interval";
import type { Links } from "@/lib/domain/links";
import type { Place } from "@/lib/domain/place";
import type { Messages } from "@/lib/messages/messages";

interface PlaceDescription {
  title: string;
  /** One or two sentences beneath the title; may be empty. */
  lead: string;
  /** Of title and lead, where they are words of the case file. */
  language?: string | undefined;
  /** For search engines and previews, where it says something else than `lead`. */
  description?: string;
  /** The pages above this one, the topmost first. */
  trail: readonly { text: string; href: string; lang?: string | undefined }[];
}

export function describePlace(
  place: Place,
  caseFile: CaseFile,
  links: Links,
  messages: Messages,
  /** Where the page is about one. */
  interval: Interval | null = null,
): PlaceDescription {
  const { negotiation } = caseFile;
  const { views } = messages.ui;
  const home = { text: messages.ui.site.negotiations, href: links.home() };
  const { language } = negotiation;
  if (place.view === "matrix")
    return { title: negotiation.title, lead: negotiation.summary, language, trail: [home] };
  const trail = [home, { text: negotiation.title, href: links.matrix(), lang: language }];
  if (place.view === "changes") {
    const title = interval === null ? views.changes.title : messages.changedBetween(interval);
    return { title, lead: messages.changesRule, trail };
  }
  if (place.key === null) {
    const { title, lead } = views[place.view];
    return { title, lead, trail };
  }
  const index = indexCase(caseFile);
  switch (place.view) {
    case "issues": {
      const issue = index.issues.get(place.key);
      const above = { text: views.issues.title, href: links.issues() };
      const own = { title: issue?.title ?? place.key, lead: issue?.question ?? "", language };
      return { ...own, trail: [...trail, above] };
    }
    case "parties": {
      const party = index.parties.get(place.key);
      const above = { text: views.parties.title, href: links.parties() };
      const own = { title: party?.name ?? place.key, lead: party?.description ?? "", language };
      return { ...own, trail: [...trail, above] };
    }
    case "sources": {
      const source = index.sources.get(place.key);
      const above = { text: views.sources.title, href: links.sources() };
      const from = [source?.publisher, source?.published && messages.date(source.published)].filter(Boolean);
      return {
        title: source?.title ?? place.key,
        lead: "",
        language: source?.language,
        description: [views.restsOnSource, ...from].join(", "),
        trail: [...trail, above],
      };
    }
    case "statements": {
      const statement = index.statements.get(place.key);
      const source = statement && index.sources.get(statement.source);
      const party = statement?.party === undefined ? undefined : index.parties.get(statement.party);
      const who = statement?.speaker ?? party?.name ?? views.observer;
      const above = { text: views.sources.title, href: links.sources() };
      const from = source
        ? [{ text: source.title, href: links.source(source.key), lang: source.language }]
        : [];
      return {
        title: statement ? `${who}, ${messages.date(statement.date)}` : place.key,
        lead: "",
        description: statement?.text,
        trail: [...trail, above, ...from],
      };
    }
  }
}
