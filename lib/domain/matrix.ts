// The matrix: issues by parties at one date, with the status of every issue.
import type { Day, Issue, Key } from "./case-file";
import type { Cell } from "./cell";
import type { IssueStatus } from "./issue-status";
import type { Status } from "./vocabulary";

export interface MatrixRow {
  issue: Issue;
  status: IssueStatus;
  /** For each chosen party outside the table that is not counted: the status if it were counted too. */
  with: readonly { party: Key; status: Status }[];
  /** By party key, in the order chosen. */
  cells: Readonly<Record<Key, Cell>>;
}

export interface Matrix {
  asOf: Day;
  parties: readonly Key[];
  /** How the parties were chosen: by the reader, by the case file, or the first at the table. */
  chosenBy: "reader" | "focus" | "default";
  counted: readonly Key[];
  /** Why these are counted: they sit at the table, or fewer than two of those chosen do, so that all count. */
  countedBecause: "at-table" | "all-chosen";
  rows: readonly MatrixRow[];
  /** How many rows have each status. */
  summary: Readonly<Record<Status, number>>;
}
