// The figures as HTML: the table holds the case file's numbers, and every figure has unit, note and source.
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { CaseFile } from "@/lib/domain/case-file";
import { caseFiles } from "../support/generate-case";
import { caseWith } from "../support/tiny-case";
import { listTags, openView, renderPage, textOf } from "./render";

const river: CaseFile = JSON.parse(readFileSync("cases/river-basin.json", "utf8"));
const render = (caseFile: CaseFile) => renderPage(openView(caseFile, { path: "figures" }));

/** The card of a figure, from its start tag to its end. */
function cardOf(html: string, key: string): string {
  const start = html.search(new RegExp(`<figure [^>]*id="${key}"`));
  expect(start, key).toBeGreaterThan(-1);
  return html.slice(start, html.indexOf("</figure>", start));
}

const squeeze = (text: string) => text.replace(/\s+/g, "");

test("Of any case file, each figure stands with its numbers as a table", () => {
  fc.assert(
    fc.property(caseFiles(), (caseFile) => {
      const html = render(caseFile);
      expect(html.match(/<figure /g)?.length ?? 0).toBe(caseFile.figures.length);
      for (const { key, title, unit, note, points } of caseFile.figures) {
        const card = cardOf(html, key);
        const text = squeeze(textOf(card));
        expect(text).toContain(squeeze(title));
        expect(text).toContain(squeeze(`In ${unit}`));
        if (note !== undefined) expect(text).toContain(squeeze(note));
        expect(listTags(card, "data").map(({ value }) => Number(value))).toEqual(
          points.map(({ value }) => value),
        );
        expect(card.match(/<svg /g)?.length ?? 0).toBe(points.length === 0 ? 0 : 1);
      }
    }),
    { seed: 20261125, numRuns: 60 },
  );
});

describe("A figure", () => {
  const html = render(river);

  it("has a drawing with a name, a source that leads on, its own address and its picture", () => {
    const card = cardOf(html, "flow-by-month");
    const [drawing] = listTags(card, "svg");
    expect(drawing).toMatchObject({ role: "img" });
    expect(drawing?.["aria-label"]).toContain("12 values, which the table beneath lists");
    const links = listTags(card, "a").map(({ href }) => href);
    expect(links).toEqual([
      "/negotiations/river-basin/sources/gauge-data",
      "/negotiations/river-basin/figures/flow-by-month/picture.svg",
      "/negotiations/river-basin/figures/flow-by-month/picture.png",
      "/negotiations/river-basin/figures#flow-by-month",
    ]);
  });

  it("is in ink alone", () => {
    for (const { key } of river.figures)
      expect(cardOf(html, key)).not.toMatch(/fill="#|stroke="#|var\(--(red|meet|want)/);
  });

  it("without values or source says so", () => {
    const bare = caseWith({ figures: [{ key: "f", title: "Flow", unit: "m³", points: [] }] });
    const text = textOf(render(bare));
    expect(text).toContain("This figure has no values yet.");
    expect(text).toContain("The case file names no source for this figure.");
  });
});

test("A case without figures says what one is", () => {
  const text = textOf(render(caseWith({})));
  expect(text).toContain("This release has no figures.");
  expect(text).toContain("A figure is a short series of numbers");
});
