// What changed between two dates: what was said, not who is good. Nobody is called softer or harder.
import type { CaseFile, Issue } from "@/lib/domain/case-file";
import type { MoveKind, StanceChange, StanceChangeKind } from "@/lib/domain/changes";
import { accepts } from "@/lib/domain/stances";
import type { Stance, Status } from "@/lib/domain/vocabulary";
import type { ChangeLine, MarkedTerm } from "../messages";

import { inlineText } from "../shared/inline-text";
import { optionInSentence } from "./option-text";
import { pastStances } from "./past-stances";
import { statusWords } from "./status-words";

const MOST_CHARACTERS = 160;

export const stanceChanges: Readonly<Record<StanceChangeKind, MarkedTerm>> = {
  "newly-accepts": {
    mark: "+",
    word: "Newly accepts",
    definition: "The party accepts an outcome that it did not accept when it last spoke of it.",
  },
  "newly-conditional": {
    mark: "+?",
    word: "Newly accepts on conditions",
    definition:
      "The party would accept an outcome on conditions, and said otherwise or nothing of it before.",
  },
  "condition-dropped": {
    mark: "+",
    word: "Accepts without the earlier condition",
    definition: "The party accepts an outcome that it had accepted only on conditions.",
  },
  "newly-objects": {
    mark: "−",
    word: "Newly objects to",
    definition: "The party opposes an outcome that it did not object to when it last spoke of it.",
  },
  "new-red-line": {
    mark: "−",
    word: "New red line",
    definition:
      "The party says for the first time, or again after saying otherwise, that it accepts this under no terms.",
  },
  "red-line-lifted": {
    mark: "±",
    word: "No longer a red line",
    definition:
      "The party says something else of an outcome that was its red line. Silence does not lift one.",
  },
  again: {
    mark: "=",
    word: "Again",
    definition: "The party says the same as when it last spoke of the outcome.",
  },
  "not-mentioned": {
    mark: "…",
    word: "Does not mention",
    definition: "The party says nothing of an outcome of which it spoke before. Silence is never a move.",
  },
  "first-choice": {
    mark: "±",
    word: "First choice",
    definition: "The party asks first for another outcome than before.",
  },
};

export const moves: Readonly<Record<Exclude<MoveKind, "stances">, MarkedTerm>> = {
  "first-position": {
    mark: "•",
    word: "First position on record",
    definition: "Nothing of this party on this issue was on record before.",
  },
  "agenda-refused": {
    mark: "⊘",
    word: "Refuses to negotiate this",
    definition: "The party refuses the issue, and did not before.",
  },
  "agenda-reopened": {
    mark: "±",
    word: "No longer refuses to negotiate this",
    definition: "The party had refused the issue, and its later position does not.",
  },
  "became-neutral": {
    mark: "±",
    word: "Takes no position",
    definition: "The party says that it takes no position, and held one before.",
  },
  withdrawn: {
    mark: "±",
    word: "Position withdrawn",
    definition: "The party has withdrawn its position and holds none from that date on.",
  },
};

const AGAIN: Readonly<Record<Stance, string>> = {
  preferred: "Again prefers",
  acceptable: "Again accepts",
  conditional: "Again accepts on conditions",
  opposed: "Again opposes",
  "red-line": "Again a red line:",
};

function lineOf({ change, before, after }: StanceChange, option: string, condition: string): string {
  const wasBefore = before === null ? "" : ` (${pastStances[before]} before)`;
  switch (change) {
    case "newly-accepts":
      return `Newly accepts ${option}${wasBefore}`;
    case "newly-conditional":
      return accepts(before ?? undefined)
        ? `Newly sets a condition for ${option}${condition}${wasBefore}`
        : `Newly accepts on conditions ${option}${condition}${wasBefore}`;
    case "condition-dropped":
      return `Accepts ${option} without the earlier condition`;
    case "newly-objects":
      return `Newly objects to ${option}${wasBefore}`;
    case "new-red-line":
      return `New red line: ${option}${wasBefore}`;
    case "red-line-lifted":
      return `${option}: no longer a red line${after === null ? "" : `, ${pastStances[after]} instead`}`;
    case "again":
      return after === null ? `Says the same of ${option}` : `${AGAIN[after]} ${option}`;
    case "not-mentioned":
      return `Does not mention ${option}${wasBefore}`;
    case "first-choice":
      return after === "preferred"
        ? `Newly puts first ${option}${wasBefore}`
        : `No longer puts first, still accepts ${option}`;
  }
}

/** One option in one line: "Does not mention 4 full access without waiting (opposed before)". */
export function stanceChange(
  change: StanceChange,
  issue: Issue,
  caseFile: CaseFile,
  condition?: string,
): ChangeLine {
  return sameChange([change], issue, caseFile, condition);
}

/** Several options of which the same is to be said, in one line: "Newly accepts 3 …, 4 …". */
export function sameChange(
  changes: readonly [StanceChange, ...StanceChange[]],
  issue: Issue,
  caseFile: CaseFile,
  condition?: string,
): ChangeLine {
  const [first] = changes;
  const text = condition ? `, ${inlineText(condition, MOST_CHARACTERS)}` : "";
  const options = changes.map(({ option }) => optionInSentence(option, issue, caseFile)).join(", ");
  const isQuiet = first.change === "again" || first.change === "not-mentioned";
  return { mark: stanceChanges[first.change].mark, text: lineOf(first, options, text), isQuiet };
}

/** "✓ Common ground → ◐ Unanswered". */
export function statusChange(
  before: Status,
  after: Status,
  issue: Pick<Issue, "about">,
  onRecord: number,
): string {
  if (before === after) return "status unchanged";
  const show = (status: Status) => {
    const { mark, word } = statusWords(status, issue, onRecord);
    return `${mark} ${word}`;
  };
  return `${show(before)} → ${show(after)}`;
}
