// The sentence behind a status, for two, three, seven and twenty parties.
import { describe, expect, it, test } from "vitest";
import { en } from "@/lib/messages/en/en";
import { issueWith, positionOf } from "../support/tiny-case";
import { optionsNamed, reasonOf, rowOf } from "./case-of";

const TALKS = { a: "Iran", b: "United States", c: "Gulf states" };

/** So many parties, all saying the same. */
function many(count: number, says: string, prefix = "p"): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, place) => [`${prefix}${place + 1}`, says]));
}

describe("refusals", () => {
  const refuses = (key: string) => [positionOf(key, "·", { agenda: "refused" })];

  it("says who refuses and who does not", () => {
    expect(reasonOf({ says: { a: refuses("a"), b: "P · · ·" }, names: TALKS })).toBe(
      "Iran refuses to negotiate this; the United States does not.",
    );
    expect(reasonOf({ says: { c: refuses("c"), a: "P · · ·", b: "P · · ·" }, names: TALKS })).toBe(
      "The Gulf states refuse to negotiate this; Iran and the United States do not.",
    );
  });

  it("names three of many on either side", () => {
    const others = many(17, "P · · ·");
    expect(
      reasonOf({ says: { a: refuses("a"), b: refuses("b"), c: refuses("c"), ...others }, names: TALKS }),
    ).toBe(
      "Iran, the United States and the Gulf states refuse to negotiate this; P1, P2, P3 and 14 more do not.",
    );
  });

  it("speaks of all where all refuse", () => {
    expect(reasonOf({ says: { a: refuses("a"), b: refuses("b"), c: "" } })).toBe(
      "Both parties on record refuse to negotiate this.",
    );
    const seven = Object.keys(many(7, "")).map((key) => [key, refuses(key)] as const);
    expect(reasonOf({ says: Object.fromEntries(seven) })).toBe("All seven refuse to negotiate this.");
  });
});

describe("red lines", () => {
  it("matches the sentence of the design", () => {
    expect(
      reasonOf({
        says: { a: "· P A A R R", b: "· O · O P P" },
        names: TALKS,
        options: optionsNamed(
          "No agreed limits",
          "Continues in Iran under limits",
          "Only within a regional consortium",
          "Halted for a fixed term",
          "Ended for good",
          "Ended and facilities dismantled",
        ),
      }),
    ).toBe(
      "Iran's red lines cover every outcome that the United States accepts. Still unanswered: 3 only within a regional consortium (Iran).",
    );
  });

  it("counts what is accepted on conditions, and says so", () => {
    expect(reasonOf({ says: { a: "P · R R", b: "O · A C" }, names: TALKS })).toBe(
      "Iran's red lines cover every outcome that the United States accepts or would accept on conditions.",
    );
    expect(reasonOf({ says: { a: "P · · R", b: "O · · C" }, names: TALKS })).toBe(
      "Iran's red line covers the only outcome that the United States would accept on conditions: 4 ended for good.",
    );
  });

  it("tells a mutual clash as one", () => {
    expect(reasonOf({ says: { a: "P A R ·", b: "R R P ·" }, names: TALKS })).toBe(
      "The red lines of Iran and the United States each cover every outcome that the other accepts.",
    );
  });

  it("names the deadlock beside a clash", () => {
    expect(reasonOf({ says: { a: "P R R R", b: "R · · A" }, names: TALKS })).toBe(
      "The red lines of Iran and the United States each cover every outcome that the other accepts. Every outcome is somebody's red line.",
    );
  });

  it("takes together whom one party's red lines shut out", () => {
    expect(reasonOf({ says: { a: "P · · R", b: "O · · P", c: "· · O A" }, names: TALKS })).toBe(
      "Iran's red line covers the only outcome that the United States or the Gulf states accept.",
    );
    expect(reasonOf({ says: { a: "P · R R", ...many(19, "O · A P") }, names: TALKS })).toBe(
      "Iran's red lines cover every outcome that any of P1, P2, P3 or 16 more accepts.",
    );
  });

  it("takes together whose red lines shut out one party", () => {
    expect(reasonOf({ says: { a: "P · · ·", ...many(6, "R A · ·") }, names: TALKS })).toBe(
      "The red lines of P1, P2, P3 and 3 more each cover the only outcome that Iran accepts. Still unanswered: 2 only under a cap (P1, P2, P3 and 3 more).",
    );
  });

  it("tells a room divided in two as two", () => {
    const sides = { ...many(5, "P R · ·", "x"), ...many(5, "R P · ·", "y") };
    expect(reasonOf({ says: sides })).toBe(
      "The red lines of X1, X2, X3 and 2 more each cover the only outcome that any of Y1, Y2, Y3 or 2 more accepts; the red lines of Y1, Y2, Y3 and 2 more each cover the only outcome that any of X1, X2, X3 or 2 more accepts.",
    );
  });

  it("names three groups of clashes, then counts", () => {
    const says = { a: "P R R R R", b: "R P O R R", c: "R O P R R", d: "R R O P R", e: "O R R R P" };
    const options = optionsNamed("Left open", "Capped", "Halted", "Ended", "Undone");
    expect(reasonOf({ says, options, names: TALKS })).toBe(
      "Iran's red lines cover every outcome that any of the United States, the Gulf states, D or 1 more accepts; the red lines of the United States and the Gulf states each cover every outcome that any of Iran, D or E accepts; D's red lines cover every outcome that any of Iran, the United States or E accepts; and 3 more such clashes. Every outcome is somebody's red line.",
    );
  });
});

describe("where parties meet", () => {
  it("says all of how many, and who is on record", () => {
    expect(reasonOf({ says: { a: "P A · ·", b: "O P · ·" }, names: TALKS })).toBe(
      "Both accept: only under a cap.",
    );
    expect(reasonOf({ says: many(3, "A P · ·") })).toBe(
      "All three put first: only under a cap. This is a shared first choice, not a deal.",
    );
    expect(reasonOf({ says: { ...many(20, "A P · ·"), q: "A A · ·" } })).toBe(
      "All 21 accept: 1 left open; 2 only under a cap.",
    );
    expect(reasonOf({ says: { ...many(7, "· P · ·"), q: "" } })).toBe(
      "All seven parties on record put first: only under a cap. This is a shared first choice, not a deal.",
    );
  });

  it("claims no common ground on conduct", () => {
    const { row, status } = rowOf({ says: { a: "· P · ·", b: "· P · ·" }, about: "conduct" });
    expect(reasonOf({ says: { a: "· P · ·", b: "· P · ·" }, about: "conduct" })).toBe(
      "Both accept: only under a cap.",
    );
    const words = en.statusWords(status.status, row.issue, status.onRecord.length);
    expect(words.word).toBe("Both accept");
    expect(words.mark).not.toContain("✓");
  });

  it("says whose acceptance depends on what, at most three conditions", () => {
    const on = (key: string, text: string) => [positionOf(key, "· C · ·", { conditions: { o2: { text } } })];
    expect(
      reasonOf({
        says: { a: on("a", "if sanctions end."), b: "· P · ·", c: on("c", "if paid") },
        names: TALKS,
      }),
    ).toBe(
      "All three accept or would accept on conditions: only under a cap. Iran's condition: if sanctions end; the Gulf states' condition: if paid.",
    );
    const twenty = Object.fromEntries(
      Object.keys(many(20, "")).map((key) => [key, on(key, `as ${key} asks`)]),
    );
    expect(reasonOf({ says: twenty })).toBe(
      "All 20 would accept on conditions: only under a cap. P1's condition: as p1 asks; P2's condition: as p2 asks; P3's condition: as p3 asks; and 17 more conditions.",
    );
  });

  it("says that there is a condition where nobody gives the cells, or the file has no text", () => {
    const { caseFile, status } = rowOf({ says: { a: "· C C ·", b: "· P P ·" }, names: TALKS });
    expect(en.reason(status, caseFile)).toBe(
      "Both accept or would accept on conditions: 2 only under a cap; 3 halted for a year. Iran sets a condition for 2; Iran sets a condition for 3.",
    );
  });
});

describe("open ends", () => {
  it("says what waits for whose answer", () => {
    expect(
      reasonOf({
        says: { a: "O P · ·", b: "O · · P" },
        names: TALKS,
        options: optionsNamed(
          "Stays in Iran as it is",
          "Diluted inside Iran",
          "Sent abroad",
          "Handed over or destroyed",
        ),
      }),
    ).toBe(
      "Not objected to, not accepted by all: 2 diluted inside Iran (Iran); 4 handed over or destroyed (United States).",
    );
    expect(reasonOf({ says: { ...many(10, "· P · ·"), b: "O · · C" }, names: TALKS })).toBe(
      "Not objected to, not accepted by all: 2 only under a cap (P1, P2, P3 and 7 more); 4 ended for good (on conditions: United States).",
    );
  });

  it("calls options of conduct options, and untested ones by no name", () => {
    expect(reasonOf({ says: { a: "O O O O", b: "P · · ·" }, about: "conduct" })).toBe(
      "Every option meets an objection.",
    );
    expect(reasonOf({ says: { a: "O · · ·", b: "· O · ·" } })).toBe(
      "Nobody counted asks for any outcome; at least one meets no objection.",
    );
    expect(reasonOf({ says: { a: "C · · ·", b: "O · · ·" } })).toBe(
      "Every outcome that a counted party would accept on conditions meets an objection; nobody counted has asked for what meets none.",
    );
  });

  it("says who is missing", () => {
    expect(reasonOf({ says: { a: "", b: "" }, names: TALKS })).toBe(
      "Not on record on this issue: Iran and the United States.",
    );
    expect(reasonOf({ says: { c: "P · · ·", ...many(19, "") }, names: TALKS })).toBe(
      "Only the Gulf states are on record on this issue; P1, P2, P3 and 16 more are not.",
    );
    const neutral = [positionOf("b", "·", { agenda: "neutral" })];
    expect(reasonOf({ says: { a: "P · · ·", b: neutral }, names: TALKS })).toBe(
      "Only Iran is counted on this issue; a status takes two.",
    );
    expect(reasonOf({ says: { b: neutral }, names: TALKS })).toBe(
      "No party is counted on this issue; a status takes two.",
    );
  });
});

test("the parts joined are the sentence, and options stand in parts of their own", () => {
  const { caseFile, row, status } = rowOf({ says: { a: "O P · ·", b: "O · · P" } });
  const parts = en.reasonParts(status, caseFile, row.cells);
  expect(parts.map((part) => part.text).join("")).toBe(en.reason(status, caseFile, row.cells));
  expect(parts.filter((part) => part.option !== null)).toEqual([
    { option: "o2", text: "2 only under a cap" },
    { option: "o4", text: "4 ended for good" },
  ]);
});

test("an issue that the case file does not have is named by its key, not by a fault", () => {
  const { caseFile, status } = rowOf({ says: { a: "· P · ·", b: "· P · ·" } });
  expect(en.reason(status, { ...caseFile, issues: [issueWith(2, { key: "other" })] })).toBe(
    "Both put first: o2. This is a shared first choice, not a deal.",
  );
});
