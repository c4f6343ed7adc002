// What the address asks for: the part of a view that is not the case file.
import type { Key, PartialDate } from "./case-file";
import type { EventKind, Status } from "./vocabulary";

export const DENSITIES = ["comfortable", "compact", "marks"] as const;
export type Density = (typeof DENSITIES)[number];

/** `plain`: all rows as plain HTML. `list`: the phone layout at any width. */
export const TABLES = ["plain", "list"] as const;
export type TableLayout = (typeof TABLES)[number];

export interface CellAddress {
  party: Key;
  issue: Key;
}

/** Null, or an empty list: the address does not say. */
export interface ViewState {
  parties: readonly Key[] | null;
  count: readonly Key[];
  issues: readonly Key[] | null;
  asOf: PartialDate | null;
  status: readonly Status[];
  redLine: readonly Key[];
  onRecord: readonly Key[];
  since: PartialDate | null;
  q: string;
  group: string | null;
  sort: string | null;
  kind: readonly EventKind[];
  cell: CellAddress | null;
  /** The issue whose status is explained. */
  why: Key | null;
  pair: readonly [Key, Key] | null;
  density: Density;
  table: TableLayout | null;
  lang: string | null;
}
