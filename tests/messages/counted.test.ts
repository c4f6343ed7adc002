// Who is counted, how much is on record, what it rests on.
import { describe, expect, it, test } from "vitest";
import { messagesFor } from "@/lib/messages/catalogue";
import { partyNamed } from "../support/tiny-case";
import { rowOf } from "./case-of";

const en = messagesFor("en");
const TALKS = { a: "Iran", b: "United States", c: "Gulf states" };

describe("who is counted", () => {
  const parties = [
    ...Object.entries(TALKS).map(([key, shortName]) => ({ ...partyNamed(key), shortName })),
    { ...partyNamed("i", "outside"), shortName: "Israel" },
    { ...partyNamed("o", "mediator"), shortName: "Oman" },
  ];

  it.each([
    [
      ["a", "b", "i"],
      ["a", "b"],
      "at-table",
      "Counted: Iran and the United States, who are at the table. Israel stands beside.",
    ],
    [["a", "b"], ["a", "b"], "at-table", "Counted: Iran and the United States, who are at the table."],
    [
      ["a", "b", "i", "o"],
      ["a", "b"],
      "at-table",
      "Counted: Iran and the United States, who are at the table. Israel and Oman stand beside.",
    ],
    [
      ["a", "b", "i"],
      ["a", "b", "i"],
      "at-table",
      "Counted: Iran and the United States, who are at the table, and Israel, chosen to be counted besides.",
    ],
    [
      ["a", "i"],
      ["a", "i"],
      "all-chosen",
      "Counted: Iran and Israel. All that are chosen count, since fewer than two of them are at the table.",
    ],
    [[], [], "all-chosen", "Nobody is counted."],
  ] as const)("%j, counted %j", (shown, countedKeys, countedBecause, sentence) => {
    expect(en.counted({ parties: shown, counted: countedKeys, countedBecause }, { parties })).toBe(sentence);
  });

  it("counts many and names three", () => {
    const fifteen = Array.from({ length: 15 }, (_, n) => partyNamed(`p${n + 1}`));
    const keys = fifteen.map(({ key }) => key);
    expect(
      en.counted({ parties: keys, counted: keys, countedBecause: "at-table" }, { parties: fifteen }),
    ).toBe("Counted: 15 parties (P1, P2, P3 and 12 more), who are at the table.");
  });

  it("says what others beside the table would make of it", () => {
    const { row, caseFile } = rowOf({
      says: { a: "· P A ·", b: "· A P ·", i: "P R R ·", o: "P A A ·" },
      names: { ...TALKS, i: "Israel", o: "Oman" },
      roles: { i: "outside", o: "outside" },
    });
    expect(row.with.map((entry) => en.withParty(entry, row, caseFile))).toEqual([
      "With Israel: ✕ Red-line conflict",
      "With Oman: the same",
    ]);
  });

  it("says how much is on record", () => {
    const { status } = rowOf({ says: { a: "· P · ·", b: "· P · ·", c: "" } });
    expect(en.onRecord(status)).toBe("2 of 3 on record");
    expect(en.soFar(status)).toBe("so far: 2 of 3");
    expect(en.soFar({ ...status, final: true })).toBeNull();
    expect(en.cellsOnRecord(24, 27)).toBe("24 of 27 cells on record. The rest is no consent.");
    expect(en.cellsOnRecord(27, 27)).toBe("27 of 27 cells on record.");
  });
});

test("what things rest on", () => {
  expect(en.restsOn({ basis: "reported", confidence: "medium", oldest: "2025-04-14" })).toBe(
    "rests on: reported, medium confidence; oldest position 14 Apr 2025",
  );
  expect(en.evidenceCount({ quote: 1, report: 2 })).toBe("1 quote · 2 reports");
  expect(en.evidenceCount({ action: 1, quote: 0 })).toBe("1 action");
  expect(en.evidenceCount({})).toBe("no evidence");
  expect(en.against(1)).toBe("1 statement against");
  expect(en.against(3)).toBe("3 statements against");
  expect(en.age(9)).toBe("said 9 months earlier");
});
