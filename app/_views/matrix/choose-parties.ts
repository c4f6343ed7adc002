// What a press on a control makes of the choice of parties.
import type { CaseFile, Key } from "@/lib/domain/case-file";
import { chooseParties } from "@/lib/domain/choice";
import type { ViewState } from "@/lib/domain/view-state";

type PartyChoice = Pick<ViewState, "parties" | "count">;

/** The choice as the address says it: nothing where it is what the case shows anyway, or where nobody is left. */
function writeChoice(caseFile: CaseFile, parties: readonly Key[], count: readonly Key[]): PartyChoice {
  const kept = count.filter((key) => parties.includes(key));
  const first = chooseParties(caseFile, { parties: null, count: kept }).parties;
  const isFirst = first.length === parties.length && first.every((key, place) => key === parties[place]);
  return { parties: parties.length === 0 || isFirst ? null : parties, count: kept };
}

/** `shown`: the parties as they are shown now, in order. A party that is not shown yet comes last. */
export function toggleParty(
  caseFile: CaseFile,
  shown: readonly Key[],
  count: readonly Key[],
  party: Key,
): PartyChoice {
  const parties = shown.includes(party) ? shown.filter((key) => key !== party) : [...shown, party];
  return writeChoice(caseFile, parties, count);
}

/** Adds all of `added` that are not shown yet, behind the others. */
export function addParties(
  caseFile: CaseFile,
  shown: readonly Key[],
  count: readonly Key[],
  added: readonly Key[],
): PartyChoice {
  return writeChoice(caseFile, [...new Set([...shown, ...added])], count);
}

/** Moves a party by one place; null where it stands at that end already. */
export function moveParty(
  caseFile: CaseFile,
  shown: readonly Key[],
  count: readonly Key[],
  party: Key,
  by: -1 | 1,
): PartyChoice | null {
  const from = shown.indexOf(party);
  const to = from + by;
  if (from < 0 || to < 0 || to >= shown.length) return null;
  const rest = shown.filter((key) => key !== party);
  return writeChoice(caseFile, rest.toSpliced(to, 0, party), count);
}

/** Counts a party in the statuses although it does not sit at the table, or no longer. */
export function toggleCount(
  caseFile: CaseFile,
  shown: readonly Key[],
  count: readonly Key[],
  party: Key,
): PartyChoice {
  const counted = count.includes(party) ? count.filter((key) => key !== party) : [...count, party];
  return writeChoice(caseFile, shown, counted);
}
