// One issue over time: the drawing, and the same as a table.
import { readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import type { CaseFile } from "@/lib/domain/case-file";
import { indexCase } from "@/lib/domain/case-index";
import { buildStepChart } from "@/lib/domain/step-chart";
import { EMPTY_VIEW } from "@/lib/domain/view-state";
import { messagesFor } from "@/lib/messages/catalogue";
import { caseWith, issueWith, partyNamed, positionOf } from "../support/tiny-case";
import { listTags, openView, renderPage, textOf } from "./render";

const readSample = (name: string): CaseFile => JSON.parse(readFileSync(`cases/${name}.json`, "utf8"));
const iran = readSample("iran-us-2025-26");
const messages = messagesFor(null);

const render = (caseFile: CaseFile, path: string, query: Record<string, string> = {}) =>
  renderPage(openView(caseFile, { path, query }));

/** The section "Over time"; null where there is none. It holds the scrolling table, itself a section. */
function chartOf(html: string): string | null {
  const start = html.indexOf('aria-labelledby="over-time"');
  if (start < 0) return null;
  const end = html.indexOf("</table>", start);
  return html.slice(start, end);
}
const rowsOf = (chart: string) => (chart.match(/<tr>[\s\S]*?<\/tr>/g) ?? []).slice(1).map(textOf);
const drawingsOf = (chart: string) => chart.split("<table")[0] ?? "";

describe.each([
  ["iran-us-2025-26", iran],
  ["river-basin", readSample("river-basin")],
  ["plastics-treaty", readSample("plastics-treaty")],
])("Every issue of %s", (_, caseFile) => {
  it("has a row of the table for every time in which a party says the same, with every stance", () => {
    const { parties } = indexCase(caseFile);
    for (const issue of caseFile.issues) {
      const chart = chartOf(render(caseFile, `issues/${issue.key}`));
      const expected = buildStepChart(caseFile, issue.key, EMPTY_VIEW);
      expect(chart === null, issue.key).toBe(expected === null);
      if (chart === null || expected === null) continue;
      const rows = rowsOf(chart);
      const segments = expected.tracks.flatMap((track) =>
        track.segments.map((segment, place) => ({ ...segment, place, party: parties.get(track.party) })),
      );
      expect(rows).toHaveLength(segments.length);
      for (const [place, { cell, party, place: step }] of segments.entries()) {
        const row = rows[place] ?? "";
        if (step === 0) expect(row).toContain(party?.shortName);
        if (cell.position) expect(row).toContain(messages.date(cell.position.from));
        for (const stance of Object.values(cell.stances))
          if (stance) expect(row).toContain(messages.stances[stance].word);
        if (cell.state === "refused") expect(row).toContain(messages.cellStates.refused.word);
        for (const from of Object.values(cell.standing))
          expect(row).toContain(`of ${messages.date(from)}, not repeated`);
      }
    }
  });

  it("is drawn without a place that is not a number, and is not read out", () => {
    for (const issue of caseFile.issues) {
      const drawing = drawingsOf(chartOf(render(caseFile, `issues/${issue.key}`)) ?? "");
      expect(drawing).not.toMatch(/NaN|undefined|Infinity|="-\d+(\.\d+)?%/);
      for (const { "aria-hidden": hidden } of listTags(drawing, "svg")) expect(hidden).toBe("true");
    }
  });
});

describe("In the drawing", () => {
  const caseFile = caseWith({
    parties: ["a", "b", "c", "d"].map((key) => partyNamed(key)),
    positions: [
      positionOf("a", "P · · R", { from: "2026-01-01" }),
      positionOf("a", "· P · ·", { from: "2026-03-01" }),
      positionOf("b", "· · · ·", { from: "2026-01-01", agenda: "refused" }),
      positionOf("c", "P · · ·", { from: "2026-01-01" }),
      positionOf("c", "· · · ·", { from: "2026-02-01", agenda: "withdrawn" }),
      positionOf("c", "· · · ·", { from: "2026-03-01", agenda: "neutral" }),
    ],
  });
  const drawing = drawingsOf(chartOf(render(caseFile, "issues/topic", { asOf: "2026-04" })) ?? "");

  it("a red line has its mark, and one that stands from earlier another look", () => {
    expect(drawing).toContain(">✕</text>");
    expect(listTags(drawing, "rect").filter((tag) => tag["data-standing"] === "")).toHaveLength(2);
  });

  it("refusal, withdrawal, neutrality and silence are named", () => {
    const words = [...drawing.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, text = ""]) => textOf(text));
    for (const word of [
      "⊘ Refuses to negotiate this",
      "Position withdrawn on 1 Feb 2026",
      "Takes no position",
    ])
      expect(words).toContain(word);
    expect(words.filter((word) => word === "Not researched yet")).toHaveLength(1);
  });

  it("a step leads from level to level, and there is none where outcomes have no order", () => {
    const moved = [
      positionOf("a", "P · · ·", { from: "2026-01-01" }),
      positionOf("a", "· · · P", { from: "2026-03-01" }),
    ];
    const risers = (scale: "ordinal" | "nominal") => {
      const issues = [issueWith(4, { scale })];
      const html = render(caseWith({ issues, positions: moved }), "issues/topic", { asOf: "2026-04" });
      return listTags(drawingsOf(chartOf(html) ?? ""), "line").filter((tag) => tag.class?.includes("riser"));
    };
    expect(risers("ordinal")).toHaveLength(1);
    expect(risers("nominal")).toHaveLength(0);
  });
});

test("It stands in the timeline where just one issue is chosen, up to the date of the view", () => {
  expect(chartOf(render(iran, "timeline"))).toBeNull();
  expect(chartOf(render(iran, "timeline", { issues: "missiles,enrichment" }))).toBeNull();
  const chart = chartOf(render(iran, "timeline", { issues: "enrichment", asOf: "2025-06-01" }));
  expect(textOf(chart ?? "")).toContain("1 Jun 2025");
  expect(textOf(chart ?? "")).not.toContain("2026");
});

test("Whoever finds no room is named", () => {
  const keys = Array.from({ length: 15 }, (_, place) => `p${place}`);
  const parties = keys.map((key) => partyNamed(key));
  const positions = keys.map((key) => positionOf(key, "P · · ·"));
  const text = textOf(render(caseWith({ parties, positions }), "issues/topic"));
  expect(text).toContain("Also on record, and not drawn: P12, P13 and P14.");
});
