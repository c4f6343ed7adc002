// A walk through the teaching case: ten views, each one address. What they show is computed where they are drawn.
import type { Key } from "@/lib/domain/case-file";
import type { ViewState } from "@/lib/domain/view-state";

export interface WalkStep {
  title: string;
  text: string;
  view: Partial<ViewState>;
  /** The issues whose status in that view is named beside the step. */
  issues: readonly Key[];
}

export const WALK: readonly WalkStep[] = [
  {
    title: "See the whole",
    text: "Three states share a river; a mediator and a neighbour stand around them. The strip above the matrix names the issues in each status. Read it before any cell: where do the three meet, and what has nobody said?",
    view: {},
    issues: [],
  },
  {
    title: "Find where they meet",
    text: "All three ask for the same flow data. Open the reason: it names the outcome, who is counted and what the status rests on. Nobody has signed anything.",
    view: { why: "data" },
    issues: ["data"],
  },
  {
    title: "Read the words",
    text: "Open Alvern on the flow. What it said stands there in translation and in Persian, with date and page. Alvern spoke again in May 2025 and did not mention half of the flow: its red line of October 2024 stands, and the cell says that it was not repeated.",
    view: { cell: { party: "alvern", issue: "flow" } },
    issues: ["flow"],
  },
  {
    title: "Understand a conflict",
    text: "Why is the flow a red-line conflict? One side’s red line covers all that another accepts. Below it stands what would have to change, and which outcome still waits for an answer.",
    view: { why: "flow" },
    issues: ["flow"],
  },
  {
    title: "Go back in time",
    text: "The same issue at the end of February 2025. It was a conflict then too, but the other way round: Cadria’s red line shut out Alvern. A word for the status alone would have hidden that.",
    view: { asOf: "2025-02", why: "flow" },
    issues: ["flow"],
  },
  {
    title: "Watch a move",
    text: "The filling of the reservoir in November 2024. Then open it without the date: who moved, and what did each say? Cadria’s “must never be” became “we cannot accept now”, a red line turned into opposition.",
    view: { asOf: "2024-11", why: "filling" },
    issues: ["filling"],
  },
  {
    title: "Follow a condition",
    text: "Two conditions. In drought years Alvern would accept cuts if electricity can be sold, and nothing stands against that. Its condition for the shared fund is blocked: of the two outcomes that would satisfy it, one is Belmora’s red line and both are Cadria’s.",
    view: { issues: ["drought", "compensation", "inspection", "power"] },
    issues: ["drought", "compensation"],
  },
  {
    title: "Tell silences apart",
    text: "No statement found, not researched, takes no position, withdrawn, refused, not coded: six cells without an offer, and each for another cause. None of them is consent.",
    view: { issues: ["navigation", "fish", "marsh", "flood"] },
    issues: ["navigation", "fish", "marsh", "flood"],
  },
  {
    title: "Change who is counted",
    text: "Esterra sits outside the table and is not counted. Count it: on electricity the common ground is gone. Both are true, and each view says who was counted.",
    view: { count: ["esterra"], why: "power" },
    issues: ["power"],
  },
  {
    title: "Doubt",
    text: "Belmora calls a shared fund the fair way; a week later its finance minister says that there is no money for it. The cell keeps both voices. Which would you have coded, and how sure would you be?",
    view: { cell: { party: "belmora", issue: "compensation" } },
    issues: ["compensation"],
  },
];
