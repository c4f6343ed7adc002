// What is found in a case, and in which rows of the matrix.
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { endOfRecord, viewDay } from "@/lib/domain/as-of";
import { positionId } from "@/lib/domain/case-entities";
import type { CaseFile } from "@/lib/domain/case-file";
import { indexCase } from "@/lib/domain/case-index";
import { searchWords } from "@/lib/domain/find-in-text";
import { foldText } from "@/lib/domain/fold-text";
import { buildMatrix } from "@/lib/domain/matrix";
import { findInRows, searchCase } from "@/lib/domain/search";
import { FOUND_KINDS, listSearchEntries } from "@/lib/domain/search-entries";
import { caseFiles } from "../support/generate-case";
import { caseWith, issueWith, positionOf, viewWith } from "../support/tiny-case";

const RUNS = { seed: 20261125, numRuns: process.env.LONG_TESTS ? 1_000 : 150 };
const iran: CaseFile = JSON.parse(readFileSync("cases/iran-us-2025-26.json", "utf8"));

/** Case files, each with words that stand in one of its texts. */
const searches = caseFiles().chain((caseFile) => {
  const texts = listSearchEntries(caseFile).flatMap((entry) => entry.texts.map(({ text }) => text));
  const some = fc.tuple(fc.constantFrom(...texts), fc.nat({ max: 20 }), fc.integer({ min: 1, max: 12 }));
  return some.map(([text, at, length]) => ({
    caseFile,
    q:
      Array.from(text)
        .slice(at, at + length)
        .join("") || text,
  }));
});

function idsOf(found: ReturnType<typeof searchCase>): string[] {
  return FOUND_KINDS.flatMap((kind) => found.hits[kind].map(({ id }) => `${kind} ${id}`)).sort();
}

describe("Searching a case", () => {
  test("finds an entry if and only if all words stand in it, one of them in its own texts", () => {
    fc.assert(
      fc.property(searches, ({ caseFile, q }) => {
        const words = searchWords(q);
        const expected = listSearchEntries(caseFile).filter(({ texts, context }) => {
          const own = texts.map(({ text }) => foldText(text));
          const all = [...own, ...context.map(foldText)];
          const isIn = (list: readonly string[]) => (word: string) =>
            list.some((text) => text.includes(word));
          return words.length > 0 && words.every(isIn(all)) && words.some(isIn(own));
        });
        const found = searchCase(caseFile, q, null);
        expect(idsOf(found)).toEqual(expected.map(({ kind, id }) => `${kind} ${id}`).sort());
        expect(found.total).toBe(expected.length);
        for (const kind of FOUND_KINDS)
          for (const { texts } of found.hits[kind]) expect(texts.length).toBeGreaterThan(0);
      }),
      RUNS,
    );
  });

  test("shows nothing later than the day, and counts it", () => {
    fc.assert(
      fc.property(
        searches,
        fc.constantFrom("2024-06-30", "2025-06-15", "2026-01-31"),
        ({ caseFile, q }, day) => {
          const [whole, until] = [searchCase(caseFile, q, null), searchCase(caseFile, q, day)];
          expect(until.total + until.later).toBe(whole.total);
          expect(idsOf(whole)).toEqual(expect.arrayContaining(idsOf(until)));
          const days = new Map(
            listSearchEntries(caseFile).map((entry) => [`${entry.kind} ${entry.id}`, entry.day]),
          );
          for (const id of idsOf(until)) expect((days.get(id) ?? "") <= day).toBe(true);
        },
      ),
      RUNS,
    );
  });

  test("one word more never finds more", () => {
    fc.assert(
      fc.property(searches, fc.constantFrom("a", "iran", "the"), ({ caseFile, q }, word) => {
        const less = idsOf(searchCase(caseFile, `${q} ${word}`, null));
        const context = idsOf(searchCase(caseFile, q, null));
        const alone = idsOf(searchCase(caseFile, word, null));
        expect(new Set([...context, ...alone])).toEqual(new Set([...context, ...alone, ...less]));
      }),
      RUNS,
    );
  });

  test("nothing to look for finds nothing", () => {
    expect(searchCase(iran, null, null).total).toBe(0);
    expect(searchCase(iran, ' "" ', null).total).toBe(0);
  });

  test("finds quotes in their own language, however they are typed", () => {
    const [source] = iran.sources;
    const [first] = iran.statements;
    if (!source || !first) throw new Error("The case has sources and statements.");
    const original = { text: "غنی‌سازی هرگز متوقف نمی‌شود.", language: "fa" };
    const caseFile = caseWith({
      sources: [source],
      statements: [{ ...first, source: source.key, original }],
    });
    for (const typed of ["غني سازي", "غنیسازی متوقف", "هَرگِز"]) {
      const [hit] = searchCase(caseFile, typed, null).hits.statement;
      expect(hit?.texts).toEqual([{ field: "original", ...original }]);
    }
  });

  test("takes the party and the issue of a position into account", () => {
    const { position } = searchCase(iran, "Iran enrichment consortium", null).hits;
    expect(position.length).toBeGreaterThan(0);
    for (const { id } of position) expect(id).toMatch(/^iran~enrichment~/);
    // The name of the party alone is no word of what it says.
    const named = searchCase(caseWith({ positions: [positionOf("a", "P · · ·")] }), "topic", null);
    expect(named.hits.position).toEqual([]);
  });
});

describe("Rows of the matrix", () => {
  test("are found where the issue, a position shown or its evidence is found", () => {
    fc.assert(
      fc.property(searches, ({ caseFile, q }) => {
        const day = viewDay(caseFile, null);
        const found = searchCase(caseFile, q, null);
        const has = (kind: "issue" | "position" | "statement", id: string) =>
          found.hits[kind].some((hit) => hit.id === id);
        const whole = buildMatrix(caseFile, viewWith());
        const narrowed = buildMatrix(caseFile, viewWith({ q }));
        const find = findInRows(indexCase(caseFile), q, day);
        for (const row of whole.rows) {
          const inRow = find(row.issue.key, row.cells);
          const isShown = narrowed.rows.some(({ issue }) => issue.key === row.issue.key);
          expect(inRow.isFound).toBe(searchWords(q).length > 0 && isShown);
          expect(inRow.issue).toBe(has("issue", row.issue.key));
          for (const [party, cell] of Object.entries(row.cells)) {
            const inCell = inRow.cells.get(party);
            expect(inCell?.position?.id ?? null).toBe(
              cell.position && has("position", positionId(cell.position)) ? positionId(cell.position) : null,
            );
            if (inCell && inCell.position === null) expect(inCell.statements).toBeGreaterThan(0);
          }
        }
        expect(narrowed.summary).toEqual(whole.summary);
      }),
      { ...RUNS, examples: [[{ caseFile: iran, q: "sanctions" }]] },
    );
  });

  test("a position of another date or of a party that is not shown counts for nothing there", () => {
    const caseFile = caseWith({
      issues: [issueWith(4)],
      positions: [
        positionOf("a", "P · · ·", { headline: "Old words", from: "2025-01-01" }),
        positionOf("a", "· P · ·", { headline: "New words", from: "2025-06-01" }),
        positionOf("b", "· P · ·", { headline: "Other words", from: "2025-02-01" }),
      ],
    });
    const rows = (more: Parameters<typeof viewWith>[0]) => buildMatrix(caseFile, viewWith(more)).rows.length;
    expect(rows({ q: "old" })).toBe(0);
    expect(rows({ q: "old", asOf: "2025-03" })).toBe(1);
    expect(rows({ q: "other" })).toBe(1);
    expect(rows({ q: "other", parties: ["a", "c"] })).toBe(0);
    expect(searchCase(caseFile, "words", endOfRecord(caseFile)).hits.position).toHaveLength(3);
  });
});
