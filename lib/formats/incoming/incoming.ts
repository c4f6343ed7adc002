// What a file of any format but the case file becomes: things to add to a draft or to change in it, each with its place
// in the file. Parties, issues and options go by the names or keys that the file uses; merge-incoming.ts finds them.
import type { Issue, Negotiation, Party, Position, Source, Statement } from "@/lib/domain/case-file";
import type { Stance } from "@/lib/domain/vocabulary";

/** Where in the files something stands, as a person finds it. */
export interface Place {
  file: string;
  /** `row 12`, `sheet Positions, row 12`, `line 3, column 8`, `[4].party`; "" for the file as a whole. */
  at: string;
  /** The heading of the column, where it is about one. */
  column?: string;
}

export interface FileFault extends Place {
  /** What is wrong and what to do. */
  message: string;
}

interface Entry<Value> {
  place: Place;
  /** Which column of the file a field came from. */
  columns?: Readonly<Record<string, string>> | undefined;
  /** What the file says; it overwrites what the draft says. */
  value: Partial<Value>;
  /** What is taken where the thing is new and the file says nothing. */
  defaults?: Partial<Value>;
}

export interface IncomingParty extends Entry<Omit<Party, "key">> {
  /** The key or the name by which the file calls it. */
  ref: string;
}

export interface IncomingIssue extends Entry<Omit<Issue, "key" | "options">> {
  ref: string;
  /** In the order of the file; two may have one label. */
  options: readonly { ref: string; label: string; description?: string }[];
}

export interface IncomingSource extends Entry<Omit<Source, "key">> {
  key: string;
}

export interface IncomingStatement extends Entry<Omit<Statement, "key">> {
  key: string;
}

export interface IncomingStance {
  place: Place;
  columns?: Readonly<Record<string, string>> | undefined;
  option: string;
  /** Absent: the file says nothing of it, and the draft's stays. */
  stance?: Stance;
  condition?: string;
}

type PositionFields = Pick<
  Position,
  "headline" | "agenda" | "redLine" | "basis" | "confidence" | "priority" | "note"
>;

export interface IncomingPosition extends Entry<PositionFields> {
  party: string;
  issue: string;
  /** Absent: the first day of the negotiation. */
  from?: string | undefined;
  stances: readonly IncomingStance[];
  /** Keys of statements that are its evidence. */
  statements: readonly string[];
  /** The file says all there is to say of the stances: those that it leaves out go. */
  isWhole: boolean;
  /** Fields that the file leaves blank and that are to be cleared. */
  cleared?: readonly (keyof PositionFields)[];
}

export interface Incoming {
  /** The negotiation that the file is of, where it says so. */
  slug: string | null;
  /** For a negotiation that is new; null: such a file can only add to one that is there. */
  negotiation: Omit<Negotiation, "slug"> | null;
  parties: IncomingParty[];
  issues: IncomingIssue[];
  sources: IncomingSource[];
  statements: IncomingStatement[];
  positions: IncomingPosition[];
  /** Things passed over or shortened, that do not hinder. */
  warnings: FileFault[];
}

export function emptyIncoming(): Incoming {
  return {
    ...{ slug: null, negotiation: null, parties: [], issues: [] },
    ...{ sources: [], statements: [], positions: [], warnings: [] },
  };
}

/** Something in a file hinders its reading as a whole. */
export class UnreadableFile extends Error {
  constructor(readonly faults: readonly FileFault[]) {
    super(faults[0]?.message ?? "A file could not be read.");
  }
}

export function refuseFile(place: Place, message: string): never {
  throw new UnreadableFile([{ ...place, message }]);
}
