// The stances of one party on one issue as sets of options: bit n of a number is option n. An issue has at most nine
// options, and with sets every rule of the status table is one line.
import type { Issue, Key } from "./case-file";
import type { Voice } from "./voices";

type OptionSet = number;

export interface Marks {
  party: Key;
  refuses: boolean;
  preferred: OptionSet;
  /** Preferred or acceptable. */
  accepted: OptionSet;
  /** Accepted, or conditional and not blocked. */
  reachable: OptionSet;
  /** Accepted, or conditional, blocked or not: stances as stated. */
  wanted: OptionSet;
  /** Opposed, or a red line. */
  objected: OptionSet;
  redLines: OptionSet;
}

export function allOptions(issue: Issue): OptionSet {
  return (1 << issue.options.length) - 1;
}

/** Whether every option of `inner` is in `outer`. */
export function covers(outer: OptionSet, inner: OptionSet): boolean {
  return (outer & inner) === inner;
}

export function union(sets: readonly Marks[], of: (marks: Marks) => OptionSet): OptionSet {
  return sets.reduce((all, marks) => all | of(marks), 0);
}

export function intersection(
  issue: Issue,
  sets: readonly Marks[],
  of: (marks: Marks) => OptionSet,
): OptionSet {
  return sets.reduce((shared, marks) => shared & of(marks), allOptions(issue));
}

/** The keys of the options in the set, in the order of the issue. */
export function optionKeys(issue: Issue, set: OptionSet): Key[] {
  return issue.options.filter((_, place) => set & (1 << place)).map((option) => option.key);
}

export function markVoice(issue: Issue, { party, cell, refuses, blocked }: Voice): Marks {
  let preferred = 0;
  let acceptable = 0;
  let conditional = 0;
  let unreachable = 0;
  let opposed = 0;
  let redLines = 0;
  // One pass, since this runs for every cell of a matrix of thousands.
  let bit = 1;
  for (const { key } of issue.options) {
    const stance = cell.stances[key];
    if (stance === "preferred") preferred |= bit;
    else if (stance === "acceptable") acceptable |= bit;
    else if (stance === "conditional") conditional |= bit;
    else if (stance === "opposed") opposed |= bit;
    else if (stance === "red-line") redLines |= bit;
    if (blocked.has(key)) unreachable |= bit;
    bit <<= 1;
  }
  const accepted = preferred | acceptable;
  return {
    party,
    refuses,
    preferred,
    accepted,
    reachable: accepted | (conditional & ~unreachable),
    wanted: accepted | conditional,
    objected: opposed | redLines,
    redLines,
  };
}
