// How each kind of thing in a case file is filled in: its fields in the order of a form. What a field may hold is said by
// the schema of the case file and asked of it here, so that a form and an import cannot come apart.
import { type EntityKind, LIST_OF, type ListedKind } from "@/lib/domain/case-entities";
import {
  CHANNELS,
  EVENT_KINDS,
  FIGURE_KINDS,
  NEGOTIATION_STATUSES,
  ROLES,
  SCALES,
  SOURCE_KINDS,
  STATEMENT_KINDS,
  SUBJECTS,
} from "@/lib/domain/vocabulary";
import { z } from "@/lib/zod";
import { ENTRY_SCHEMAS, negotiationSchema } from "./case-file-schema";
import { jsonFacts } from "./text";

export type SimpleShape =
  | { is: "line" | "prose" | "date" | "number" }
  /** One word out of few. */
  | { is: "choice"; choices: readonly string[] }
  /** The key of another thing. */
  | { is: "reference"; to: ListedKind };

export type FieldShape =
  | SimpleShape
  /** A list of texts, one a line. */
  | { is: "lines" }
  /** A list of labels with a number, one a line: `2024; 12.5`. */
  | { is: "points" }
  /** Any number of keys. */
  | { is: "references"; to: ListedKind }
  /** Fields of a thing within the thing. */
  | { is: "group"; fields: readonly SimpleField[] }
  /** A list of things; with `single` a list of the values of that one field. */
  | { is: "rows"; fields: readonly SimpleField[]; single?: string; max?: number };

export type SimpleField = { name: string } & SimpleShape;
export type EntryField = { name: string } & FieldShape;

const line = (name: string) => ({ name, is: "line" }) as const;
const prose = (name: string) => ({ name, is: "prose" }) as const;
const date = (name: string) => ({ name, is: "date" }) as const;
const choice = (name: string, choices: readonly string[]) => ({ name, is: "choice", choices }) as const;
const one = (name: string, to: ListedKind) => ({ name, is: "reference", to }) as const;
const many = (name: string, to: ListedKind) => ({ name, is: "references", to }) as const;

/** Without the key, which has a form of its own; but the keys of options stand in their rows. */
export const ENTRY_FIELDS: Record<Exclude<EntityKind, "position">, readonly EntryField[]> = {
  negotiation: [
    ...[line("title"), prose("summary"), choice("status", NEGOTIATION_STATUSES)],
    ...[date("started"), date("ended"), date("asOf"), prose("notice"), line("licence"), line("language")],
    { name: "focus", is: "rows", fields: [one("party", "party")], single: "party" },
  ],
  party: [
    ...[line("name"), line("shortName"), choice("role", ROLES), prose("description")],
    ...[{ name: "aliases", is: "lines" } as const, { name: "influence", is: "number" } as const],
  ],
  issue: [
    ...[line("title"), prose("question"), line("group"), choice("scale", SCALES), choice("about", SUBJECTS)],
    { name: "options", is: "rows", fields: [line("label"), prose("description"), line("key")], max: 9 },
    { name: "searched", is: "rows", fields: [one("party", "party"), date("until"), line("where")] },
  ],
  source: [
    ...[line("title"), line("publisher"), line("author"), line("url"), choice("kind", SOURCE_KINDS)],
    ...[date("published"), date("accessed"), line("archive"), line("language")],
  ],
  statement: [
    ...[one("party", "party"), line("speaker"), line("speakerRole"), date("date")],
    ...[choice("kind", STATEMENT_KINDS), prose("text")],
    { name: "original", is: "group", fields: [prose("text"), line("language")] },
    ...[line("translatedBy"), choice("channel", CHANNELS), line("outlet"), one("source", "source")],
    line("place"),
  ],
  event: [
    ...[line("title"), choice("kind", EVENT_KINDS), date("date"), date("until"), prose("summary")],
    ...[many("parties", "party"), many("issues", "issue"), one("source", "source")],
  ],
  figure: [
    ...[line("title"), line("unit"), choice("kind", FIGURE_KINDS), { name: "points", is: "points" } as const],
    ...[prose("note"), one("source", "source")],
  ],
};

/** Kinds with pages of their own; positions are kept in the sheet. */
export type EntryKind = keyof typeof ENTRY_FIELDS;
export type ListedEntryKind = Exclude<EntryKind, "negotiation">;

/** The kind that a list of the case file holds, by the name of the list in an address; null: no such page. */
export function kindOfList(list: string): ListedEntryKind | null {
  const kinds = Object.keys(ENTRY_FIELDS).filter((kind) => kind !== "negotiation") as ListedEntryKind[];
  return kinds.find((kind) => LIST_OF[kind] === list) ?? null;
}

export interface FieldRule {
  required: boolean;
  /** Characters; null: none, or it is no text. */
  limit: number | null;
}

/** What the schema of the case file says of a field. `path`: `original.text`; of the fields of rows without the place. */
export function ruleOf(kind: EntryKind, path: string): FieldRule {
  let schema: z.core.$ZodType = kind === "negotiation" ? negotiationSchema : ENTRY_SCHEMAS[LIST_OF[kind]];
  let required = true;
  for (const step of path.split(".")) {
    const inner = schema instanceof z.ZodArray ? schema.element : schema;
    // A list of keys has rows of one field: the field is the entry.
    const next = inner instanceof z.ZodObject ? inner.shape[step] : inner;
    if (next === undefined) throw new Error(`A ${kind} has no field ${path}.`);
    required = !(next instanceof z.ZodOptional);
    schema = next instanceof z.ZodOptional ? next.unwrap() : next;
  }
  const limit = jsonFacts.get(schema)?.maxLength;
  return { required, limit: typeof limit === "number" ? limit : null };
}
