// The rows of the status table: the first that holds decides. The code of the rules is lib/domain/status.ts.
import type { Status } from "@/lib/domain/vocabulary";

export interface StatusRule {
  /** When the row holds; R stands for the counted parties that are on record. */
  holds: string;
  /** What it says and what it does not. */
  meaning: string;
  /** An issue of the teaching case that has this status as it opens. */
  issue: string;
}

export const STATUS_RULES: Readonly<Record<Status, StatusRule>> = {
  unknown: {
    holds: "fewer than two parties are in R",
    meaning:
      "There is not enough on record to compare. It says nothing about the world, only about the record.",
    issue: "fish",
  },
  "off-agenda": {
    holds: "every party of R refuses the issue",
    meaning: "No party on record is willing to negotiate it here. That is no agreement on any outcome.",
    issue: "flood",
  },
  "agenda-dispute": {
    holds: "some party of R refuses the issue, another does not",
    meaning:
      "The dispute is about whether to negotiate this at all. What the parties say of outcomes is shown and waits behind it.",
    issue: "marsh",
  },
  "same-choice": {
    holds: "some outcome is preferred by every party of R",
    meaning: "They ask for the same. Nobody has signed anything: it is what they say, not a deal.",
    issue: "data",
  },
  "common-ground": {
    holds: "some outcome is accepted by every party of R",
    meaning:
      "Accepted means preferred or acceptable. Textbooks call this the zone of possible agreement (ZOPA). On an issue about conduct it is called “All accept” and gets no tick.",
    issue: "filling",
  },
  "on-conditions": {
    holds:
      "some outcome would be accepted by every party of R, counting conditional stances that are not blocked",
    meaning: "They would meet if something else happened. The reason says what that depends on.",
    issue: "drought",
  },
  "red-line-conflict": {
    holds:
      "for some pair, one’s red lines cover every outcome that the other accepts or would accept on conditions (and there is one); or every outcome is somebody’s red line (a deadlock)",
    meaning:
      "What one side accepts is what the other has excluded, and that says nothing of who is right. Other outcomes may still wait for an answer, and the reason names them.",
    issue: "flow",
  },
  unanswered: {
    holds:
      "some outcome is accepted, or would be on conditions, by at least one party and meets no objection",
    meaning: "An offer waits for an answer. Silence on it is not consent.",
    issue: "compensation",
  },
  untested: {
    holds: "some outcome meets no objection, and nobody has asked for it",
    meaning: "That is no proposal: such outcomes are listed apart, never in the reason.",
    issue: "navigation",
  },
  gap: {
    holds: "every outcome meets an objection",
    meaning: "No party’s red lines shut out another, and yet each outcome has somebody against it.",
    issue: "inspection",
  },
};
