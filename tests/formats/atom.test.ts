// Feeds are well formed and say what was to be said, whatever somebody wrote.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type AtomFeed, escapeMarkup, makeTag, writeAtom } from "@/lib/formats/atom";
import { childrenOf, readXml, textIn } from "../support/read-xml";

const HOSTILE = [
  "</title><script>alert(1)</script>",
  "]]> <![CDATA[ <!-- --> <?xml?> &amp; &#0; &unknown;",
  "nul\u0000 bell\u0007 escape\u001b half\ud800 half\udc00 none\uffff\ufffe",
  "غنی‌سازی \u202e حق ماست 🕊️",
  `"'><x y="`,
  "line\nline\ttab\r\nline",
];

const written = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: "binary" }), fc.string());
const moment = fc.date({
  min: new Date("2000-01-01T00:00:00Z"),
  max: new Date("2100-01-01T00:00:00Z"),
  noInvalidDate: true,
});

const feeds: fc.Arbitrary<AtomFeed> = fc.record({
  id: fc.constant("tag:parley.example,2026:case"),
  title: written,
  subtitle: written,
  language: fc.constantFrom("en", "ar"),
  updated: moment,
  author: written,
  rights: fc.option(written),
  self: fc.constant("https://parley.example/a?b=1&c=<2>"),
  page: fc.constant("https://parley.example/a"),
  entries: fc.array(
    fc.record({
      id: fc.constant("tag:parley.example,2026:case/x~y~2026-01-01"),
      title: written,
      updated: moment,
      published: moment,
      page: fc.constant("https://parley.example/a?x=1&y=2"),
      html: written.map((text) => `<p>${escapeMarkup(text)}</p>`),
      categories: fc.array(fc.record({ term: written, label: written }), { maxLength: 2 }),
    }),
    { maxLength: 4 },
  ),
});

/** What XML can carry of a text, as a reader of XML hands it over: it makes one of the ways to end a line. */
function carried(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "")
    .replace(/\r\n?/g, "\n");
}

describe("A feed", () => {
  test("is well-formed Atom that gives every text back, whatever it is", () => {
    fc.assert(
      fc.property(feeds, (feed) => {
        const root = readXml(writeAtom(feed));
        expect([root.name, root.namespace]).toEqual(["feed", "http://www.w3.org/2005/Atom"]);
        expect(textIn(root, "title")).toBe(carried(feed.title));
        expect(textIn(root, "subtitle")).toBe(carried(feed.subtitle));
        expect(textIn(root, "updated")).toBe(feed.updated.toISOString());
        expect(childrenOf(root, "rights").map(({ text }) => text)).toEqual(
          feed.rights === null ? [] : [carried(feed.rights)],
        );
        expect(childrenOf(root, "link").map(({ attributes }) => [attributes.rel, attributes.href])).toEqual([
          ["self", feed.self],
          ["alternate", feed.page],
        ]);
        const entries = childrenOf(root, "entry");
        expect(entries.map((entry) => textIn(entry, "title"))).toEqual(
          feed.entries.map(({ title }) => carried(title)),
        );
        expect(entries.map((entry) => textIn(entry, "content"))).toEqual(
          feed.entries.map(({ html }) => carried(html)),
        );
        for (const entry of entries)
          for (const name of ["id", "updated", "published"]) expect(textIn(entry, name)).not.toBe("");
      }),
    );
  });

  test("the markup of an entry has no tag that somebody wrote", () => {
    for (const text of HOSTILE) expect(escapeMarkup(text)).not.toMatch(/[<>"']/);
  });

  test("an identity holds on any port and under any scheme of the same host", () => {
    expect(makeTag("https://parley.example:8443", "case/x")).toBe("tag:parley.example,2026:case/x");
    expect(makeTag("http://parley.example", "case/x")).toBe("tag:parley.example,2026:case/x");
  });
});
