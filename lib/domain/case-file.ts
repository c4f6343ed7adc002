// One negotiation as one plain value. Field order here is the order of the canonical form (lib/schemas/case-file.ts).
import type {
  Agenda,
  Basis,
  Channel,
  Confidence,
  EventKind,
  FigureKind,
  NegotiationStatus,
  Relation,
  Role,
  Scale,
  SourceKind,
  Stance,
  StatementKind,
  Subject,
} from "./vocabulary";

/** ISO 8601 as precisely as known: `2026-02-07`, `2026-02` or `2026`. Days are `2026-02-07`. */
export type PartialDate = string;
export type Day = string;
export type Key = string;

export interface CaseFile {
  format: "parley-case/1";
  negotiation: Negotiation;
  parties: Party[];
  issues: Issue[];
  sources: Source[];
  statements: Statement[];
  positions: Position[];
  events: CaseEvent[];
  figures: Figure[];
}

export interface Negotiation {
  slug: Key;
  title: string;
  summary: string;
  status: NegotiationStatus;
  started: PartialDate;
  ended?: PartialDate;
  asOf?: PartialDate;
  /** Of its own words, as BCP 47 has it; English where it does not say (case-language.ts). */
  language?: string;
  notice?: string;
  licence?: string;
  focus?: Key[];
}

export interface Party {
  key: Key;
  name: string;
  shortName: string;
  role: Role;
  description?: string;
  aliases?: string[];
  influence?: number;
}

export interface Issue {
  key: Key;
  title: string;
  question: string;
  group?: string;
  scale: Scale;
  about?: Subject;
  options: Option[];
  searched?: Search[];
}

export interface Option {
  key: Key;
  label: string;
  description?: string;
}

/** Somebody searched for what the party says on the issue, up to a date, and where. */
export interface Search {
  party: Key;
  until: PartialDate;
  where?: string;
}

export interface Source {
  key: Key;
  title: string;
  publisher?: string;
  author?: string;
  url: string;
  published?: PartialDate;
  accessed?: PartialDate;
  archive?: string;
  language?: string;
  kind: SourceKind;
}

export interface Statement {
  key: Key;
  /** Absent: an observer's voice. */
  party?: Key;
  speaker?: string;
  speakerRole?: string;
  date: PartialDate;
  kind: StatementKind;
  text: string;
  original?: { text: string; language: string };
  translatedBy?: string;
  channel?: Channel;
  outlet?: string;
  place?: string;
  source: Key;
}

export type Stances = Readonly<Partial<Record<Key, Stance>>>;

export interface Requirement {
  issue: Key;
  options: Key[];
}

export interface Condition {
  text: string;
  requires?: Requirement[];
}

export interface Evidence {
  statement: Key;
  options?: Key[];
  relation?: Relation;
}

export interface Position {
  party: Key;
  issue: Key;
  from: PartialDate;
  headline?: string;
  agenda?: Agenda;
  stances?: Record<Key, Stance>;
  conditions?: Record<Key, Condition>;
  redLine?: string;
  basis: Basis;
  confidence: Confidence;
  priority?: number;
  note?: string;
  evidence?: Evidence[];
}

export interface CaseEvent {
  key: Key;
  date: PartialDate;
  until?: PartialDate;
  kind: EventKind;
  title: string;
  summary?: string;
  parties?: Key[];
  issues?: Key[];
  source?: Key;
}

export interface Figure {
  key: Key;
  title: string;
  unit: string;
  kind?: FigureKind;
  points: { label: string; value: number }[];
  note?: string;
  source?: Key;
}
