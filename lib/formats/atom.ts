// A feed as Atom 1.0 (RFC 4287).

export interface AtomFeed {
  /** An IRI that never changes, whatever the feed's address. */
  id: string;
  title: string;
  subtitle: string;
  /** BCP 47. */
  language: string;
  updated: Date;
  author: string;
  rights: string | null;
  /** Whole addresses: of the feed itself, and of the page that it follows. */
  self: string;
  page: string;
  entries: readonly AtomEntry[];
}

export interface AtomEntry {
  id: string;
  title: string;
  updated: Date;
  published: Date;
  page: string;
  /** Markup that is safe to show. */
  html: string;
  categories: readonly { term: string; label: string }[];
}

/** The same IRI for ever, for who reads feeds: of a place under the host that the origin names. */
export function makeTag(origin: string, path: string): string {
  return `tag:${new URL(origin).hostname},2026:${path}`;
}

/** Text as it can stand in markup, in an attribute too. What XML has no character for is left out. */
export function escapeMarkup(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

function element(name: string, text: string): string {
  return `<${name}>${escapeMarkup(text)}</${name}>`;
}

function link(rel: "self" | "alternate", href: string): string {
  const type = rel === "self" ? "application/atom+xml" : "text/html";
  return `<link rel="${rel}" type="${type}" href="${escapeMarkup(href)}"/>`;
}

function writeEntry(entry: AtomEntry): string[] {
  const category = ({ term, label }: AtomEntry["categories"][number]) =>
    `    <category term="${escapeMarkup(term)}" label="${escapeMarkup(label)}"/>`;
  return [
    "  <entry>",
    `    ${element("id", entry.id)}`,
    `    ${element("title", entry.title)}`,
    `    ${element("updated", entry.updated.toISOString())}`,
    `    ${element("published", entry.published.toISOString())}`,
    `    ${link("alternate", entry.page)}`,
    ...entry.categories.map(category),
    `    <content type="html">${escapeMarkup(entry.html)}</content>`,
    "  </entry>",
  ];
}

export function writeAtom(feed: AtomFeed): string {
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeMarkup(feed.language)}">`,
    `  ${element("id", feed.id)}`,
    `  ${element("title", feed.title)}`,
    `  ${element("subtitle", feed.subtitle)}`,
    `  ${element("updated", feed.updated.toISOString())}`,
    `  <author>${element("name", feed.author)}</author>`,
    ...(feed.rights === null ? [] : [`  ${element("rights", feed.rights)}`]),
    `  ${link("self", feed.self)}`,
    `  ${link("alternate", feed.page)}`,
    ...feed.entries.flatMap(writeEntry),
    "</feed>",
  ];
  return `${lines.join("\n")}\n`;
}
