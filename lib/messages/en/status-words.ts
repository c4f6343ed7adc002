// The statuses in words. On issues about conduct that all accept an option is no common ground: no tick, "Both accept".
import type { Issue } from "@/lib/domain/case-file";
import type { Status } from "@/lib/domain/vocabulary";
import type { MarkedTerm } from "../messages";

export const statuses: Readonly<Record<Status, MarkedTerm>> = {
  "same-choice": {
    mark: "✓✓",
    word: "Same first choice",
    definition:
      "Every counted party on record prefers one and the same outcome. It is what they say, not a deal.",
  },
  "common-ground": {
    mark: "✓",
    word: "Common ground",
    definition:
      "Some outcome is accepted by every counted party on record: the zone of possible agreement (ZOPA).",
  },
  "on-conditions": {
    mark: "✓?",
    word: "Common ground if …",
    definition: "Some outcome would be accepted by every counted party on record, if conditions were met.",
  },
  "red-line-conflict": {
    mark: "✕",
    word: "Red-line conflict",
    definition:
      "One party's red lines cover every outcome that another accepts or would accept on conditions; or every outcome is somebody's red line.",
  },
  unanswered: {
    mark: "◐",
    word: "Unanswered",
    definition:
      "Some outcome is accepted, or would be on conditions, by at least one party, and nobody counted objects to it.",
  },
  untested: {
    mark: "○",
    word: "Untested",
    definition: "Some outcome meets no objection, and nobody counted has asked for it.",
  },
  gap: { mark: "↔", word: "Gap", definition: "Every outcome meets an objection." },
  "agenda-dispute": {
    mark: "⊘",
    word: "Agenda dispute",
    definition: "Some counted party refuses to negotiate the issue, another does not.",
  },
  "off-agenda": {
    mark: "–",
    word: "Off the agenda",
    definition: "Every counted party on record refuses to negotiate the issue.",
  },
  unknown: {
    mark: "?",
    word: "Too little on record",
    definition: "Fewer than two of the counted parties are on record.",
  },
};

function conductTerm(status: Status, all: "Both" | "All"): MarkedTerm | null {
  switch (status) {
    case "same-choice":
    case "common-ground":
      return {
        mark: "●",
        word: `${all} accept`,
        definition:
          "Every counted party on record accepts the same conduct during the talks. It says nothing of a deal.",
      };
    case "on-conditions":
      return {
        mark: "●?",
        word: `${all} accept if …`,
        definition:
          "Every counted party on record would accept the same conduct during the talks, if conditions were met. It says nothing of a deal.",
      };
    default:
      return null;
  }
}

/** Mark, word and definition of a status on an issue, for so many parties on record. */
export function statusWords(status: Status, issue: Pick<Issue, "about">, onRecord: number): MarkedTerm {
  const conduct = issue.about === "conduct" ? conductTerm(status, onRecord > 2 ? "All" : "Both") : null;
  return conduct ?? statuses[status];
}
