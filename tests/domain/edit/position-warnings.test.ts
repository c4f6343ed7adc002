import fc from "fast-check";
import { expect, test } from "vitest";
import { buildCell } from "@/lib/domain/as-of";
import { positionId } from "@/lib/domain/case-entities";
import type { Issue, Position } from "@/lib/domain/case-file";
import { indexCase } from "@/lib/domain/case-index";
import { dayBefore, firstDay } from "@/lib/domain/day";
import { beginFrom, replacePosition, saidAgain } from "@/lib/domain/edit/position-edits";
import { listPositionWarnings, type PositionWarning } from "@/lib/domain/edit/position-warnings";
import type { Stance } from "@/lib/domain/vocabulary";
import { caseFiles } from "../../support/generate-case";

const OPTIONS = ["o1", "o2", "o3", "o4"];
const issue: Issue = {
  ...{ key: "i", title: "Issue", question: "?", scale: "ordinal" },
  options: OPTIONS.map((key) => ({ key, label: key })),
};
const NOBODY = { stances: {}, standing: {}, position: null };

/** "PA.R" as stances. */
function stancesOf(code: string): Record<string, Stance> {
  const words = { P: "preferred", A: "acceptable", C: "conditional", O: "opposed", R: "red-line" } as const;
  return Object.fromEntries(
    [...code].flatMap((letter, at) => {
      const stance = words[letter as keyof typeof words];
      return stance === undefined ? [] : [[OPTIONS[at] as string, stance]];
    }),
  );
}

function position(code: string, more: Partial<Position> = {}): Position {
  return {
    ...{ party: "a", issue: "i", from: "2026-02-07", headline: "H", stances: stancesOf(code) },
    ...{ basis: "stated", confidence: "high", evidence: [{ statement: "s" }], ...more },
  };
}

interface Given {
  before?: string;
  scale?: Issue["scale"];
  said?: string;
}

function warn(
  now: Position,
  { before, scale = "ordinal", said = "2026-02-07" }: Given = {},
): PositionWarning[] {
  const earlier =
    before === undefined
      ? NOBODY
      : { ...NOBODY, stances: stancesOf(before), position: position(before, { from: "2025" }) };
  return listPositionWarnings({
    ...{ position: now, issue: { ...issue, scale }, before: earlier },
    statements: new Map([["s", { date: said }]]),
  });
}

test("a position that says one thing on every option, with evidence of its day, has no warning", () => {
  expect(warn(position("PAOR"))).toEqual([]);
  expect(warn(position("OOPA"))).toEqual([]);
});

test("a range with a hole, on an ordered issue only", () => {
  expect(warn(position("P.AO"))).toEqual([{ kind: "hole", options: ["o2"] }]);
  expect(warn(position("PRAO"))).toEqual([{ kind: "hole", options: ["o2"] }]);
  expect(warn(position("P.AO"), { scale: "nominal" })).toEqual([]);
});

test("silence beyond an objection, away from what is accepted", () => {
  expect(warn(position("PAR."))).toEqual([{ kind: "silent-beyond", option: "o4", objection: "o3" }]);
  expect(warn(position(".OAP"))).toEqual([{ kind: "silent-beyond", option: "o1", objection: "o2" }]);
  expect(warn(position(".OO."))).toEqual([]);
  // An earlier red line there still stands: that is no silence.
  expect(warn(position("PAR."), { before: "...R" })).toEqual([]);
});

test("what was put first and is a red line now, and a red line that is gone without a word", () => {
  expect(warn(position("RAA."), { before: "P..." })).toEqual([
    { kind: "first-choice-and-red-line", option: "o1", from: "2025" },
  ]);
  expect(warn(position("PAAA"), { before: "...R" })).toEqual([
    { kind: "red-line-gone", option: "o4", from: "2025" },
  ]);
  expect(warn(position("PAAA", { note: "Said so on television." }), { before: "...R" })).toEqual([]);
  expect(
    warn(position("PAAA", { evidence: [{ statement: "s", options: ["o4"] }] }), { before: "...R" }),
  ).toEqual([]);
  expect(warn(position("", { agenda: "neutral" }), { before: "...R" })).toEqual([
    { kind: "red-line-gone", option: "o4", from: "2025" },
  ]);
  // Not mentioned: it stands.
  expect(warn(position("PAO."), { before: "...R" })).toEqual([]);
});

test("evidence later or older than the position", () => {
  const from = "2026-02-07";
  expect(warn(position("PAOR"), { said: "2026-02-08" })).toEqual([
    { kind: "later-evidence", from, earliest: "2026-02-08" },
  ]);
  expect(warn(position("PAOR"), { said: "2026-01" })).toEqual([
    { kind: "older-evidence", from, newest: "2026-01" },
  ]);
  expect(warn(position("PAOR"), { said: "2026-02" })).toEqual([]);
  expect(warn(position("PAOR", { from: "2026-02" }), { said: "2026-02-27" })).toEqual([]);
});

test("what publishing will ask for", () => {
  expect(warn(position("PAOR", { evidence: [] }))).toEqual([{ kind: "no-evidence" }]);
  expect(warn(position("PAOR", { evidence: [], basis: "inferred" }))).toEqual([{ kind: "no-reason" }]);
  expect(warn(position("PAOR", { evidence: [], basis: "inferred", note: "From what it did." }))).toEqual([]);
  expect(warn(position("PCOR"))).toEqual([{ kind: "no-condition", option: "o2" }]);
});

test("of any position every warning names options of its issue", () => {
  fc.assert(
    fc.property(caseFiles({ draft: true }), (caseFile) => {
      const index = indexCase(caseFile);
      for (const one of caseFile.positions) {
        const of = index.issues.get(one.issue) as Issue;
        const before = buildCell(index, one.party, one.issue, dayBefore(firstDay(one.from)));
        const keys = of.options.map(({ key }) => key);
        for (const warning of listPositionWarnings({
          ...{ position: one, issue: of, before, statements: index.statements },
        })) {
          if ("option" in warning) expect(keys).toContain(warning.option);
          if ("options" in warning) expect(keys).toEqual(expect.arrayContaining([...warning.options]));
        }
      }
    }),
  );
});

test("said again adds one statement and changes nothing else, however often it is pressed", () => {
  const once = saidAgain(position("PAOR"), "s-2");
  expect(once.evidence).toEqual([{ statement: "s" }, { statement: "s-2" }]);
  expect({ ...once, evidence: position("PAOR").evidence }).toEqual(position("PAOR"));
  expect(saidAgain(once, "s-2")).toBe(once);
});

test("a position moved to another day is taken away here and put there; a new one leaves the earlier", () => {
  const old = position("PAOR");
  const moved = { ...old, from: "2026-02-08" };
  expect(replacePosition(old, moved)).toEqual([
    { id: positionId(old), value: null },
    { id: positionId(moved), value: moved },
  ]);
  expect(replacePosition(old, { ...old, note: "n" })).toEqual([
    { id: positionId(old), value: { ...old, note: "n" } },
  ]);
  expect(replacePosition(null, null)).toEqual([]);
  const next = beginFrom(old, "2026-03");
  expect(next.evidence).toBeUndefined();
  expect(next.stances).toEqual(old.stances);
});
