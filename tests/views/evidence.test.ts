import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { CaseFile } from "@/lib/domain/case-file";
import { textDirection } from "@/lib/domain/text-direction";
import { listTags, openView, renderPage, textOf } from "./render";

const river: CaseFile = JSON.parse(readFileSync("cases/river-basin.json", "utf8"));
const iran: CaseFile = JSON.parse(readFileSync("cases/iran-us-2025-26.json", "utf8"));

describe("Words that somebody said", () => {
  it("stand in their original language, in its direction, beside the translation and who made it", () => {
    const originals = river.statements.filter((statement) => statement.original !== undefined);
    expect(new Set(originals.map(({ original }) => original?.language))).toEqual(new Set(["fa", "ar", "he"]));
    for (const { key, original, translatedBy } of originals) {
      const html = renderPage(openView(river, { path: `statements/${key}` }));
      const block = listTags(html, "blockquote").find(({ lang }) => lang === original?.language);
      expect(block, key).toMatchObject({ dir: "rtl" });
      expect(textOf(html)).toContain(original?.text);
      if (translatedBy !== undefined) expect(textOf(html)).toContain(`translated by ${translatedBy}`);
    }
  });

  it("are not shown on a date before they were said", () => {
    const key = (date: string) => (statement: { date: string; party?: string }) =>
      statement.party === "iran" && statement.date >= date;
    const later = iran.statements.filter(key("2025-07"));
    const text = textOf(renderPage(openView(iran, { path: "parties/iran", query: { asOf: "2025-06" } })));
    expect(later.length).toBeGreaterThan(5);
    for (const statement of later) expect(text).not.toContain(statement.text);
  });

  it("say when they speak against the position, and which positions those are", () => {
    const against = river.positions.flatMap(({ evidence = [] }) =>
      evidence.filter(({ relation }) => relation === "against").map(({ statement }) => statement),
    );
    expect(against.length).toBeGreaterThan(0);
    for (const key of against) {
      const text = textOf(renderPage(openView(river, { path: `statements/${key}` })));
      expect(text).toContain("Positions that it speaks against");
    }
  });

  it("are dated as precisely as known", () => {
    const monthOnly = iran.statements.find(({ date }) => date === "2025-03");
    const text = textOf(renderPage(openView(iran, { path: `statements/${monthOnly?.key}` })));
    expect(text).toContain("March 2025");
    expect(text).not.toContain("1 March 2025");
  });
});

describe("A party's page", () => {
  it("puts the positions with a red line first", () => {
    const html = renderPage(openView(iran, { path: "parties/iran" }));
    expect(html.indexOf('id="red-lines"')).toBeGreaterThan(0);
    expect(html.indexOf('id="red-lines"')).toBeLessThan(html.indexOf('id="positions"'));
  });

  it("keeps silence, neutrality, withdrawal and refusal apart", () => {
    const texts = river.parties.map(({ key }) =>
      textOf(renderPage(openView(river, { path: `parties/${key}` }))),
    );
    const all = texts.join(" ");
    for (const words of ["Refuses to negotiate this", "Takes no position", "withdrawn", "Not researched yet"])
      expect(all).toContain(words);
  });
});

describe("An issue's page", () => {
  it("names for every party and option the stance that the case file holds", () => {
    const issue = iran.issues.find(({ key }) => key === "enrichment");
    const html = renderPage(openView(iran, { path: "issues/enrichment" }));
    const table = html.slice(html.indexOf("<table"), html.indexOf("</table>"));
    const row = table.split("<tr").find((part) => part.includes(">Iran<")) ?? "";
    const stances = listTags(row, "span").flatMap((tag) => (tag["data-stance"] ? [tag["data-stance"]] : []));
    expect(issue?.options).toHaveLength(6);
    expect(stances).toEqual(["preferred", "acceptable", "acceptable", "red-line", "red-line"]);
  });
});

describe("Text direction", () => {
  it.each([
    ["fa", "rtl"],
    ["ar-EG", "rtl"],
    ["he", "rtl"],
    ["ur", "rtl"],
    ["en", "ltr"],
    ["uz-Arab", "rtl"],
    ["ar-Latn", "ltr"],
    ["zh-Hans", "ltr"],
    ["", "ltr"],
  ])("of %s is %s", (language, direction) => {
    expect(textDirection(language)).toBe(direction);
  });
});
