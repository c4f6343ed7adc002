import type { Metadata } from "next";
import { CARD } from "@/lib/formats/picture/card-picture";
import { messagesFor } from "@/lib/messages/catalogue";
import type { MissingCase } from "@/lib/request/missing-case";
import type { FoundCase } from "@/lib/request/open-case";
import { describePlace } from "../describe-place";

/** For previews alone: no program finds what is read through a link, and nothing of it has an address of its own. */
export function sharedMetadata(opened: FoundCase | MissingCase): Metadata {
  if (opened.state === "missing") return { title: messagesFor(opened.language).ui.missing.notFound };
  const { caseFile, place, links, view, changes, permanent } = opened;
  const messages = messagesFor(view.lang);
  const { title, lead } = describePlace(place, caseFile, links, messages, changes?.interval);
  const description = lead === "" ? caseFile.negotiation.summary : lead;
  const { share } = opened;
  const isFramed = share?.share.allows.embed && !share.share.hasPassword;
  const here = new URL(links.here(), permanent).href;
  const oembed = isFramed ? `/api/oembed?url=${encodeURIComponent(here)}` : null;
  const card = { url: links.take("card.png"), ...CARD, alt: title };
  return {
    title,
    description,
    robots: { index: false, follow: false },
    ...(oembed === null ? {} : { alternates: { types: { "application/json+oembed": oembed } } }),
    openGraph: { type: "article", siteName: "Parley", title, description, images: [card] },
    twitter: { card: "summary_large_image", title, description, images: [card] },
  };
}
