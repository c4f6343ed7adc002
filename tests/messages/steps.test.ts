import { describe, expect, test } from "vitest";
import { buildStepChoice } from "@/lib/domain/steps";
import { messagesFor } from "@/lib/messages/catalogue";
import { caseWith, issueWith, partyNamed, positionOf } from "../support/tiny-case";

const { steps } = messagesFor(null).ui;

describe("What a step brought", () => {
  const keys = ["a", "b", "c", "d", "e"];
  const issues = ["topic", "two", "three", "four", "five"].map((key) =>
    issueWith(4, { key, title: `On ${key}` }),
  );
  const caseFile = caseWith({
    parties: keys.map((key) => partyNamed(key)),
    issues,
    positions: [
      positionOf("a", "P · · ·", { from: "2026-03" }),
      ...issues.map(({ key }) => positionOf("b", "P · · ·", { issue: key, from: "2026-03-01" })),
      ...keys.slice(2).map((key) => positionOf(key, "P · · ·", { from: "2026-03-01" })),
    ],
  });
  const shown = { parties: keys, counted: keys, issues: issues.map(({ key }) => key) };
  const { change } = buildStepChoice(caseFile, shown, "2026-12-31");

  test("names at most three parties, three issues and two statuses, says how many more, and no day that is not known", () => {
    expect(change && steps.changed(change, caseFile)).toBe(
      "1 Mar 2026, new positions: A on On topic (Mar 2026, day not known); B on On topic, On two, On three and 2 more; C on On topic; 2 more parties. Status: On topic ? Too little on record → ✓✓ Same first choice.",
    );
  });

  test("is a status alone where a condition elsewhere was blocked", () => {
    const only = {
      day: "2026-03-01",
      positions: [],
      statuses: [{ issue: "two", before: "on-conditions", after: "unanswered", onRecord: 2 } as const],
    };
    expect(steps.changed(only, caseFile)).toBe(
      "1 Mar 2026, status: On two ✓? Common ground if … → ◐ Unanswered.",
    );
  });
});

test.each([
  [0, 0, false, "No step: nobody shown is on record"],
  [0, 1, false, "Before the first of 1 step"],
  [0, 12, false, "Before the first of 12 steps"],
  [3, 21, true, "Step 3 of 21"],
  [3, 21, false, "After step 3 of 21"],
])("%s of %s, at it: %s", (reached, count, isAtStep, expected) => {
  expect(steps.place(reached, count, isAtStep)).toBe(expected);
});
