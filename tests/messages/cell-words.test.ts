// One cell in words.
import { describe, expect, it } from "vitest";
import { messagesFor } from "@/lib/messages/catalogue";
import { positionOf } from "../support/tiny-case";
import { rowOf } from "./case-of";

const en = messagesFor("en");
const TALKS = { a: "Iran", b: "United States", c: "Gulf states" };

describe("one cell by ear", () => {
  const ear = (says: Parameters<typeof rowOf>[0]["says"], view = {}, issue = {}) => {
    const { row, matrix } = rowOf({ says, names: TALKS, view });
    const cell = row.cells.a;
    if (!cell) throw new Error("A chosen party has a cell");
    return en.ladder(cell, { ...row.issue, ...issue }, { shortName: "Iran" }, matrix.asOf);
  };

  it("says every stance in order, then the silence", () => {
    expect(ear({ a: "P A · R" })).toBe(
      "Iran prefers 1 Left open; accepts 2 Only under a cap; red line at 4 Ended for good; silent on 3 Halted for a year.",
    );
    expect(ear({ a: "R R R R" })).toBe(
      "Iran: red line at 1 Left open, 2 Only under a cap, 3 Halted for a year, 4 Ended for good.",
    );
  });

  it("says conditions, standing red lines and what was said earlier", () => {
    const before = positionOf("a", "P O · R", { from: "2025-05-09" });
    const after = positionOf("a", "· · C ·", {
      from: "2026-02",
      conditions: { o3: { text: "if sanctions end." } },
    });
    expect(ear({ a: [before, after] })).toBe(
      "Iran accepts on conditions 3 Halted for a year (if sanctions end); red line at 4 Ended for good (red line of 9 May 2025, not repeated); silent on 1 Left open, 2 Only under a cap; earlier preferred on 1, 9 May 2025; earlier opposed on 2, 9 May 2025.",
    );
  });

  it("tells silence, neutrality, refusal and withdrawal apart", () => {
    const agenda = (kind: "neutral" | "refused" | "withdrawn") => ({
      a: [positionOf("a", "·", { agenda: kind })],
    });
    expect(ear({ a: "" })).toBe("Iran: not researched yet.");
    const searched = [{ party: "a", until: "2026-02-20" }];
    expect(ear({ a: "" }, { asOf: "2026-02-27" }, { searched })).toBe(
      "Iran: no statement found, searched to 20 Feb.",
    );
    expect(ear({ a: "" }, { asOf: "2025-02-27" }, { searched })).toBe(
      "Iran: no statement found, searched to 20 Feb 2026.",
    );
    expect(ear({ a: "· · · ·" })).toBe("Iran: not coded.");
    expect(ear(agenda("neutral"))).toBe("Iran takes no position.");
    expect(ear(agenda("withdrawn"))).toBe("Iran: position withdrawn on 1 Jan 2026.");
    expect(ear(agenda("refused"))).toBe(
      "Iran refuses to negotiate this; silent on 1 Left open, 2 Only under a cap, 3 Halted for a year, 4 Ended for good.",
    );
  });

  it("fits the verb to the party", () => {
    const { row } = rowOf({ says: { c: "P O O O" }, names: TALKS });
    const cell = row.cells.c;
    if (!cell) throw new Error("A chosen party has a cell");
    expect(en.ladder(cell, row.issue, { shortName: "Gulf states" })).toBe(
      "The Gulf states prefer 1 Left open; oppose 2 Only under a cap, 3 Halted for a year, 4 Ended for good.",
    );
  });

  it("names the state of a cell", () => {
    const { row } = rowOf({
      says: { a: [positionOf("a", "·", { agenda: "withdrawn", from: "2025-05" })], b: "P · · ·" },
    });
    const { a, b } = row.cells;
    if (!a || !b) throw new Error("Chosen parties have cells");
    expect(en.cellState(a, row.issue)).toBe("Position withdrawn in May 2025");
    expect(en.cellState(b, row.issue)).toBe("Stated");
    expect(en.lastSaid({ stance: "preferred", from: "2025-05-31" })).toBe("preferred on 31 May 2025");
    expect(en.standingRedLine("2025-05-09")).toBe("red line of 9 May 2025, not repeated");
  });
});
