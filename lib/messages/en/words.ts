// The words of the domain in English, the same in every view, each with one line for a tooltip.
import type {
  Basis,
  CellState,
  Channel,
  Confidence,
  EventKind,
  NegotiationStatus,
  Relation,
  Role,
  Scale,
  SourceKind,
  Stance,
  StatementKind,
  Subject,
} from "@/lib/domain/vocabulary";
import type { RoleTerm, StanceTerm, Term } from "../messages";

export const stances: Readonly<Record<Stance, StanceTerm>> = {
  preferred: { word: "preferred", letter: "P", definition: "The party asks for this outcome first." },
  acceptable: {
    word: "acceptable",
    letter: "A",
    definition: "The party says that it can accept this outcome.",
  },
  conditional: {
    word: "on conditions",
    letter: "C",
    definition: "The party says that it can accept this outcome if something else happens.",
  },
  opposed: { word: "opposed", letter: "O", definition: "The party says that it is against this outcome." },
  "red-line": {
    word: "red line",
    letter: "R",
    definition:
      "The party says that it accepts this outcome under no terms. It stands until the party says something else of it.",
  },
};

export const notStated: StanceTerm = {
  word: "not stated",
  letter: "·",
  definition: "The party says nothing of this outcome. That is neither a yes nor a no.",
};

export const cellStates: Readonly<Record<CellState, Term>> = {
  stated: { word: "Stated", definition: "The party has stated what it makes of at least one outcome." },
  refused: {
    word: "Refuses to negotiate this",
    definition: "The party refuses to have the issue negotiated at all. That is a position, not silence.",
  },
  neutral: {
    word: "Takes no position",
    definition: "The party says that it takes no position. It is not counted on this issue.",
  },
  withdrawn: {
    word: "Position withdrawn",
    definition: "The party has withdrawn its position and holds none from that date on.",
  },
  "not-coded": {
    word: "Not coded",
    definition: "Something is on record, without a stance on any outcome. It has no part in the statuses.",
  },
  "no-position": {
    word: "No position",
    definition:
      "A blank is a fact about this record, not about the world: nothing was found, or nobody has searched yet.",
  },
};

export const bases: Readonly<Record<Basis, Term>> = {
  stated: { word: "stated", definition: "Stated by the party." },
  reported: { word: "reported", definition: "Reported by a source, not in the party's own words." },
  inferred: { word: "inferred", definition: "Inferred by the analyst from what was said or done." },
};

export const confidences: Readonly<Record<Confidence, Term>> = {
  high: { word: "high", definition: "The analyst has high confidence in this reading." },
  medium: { word: "medium", definition: "The analyst has medium confidence in this reading." },
  low: { word: "low", definition: "The analyst has low confidence in this reading." },
};

export const roles: Readonly<Record<Role, RoleTerm>> = {
  "at-table": {
    word: "at the table",
    heading: "At the table",
    definition: "Takes part in the talks as a party and is counted in the statuses.",
  },
  mediator: {
    word: "mediator",
    heading: "Mediators",
    definition: "Mediates the talks. Not counted in the statuses unless chosen to be.",
  },
  outside: {
    word: "outside the table",
    heading: "Outside the table",
    definition:
      "Affected by the talks, or pressing from outside. Not counted in the statuses unless chosen to be.",
  },
};

export const scales: Readonly<Record<Scale, Term>> = {
  ordinal: { word: "in order", definition: "The outcomes run from one end of the dispute to the other." },
  nominal: { word: "without order", definition: "The outcomes stand in no order, so there is no distance." },
};

export const subjects: Readonly<Record<Subject, Term>> = {
  outcome: { word: "outcome", definition: "The issue is about an outcome of a deal." },
  conduct: {
    word: "conduct",
    definition:
      "The issue is about conduct during the talks. That both accept an option is not common ground.",
  },
};

export const channels: Readonly<Record<Channel, Term>> = {
  "official-text": { word: "official text", definition: "A document that the party itself issued." },
  "on-record": {
    word: "on the record",
    definition: "Said openly, by a named speaker or in the party's name.",
  },
  briefing: { word: "briefing", definition: "Said to journalists without a name." },
  leak: { word: "leak", definition: "Became known without being published by those who said it." },
  secondary: { word: "second-hand", definition: "Told by somebody else." },
};

export const statementKinds: Readonly<Record<StatementKind, Term>> = {
  quote: { word: "quote", definition: "Exact words." },
  report: { word: "report", definition: "What a source reports was said, not in exact words." },
  action: { word: "action", definition: "Something done, not said." },
};

export const relations: Readonly<Record<Relation, Term>> = {
  supports: { word: "supports", definition: "The position rests on it." },
  against: { word: "against", definition: "Another voice of the same party says otherwise." },
  context: { word: "context", definition: "Helps to read the position, without supporting it." },
};

export const sourceKinds: Readonly<Record<SourceKind, string>> = {
  news: "news",
  official: "official",
  transcript: "transcript",
  analysis: "analysis",
  data: "data",
};

export const eventKinds: Readonly<Record<EventKind, string>> = {
  talks: "talks",
  statement: "statement",
  sanctions: "sanctions",
  military: "military",
  domestic: "domestic",
  agreement: "agreement",
  proposal: "proposal",
  other: "other",
};

export const negotiationStatuses: Readonly<Record<NegotiationStatus, string>> = {
  ongoing: "Ongoing",
  concluded: "Concluded",
  suspended: "Suspended",
  collapsed: "Broken off",
};

export const standingLine =
  "Compiled from public reports. Stances are an analyst's reading, not a party's own coding, not a forecast, not advice. No party has approved this.";

export const thin =
  "Fewer than half of the parties counted are on record here, or all of it is of low confidence or inferred. The status is therefore not shown solid.";

export const saidAgain = "said again";

export const redLineWords: Readonly<Record<Basis, string>> = {
  stated: "stated by the party",
  reported: "as reported",
  inferred: "our reading",
};
