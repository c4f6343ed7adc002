// The sentence behind the status of each worked example of the design, by its number.
import { describe, expect, test } from "vitest";
import type { Issue, Position } from "@/lib/domain/case-file";
import { issueWith, positionOf } from "../support/tiny-case";
import { optionsNamed, reasonOf, rowOf, type Spoken } from "./case-of";

const TWO = optionsNamed("Kept as it is", "Ended for good");
const THREE = optionsNamed("Left open", "Only under a cap", "Halted for a year");

const SANCTIONS: Issue = issueWith(3, { key: "sanctions" });
const conditional: Position = positionOf("a", "P C · R", {
  conditions: {
    o2: {
      text: "if sanctions end in full or in part",
      requires: [{ issue: "sanctions", options: ["o1", "o2"] }],
    },
  },
});
const onConditions: Spoken = { says: { a: [conditional], b: "O P · ·" }, moreIssues: [SANCTIONS] };

const EXAMPLES: readonly (readonly [number, string, Spoken, string])[] = [
  [
    1,
    "red-line-conflict",
    { says: { a: "P R R R", b: "O · A P" } },
    "A's red lines cover every outcome that B accepts.",
  ],
  [
    2,
    "unknown",
    { says: { a: "P A · R", b: "", c: "" } },
    "Only A is on record on this issue; B and C are not.",
  ],
  [
    3,
    "common-ground",
    { says: { a: "· P A ·", b: "· A P ·" } },
    "Both accept: 2 only under a cap; 3 halted for a year.",
  ],
  [
    4,
    "same-choice",
    { says: { a: "· P · ·", b: "· P · ·", c: "" } },
    "Both parties on record put first: only under a cap. This is a shared first choice, not a deal.",
  ],
  [
    5,
    "untested",
    { says: { a: "P · · O", b: "O · · P" } },
    "Every outcome that a counted party accepts meets an objection; nobody counted has asked for what meets none.",
  ],
  [6, "gap", { says: { a: "P O O O", b: "O · · P" } }, "Every outcome meets an objection."],
  [
    7,
    "red-line-conflict",
    { says: { a: "P · · ·", b: "A P · ·", c: "R A · ·" } },
    "C's red line covers the only outcome that A accepts: 1 left open. Still unanswered: 2 only under a cap (B, C).",
  ],
  [
    8,
    "red-line-conflict",
    { says: { a: "· R", b: "R ·" }, options: TWO },
    "Every outcome is somebody's red line.",
  ],
  [
    9,
    "agenda-dispute",
    { says: { a: [positionOf("a", "P R R R", { agenda: "refused" })], b: "O · A P" } },
    "A refuses to negotiate this; B does not.",
  ],
  [
    10,
    "off-agenda",
    {
      says: {
        a: [positionOf("a", "·", { agenda: "refused" })],
        b: [positionOf("b", "·", { agenda: "refused" })],
      },
    },
    "Both refuse to negotiate this.",
  ],
  [
    11,
    "on-conditions",
    onConditions,
    "Both accept or would accept on conditions: only under a cap. A's condition: if sanctions end in full or in part.",
  ],
  [
    12,
    "unanswered",
    {
      ...onConditions,
      says: {
        a: [conditional],
        b: [positionOf("b", "O P · ·"), positionOf("b", "R R ·", { issue: "sanctions" })],
      },
    },
    "Not objected to, not accepted by all: 2 only under a cap (B; on conditions: A). A condition for 2 cannot be met while red lines on another issue stand.",
  ],
  [
    13,
    "unanswered",
    { says: { a: "A A ·", b: "· A A", c: "A · A" }, options: THREE },
    "Not objected to, not accepted by all: 1 left open (A, C); 2 only under a cap (A, B); 3 halted for a year (B, C).",
  ],
  [
    14,
    "common-ground",
    { says: { a: "· P A ·", b: "· A P ·", c: [positionOf("c", "·", { agenda: "neutral" })] } },
    "Both parties counted accept: 2 only under a cap; 3 halted for a year.",
  ],
  [
    15,
    "red-line-conflict",
    {
      says: {
        a: [
          positionOf("a", "P · · R", { from: "2026-05-01" }),
          positionOf("a", "· P · ·", { from: "2026-06-01" }),
        ],
        b: "· · · P",
      },
      view: { asOf: "2026-06-02" },
    },
    "A's red line covers the only outcome that B accepts: 4 ended for good. Still unanswered: 2 only under a cap (A).",
  ],
  [
    16,
    "common-ground",
    { says: { a: "· P A ·", b: "· A P ·", c: "P R R ·" }, roles: { c: "outside" } },
    "Both accept: 2 only under a cap; 3 halted for a year.",
  ],
];

describe("the sentence of each worked example", () => {
  test.each(EXAMPLES)("%i: %s", (_, status, spoken, sentence) => {
    expect(rowOf(spoken).status.status).toBe(status);
    expect(reasonOf(spoken)).toBe(sentence);
  });
});
