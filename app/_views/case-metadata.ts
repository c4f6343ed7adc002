import type { Metadata } from "next";
import { describePage } from "@/lib/formats/json-ld";
import { CARD } from "@/lib/formats/picture/card-picture";
import { messagesFor } from "@/lib/messages/catalogue";
import type { Messages } from "@/lib/messages/messages";
import type { FoundCase, OpenedCase } from "@/lib/request/open-case";
import { describePlace } from "./describe-place";
import { languageAlternates } from "./language-alternates";

/** Search engines and previews cut a description at about this length. */
const DESCRIPTION_LENGTH = 200;

/** Title, description and canonical address of a page of a public mount. Nothing of what is not public. */
export function caseMetadata(opened: OpenedCase): Metadata {
  const messages = messagesFor(opened.state === "found" ? opened.view.lang : opened.language);
  const { missing } = messages.ui;
  if (opened.state === "missing") return { title: missing.notFound, robots: { index: false } };
  if (opened.state === "recalled") {
    const number = messages.number(opened.release.number);
    return { title: missing.recalled.documentTitle(number), robots: { index: false } };
  }
  const { caseFile, place, links, canonical, changes } = opened;
  const described = describePlace(place, caseFile, links, messages, changes?.interval);
  const { title, lead, description: own = lead } = described;
  const whole = place.view === "matrix" ? title : `${title} · ${caseFile.negotiation.title}`;
  const description = shorten(own === "" ? caseFile.negotiation.summary : own);
  const card = { url: links.take("card.png"), ...CARD, alt: whole };
  return {
    title: whole,
    description,
    // The same once more, in large letters.
    ...(place.view === "present" && { robots: { index: false } }),
    alternates: {
      canonical,
      languages: languageAlternates(canonical),
      types: { "application/atom+xml": listFeeds(opened, messages) },
    },
    openGraph: {
      type: "article",
      siteName: "Parley",
      title: whole,
      description,
      url: canonical,
      images: [card],
    },
    twitter: { card: "summary_large_image", title: whole, description, images: [card] },
  };
}

/** The same for programs that read what a page is about. */
export function describeForMachines({
  caseFile,
  place,
  links,
  release,
  permanent,
  canonical,
  view,
}: FoundCase): object {
  const { title } = describePlace(place, caseFile, links, messagesFor(view.lang));
  const whole = (path: string) => new URL(path, permanent).href;
  return describePage({
    caseFile,
    place,
    title,
    release,
    canonical,
    permanent,
    negotiation: whole(links.latest),
    downloads: [
      { type: "application/json", url: whole(links.api("")) },
      { type: "text/csv", url: whole(links.api("positions.csv")) },
      { type: "text/csv", url: whole(links.api("statements.csv")) },
    ],
  });
}

/** The feed of the negotiation, and on the page of an issue or of a party its own before it. */
function listFeeds(
  { caseFile, place, links }: FoundCase,
  messages: Messages,
): { url: string; title: string }[] {
  const whatChanged = messages.ui.views.changes.feed;
  const whole = { url: links.feed(), title: whatChanged(caseFile.negotiation.title) };
  if (place.view !== "issues" && place.view !== "parties") return [whole];
  if (place.key === null) return [whole];
  const { title } = describePlace(place, caseFile, links, messages);
  return [{ url: links.feed({ view: place.view, key: place.key }), title: whatChanged(title) }, whole];
}

function shorten(text: string): string {
  if (text.length <= DESCRIPTION_LENGTH) return text;
  const cut = text.slice(0, DESCRIPTION_LENGTH);
  const space = cut.lastIndexOf(" ");
  return `${space > DESCRIPTION_LENGTH / 2 ? cut.slice(0, space) : cut}…`;
}
