// What the forms of a negotiation's pages send.
import { ENTITY_KINDS, type EntityKind, isEntityKind } from "@/lib/domain/case-entities";
import type { HeldThing } from "@/lib/domain/hold-back";
import { NEGOTIATION_STATUSES } from "@/lib/domain/vocabulary";
import { z } from "@/lib/zod";
import type { FormValues } from "./form-rows";

/** Anything may be asked for: what is no key is nobody's. */
const slug = z.string().max(200);
const batch = z.string().max(64);
/** Of a part of the draft: `position iran~enrichment~2025-04-18`. */
const thing = z.string().max(400);
const things = z.union([thing, z.array(thing)]).default([]);
const number = z.coerce.number().int().min(0).max(2_147_483_647);
/** What is too long is said at its field, by the schema of what it becomes: a request has its own limit. */
const text = z.string().max(1_000_000);

export const undoSchema = z.strictObject({ slug, batch });
export const restoreSchema = z.strictObject({ slug, revision: number, state: z.enum(["before", "after"]) });
export const publishSchema = z.strictObject({
  ...{ slug, note: text, basedOn: number, hold: things },
  /** What was held back where the page was made. */
  shown: z.string().max(2_000_000),
  do: z.enum(["show", "publish"]).default("publish"),
  /** Which page of the differences was looked at. */
  list: z.enum(ENTITY_KINDS).optional(),
  at: z.coerce.number().int().min(1).max(100_000).optional(),
});
export const reviewSchema = z.strictObject({ slug, basedOn: number, hold: things });
export const recallSchema = z.strictObject({ slug, number, reason: text });
export const publicSchema = z.strictObject({ slug, withdrawn: z.enum(["yes", "no"]) });
export const archiveSchema = z.strictObject({ slug, archived: z.enum(["yes", "no"]) });
export const createSchema = z.strictObject({
  ...{ slug: text, title: text, summary: text, started: text, status: z.enum(NEGOTIATION_STATUSES) },
});
export const copySchema = z.strictObject({ from: slug, slug: text, title: text });

/** What an address or a form says is held back; what is no thing is passed over. */
export function readHeld(value: string | readonly string[] | undefined): HeldThing[] {
  const names = value === undefined ? [] : typeof value === "string" ? [value] : value;
  return [...new Set(names)].flatMap((name) => {
    const [kind = "", id, ...rest] = name.split(" ");
    return isEntityKind(kind) && id !== undefined && rest.length === 0 ? [{ kind, id }] : [];
  });
}

/** Which page of the differences an address asks for; null: the first of each kind. */
export function readDifferencesPage({
  list,
  at,
}: Readonly<Record<string, string | string[] | undefined>>): { kind: EntityKind; at: number } | null {
  if (typeof list !== "string" || !isEntityKind(list) || typeof at !== "string") return null;
  return /^[1-9]\d{0,5}$/.test(at) ? { kind: list, at: Number(at) } : null;
}

export function writeHeld({ kind, id }: HeldThing): string {
  return `${kind} ${id}`;
}

/** The same selection gives the same text, in whatever order it was made. */
export function nameSelection(held: readonly HeldThing[]): string {
  const rank = (name: string) => ENTITY_KINDS.findIndex((kind) => name.startsWith(`${kind} `));
  return held
    .map(writeHeld)
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .join("\n");
}

const POSITION_CONTROLS = {
  ...{ slug, party: thing, issue: thing },
  /** Which of the cell's positions it was; "": none, it begins one. */
  was: thing,
  basedOn: z.union([z.literal("").transform(() => null), z.coerce.number().int().min(0)]),
  saveId: z.uuid(),
  do: z.enum(["save", "take away"]).default("save"),
};

export const savePositionSchema = z.strictObject({
  ...POSITION_CONTROLS,
  /** The fields of the position. */
  values: z.record(z.string(), text),
});

/** The form as the schema wants it: what is about the position, and its fields by themselves. */
export function readSentPosition(form: FormData): { about: FormValues; values: FormValues } {
  const fields = [...form].flatMap(([name, value]) =>
    typeof value === "string" && !name.startsWith("$ACTION_") ? [[name, value] as const] : [],
  );
  const isAbout = (name: string) => Object.hasOwn(POSITION_CONTROLS, name);
  return {
    about: Object.fromEntries(fields.filter(([name]) => isAbout(name))),
    values: Object.fromEntries(fields.filter(([name]) => !isAbout(name))),
  };
}
