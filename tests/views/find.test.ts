// What a search and the filters make of the page of the matrix.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { CaseFile } from "@/lib/domain/case-file";
import { foldText } from "@/lib/domain/fold-text";
import { listTags, openView, renderPage, textOf } from "./render";

const readSample = (name: string): CaseFile => JSON.parse(readFileSync(`cases/${name}.json`, "utf8"));
const iran = readSample("iran-us-2025-26");

function listMarks(html: string): string[] {
  return [...html.matchAll(/<mark>(.*?)<\/mark>/g)].map(([, text = ""]) => text);
}

const page = (query: Record<string, string>, path = "") => renderPage(openView(iran, { path, query }));

describe("A search", () => {
  const html = page({ q: "MISSILE" });

  test("marks what it found, and nothing else", () => {
    const marks = listMarks(html);
    expect(marks.length).toBeGreaterThan(10);
    for (const mark of marks) expect(foldText(mark)).toBe("missile");
    expect(listMarks(page({}))).toEqual([]);
  });

  test("says how many, of what kind and where", () => {
    const text = textOf(html);
    expect(text).toContain("“MISSILE” is found in 4 of 9 issues");
    expect(text).toMatch(
      /In all that is on record by 27 Feb 2026: .*2 issues · 11 positions · 15 statements/,
    );
    expect(text).toContain("Found: Position, Red line, 4 statements");
    const ids = listTags(html, "h3").flatMap(({ id }) => id ?? []);
    for (const { href = "" } of listTags(html, "a").filter(({ href }) => href?.startsWith("#found-")))
      expect(ids).toContain(href.slice(1));
  });

  test("goes along to the pages of what it found, and is marked there", () => {
    const hrefs = listTags(html, "a").flatMap(({ href }) => href ?? []);
    const statements = hrefs.filter((href) => href.includes("/statements/"));
    expect(statements.length).toBeGreaterThan(0);
    for (const href of statements) expect(href).toContain("q=MISSILE");
    const path = new URL(statements[0] ?? "", "https://parley.example").pathname
      .split("/")
      .slice(3)
      .join("/");
    expect(listMarks(page({ q: "missile" }, path)).length).toBeGreaterThan(0);
  });

  test("leads from an earlier position to its cell as it stood then", () => {
    const earlier = /<a href="([^"]*)"[^>]*>(?:(?!<\/li>).)*?\(an earlier position\)/.exec(
      html.slice(html.indexOf('id="found-position"')),
    );
    expect(earlier).not.toBeNull();
    expect(html).toMatch(/asOf=2025-05-01[^"]*cell=united-states~missiles/);
  });

  test("leads to an event in the timeline, whatever the choice of the reader leaves out there", () => {
    const choices: Record<string, string>[] = [{}, { parties: "oman" }, { issues: "missiles" }];
    for (const choice of choices) {
      const hrefs = listTags(page({ q: "Muscat", ...choice }), "a").flatMap(({ href }) => href ?? []);
      const found = hrefs.filter((href) => href.includes("#event~"));
      expect(found.length).toBeGreaterThan(2);
      for (const href of found) {
        const { pathname, searchParams, hash } = new URL(href, "https://parley.example");
        expect(pathname).toBe("/negotiations/iran-us-2025-26/timeline");
        const shown = page(Object.fromEntries(searchParams), "timeline");
        expect(listTags(shown, "li").map(({ id }) => id)).toContain(hash.slice(1));
      }
    }
  });

  test("that finds nothing says so, with a way on", () => {
    const text = textOf(page({ q: "unicorn" }));
    expect(text).toContain("“unicorn” is found in 0 of 9 issues");
    expect(text).toContain("Nothing on record by 27 Feb 2026 has all these words.");
    expect(text).toContain("Show all issues");
    expect(text).not.toContain("Found: “unicorn”");
  });

  test("names what is later than the date", () => {
    const text = textOf(page({ q: "missile", asOf: "2025-04-14" }));
    expect(text).toMatch(/\d+ places more are later than that date: show the whole record/);
  });

  test("never becomes markup", () => {
    const odd = page({ q: '<img src=x onerror="alert(1)">' });
    expect(odd).not.toContain("<img");
  });

  test("shows quotes in their own language, running their own way", () => {
    const basin = readSample("river-basin");
    const original = basin.statements.find((statement) => statement.original?.language === "fa")?.original;
    const q = original?.text.split(/\s/).slice(0, 2).join(" ") ?? "";
    const found = renderPage(openView(basin, { query: { q } }));
    expect(found).toMatch(/<span lang="fa" dir="rtl">(?:(?!<\/span>).)*<mark>/);
  });
});

describe("Filters", () => {
  test("stand beside how many issues they would show", () => {
    const text = textOf(page({}));
    expect(text).toContain("◐ Unanswered 4 issues");
    expect(text).toContain("✕ Red-line conflict 1 issue");
    expect(textOf(page({ redLine: "iran" }))).toMatch(/◐ Unanswered 0 issues/);
  });

  test("leave the address alone where nothing is asked", () => {
    const options = listTags(page({}), "option");
    expect(options.filter(({ value }) => value === "").length).toBe(2);
  });

  test("headings by status, in the order in which a reader meets them", () => {
    const html = page({ group: "status" });
    const headings = [...html.matchAll(/<th scope="rowgroup"[^>]*>(.*?)<\/th>/g)].map(([, inner = ""]) =>
      textOf(inner).trim(),
    );
    expect(headings).toEqual(["✓ Common ground", "◐ Unanswered", "✕ Red-line conflict", "⊘ Agenda dispute"]);
    expect(page({ group: "none" })).not.toContain('scope="rowgroup"');
  });

  test("another order has the same rows", () => {
    const issues = (query: Record<string, string>) =>
      listTags(page(query), "tr").flatMap(({ id }) => (id?.startsWith("issue-") ? [id] : []));
    const byTitle = issues({ sort: "title", group: "none" });
    expect(byTitle).not.toEqual(issues({}));
    expect(byTitle.toSorted()).toEqual(issues({}).toSorted());
    expect(
      issues({ sort: "title", group: "none", parties: iran.parties.map(({ key }) => key).join(",") }).length,
    ).toBe(9);
  });
});
