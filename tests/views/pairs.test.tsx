// The pairs as HTML: the squares, the sentences and the open pair say what the domain says.
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { CaseFile, Key } from "@/lib/domain/case-file";
import { buildPairs, type Pair } from "@/lib/domain/pairs";
import { EMPTY_VIEW, readViewState } from "@/lib/domain/view-state";
import { messagesFor } from "@/lib/messages/catalogue";
import { caseFiles } from "../support/generate-case";
import { caseWith, issueWith, partyNamed, positionOf } from "../support/tiny-case";
import { listTags, openView, renderPage, textOf } from "./render";

const readSample = (name: string): CaseFile => JSON.parse(readFileSync(`cases/${name}.json`, "utf8"));
const iran = readSample("iran-us-2025-26");
const messages = messagesFor(null);
const ALL = iran.parties.map(({ key }) => key).join(",");

const render = (caseFile: CaseFile, query: Record<string, string> = {}) =>
  renderPage(openView(caseFile, { path: "pairs", query }));

const pairsOf = (caseFile: CaseFile, query: Record<string, string>) =>
  buildPairs(caseFile, readViewState(query, caseFile).view);

/** The link of a pair in the grid, from its start tag to its end. */
function linkOf(html: string, { one, other }: Pick<Pair, "one" | "other">): string {
  const at = html.indexOf(`id="pair-${one}~${other}"`);
  expect(at, `${one} and ${other}`).toBeGreaterThan(-1);
  return html.slice(html.lastIndexOf("<a", at), html.indexOf("</a>", at));
}

const statusesIn = (html: string) =>
  listTags(html, "i")
    .map((tag) => tag["data-status"])
    .filter((status) => status !== undefined);

/** The part of the page in which the issues of one pair stand. */
const detailOf = (html: string) => html.slice(html.indexOf('id="pair"'));

const squeeze = (text: string) => text.replace(/\s+/g, "");

describe("The grid", () => {
  const query = { parties: ALL };
  const html = render(iran, query);

  it("holds every pair once, with the squares of the same issues in the same order", () => {
    const pairs = pairsOf(iran, query);
    expect(pairs).toHaveLength(36);
    expect(html.match(/id="pair-[^"]*~/g)).toHaveLength(36);
    for (const pair of pairs) {
      const link = linkOf(html, pair);
      expect(statusesIn(link)).toEqual(pair.issues.map(({ status }) => status));
      expect(listTags(link, "i").map(({ title }) => title?.split(":")[0])).toEqual(
        iran.issues.map(({ title }) => title),
      );
    }
  });

  it("says each pair as one sentence, and its count in sight", () => {
    for (const pair of pairsOf(iran, query)) {
      const text = textOf(linkOf(html, pair));
      expect(squeeze(text)).toContain(squeeze(messages.pairIssues(pair, iran)));
      expect(text).toContain(pair.judged === 0 ? "–" : `${pair.shared} of ${pair.judged}`);
      expect(/data-grey/.test(linkOf(html, pair))).toBe(pair.isGrey);
    }
  });

  it("has no percentage", () => {
    expect(textOf(html)).not.toContain("%");
  });

  it("has a caption, scopes and a region that can be scrolled by keyboard", () => {
    expect(html).toContain('<caption id="pairs-caption"');
    expect(html.match(/<th scope="col"/g)).toHaveLength(8 + 3);
    expect(html).toMatch(/role="region"[^>]*tabindex="0"/);
  });

  it("says which mediators are left out", () => {
    expect(textOf(render(iran))).toContain("The mediators Oman and Qatar are left out unless chosen.");
    expect(textOf(html)).not.toContain("left out unless chosen");
  });
});

describe("On conduct", () => {
  const caseFile = caseWith({
    parties: [partyNamed("a"), partyNamed("b")],
    issues: [issueWith(2, { about: "conduct" })],
    positions: [positionOf("a", "P ·"), positionOf("b", "P ·")],
  });

  it("there is no tick and no talk of common ground", () => {
    const html = render(caseFile);
    const [pair] = buildPairs(caseFile, EMPTY_VIEW);
    if (!pair) throw new Error("Two parties make a pair");
    for (const part of [linkOf(html, pair), detailOf(html).split("</section>")[0] ?? ""]) {
      expect(part).not.toMatch(/✓|[Cc]ommon ground|[Ss]ame first choice/);
      expect(textOf(part)).toContain("Both accept");
    }
  });
});

describe("The open pair", () => {
  it("is the first where the address names none", () => {
    expect(textOf(detailOf(render(iran)))).toMatch(/Iran and the United States/);
  });

  it("stands side by side in the order of the address, with the statuses of the grid", () => {
    for (const [one, other] of [
      ["iran", "israel"],
      ["israel", "iran"],
    ] as const) {
      const html = render(iran, { pair: `${one}~${other}` });
      const detail = detailOf(html);
      const names = [one, other].map((key) => iran.parties.find((party) => party.key === key)?.shortName);
      expect(textOf(detail)).toContain(`Issue ${names.join(" ")} `);
      const pair = pairsOf(iran, {}).find((entry) => entry.one === "iran" && entry.other === "israel");
      const shown = listTags(detail, "span").flatMap((tag) => tag["data-status"] ?? []);
      expect(shown).toEqual(pair?.issues.map(({ status }) => status));
      expect(linkOf(html, { one: "iran", other: "israel" })).toContain('aria-current="true"');
    }
  });

  it("has headline and ladder of both, with the way to the words", () => {
    const detail = detailOf(render(iran, { pair: "iran~united-states" }));
    expect(detail).toContain("cell=iran~enrichment");
    expect(detail).toContain("cell=united-states~enrichment");
    expect(textOf(detail)).toMatch(/Iran prefers 2 Continues in Iran under limits/);
  });

  it("can be one that is not in the grid, and says so", () => {
    const text = textOf(detailOf(render(iran, { pair: "iran~china" })));
    expect(text).toContain("China not shown in the grid.");
  });

  it("that is unknown is left out and named", () => {
    const text = textOf(render(iran, { pair: "iran~atlantis" }));
    expect(text).toContain("“iran~atlantis” under “pair” is not known here and was left out.");
    expect(text).toContain("Iran and the United States");
  });

  it("stays open when the date is changed, and is closed on another page", () => {
    const links = listTags(render(iran, { pair: "iran~israel" }), "a")
      .map(({ href = "" }) => href)
      .filter((href) => !/\/(take|api)\//.test(href));
    const dates = links.filter((href) => href.includes("asOf="));
    expect(dates.length).toBeGreaterThan(2);
    for (const href of dates) expect(href).toMatch(/\/pairs\?.*pair=iran~israel/);
    for (const href of links.filter((other) => !other.includes("/pairs")))
      expect(href).not.toContain("pair=");
  });
});

describe("With few and with many", () => {
  const manyOf = (parties: number, issues: number): CaseFile => {
    const keys = Array.from({ length: parties }, (_, place) => `p${place}`);
    const topics = Array.from({ length: issues }, (_, place) => `topic-${place}`);
    return caseWith({
      parties: keys.map((key) => partyNamed(key)),
      issues: topics.map((key) => issueWith(3, { key, title: key })),
      positions: topics.flatMap((issue) =>
        keys.map((key, place) => positionOf(key, place % 2 ? "P · O" : "O P ·", { issue })),
      ),
    });
  };
  const askAll = (caseFile: CaseFile) => ({ parties: caseFile.parties.map(({ key }) => key).join(",") });

  test("one party makes no pair, and the page says what to do", () => {
    const html = render(iran, { parties: "iran" });
    expect(textOf(html)).toContain("A pair takes two parties");
    expect(html).not.toContain('id="pair"');
  });

  test("two parties make a grid of one", () => {
    expect(render(iran, { parties: "iran,israel" }).match(/id="pair-[^"]*~/g)).toHaveLength(1);
  });

  test("forty parties on forty issues show how many issues have which status", () => {
    const caseFile = manyOf(40, 40);
    const html = render(caseFile, askAll(caseFile));
    expect(html.match(/id="pair-[^"]*~/g)).toHaveLength(780);
    expect(statusesIn(html).length).toBeLessThan(3000);
    expect(textOf(html)).toContain("each pair shows how many issues have which status");
  });

  test("ten parties on nine issues keep their squares", () => {
    const caseFile = manyOf(10, 9);
    const html = render(caseFile, askAll(caseFile));
    for (const pair of pairsOf(caseFile, askAll(caseFile)))
      expect(statusesIn(linkOf(html, pair))).toHaveLength(9);
  });
});

test("Any case file, with any pair open, shows what the domain says", () => {
  fc.assert(
    fc.property(caseFiles(), fc.nat(), (caseFile, spot) => {
      fc.pre(caseFile.parties.length > 1);
      const keys: Key[] = caseFile.parties.map(({ key }) => key);
      const query = { parties: keys.join(",") };
      const pairs = pairsOf(caseFile, query);
      const pair = pairs[spot % pairs.length];
      if (!pair) throw new Error("Two parties make a pair");
      const html = render(caseFile, { ...query, pair: `${pair.other}~${pair.one}` });
      expect(statusesIn(linkOf(html, pair))).toEqual(pair.issues.map(({ status }) => status));
      const shown = listTags(detailOf(html), "span").flatMap((tag) => tag["data-status"] ?? []);
      expect(shown).toEqual(pair.issues.map(({ status }) => status));
    }),
    { seed: 20261124, numRuns: 60 },
  );
});
