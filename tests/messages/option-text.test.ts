import { readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import type { CaseFile } from "@/lib/domain/case-file";
import { labelInSentence, optionInSentence } from "@/lib/messages/en/option-text";
import { caseWith, issueWith, partyNamed } from "../support/tiny-case";

const iran = JSON.parse(readFileSync("cases/iran-us-2025-26.json", "utf8")) as CaseFile;

describe("a label within a sentence", () => {
  const caseFile = caseWith({
    parties: [
      { ...partyNamed("a"), name: "Republic of Red Hill", shortName: "Red Hill", aliases: ["The Assembly"] },
    ],
    issues: [
      issueWith(2, { question: "Who may use the lower bridge, and did Turkey march through in March?" }),
    ],
  });

  it.each([
    ["Only under a cap", "only under a cap"],
    ["A joint board", "a joint board"],
    ["Nothing: it stays", "nothing: it stays"],
    ["Bridge closed", "bridge closed"],
    ["US inspectors", "US inspectors"],
    ["X-ray at the border", "X-ray at the border"],
    ["Geneva", "Geneva"],
    ["Turkey leaves", "Turkey leaves"],
    ["March at the latest", "March at the latest"],
    ["Red Hill alone", "Red Hill alone"],
    ["The Assembly decides", "The Assembly decides"],
    ["Central Asia only", "Central Asia only"],
    ["Zero-sum exchange", "zero-sum exchange"],
    ["iPhones", "iPhones"],
    ["Éire", "Éire"],
    ["Only\n wrapped", "only wrapped"],
  ])("%s", (label, expected) => {
    expect(labelInSentence(label, caseFile)).toBe(expected);
  });

  test("keeps its case in a case file of another language", () => {
    const german = { ...caseFile, negotiation: { ...caseFile.negotiation, language: "de" } };
    expect(labelInSentence("All inclusive", german)).toBe("All inclusive");
    const british = { ...caseFile, negotiation: { ...caseFile.negotiation, language: "en-GB" } };
    expect(labelInSentence("All inclusive", british)).toBe("all inclusive");
  });
});

test("no label of the Iran case that begins with a common word keeps its capital", () => {
  const kept = iran.issues.flatMap((issue) =>
    issue.options
      .map((option) => optionInSentence(option.key, issue, iran))
      .filter((text) => /^\d \p{Lu}/u.test(text)),
  );
  expect(kept).toEqual([]);
});
