import fc from "fast-check";
import { expect, test } from "vitest";
import type { Issue, Position } from "@/lib/domain/case-file";
import { saysTheSame } from "@/lib/domain/diff-fields";
import {
  applyCellText,
  FIRST_READING,
  readCellText,
  withAgenda,
  withStance,
  writeCellText,
} from "@/lib/domain/edit/cell-text";
import { AGENDAS, STANCES } from "@/lib/domain/vocabulary";
import { parseCaseFile } from "@/lib/schemas/case-file";
import { caseFiles } from "../../support/generate-case";

const issue: Issue = {
  key: "i",
  title: "Issue",
  question: "?",
  scale: "ordinal",
  options: ["o1", "o2", "o3", "o4"].map((key) => ({ key, label: key })),
};
const BEGINNING = { party: "a", issue, from: "2026-02-07" };

test("a position copied over another brings its headline, agenda and stances along", () => {
  fc.assert(
    fc.property(caseFiles({ draft: true }), (caseFile) => {
      for (const position of caseFile.positions) {
        const of = caseFile.issues.find(({ key }) => key === position.issue);
        if (of === undefined) continue;
        const made = applyCellText(null, writeCellText(position, of), { ...BEGINNING, issue: of });
        const { headline, agenda, stances } = position;
        // A line break within a headline cannot be, and other spaces are one.
        const line = headline?.replace(/\s+/gu, " ").trim();
        expect(made?.headline ?? "").toBe(line ?? "");
        if (agenda !== undefined || stances !== undefined) {
          expect(made?.agenda ?? "stated").toBe(agenda ?? "stated");
          expect(saysTheSame(made?.stances, stances)).toBe(true);
        }
      }
    }),
  );
});

test("whatever is typed over whatever, the case file still has its form", () => {
  fc.assert(
    fc.property(
      caseFiles({ draft: true }),
      fc.array(
        fc.record({
          at: fc.nat(),
          option: fc.nat(),
          stance: fc.constantFrom(...STANCES, null),
          agenda: fc.option(fc.constantFrom(...AGENDAS)),
        }),
      ),
      (caseFile, edits) => {
        const positions = [...caseFile.positions];
        for (const { at, option, stance, agenda } of edits) {
          const position = positions[at % positions.length];
          const of = caseFile.issues.find(({ key }) => key === position?.issue);
          const key = of?.options[option % of.options.length]?.key;
          if (position === undefined || key === undefined) continue;
          const stanced = withStance(position, key, stance);
          positions[at % positions.length] = agenda === null ? stanced : withAgenda(stanced, agenda);
        }
        const parsed = parseCaseFile({ ...caseFile, positions });
        // All that can be missing is the headline of a position that was silent before.
        const others = parsed.ok ? [] : parsed.faults.filter(({ place }) => !place.endsWith(".headline"));
        expect(others).toEqual([]);
      },
    ),
  );
});

test("a headline alone leaves the stances, stances alone leave the headline", () => {
  const position: Position = {
    ...{ party: "a", issue: "i", from: "2025", headline: "Old", stances: { o1: "opposed", o4: "red-line" } },
    ...{ redLine: "four", basis: "stated", confidence: "high" },
  };
  expect(applyCellText(position, "New", BEGINNING)).toEqual({ ...position, headline: "New" });
  expect(applyCellText(position, "[p a . .]", BEGINNING)).toEqual({
    ...{
      party: "a",
      issue: "i",
      from: "2025",
      headline: "Old",
      stances: { o1: "preferred", o2: "acceptable" },
    },
    ...{ basis: "stated", confidence: "high" },
  });
  expect(applyCellText(null, "Begins [··CR]", BEGINNING)).toEqual({
    ...{ party: "a", issue: "i", from: "2026-02-07", headline: "Begins", ...FIRST_READING },
    stances: { o3: "conditional", o4: "red-line" },
  });
  expect(applyCellText(position, "[neutral]", BEGINNING)).toEqual({
    ...{ party: "a", issue: "i", from: "2025", headline: "Old", agenda: "neutral" },
    ...{ basis: "stated", confidence: "high" },
  });
  expect(applyCellText(position, "  ", BEGINNING)).toBeNull();
});

test("brackets that are no stances belong to the headline", () => {
  for (const text of ["Continues [so its minister]", "Continues [PA]", "[x]", "Continues []"])
    expect(readCellText(text, issue)).toEqual({ headline: text });
});

test("stances of another issue, with another number of options, are left out and named", () => {
  expect(readCellText("Continues [P A]", issue)).toEqual({ headline: "Continues", misfit: true });
  expect(applyCellText(null, "Continues [P A · R O]", BEGINNING)?.stances).toBeUndefined();
  expect(applyCellText(null, "[P A · R O]", BEGINNING)).toBeNull();
});
