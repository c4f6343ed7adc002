// Tally, distance, what common ground would take, and who shares nothing.
import { describe, expect, it } from "vitest";
import type { WayToCommonGround } from "@/lib/domain/what-it-takes";
import { messagesFor } from "@/lib/messages/catalogue";
import { issueWith, partyNamed } from "../support/tiny-case";
import { FOUR } from "./case-of";

const en = messagesFor("en");
const TALKS = { a: "Iran", b: "United States", c: "Gulf states" };

describe("arithmetic", () => {
  const parties = Object.entries(TALKS).map(([key, shortName]) => ({ ...partyNamed(key), shortName }));
  const issue = issueWith(4, { options: FOUR });

  it("tallies one option", () => {
    const row = { option: "o2", accept: ["a"], conditional: [], object: ["c"], silent: ["b"] };
    expect(en.tally(row, issue, { parties })).toBe(
      "2 Only under a cap: accepted by 1 (Iran); objected to by 1 (Gulf states); 1 silent (United States)",
    );
  });

  it("measures steps", () => {
    expect(en.distance(2, ["a", "b"], { parties })).toBe(
      "2 steps between what Iran and the United States accept",
    );
    expect(en.distance(1, ["a", "b"], { parties })).toBe(
      "1 step between what Iran and the United States accept",
    );
    expect(en.distanceChange(3, 1, ["a", "b"], { parties })).toBe(
      "Steps between what Iran and the United States accept: 3 → 1",
    );
    expect(en.distanceChange(null, 1, ["a", "b"], { parties })).toBe(
      "Steps between what Iran and the United States accept: none → 1",
    );
  });

  const need = { now: null, blocked: false, refuses: false, lastSaid: null };
  const ways: readonly (readonly [string, Partial<WayToCommonGround>])[] = [
    [
      "if the United States accepted 3, which it preferred on 31 May 2025",
      { needs: [{ ...need, party: "b", lastSaid: { stance: "preferred", from: "2025-05-31" } }] },
    ],
    ["if Iran accepted 3, which is its red line", { needs: [{ ...need, party: "a", now: "red-line" }] }],
    [
      "if the Gulf states accepted 3, which they oppose",
      { needs: [{ ...need, party: "c", now: "opposed" }] },
    ],
    ["if the Gulf states accepted 3, of which they say nothing", { needs: [{ ...need, party: "c" }] }],
    [
      "if Iran accepted 3, which it would accept on conditions",
      { needs: [{ ...need, party: "a", now: "conditional" }] },
    ],
    [
      "if Iran accepted 3, which it would accept on a condition that cannot be met while red lines on another issue stand",
      { needs: [{ ...need, party: "a", now: "conditional", blocked: true }] },
    ],
    [
      "if Iran agreed to negotiate this and accepted 3, which is its red line",
      { needs: [{ ...need, party: "a", now: "red-line", refuses: true }] },
    ],
    [
      "if Iran agreed to negotiate this (it already accepts 3)",
      { needs: [{ ...need, party: "a", now: "preferred", refuses: true }] },
    ],
    [
      "if Iran (refuses to negotiate this; red line) and the United States (silent; preferred on 31 May 2025) negotiated this and accepted 3",
      {
        needs: [
          { ...need, party: "a", now: "red-line", refuses: true },
          { ...need, party: "b", lastSaid: { stance: "preferred", from: "2025-05-31" } },
        ],
      },
    ],
    [
      "if the United States or the Gulf states (not on record) accepted 3",
      { anyOf: { count: 1, parties: ["b", "c"] } },
    ],
    [
      "if Iran accepted 3, which it opposes, and if any two of Iran, the United States or the Gulf states (not on record) accepted it too",
      { needs: [{ ...need, party: "a", now: "opposed" }], anyOf: { count: 2, parties: ["a", "b", "c"] } },
    ],
    ["3 is accepted by all on record", {}],
  ];
  it.each(ways)("%s", (sentence, way) => {
    expect(en.whatItTakes({ option: "o3", needs: [], anyOf: null, ...way }, issue, { parties })).toBe(
      sentence,
    );
  });

  it("names three of those whom it would take", () => {
    const many = Array.from({ length: 8 }, (_, n) => partyNamed(`p${n + 1}`));
    const needs = many.map(({ key }) => ({ ...need, party: key }));
    expect(en.whatItTakes({ option: "o1", needs, anyOf: null }, issue, { parties: many })).toBe(
      "if P1 (silent), P2 (silent), P3 (silent) and 5 more accepted 1",
    );
  });
});

describe("groups that share nothing", () => {
  const parties = Object.entries(TALKS).map(([key, shortName]) => ({ ...partyNamed(key), shortName }));

  it("says so of two and of more", () => {
    expect(en.blocker(["a", "b"], { parties })).toBe(
      "No outcome is acceptable to Iran and the United States alike, not even on conditions that can be met.",
    );
    expect(en.blocker(["a", "b", "c"], { parties })).toBe(
      "No outcome is acceptable to Iran, the United States and the Gulf states alike, not even on conditions that can be met; to any two of them some outcome is.",
    );
  });

  it("names those who accept nothing apart", () => {
    expect(en.acceptNothing([], { parties })).toBeNull();
    expect(en.acceptNothing(["c"], { parties })).toBe(
      "The Gulf states accept no outcome, not even on conditions that can be met.",
    );
  });

  it("counts what two parties share, without a percentage", () => {
    expect(en.sharedIssues({ shared: 2, judged: 9 })).toBe("common ground on 2 of 9");
    expect(en.sharedIssues({ shared: 0, judged: 0 })).toBe("no issue can be judged");
  });
});
