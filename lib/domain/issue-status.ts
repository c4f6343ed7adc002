// What the chosen parties make of one issue: the status, and why, as data. The sentence is made in lib/messages.
import type { Key, PartialDate } from "./case-file";
import type { Basis, Confidence, Status } from "./vocabulary";

/** An option that meets no objection, with who accepts it and who would on conditions. */
export interface Offer {
  option: Key;
  acceptedBy: readonly Key[];
  conditionalFor: readonly Key[];
}

/** The red lines of one party cover every option that the other accepts or would accept on conditions. */
export interface Clash {
  by: Key;
  against: Key;
  options: readonly Key[];
}

export interface TallyRow {
  option: Key;
  accept: readonly Key[];
  conditional: readonly Key[];
  object: readonly Key[];
  silent: readonly Key[];
}

/** The weakest of what a status rests on. */
export interface RestsOn {
  basis: Basis;
  confidence: Confidence;
  /** The earliest `from` of the positions counted. */
  oldest: PartialDate;
}

export interface IssueStatus {
  issue: Key;
  status: Status;
  /** Another voice cannot improve it, or every counted party is on record. Not final: "so far". */
  final: boolean;
  /** Fewer than half are on record, or it rests on low confidence or inference alone. */
  thin: boolean;
  /** The parties counted on this issue, in the order chosen. */
  counted: readonly Key[];
  /** Of the counted those on record (R), in the same order. */
  onRecord: readonly Key[];
  /** Of the counted those not on record. */
  missing: readonly Key[];
  /** The options that make the row true: only for same-choice, common-ground and on-conditions. */
  landing: readonly Key[];
  /** Options that wait for an answer; for unanswered and red-line-conflict. */
  unanswered: readonly Offer[];
  /** Options that meet no objection and that nobody has asked for. */
  untested: readonly Key[];
  refusedBy: readonly Key[];
  clashes: readonly Clash[];
  /** Every option is somebody's red line. */
  deadlock: boolean;
  /** From three parties on record: the smallest groups that share no option, smallest group first. */
  blockers: readonly (readonly Key[])[];
  /** There are more such groups than the 1,000 that are listed. */
  blockersCut: boolean;
  /** Of those on record the parties that accept no option, not even on conditions. */
  acceptNothing: readonly Key[];
  /** Steps between what the two parties on record accept; null where that means nothing. */
  distance: number | null;
  restsOn: RestsOn | null;
  tally: readonly TallyRow[];
}
