import { isPartialDate } from "@/lib/domain/day";
import type { AboutArticle } from "@/lib/schemas/article";

/** What a document says of itself as a source; what it does not say is left out. `facts`: by name in small letters. */
export function pickAbout(facts: ReadonlyMap<string, string>, title: string): AboutArticle {
  const first = (names: readonly string[], accepts: (text: string) => boolean = () => true) =>
    names
      .map((name) => (facts.get(name) ?? "").replace(/\s+/g, " ").trim())
      .find((text) => text !== "" && accepts(text));
  const day = (text: string) => isPartialDate(text.slice(0, 10));
  const isAddress = (text: string) => /^https?:\/\//i.test(text);
  const published = first(
    [
      "article:published_time",
      "datepublished",
      "date",
      "dc.date",
      "dc.date.issued",
      "pubdate",
      "parsely-pub-date",
    ],
    day,
  )?.slice(0, 10);
  const found: Record<string, string | undefined> = {
    title: first(["og:title"]) ?? (title.replace(/\s+/g, " ").trim() || undefined),
    publisher: first(["og:site_name", "publisher"]),
    author: first(["author", "article:author", "byl"], (text) => !isAddress(text)),
    url: first(["canonical", "og:url"], isAddress),
    published,
    language: first(["lang", "language"]),
  };
  return Object.fromEntries(Object.entries(found).filter(([, text]) => text !== undefined));
}
