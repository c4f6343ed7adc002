// What opens behind a cell and behind a status.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { buildCell } from "@/lib/domain/as-of";
import type { CaseFile } from "@/lib/domain/case-file";
import { indexCase } from "@/lib/domain/case-index";
import { listEvidence, listStandingRedLines } from "@/lib/domain/evidence";
import { buildMatrix } from "@/lib/domain/matrix";
import { EMPTY_VIEW } from "@/lib/domain/view-state";
import { messagesFor } from "@/lib/messages/catalogue";
import { listTags, openView, renderPage, textOf } from "./render";

const readSample = (name: string): CaseFile => JSON.parse(readFileSync(`cases/${name}.json`, "utf8"));
const iran = readSample("iran-us-2025-26");
const river = readSample("river-basin");
const messages = messagesFor(null);

function dialogOf(caseFile: CaseFile, query: Record<string, string>): string {
  const html = renderPage(openView(caseFile, { query }));
  const start = html.indexOf("<dialog");
  return start < 0 ? "" : html.slice(start, html.indexOf("</dialog>"));
}

describe("The evidence of a cell", () => {
  const dialog = dialogOf(iran, { cell: "iran~enrichment", density: "compact" });
  const text = textOf(dialog);

  it("is an open dialog with a name, and a link that closes it and leads back to the cell", () => {
    expect(dialog).toMatch(/^<dialog open="" class="[^"]*" aria-labelledby="evidence-title"/);
    const [close] = listTags(dialog, "a");
    expect(close?.href).toBe("/negotiations/iran-us-2025-26?density=compact#cell-iran~enrichment");
  });

  it("holds every statement up to the date, with its source, those against apart", () => {
    const index = indexCase(iran);
    const evidence = listEvidence(index, buildCell(index, "iran", "enrichment", "2026-02-27"), "2026-02-27");
    expect(evidence.length).toBeGreaterThan(2);
    for (const { statement, source } of evidence) {
      expect(text).toContain(statement.text.replace(/\s+/g, " ").trim());
      const link = listTags(dialog, "a").find(({ href }) => href === source.url);
      expect(link?.rel).toBe("noopener noreferrer");
    }
    expect(text.indexOf("Said against it")).toBeGreaterThan(text.indexOf("What it rests on"));
  });

  it("of very many statements holds the newest, and leads to the others", () => {
    const position = iran.positions.findLast(
      ({ party, issue }) => party === "iran" && issue === "enrichment",
    );
    const [linked] = position?.evidence ?? [];
    const said = iran.statements.find(({ key }) => key === linked?.statement);
    if (position === undefined || linked === undefined || said === undefined) throw new Error("no evidence");
    const keys = Array.from({ length: 45 }, (_, place) => `again-${place}`);
    const many: CaseFile = {
      ...iran,
      statements: [...iran.statements, ...keys.map((key) => ({ ...said, key, text: `Words of ${key}.` }))],
      positions: iran.positions.map((one) =>
        one === position
          ? {
              ...one,
              evidence: keys.map((statement) => ({ ...linked, statement, relation: "supports" as const })),
            }
          : one,
      ),
    };
    const panel = dialogOf(many, { cell: "iran~enrichment" });
    expect(textOf(panel).match(/Words of again-/g)).toHaveLength(40);
    expect(textOf(panel)).toContain("5 earlier ones: among the statements on this issue");
    expect(listTags(panel, "a").map(({ href }) => href)).toContain(
      "/negotiations/iran-us-2025-26/issues/enrichment#exchange",
    );
  });

  it("tells the coding note, the history with its ladders, and its own address", () => {
    expect(text).toContain("Coding note");
    expect(text).toContain("3 earlier positions");
    expect(text).toContain("No halt of enrichment, not even for a few years");
    expect(text).toContain("/negotiations/iran-us-2025-26?cell=iran~enrichment&density=compact");
  });

  it("has the words behind a red line that stands without being repeated, and those of earlier positions folded", () => {
    let told = 0;
    for (const caseFile of [iran, river]) {
      const index = indexCase(caseFile);
      const { asOf, rows } = buildMatrix(caseFile, EMPTY_VIEW);
      for (const cell of rows.flatMap(({ cells }) => Object.values(cells))) {
        const standing = listStandingRedLines(index, cell, asOf);
        expect(standing.flatMap(({ options }) => options).sort()).toEqual(Object.keys(cell.standing).sort());
        if (standing.length === 0) continue;
        const panel = dialogOf(caseFile, { cell: `${cell.party}~${cell.issue}` });
        const folded = panel.slice(panel.indexOf('id="cell-history"'));
        const open = textOf(panel.slice(0, panel.indexOf('id="cell-history"')));
        for (const { position, evidence } of standing) {
          expect(open).toContain(`Red line of ${messages.date(position.from)}, not repeated`);
          for (const { statement } of evidence) {
            told += 1;
            expect(open).toContain(statement.text.replace(/\s+/g, " ").trim());
            expect(textOf(folded)).toContain(statement.text.replace(/\s+/g, " ").trim());
          }
        }
      }
    }
    expect(told).toBeGreaterThan(0);
  });

  it("shows no position for what is not on record yet, and nothing later than the date", () => {
    const early = textOf(dialogOf(iran, { cell: "iran~enrichment", asOf: "2025-03-01" }));
    expect(early).toContain("Nothing on record yet");
    expect(early).not.toMatch(/Not researched|No statement found/);
    expect(textOf(dialogOf(iran, { cell: "iran~enrichment", asOf: "2025-04-20" }))).not.toContain("2026");
  });

  it("has the original beside the translation, in its language and direction", () => {
    const index = indexCase(river);
    const originals = river.positions.flatMap(({ party, issue, evidence = [] }) =>
      evidence.flatMap(({ statement }) => {
        const original = index.statements.get(statement)?.original;
        return original ? [{ party, issue, original }] : [];
      }),
    );
    const languages = new Set<string>();
    for (const { party, issue, original } of originals) {
      const panel = dialogOf(river, { cell: `${party}~${issue}` });
      if (!panel.includes(original.text)) continue;
      languages.add(original.language);
      expect(panel).toContain(`lang="${original.language}" dir="rtl"`);
    }
    expect([...languages].sort()).toEqual(["ar", "fa", "he"]);
  });

  it("says what a condition depends on, and whether it can still be met", () => {
    const withConditions = river.positions.filter(({ conditions }) => conditions !== undefined);
    const panels = withConditions.map(({ party, issue, from }) =>
      textOf(dialogOf(river, { cell: `${party}~${issue}`, asOf: from })),
    );
    expect(panels.every((panel) => panel.includes("on conditions"))).toBe(true);
    expect(panels.some((panel) => panel.includes("Would be met on"))).toBe(true);
    expect(panels.some((panel) => panel.includes("Cannot be met while"))).toBe(true);
  });
});

describe("Why a status is what it is", () => {
  it.each(iran.issues.map(({ key }) => key))(
    "is told for %s: rule, stances, tally, and where they are",
    (key) => {
      const dialog = dialogOf(iran, { why: key });
      const text = textOf(dialog);
      const row = buildMatrix(iran, EMPTY_VIEW).rows.find(({ issue }) => issue.key === key);
      if (!row) throw new Error(key);
      expect(text).toContain(messages.reason(row.status, iran, row.cells));
      expect(dialog).toContain(`href="/method#status-${row.status.status}"`);
      for (const party of row.status.counted)
        expect(dialog).toContain(`href="/negotiations/iran-us-2025-26?cell=${party}~${key}"`);
      const meets = row.status.landing.length > 0 && row.status.status !== "on-conditions";
      expect(text.includes("arithmetic on the record, not advice")).toBe(!meets);
    },
  );

  it("is told for an issue whose row a filter hides", () => {
    expect(dialogOf(iran, { why: "scope", status: "gap" })).toContain("why-title");
  });

  it("gives way to a cell that is open", () => {
    const html = renderPage(openView(iran, { query: { why: "scope", cell: "iran~scope" } }));
    expect(html.match(/<dialog/g)).toHaveLength(1);
    expect(html).toContain("evidence-title");
  });
});
