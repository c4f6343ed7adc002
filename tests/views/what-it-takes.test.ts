// What it would take as HTML: every issue short of common ground stands there, and every such status leads to it.
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { CaseFile } from "@/lib/domain/case-file";
import { buildMatrix } from "@/lib/domain/matrix";
import { buildWholeNegotiation, isShortOfCommonGround } from "@/lib/domain/short-of-common-ground";
import { readViewState } from "@/lib/domain/view-state";
import { messagesFor } from "@/lib/messages/catalogue";
import { caseFiles } from "../support/generate-case";
import { caseWith, issueWith } from "../support/tiny-case";
import { listTags, openView, renderPage, textOf } from "./render";

const iran: CaseFile = JSON.parse(readFileSync("cases/iran-us-2025-26.json", "utf8"));
const BASE = "/negotiations/iran-us-2025-26";
const messages = messagesFor(null);

const render = (caseFile: CaseFile, path: string, query: Record<string, string> = {}) =>
  renderPage(openView(caseFile, { path, query }));

const squeeze = (text: string) => text.replace(/\s+/g, "");

/** The issues that have a card of their own on the page. */
const cardsIn = (html: string) =>
  [...html.matchAll(/<section [^>]*id="takes-([^"~]+)"/g)].map(([, key]) => key);

/** The issues to which links on the page lead, by the address of each. */
const takesLinksIn = (html: string) =>
  listTags(html, "a").flatMap(({ href = "" }) => {
    const url = new URL(href, "https://parley.example");
    return url.hash.startsWith("#takes-") ? [{ issue: url.hash.slice("#takes-".length), href }] : [];
  });

test("Of any case file, each issue short of common ground stands with every way in words", () => {
  fc.assert(
    fc.property(caseFiles(), (caseFile) => {
      const query = { parties: caseFile.parties.map(({ key }) => key).join(",") };
      const html = render(caseFile, "what-it-takes", query);
      const { short } = buildWholeNegotiation(caseFile, readViewState(query, caseFile).view);
      expect(cardsIn(html)).toEqual(short.map(({ row }) => row.issue.key));
      const text = squeeze(textOf(html));
      for (const { row, shortest, further } of short)
        for (const way of [...shortest, ...further])
          expect(text).toContain(squeeze(messages.whatItTakes(way, row.issue, caseFile)));
    }),
    { seed: 20261125, numRuns: 50 },
  );
});

describe("The page of the whole negotiation", () => {
  const html = render(iran, "what-it-takes");
  const text = textOf(html);

  it("says that it is arithmetic, how many issues it is about, and for whom", () => {
    expect(text).toContain("arithmetic on the record: not advice, not a forecast");
    expect(text).toContain("7 of 9 issues are short of common ground.");
    expect(text).toContain("Counted: Iran and the United States");
    expect(text).not.toMatch(/should|ought|recommend|best outcome/i);
  });

  it("says what each party says now and said last, with the way to the words", () => {
    const start = html.indexOf('id="takes-missiles"');
    const card = html.slice(start, html.indexOf("</section>", start));
    expect(textOf(card)).toContain("Iran : says of it now: refuses to negotiate this; red line");
    expect(listTags(card, "a").map(({ href }) => href)).toContain(`${BASE}?cell=iran~missiles`);
    const stock = html.slice(html.indexOf('id="takes-heu-stockpile"'));
    expect(textOf(stock)).toContain("last said: opposed on 9 Feb 2026");
  });

  it("names the issues that have common ground apart", () => {
    const met = html.slice(html.indexOf('id="met"'));
    expect(textOf(met)).toContain("Scope of the talks");
    expect(cardsIn(html)).not.toContain("scope");
  });

  it("says so where there is nothing to say", () => {
    expect(textOf(render(caseWith({ issues: [] }), "what-it-takes"))).toContain(
      "This case has no issues yet.",
    );
    const one = render(iran, "what-it-takes", { parties: "iran" });
    expect(textOf(one)).toContain("Fewer than two parties counted");
    const bare = render(caseWith({ issues: [issueWith(2)] }), "what-it-takes");
    expect(textOf(bare)).toContain("(not on record) accepted 1");
  });
});

describe("A status short of common ground leads there, and no other does", () => {
  const { rows } = buildMatrix(iran, readViewState({}, iran).view);
  const short = rows.filter(({ status }) => isShortOfCommonGround(status)).map(({ issue }) => issue.key);

  it.each(["", "spectrum"])("on %s", (path) => {
    const links = takesLinksIn(render(iran, path));
    expect([...new Set(links.map(({ issue }) => issue))].toSorted()).toEqual(short.toSorted());
  });

  it("on the page of an issue", () => {
    for (const { key } of iran.issues) {
      const links = takesLinksIn(render(iran, `issues/${key}`)).map(({ issue }) => issue);
      expect(links).toEqual(short.includes(key) ? [key] : []);
    }
  });

  it("from a pair with just these two counted", () => {
    const html = render(iran, "pairs", { pair: "iran~israel" });
    const links = takesLinksIn(html.slice(html.indexOf('id="pair"')));
    expect(links.length).toBeGreaterThan(3);
    for (const { issue, href } of links) {
      const { searchParams } = new URL(href, "https://parley.example");
      expect([searchParams.get("parties"), searchParams.get("count")]).toEqual([
        "iran,israel",
        "iran,israel",
      ]);
      const there = render(iran, "what-it-takes", Object.fromEntries(searchParams));
      expect(cardsIn(there)).toContain(issue);
    }
  });

  it("whatever the filters of the matrix leave out", () => {
    const links = takesLinksIn(render(iran, "", { status: "agenda-dispute", parties: "iran,united-states" }));
    for (const { issue, href } of links) {
      const query = Object.fromEntries(new URL(href, "https://parley.example").searchParams);
      expect(cardsIn(render(iran, "what-it-takes", query))).toContain(issue);
      expect(query).toEqual({ parties: "iran,united-states" });
    }
  });
});
