// The words of the product. The same ones stand in the case file, the database, the interface and the API.
// Lists are in the order in which they are shown.

export const NEGOTIATION_STATUSES = ["ongoing", "concluded", "suspended", "collapsed"] as const;
export type NegotiationStatus = (typeof NEGOTIATION_STATUSES)[number];

export const ROLES = ["at-table", "mediator", "outside"] as const;
export type Role = (typeof ROLES)[number];

export const SCALES = ["ordinal", "nominal"] as const;
export type Scale = (typeof SCALES)[number];

/** What an issue is about: the outcome of a deal, or conduct during the talks. */
export const SUBJECTS = ["outcome", "conduct"] as const;
export type Subject = (typeof SUBJECTS)[number];

export const STANCES = ["preferred", "acceptable", "conditional", "opposed", "red-line"] as const;
export type Stance = (typeof STANCES)[number];

export const AGENDAS = ["stated", "refused", "neutral", "withdrawn"] as const;
export type Agenda = (typeof AGENDAS)[number];

/** From the strongest to the weakest. */
export const BASES = ["stated", "reported", "inferred"] as const;
export type Basis = (typeof BASES)[number];

/** From the strongest to the weakest. */
export const CONFIDENCES = ["high", "medium", "low"] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export const SOURCE_KINDS = ["news", "official", "transcript", "analysis", "data"] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

export const STATEMENT_KINDS = ["quote", "report", "action"] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

export const CHANNELS = ["official-text", "on-record", "briefing", "leak", "secondary"] as const;
export type Channel = (typeof CHANNELS)[number];

export const RELATIONS = ["supports", "against", "context"] as const;
export type Relation = (typeof RELATIONS)[number];

export const EVENT_KINDS = [
  "talks",
  "statement",
  "sanctions",
  "military",
  "domestic",
  "agreement",
  "proposal",
  "other",
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** What a timeline can be narrowed to: the kinds of events, and the positions. */
export const TIMELINE_KINDS = [...EVENT_KINDS, "position"] as const;
export type TimelineKind = (typeof TIMELINE_KINDS)[number];

export const FIGURE_KINDS = ["bar", "line"] as const;
export type FigureKind = (typeof FIGURE_KINDS)[number];

/** Every status an issue can have, in the order in which the rows of the status table are tried. */
export const STATUSES = [
  "unknown",
  "off-agenda",
  "agenda-dispute",
  "same-choice",
  "common-ground",
  "on-conditions",
  "red-line-conflict",
  "unanswered",
  "untested",
  "gap",
] as const;
export type Status = (typeof STATUSES)[number];

/** The order in which a reader meets the statuses: where parties meet first, silence last. */
export const STATUSES_AS_SHOWN = [
  "same-choice",
  "common-ground",
  "on-conditions",
  "unanswered",
  "untested",
  "gap",
  "red-line-conflict",
  "agenda-dispute",
  "off-agenda",
  "unknown",
] as const satisfies readonly Status[];

export const CELL_STATES = ["stated", "refused", "neutral", "withdrawn", "not-coded", "no-position"] as const;
export type CellState = (typeof CELL_STATES)[number];
