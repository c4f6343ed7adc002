// Changes between two dates, told as facts.
import { describe, expect, it } from "vitest";
import type { MoveKind, StanceChange } from "@/lib/domain/changes";
import { messagesFor } from "@/lib/messages/catalogue";
import { rowOf } from "./case-of";

const en = messagesFor("en");

describe("changes", () => {
  const { caseFile, row } = rowOf({ says: { a: "P · · ·" } });
  const lines: readonly (readonly [string, Omit<StanceChange, "option">])[] = [
    ["+ Newly accepts 3 halted for a year", { change: "newly-accepts", before: null, after: "preferred" }],
    [
      "+ Newly accepts 3 halted for a year (opposed before)",
      { change: "newly-accepts", before: "opposed", after: "acceptable" },
    ],
    [
      "+? Newly accepts on conditions 3 halted for a year",
      { change: "newly-conditional", before: null, after: "conditional" },
    ],
    [
      "+? Newly sets a condition for 3 halted for a year (acceptable before)",
      { change: "newly-conditional", before: "acceptable", after: "conditional" },
    ],
    [
      "+ Accepts 3 halted for a year without the earlier condition",
      { change: "condition-dropped", before: "conditional", after: "preferred" },
    ],
    ["− Newly objects to 3 halted for a year", { change: "newly-objects", before: null, after: "opposed" }],
    [
      "− New red line: 3 halted for a year (opposed before)",
      { change: "new-red-line", before: "opposed", after: "red-line" },
    ],
    [
      "± 3 halted for a year: no longer a red line, opposed instead",
      { change: "red-line-lifted", before: "red-line", after: "opposed" },
    ],
    ["= Again opposes 3 halted for a year", { change: "again", before: "opposed", after: "opposed" }],
    [
      "… Does not mention 3 halted for a year (a red line before)",
      { change: "not-mentioned", before: "red-line", after: null },
    ],
    [
      "± Newly puts first 3 halted for a year (acceptable before)",
      { change: "first-choice", before: "acceptable", after: "preferred" },
    ],
    [
      "± No longer puts first, still accepts 3 halted for a year",
      { change: "first-choice", before: "preferred", after: "acceptable" },
    ],
  ];
  it.each(lines)("%s", (line, change) => {
    const { mark, text } = en.stanceChange({ option: "o3", ...change }, row.issue, caseFile);
    expect(`${mark} ${text}`).toBe(line);
  });

  it("says the condition where it is known", () => {
    const change = { option: "o3", change: "newly-conditional", before: null, after: "conditional" } as const;
    expect(en.stanceChange(change, row.issue, caseFile, "if\npaid.").text).toBe(
      "Newly accepts on conditions 3 halted for a year, if paid",
    );
  });

  it("calls nobody softer or harder", () => {
    const kinds = Object.keys(en.moves) as Exclude<MoveKind, "stances">[];
    const words = [...Object.values(en.stanceChanges), ...kinds.map((kind) => en.moves[kind])];
    for (const { word, definition } of words) {
      expect(`${word} ${definition}`).not.toMatch(
        /soft|hard|conced|concession|move[ds]? (towards|away)|better|worse/i,
      );
    }
  });

  it("shows a status before and after", () => {
    expect(en.statusChange("common-ground", "unanswered", row.issue, 2)).toBe(
      "✓ Common ground → ◐ Unanswered",
    );
    expect(en.statusChange("gap", "gap", row.issue, 2)).toBe("status unchanged");
    expect(en.statusChange("unknown", "same-choice", { about: "conduct" }, 3)).toBe(
      "? Too little on record → ● All accept",
    );
  });
});
