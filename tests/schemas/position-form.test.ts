import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { saysTheSame } from "@/lib/domain/diff-fields";
import {
  countEvidenceRows,
  fieldOfPosition,
  listLostConditions,
  readPositionForm,
  writePositionForm,
} from "@/lib/schemas/position-form";
import { caseFiles } from "../support/generate-case";

const RUNS = { seed: 20_261_128, numRuns: 100 };

describe("the form of a position", () => {
  it("says what the position says, whatever it is", () => {
    fc.assert(
      fc.property(caseFiles({ draft: true }), ({ issues, positions }) => {
        for (const position of positions) {
          const issue = issues.find(({ key }) => key === position.issue);
          if (issue === undefined) continue;
          const values = writePositionForm(position, issue);
          const read = readPositionForm(values, position.party, issue);
          // What is so unless said otherwise is left out: a stated agenda, supporting evidence.
          const { agenda, evidence = [], ...rest } = position;
          const tidy = {
            ...rest,
            ...(agenda !== undefined && agenda !== "stated" && { agenda }),
            ...(evidence.length > 0 && {
              evidence: evidence.map(({ relation, ...entry }) =>
                relation === undefined || relation === "supports" ? entry : { ...entry, relation },
              ),
            }),
          };
          expect(saysTheSame(read, tidy) ? tidy : read).toEqual(tidy);
        }
      }),
      RUNS,
    );
  });

  it("knows options by their numbers, passes over empty rows, and shows each fault at its field", () => {
    const issue = {
      ...{ key: "topic", title: "Topic", question: "What?", scale: "ordinal" as const },
      options: [
        { key: "low", label: "Low" },
        { key: "high", label: "High" },
      ],
    };
    const values = {
      ...{ from: "2026-02", agenda: "stated", basis: "stated", confidence: "low", headline: " Said " },
      ...{ "stance.low": "conditional", "if.low": "if asked", "requires.low": "money: half, all\r\n" },
      ...{ "evidence.0.statement": "", "evidence.0.options": "1" },
      ...{
        "evidence.1.statement": "words",
        "evidence.1.options": "2, mid",
        "evidence.1.relation": "against",
      },
    };
    expect(readPositionForm(values, "a", issue)).toEqual({
      ...{
        party: "a",
        issue: "topic",
        from: "2026-02",
        headline: "Said",
        basis: "stated",
        confidence: "low",
      },
      stances: { low: "conditional" },
      conditions: { low: { text: "if asked", requires: [{ issue: "money", options: ["half", "all"] }] } },
      evidence: [{ statement: "words", options: ["high", "mid"], relation: "against" }],
    });
    expect(readPositionForm({ ...values, agenda: "neutral" }, "a", issue)).not.toHaveProperty("stances");
    expect(countEvidenceRows(values)).toBe(2);
    expect(fieldOfPosition("evidence[0].options[1]", values)).toBe("evidence.1.options");
    expect(fieldOfPosition("evidence[0].statement", values)).toBe("evidence.1.statement");
    expect(fieldOfPosition("conditions.low.text", values)).toBe("if.low");
    expect(fieldOfPosition("conditions.low.requires[0].issue", values)).toBe("requires.low");
    expect(fieldOfPosition("stances.low", values)).toBe("stance.low");
    expect(fieldOfPosition("from", values)).toBe("from");
    expect(fieldOfPosition("evidence[7].statement", values)).toBeNull();
    expect(fieldOfPosition("position", values)).toBeNull();
  });

  it("names conditions that were typed beside another stance, and no others", () => {
    const issue = {
      ...{ key: "topic", title: "Topic", question: "What?", scale: "ordinal" as const },
      options: [
        { key: "low", label: "Low" },
        { key: "high", label: "High" },
      ],
    };
    const values = {
      ...{ agenda: "stated", "stance.low": "conditional", "if.low": "if asked" },
      ...{ "stance.high": "opposed", "if.high": "if paid\r\n", "requires.high": "money: all" },
    };
    expect(listLostConditions(values, {}, issue)).toEqual(["if.high", "requires.high"]);
    expect(listLostConditions(values, { "if.high": "if paid" }, issue)).toEqual(["requires.high"]);
    expect(listLostConditions({ ...values, agenda: "neutral" }, {}, issue)).toEqual([]);
  });
});
