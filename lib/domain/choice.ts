// Which parties a view shows, and which of them its statuses count.
import type { CaseFile, Key, Party } from "./case-file";
import { indexCase } from "./case-index";
import type { ViewState } from "./view-state";

const SHOWN_FIRST = 4;

export interface Choice {
  parties: readonly Key[];
  /** By the reader, by the case file's `focus`, or without either the first at the table. */
  chosenBy: "reader" | "focus" | "default";
  /** The chosen parties to be counted, before an issue takes out those that are neutral on it. */
  counted: readonly Key[];
  countedBecause: "at-table" | "all-chosen";
}

const first = new WeakMap<CaseFile, readonly Key[]>();

/**
 * Up to four parties: those at the table first, then those with most positions, else in the order of the case file.
 * Made once for each case file: a page asks for it with every link that changes the choice.
 */
function firstParties(caseFile: CaseFile): readonly Key[] {
  const known = first.get(caseFile) ?? findFirstParties(caseFile);
  first.set(caseFile, known);
  return known;
}

function findFirstParties(caseFile: CaseFile): Key[] {
  const positions = new Map<Key, number>();
  for (const position of caseFile.positions)
    positions.set(position.party, (positions.get(position.party) ?? 0) + 1);
  const rank = (party: Party) => (party.role === "at-table" ? 0 : 1);
  return caseFile.parties
    .toSorted((a, b) => rank(a) - rank(b) || (positions.get(b.key) ?? 0) - (positions.get(a.key) ?? 0))
    .slice(0, SHOWN_FIRST)
    .map((party) => party.key);
}

/** The parties of a view and, of them, those that its statuses count. */
export function chooseParties(caseFile: CaseFile, view: Pick<ViewState, "parties" | "count">): Choice {
  const focus = caseFile.negotiation.focus ?? [];
  const chosenBy = view.parties?.length ? "reader" : focus.length > 0 ? "focus" : "default";
  const chosen = { reader: view.parties ?? [], focus, default: firstParties(caseFile) }[chosenBy];

  const { parties: known } = indexCase(caseFile);
  const atTable = chosen.filter((key) => known.get(key)?.role === "at-table");
  const countedBecause = atTable.length < 2 ? "all-chosen" : "at-table";
  const counted = new Set([...(countedBecause === "at-table" ? atTable : chosen), ...view.count]);

  // Who is counted is always seen: a party that the address only counts is shown behind the others.
  const parties = [...new Set([...chosen, ...view.count])];
  return { parties, chosenBy, counted: parties.filter((key) => counted.has(key)), countedBecause };
}
