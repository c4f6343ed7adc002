// A case file as a flat list of things with an identity: what an import compares, history records and a person can name.
import type {
  CaseEvent,
  CaseFile,
  Figure,
  Issue,
  Negotiation,
  Party,
  Position,
  Source,
  Statement,
} from "./case-file";
import { firstDay } from "./day";

/** In the order in which things can be made: each refers only to what stands before it. */
export const ENTITY_KINDS = [
  "negotiation",
  "party",
  "issue",
  "source",
  "statement",
  "position",
  "event",
  "figure",
] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

export function isEntityKind(word: string): word is EntityKind {
  return ENTITY_KINDS.some((kind) => kind === word);
}

/** Everything but the negotiation itself stands in a list, and the order of the list is content. */
export type ListedKind = Exclude<EntityKind, "negotiation">;

export interface EntityByKind {
  negotiation: Negotiation;
  party: Party;
  issue: Issue;
  source: Source;
  statement: Statement;
  position: Position;
  event: CaseEvent;
  figure: Figure;
}

/** Which list of the case file holds the kind. */
export const LIST_OF = {
  party: "parties",
  issue: "issues",
  source: "sources",
  statement: "statements",
  position: "positions",
  event: "events",
  figure: "figures",
} as const satisfies Record<ListedKind, keyof CaseFile>;

interface EntityOf<K extends EntityKind> {
  kind: K;
  /** Unique among its kind: the key, or for a position `party~issue~first day`. */
  id: string;
  /** Where it stands: `negotiation` or `positions[12]`. */
  place: string;
  /** Its index in its list; 0 for the negotiation. */
  index: number;
  value: EntityByKind[K];
}

/** A thing with its identity and its place; what its value is follows from its kind. */
export type CaseEntity<K extends EntityKind = EntityKind> = { [Kind in K]: EntityOf<Kind> }[K];

/** The identity of a position. `2026-02` and `2026-02-01` begin on the same day and are the same position. */
export function positionId(position: Pick<Position, "party" | "issue" | "from">): string {
  return `${position.party}~${position.issue}~${firstDay(position.from)}`;
}

/** The identity of a thing of the kind, from its value. */
export function entityId(kind: EntityKind, value: object): string {
  switch (kind) {
    case "negotiation":
      return (value as Negotiation).slug;
    case "position":
      return positionId(value as Position);
    default:
      return (value as { key: string }).key;
  }
}

/** A thing by itself, as it stands at the index of its list. */
export function makeEntity(kind: EntityKind, value: object, index: number): CaseEntity {
  const place = kind === "negotiation" ? kind : `${LIST_OF[kind]}[${index}]`;
  // The caller says which kind the value is of.
  return { kind, id: entityId(kind, value), place, index, value } as CaseEntity;
}

/** The things of one kind in the order of their list; for the negotiation a list of one. */
export function entitiesOfKind(caseFile: CaseFile, kind: EntityKind): CaseEntity[] {
  const values = kind === "negotiation" ? [caseFile.negotiation] : caseFile[LIST_OF[kind]];
  return values.map((value, index) => makeEntity(kind, value, index));
}
