// Who is counted and who stands beside, and how much is on record.
import type { CaseFile, Key } from "@/lib/domain/case-file";
import type { IssueStatus } from "@/lib/domain/issue-status";
import type { Matrix, MatrixRow } from "@/lib/domain/matrix";
import { listBareNames, listParties, MOST_NAMES } from "./lists";
import { findPartyName } from "./party-name";
import { statusWords } from "./status-words";

type Parties = Pick<CaseFile, "parties">;

/** "Iran and the United States"; of more than three "15 parties (China, India, Iran and 12 more)". */
function nameOrCount(keys: readonly Key[], caseFile: Parties): string {
  return keys.length > MOST_NAMES
    ? `${keys.length} parties (${listBareNames(keys, caseFile)})`
    : listParties(keys, caseFile).text;
}

function besideSentence(keys: readonly Key[], caseFile: Parties): string {
  if (keys.length === 0) return "";
  const { text, isPlural } = listParties(keys, caseFile);
  return ` ${text.charAt(0).toUpperCase()}${text.slice(1)} ${isPlural ? "stand" : "stands"} beside.`;
}

/** "Counted: Iran and the United States, who are at the table. Israel stands beside." */
export function counted(
  matrix: Pick<Matrix, "parties" | "counted" | "countedBecause">,
  caseFile: Parties,
): string {
  const beside = besideSentence(
    matrix.parties.filter((key) => !matrix.counted.includes(key)),
    caseFile,
  );
  if (matrix.counted.length === 0) return `Nobody is counted.${beside}`;
  if (matrix.countedBecause === "all-chosen") {
    return `Counted: ${nameOrCount(matrix.counted, caseFile)}. All that are chosen count, since fewer than two of them are at the table.${beside}`;
  }
  const isAtTable = (key: Key) => caseFile.parties.find((party) => party.key === key)?.role === "at-table";
  const atTable = matrix.counted.filter(isAtTable);
  const added = matrix.counted.filter((key) => !isAtTable(key));
  const besides =
    added.length > 0 ? `, and ${nameOrCount(added, caseFile)}, chosen to be counted besides` : "";
  return `Counted: ${nameOrCount(atTable, caseFile)}, who are at the table${besides}.${beside}`;
}

const CHOSEN_BY: Readonly<Record<Matrix["chosenBy"], string>> = {
  reader: "Parties and their order as chosen in the address of this view.",
  focus: "Parties that the case file shows first, in its order.",
  default: "Parties at the table first, then those with most positions.",
};

export function chosenBy(by: Matrix["chosenBy"]): string {
  return CHOSEN_BY[by];
}

/** "2 of 3 on record". */
export function onRecord(status: Pick<IssueStatus, "onRecord" | "counted">): string {
  return `${status.onRecord.length} of ${status.counted.length} on record`;
}

/** "so far: 2 of 3"; null where the status is final. */
export function soFar(status: Pick<IssueStatus, "final" | "onRecord" | "counted">): string | null {
  return status.final ? null : `so far: ${status.onRecord.length} of ${status.counted.length}`;
}

export function cellsOnRecord(count: number, total: number): string {
  const rest = count < total ? " The rest is no consent." : "";
  return `${count} of ${total} ${total === 1 ? "cell" : "cells"} on record.${rest}`;
}

/** "With Israel: the same", "With Israel: ✕ Red-line conflict". */
export function withParty(
  entry: MatrixRow["with"][number],
  row: Omit<MatrixRow, "with">,
  caseFile: Parties,
): string {
  const name = findPartyName(entry.party, caseFile).inSentence;
  if (entry.status === row.status.status) return `With ${name}: the same`;
  const isOnRecord = row.cells[entry.party]?.onRecord === true;
  const voices = row.status.onRecord.length + (isOnRecord ? 1 : 0);
  const { mark, word } = statusWords(entry.status, row.issue, voices);
  return `With ${name}: ${mark} ${word}`;
}
