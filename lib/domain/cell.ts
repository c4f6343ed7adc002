// What a cell of the matrix can be: one party on one issue at one date.
import type { Key, PartialDate, Position, Stances } from "./case-file";
import type { CellState, Stance } from "./vocabulary";

/** What a party said earlier of an option on which it is silent now. */
export interface LastSaid {
  stance: Stance;
  from: PartialDate;
}

export interface Cell {
  party: Key;
  issue: Key;
  state: CellState;
  /** The position in force; null only where the state is `no-position`. */
  position: Position | null;
  /** The positions it replaced, newest first. */
  earlier: readonly Position[];
  /** What counts: the stances of the position, and the red lines of earlier ones that still stand. */
  stances: Stances;
  /** Of `stances` the red lines that the position in force does not repeat, with the `from` of the one that does. */
  standing: Readonly<Record<Key, PartialDate>>;
  /** Options of which the party says nothing now and said something earlier. */
  lastSaid: Readonly<Record<Key, LastSaid>>;
  /** No position yet, and the record has one from a later day on: that nobody looked would be false. */
  isBefore: boolean;
  /** It refuses the issue, or states at least one stance. */
  onRecord: boolean;
}
