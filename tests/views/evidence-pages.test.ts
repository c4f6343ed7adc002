// The pages of an issue, of a party and of a source as HTML: they show what the domain tells of them.
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { viewDay } from "@/lib/domain/as-of";
import type { CaseFile } from "@/lib/domain/case-file";
import { indexCase } from "@/lib/domain/case-index";
import { countCoverage } from "@/lib/domain/coverage";
import { listExchange } from "@/lib/domain/exchange";
import { buildMatrix, cellsAt } from "@/lib/domain/matrix";
import { listStatusesOnSource } from "@/lib/domain/rests-on-source";
import { EMPTY_VIEW } from "@/lib/domain/view-state";
import { caseFiles } from "../support/generate-case";
import { caseWith, issueWith, positionOf } from "../support/tiny-case";
import { listTags, openView, renderPage, textOf } from "./render";

const iran: CaseFile = JSON.parse(readFileSync("cases/iran-us-2025-26.json", "utf8"));
const river: CaseFile = JSON.parse(readFileSync("cases/river-basin.json", "utf8"));
const day = viewDay(iran, null);

const render = (caseFile: CaseFile, path: string, query: Record<string, string> = {}) =>
  renderPage(openView(caseFile, { path, query }));

/** The part of the page under the heading with this id. */
function partOf(html: string, heading: string): string {
  const start = html.indexOf(`id="${heading}"`);
  return start < 0 ? "" : html.slice(start, html.indexOf("</section>", start));
}

/** The statements that stand in a part of a page, in order. */
const statementsIn = (html: string) =>
  listTags(html, "a").flatMap(({ href = "" }) => /\/statements\/([^?#]+)/.exec(href)?.[1] ?? []);

describe("The exchange on the page of an issue", () => {
  const index = indexCase(iran);

  it.each([false, true])("stands in order, oldest first: %s", (isOldestFirst) => {
    for (const { key } of iran.issues) {
      const html = render(iran, `issues/${key}`, isOldestFirst ? { order: "oldest" } : {});
      const said = listExchange(index, key, day, isOldestFirst);
      expect(statementsIn(partOf(html, "exchange-title"))).toEqual(
        said.map(({ statement }) => statement.key),
      );
      const orders = listTags(partOf(html, "exchange-title"), "a").filter(
        (tag) => tag["aria-current"] === "true",
      );
      expect(orders).toHaveLength(1);
    }
  });

  it("says who said it, to whom, and on which positions it bears", () => {
    const text = textOf(partOf(render(iran, "issues/missiles"), "exchange-title"));
    expect(text).toContain("Supports the position of Iran, from 7 Feb 2026");
    expect(text).toMatch(/from \d+ \w+ \d{4} \(since replaced\)/);
  });

  it("has the original beside the translation, in its language and direction, with who translated", () => {
    const originals = river.statements.filter(({ original }) => original !== undefined);
    expect(originals.length).toBeGreaterThan(0);
    const pages = river.issues.map(({ key }) => partOf(render(river, `issues/${key}`), "exchange-title"));
    const shown = pages.flatMap((page) =>
      listTags(page, "blockquote").filter((tag) => tag.lang !== undefined && tag.dir !== undefined),
    );
    expect(shown.some(({ dir }) => dir === "rtl")).toBe(true);
    expect(pages.some((page) => textOf(page).includes("; translated by "))).toBe(true);
  });

  it("is empty in a case without statements, and says what one is", () => {
    const text = textOf(render(caseWith({ positions: [positionOf("a", "P · · ·")] }), "issues/topic"));
    expect(text).toContain("No statement is on record by this date. A statement is one piece of evidence");
  });

  it("of very many shows a hundred, and leads on to the earlier ones", () => {
    const statements = Array.from({ length: 130 }, (_, place) => ({
      key: `s${place}`,
      date: `2025-${String(1 + (place % 12)).padStart(2, "0")}-10`,
      kind: "report" as const,
      text: "Words",
      source: "source",
    }));
    const many = caseWith({
      sources: [{ key: "source", title: "Source", url: "https://example.org/", kind: "news" }],
      statements,
      positions: [
        positionOf("a", "P · · ·", {
          from: "2025-01-01",
          evidence: statements.map(({ key }) => ({ statement: key })),
        }),
      ],
    });
    const part = partOf(render(many, "issues/topic"), "exchange-title");
    expect(statementsIn(part)).toHaveLength(100);
    expect(textOf(part)).toContain("Statements 1 to 100 of 130");
    const nextOf = (html: string) => listTags(html, "a").find(({ rel }) => rel === "next")?.href;
    expect(nextOf(part)).toBe("/negotiations/tiny/issues/topic?part=2#exchange");
    const rest = partOf(render(many, "issues/topic", { part: "2" }), "exchange-title");
    expect(textOf(rest)).toContain("Statements 101 to 130 of 130");
    expect(statementsIn(rest)).toHaveLength(30);
    expect(new Set([...statementsIn(part), ...statementsIn(rest)]).size).toBe(130);
    expect(nextOf(rest)).toBeUndefined();
    const oldest = partOf(render(many, "issues/topic", { part: "2", order: "oldest" }), "exchange-title");
    expect(listTags(oldest, "a").find(({ rel }) => rel === "prev")?.href).toBe(
      "/negotiations/tiny/issues/topic?order=oldest#exchange",
    );
    expect(textOf(partOf(render(many, "issues/topic", { part: "9" }), "exchange-title"))).toContain(
      "There is no part 9: this is the last, part 2.",
    );
  });
});

describe("The page of a party", () => {
  it("has its red lines first, and what is withdrawn or silent by name", () => {
    const withdrawn: CaseFile = {
      ...iran,
      positions: [
        ...iran.positions,
        {
          party: "iran",
          issue: "scope",
          from: "2026-02-27",
          agenda: "withdrawn",
          basis: "stated",
          confidence: "high",
        },
      ],
    };
    const html = render(withdrawn, "parties/iran");
    expect(html.indexOf('id="red-lines"')).toBeLessThan(html.indexOf('id="positions"'));
    expect(textOf(partOf(html, "withdrawn"))).toContain("Scope of the talks : Position withdrawn");
    expect(textOf(partOf(render(iran, "parties/oman"), "silent"))).toContain(
      "Sanctions and tariffs : Not researched yet",
    );
  });

  it("has every statement of it, by date both ways and by speaker", () => {
    const own = iran.statements.filter(({ party, date }) => party === "iran" && date <= day);
    const keys = own.map(({ key }) => key).toSorted();
    const dates = (query: Record<string, string>) =>
      statementsIn(partOf(render(iran, "parties/iran", query), "statements-title"));
    const newest = dates({});
    expect(newest.toSorted()).toEqual(keys);
    expect(dates({ order: "speaker" }).toSorted()).toEqual(keys);
    expect(dates({ order: "oldest" })[0]).toBe(
      own.toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)))[0]?.key,
    );
    const bySpeaker = textOf(partOf(render(iran, "parties/iran", { order: "speaker" }), "statements-title"));
    const count = own.filter(({ speaker }) => speaker === "Abbas Araghchi").length;
    expect(bySpeaker).toContain(`Abbas Araghchi (${count})`);
  });
});

describe("How much is on record", () => {
  it("stands as counts on the lists and on each page, and never as a percentage", () => {
    const index = indexCase(iran);
    const cellOf = cellsAt(index, day);
    const issues = render(iran, "issues");
    const parties = render(iran, "parties");
    for (const { key, title } of iran.issues) {
      const { counts, all } = countCoverage(
        index,
        iran.parties.map((party) => cellOf(party.key, key)),
        day,
      );
      const shown = `${counts["on-record"]} of ${all}`;
      expect(textOf(issues.slice(issues.lastIndexOf(title)))).toContain(shown);
      expect(textOf(partOf(render(iran, `issues/${key}`), "coverage"))).toContain(`${shown} on record`);
    }
    for (const { key } of iran.parties) {
      const { counts, all, stale } = countCoverage(
        index,
        iran.issues.map((issue) => cellOf(key, issue.key)),
        day,
      );
      const part = textOf(partOf(render(iran, `parties/${key}`), "coverage"));
      expect(part).toContain(`${counts["on-record"]} of ${all} on record`);
      expect(part.match(/said .*? earlier/g)?.length ?? 0).toBe(stale.length);
    }
    for (const html of [issues, parties]) expect(textOf(html)).not.toMatch(/\d ?%/);
  });
});

test("Of any case file, the page of a source names the statuses that rest on it, and its figures", () => {
  fc.assert(
    fc.property(caseFiles(), (caseFile) => {
      const index = indexCase(caseFile);
      const matrix = buildMatrix(caseFile, EMPTY_VIEW);
      for (const { key } of caseFile.sources) {
        const html = render(caseFile, `sources/${key}`);
        const resting = listStatusesOnSource(index, matrix, key);
        const links = listTags(partOf(html, "statuses"), "a").map(({ href = "" }) => href.split("/").at(-1));
        expect(links).toEqual(resting.map(({ row }) => row.issue.key));
        const figures = caseFile.figures.filter(({ source }) => source === key);
        expect(listTags(partOf(html, "figures"), "a").map(({ href = "" }) => href.split("#").at(-1))).toEqual(
          figures.map((figure) => figure.key),
        );
      }
    }),
    { seed: 20261125, numRuns: 40 },
  );
});

test.each([
  ["issues", "An issue is one question in dispute"],
  ["parties", "A party is who holds positions"],
  ["sources", "A source is where a statement stands"],
])("An empty list of %s says what one is", (path, words) => {
  expect(textOf(render(caseWith({ issues: [], parties: [], sources: [] }), path))).toContain(words);
});

test("An issue that nobody speaks of has its page all the same", () => {
  const text = textOf(render(caseWith({ issues: [issueWith(3)] }), "issues/topic"));
  expect(text).toContain("0 of 3 on record");
  expect(text).toContain("3 of 3 not researched yet");
});
