// The worked examples of the status rules. The page computes each with the code that computes every matrix.
import type { Status } from "@/lib/domain/vocabulary";
import type { SmallCase } from "./small-case";

export interface WorkedExample {
  number: number;
  /** Under which status the Method page shows it. */
  shows: Status;
  /** What to look at. */
  note: string;
  /** The day of the view, where it matters. */
  asOf?: string;
  case: SmallCase;
}

const ON_TOLL = ["o1", "o2"] as const;

export const WORKED_EXAMPLES: readonly WorkedExample[] = [
  {
    number: 1,
    shows: "red-line-conflict",
    note: "What A rules out covers all that B accepts. Nothing is left that waits for an answer.",
    case: {
      options: 4,
      parties: 2,
      positions: ["A P R R R", "B O · A P"],
    },
  },
  {
    number: 2,
    shows: "unknown",
    note: "One voice is no negotiation: B and C have not been heard.",
    case: { options: 4, parties: 3, positions: ["A P A · R"] },
  },
  {
    number: 3,
    shows: "common-ground",
    note: "Both accept 2 and 3, though each prefers another.",
    case: {
      options: 4,
      parties: 2,
      positions: ["A · P A ·", "B · A P ·"],
    },
  },
  {
    number: 4,
    shows: "same-choice",
    note: "A and B want the same. C is silent, so this holds so far, and C may change it.",
    case: {
      options: 4,
      parties: 3,
      positions: ["A · P · ·", "B · P · ·"],
    },
  },
  {
    number: 5,
    shows: "untested",
    note: "Each objects to the other's wish. Of 2 and 3 nobody has spoken.",
    case: {
      options: 4,
      parties: 2,
      positions: ["A P · · O", "B O · · P"],
    },
  },
  {
    number: 6,
    shows: "gap",
    note: "Every option meets an objection, and none of them is a red line.",
    case: {
      options: 4,
      parties: 2,
      positions: ["A P O O O", "B O · · P"],
    },
  },
  {
    number: 7,
    shows: "red-line-conflict",
    note: "C's red line takes the only thing that A accepts. Option 2 waits for A's answer all the same.",
    case: {
      options: 4,
      parties: 3,
      positions: ["A P · · ·", "B A P · ·", "C R A · ·"],
    },
  },
  {
    number: 8,
    shows: "red-line-conflict",
    note: "Every option is somebody's red line: a deadlock.",
    case: {
      options: 2,
      parties: 2,
      positions: ["A A R", "B R A"],
    },
  },
  {
    number: 9,
    shows: "agenda-dispute",
    note: "A refuses to negotiate this. Its stances are kept and shown, but the dispute comes first.",
    case: {
      options: 4,
      parties: 2,
      positions: [{ party: "A", agenda: "refused", stances: "P R R R" }, "B O · A P"],
    },
  },
  {
    number: 10,
    shows: "off-agenda",
    note: "Both refuse. That is no agreement, only an absence.",
    case: {
      options: 4,
      parties: 2,
      positions: [
        { party: "A", agenda: "refused" },
        { party: "B", agenda: "refused" },
      ],
    },
  },
  {
    number: 11,
    shows: "on-conditions",
    note: "A would accept 2 if there is no toll, or a small one. Nobody rules that out.",
    case: {
      options: 4,
      parties: 2,
      positions: [{ party: "A", stances: "P C · R", onlyIf: { option: 2, requires: ON_TOLL } }, "B O P · ·"],
    },
  },
  {
    number: 12,
    shows: "unanswered",
    note: "As example 11, but B's red lines are on the toll: no toll, and a small one. The condition is blocked.",
    case: {
      options: 4,
      parties: 2,
      positions: [
        { party: "A", stances: "P C · R", onlyIf: { option: 2, requires: ON_TOLL } },
        { party: "B", stances: "O P · ·", onToll: "R R ·" },
      ],
    },
  },
  {
    number: 13,
    shows: "unanswered",
    note: "Every two share an option, the three share none.",
    case: {
      options: 3,
      parties: 3,
      positions: ["A A A ·", "B · A A", "C A · A"],
    },
  },
  {
    number: 14,
    shows: "common-ground",
    note: "C takes no position and is not counted: two of two are on record.",
    case: {
      options: 4,
      parties: 3,
      positions: ["A · P A ·", "B · A P ·", { party: "C", agenda: "neutral" }],
    },
  },
  {
    number: 15,
    shows: "red-line-conflict",
    note: "A spoke on 1 May and again on 1 June. The second time it did not mention 4: its red line of May stands.",
    asOf: "2025-06-02",
    case: {
      options: 4,
      parties: 2,
      positions: [
        { party: "A", stances: "P · · R", from: "2025-05-01" },
        { party: "A", stances: "· P · ·", from: "2025-06-01" },
        "B · · · P",
      ],
    },
  },
  {
    number: 16,
    shows: "common-ground",
    note: "C stands outside the table. It is not counted, and what it would make of the issue is said beside.",
    case: {
      options: 4,
      parties: 3,
      outside: "C",
      positions: ["A · P A ·", "B · A P ·", "C P R R ·"],
    },
  },
];

/** The example with this number. Throws where there is none. */
export function getExample(number: number): WorkedExample {
  const example = WORKED_EXAMPLES.find((one) => one.number === number);
  if (!example) throw new Error(`There is no worked example ${number}`);
  return example;
}
