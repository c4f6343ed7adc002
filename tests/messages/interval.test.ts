// What the page of changes says of itself, and how one position is told.
import { describe, expect, it, test } from "vitest";
import { listChanges } from "@/lib/domain/changes";
import type { IntervalNote } from "@/lib/domain/interval";
import { messagesFor } from "@/lib/messages/catalogue";
import type { CountedChanges } from "@/lib/messages/messages";
import { caseWith, issueWith, partyNamed, positionOf } from "../support/tiny-case";
import { FOUR } from "./case-of";

const en = messagesFor("en");

describe("The heading names both ends, and no month or year twice", () => {
  it.each([
    ["2026-02-08", "2026-02-27", "What changed between 8 and 27 February 2026"],
    ["2026-02-08", "2026-03-03", "What changed between 8 February and 3 March 2026"],
    ["2025-05-01", "2026-02-08", "What changed between 1 May 2025 and 8 February 2026"],
    ["2025-05-01", "2026-05-01", "What changed between 1 May 2025 and 1 May 2026"],
  ])("%s to %s", (from, to, heading) => {
    expect(en.changedBetween({ kind: "days", from, to })).toBe(heading);
  });

  test("of two releases", () => {
    expect(en.changedBetween({ kind: "releases", from: 3, to: 5 })).toBe(
      "What changed from release 3 to release 5",
    );
  });
});

describe("The count", () => {
  const caseFile = caseWith({});
  const none: CountedChanges = {
    positions: 0,
    parties: [],
    others: { positions: 0, parties: 0 },
    issues: 0,
    ofIssues: 9,
    statuses: 0,
    corrections: 0,
  };
  it.each<[Partial<CountedChanges>, string]>([
    [{}, "No new position is on record. No status changed."],
    [
      { positions: 7, parties: ["a", "b"], issues: 3, statuses: 1 },
      "7 positions by A and B on 3 of 9 issues. One status changed.",
    ],
    [
      { positions: 1, parties: ["a"], issues: 1, ofIssues: 1, statuses: 2 },
      "1 position by A on 1 of 1 issue. Two statuses changed.",
    ],
    [
      { positions: 2, parties: ["c"], others: { positions: 1, parties: 1 }, issues: 2 },
      "2 positions by C, and 1 by 1 other party, on 2 of 9 issues. No status changed.",
    ],
    [
      { others: { positions: 3, parties: 2 }, issues: 1, corrections: 1 },
      "3 positions by 2 other parties on 1 of 9 issues. No status changed. One coding was corrected.",
    ],
    [{ corrections: 12 }, "No new position is on record. No status changed. 12 codings were corrected."],
  ])("%j", (counts, sentence) => {
    expect(en.changesCounted({ ...none, ...counts }, caseFile)).toBe(sentence);
  });
});

test("what of the address could not be taken is named, each in a sentence of its own", () => {
  const notes: IntervalNote[] = [
    { what: "mixed", value: "r3" },
    { what: "exchanged" },
    { what: "unknown-release", number: 7 },
    { what: "recalled-release", number: 2 },
    { what: "nothing-before", number: 1 },
  ];
  const sentences = notes.map(en.intervalNote);
  expect(new Set(sentences).size).toBe(notes.length);
  for (const sentence of sentences) expect(sentence).toMatch(/^[^a-z].*\.$/);
  expect(sentences[0]).toContain("“r3”");
  expect(sentences[3]).toBe("Release 2 was recalled and cannot be compared: it was left out.");
});

describe("One position", () => {
  const issue = issueWith(4, { title: "Enrichment", options: FOUR });
  const told = (...positions: Parameters<typeof positionOf>[]) => {
    const caseFile = caseWith({
      parties: [{ ...partyNamed("a"), shortName: "United States" }],
      issues: [issue],
      positions: positions.map((one) => positionOf(...one)),
    });
    const position = caseFile.positions.at(-1);
    if (!position) throw new Error("At least one position");
    const { moves } = listChanges(caseFile, "0001-01-01", "2027-01-01", []);
    const own = moves.filter(({ date }) => date === position.from);
    return {
      lines: en.moveLines(own, position, issue, caseFile).map(({ mark, text }) => `${mark} ${text}`),
      sentence: en.moveSentence(own, position, issue, caseFile),
      title: en.moveTitle(position, issue, caseFile),
    };
  };

  it("the first tells its stances, by stance", () => {
    const { lines, sentence, title } = told(["a", "P A O R"]);
    expect(title).toBe("United States on Enrichment");
    expect(lines).toEqual([
      "• First position on record (preferred: 1 left open; acceptable: 2 only under a cap; opposed: 3 halted for a year; a red line: 4 ended for good)",
    ]);
    expect(sentence).toMatch(/^first position on record \(preferred: 1 left open;/);
  });

  it("a later one tells what is new, then what is the same; of which the same is said shares a line", () => {
    const later = { from: "2026-02-01" };
    expect(told(["a", "P · R ·"], ["a", "P A A ·", later]).lines).toEqual([
      "+ Newly accepts 2 only under a cap",
      "± 3 halted for a year: no longer a red line, acceptable instead",
      "= Again prefers 1 left open",
    ]);
    expect(told(["a", "P · · ·"], ["a", "P · O O", later]).sentence).toBe(
      "newly objects to 3 halted for a year, 4 ended for good",
    );
    expect(told(["a", "P · R ·"], ["a", "P A A ·", later]).sentence).not.toContain("again");
  });

  it("with nothing new says so", () => {
    expect(told(["a", "P · · ·"], ["a", "P · · ·", { from: "2026-02-01" }]).sentence).toBe(
      "again prefers 1 left open",
    );
  });

  it("keeps a condition with its option", () => {
    const conditions = { o2: { text: "if paid for." } };
    expect(told(["a", "P · · ·"], ["a", "· C C ·", { from: "2026-02-01", conditions }]).lines).toEqual([
      "+? Newly accepts on conditions 2 only under a cap, if paid for",
      "+? Newly accepts on conditions 3 halted for a year",
      "… Does not mention 1 left open (preferred before)",
    ]);
  });
});

describe("Mended coding", () => {
  const issue = issueWith(4, { options: FOUR });
  it.each([
    ["stances.o2", undefined, "red-line", ["2 Only under a cap", "not stated", "a red line"]],
    ["stances.gone", "preferred", undefined, ["gone", "preferred", "not stated"]],
    ["headline", "Before", "After", ["Headline", "Before", "After"]],
    ["confidence", "high", "low", ["Confidence", en.confidences.high.word, en.confidences.low.word]],
    ["agenda", undefined, "refused", ["Agenda", en.cellStates.stated.word, en.cellStates.refused.word]],
    ["evidence", [{ statement: "s" }], undefined, ["Evidence", "1 statement", "none"]],
    ["conditions.o2", undefined, { text: "if paid" }, ["Condition of 2 Only under a cap", "none", "if paid"]],
    ["priority", 2, 5, ["Priority", "2", "5"]],
  ])("%s", (field, before, after, [name, was, is]) => {
    expect(en.correctionLine({ field, before, after }, issue)).toEqual({
      field: name,
      before: was,
      after: is,
    });
  });

  it("never reads as news in the title of an entry", () => {
    expect(en.correctedTitle("Iran on Enrichment: newly accepts 2")).toBe(
      "Corrected coding, nothing new: Iran on Enrichment: newly accepts 2",
    );
  });
});
