// Groups of parties that share no outcome.
import type { CaseFile, Key } from "@/lib/domain/case-file";
import { listParties, numberWord } from "./lists";

type Parties = Pick<CaseFile, "parties">;

/** One smallest group without a shared outcome. Of a larger group every smaller one shares some: that is worth saying. */
export function blocker(group: readonly Key[], caseFile: Parties): string {
  const { text } = listParties(group, caseFile);
  const smaller = group.length > 2 ? `; to any ${numberWord(group.length - 1)} of them some outcome is` : "";
  return `No outcome is acceptable to ${text} alike, not even on conditions that can be met${smaller}.`;
}

/** Parties on record that accept no outcome; null where there are none. */
export function acceptNothing(parties: readonly Key[], caseFile: Parties): string | null {
  if (parties.length === 0) return null;
  const { text, isPlural } = listParties(parties, caseFile);
  const sentence = `${text} ${isPlural ? "accept" : "accepts"} no outcome, not even on conditions that can be met.`;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
