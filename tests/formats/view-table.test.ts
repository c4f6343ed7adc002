import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import type { CaseFile } from "@/lib/domain/case-file";
import { buildMatrix } from "@/lib/domain/matrix";
import { buildPairGrid } from "@/lib/domain/pairs";
import { tableMatrix, tablePairs, writeTableHtml, writeTableTsv } from "@/lib/formats/view-table";
import { en } from "@/lib/messages/en/en";
import { caseWith, issueWith, partyNamed, positionOf, viewWith } from "../support/tiny-case";

const iran: CaseFile = JSON.parse(readFileSync("cases/iran-us-2025-26.json", "utf8"));
const tabled = (caseFile: CaseFile, view = viewWith()) => ({
  caseFile,
  view,
  messages: en,
  citation: "Cited so",
});

describe("A view as a table", () => {
  it("has a row an issue and a column a party, narrowed as the view is", () => {
    const view = viewWith({ parties: ["iran", "israel"], issues: ["missiles", "enrichment"] });
    const table = tableMatrix(tabled(iran, view));
    expect(table.head).toEqual(["Issue", "Status", "Why", "Iran", "Israel"]);
    expect(table.rows.map(([issue]) => issue)).toEqual(["Uranium enrichment", "Ballistic missiles"]);
    expect(table.notes).toContain(en.standingLine);
  });

  it("has a row a pair with what the pairs say", () => {
    const grid = buildPairGrid(iran, viewWith());
    const { rows, head } = tablePairs(tabled(iran));
    expect(rows).toHaveLength(grid.pairs.length);
    expect(head).toHaveLength(grid.issues.length + 2);
    expect(rows[0]?.[1]).toBe(en.sharedIssues(grid.pairs[0] ?? { shared: 0, judged: 0 }));
  });

  const hostile = caseWith({
    parties: [partyNamed("a"), partyNamed("b")],
    issues: [issueWith(2, { title: '<script>alert("1")</script>\tand\n=1+1' })],
    positions: [
      positionOf("a", "P O", { headline: '=HYPERLINK("http://x")' }),
      positionOf("b", "O P", { headline: "\t@cmd & co" }),
    ],
  });

  it("is text in HTML, whatever it says", () => {
    const html = writeTableHtml(tableMatrix(tabled(hostile)), "en");
    expect(html).not.toContain("<script>");
    expect(html).toContain("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;");
    expect(html.match(/<tr>/g)).toHaveLength(2);
  });

  it("keeps its cells in a sheet, and none that runs", () => {
    const { data } = Papa.parse<string[]>(writeTableTsv(tableMatrix(tabled(hostile))).trimEnd(), {
      delimiter: "\t",
    });
    const [, head, row] = data;
    expect(head).toHaveLength(5);
    expect(row).toHaveLength(5);
    expect(row?.[3]).toMatch(/^'=/);
    expect(row?.[4]).toMatch(/^'@cmd/);
    expect(data.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  });

  it("says of what rests on little that it does, and of nothing else", () => {
    const plastics: CaseFile = JSON.parse(readFileSync("cases/plastics-treaty.json", "utf8"));
    const isThin = ({ status, thin }: { status: string; thin: boolean }) => thin && status !== "unknown";
    const words = en.ui.terms.thin.word;
    const { rows } = buildMatrix(plastics, viewWith());
    const thin = rows.map(({ status }) => isThin(status));
    expect(new Set(thin).size).toBe(2);
    expect(tableMatrix(tabled(plastics)).rows.map(([, status]) => status?.includes(words))).toEqual(thin);
    expect(
      tablePairs(tabled(plastics)).rows.map((row) => row.slice(2).map((cell) => cell.includes(words))),
    ).toEqual(buildPairGrid(plastics, viewWith()).pairs.map(({ issues }) => issues.map(isThin)));
  });

  it("says the same statuses as the matrix", () => {
    const rows = tableMatrix(tabled(iran)).rows;
    for (const [place, { status, issue }] of buildMatrix(iran, viewWith()).rows.entries())
      expect(rows[place]?.[1]).toContain(en.statusWords(status.status, issue, status.onRecord.length).word);
  });
});
