// What the pages of things send.
import { MERGED_KINDS } from "@/lib/domain/plan-merge";
import { z } from "@/lib/zod";
import { ENTRY_FIELDS, type EntryKind, type ListedEntryKind } from "./entry-fields";
import { isFieldName } from "./entry-form";

const KINDS = Object.keys(ENTRY_FIELDS) as [EntryKind, ...EntryKind[]];
const listedKind = z.enum(KINDS).exclude(["negotiation"]);
/** Anything may be asked for: what is no key is nobody's. */
const slug = z.string().max(200);
const id = z.string().max(200);
/** What is too long is said at its field, by the schema of the case file: a request has its own limit. */
const text = z.string().max(1_000_000);
const version = z.union([z.literal("").transform(() => null), z.coerce.number().int().min(0)]);

/** Which thing a form is about, beside its fields. */
const ABOUT = {
  slug,
  /** The kind of thing: a field of many is called kind. */
  of: z.enum(KINDS),
  /** "": it is new. */
  id,
  /** "": it is new, or it is made again. */
  basedOn: version,
  saveId: z.uuid(),
  /** The button pressed. */
  do: z.string().max(100).default("save"),
  /** Of a new thing: its key, where somebody chose it. */
  key: text.default(""),
};

export const saveEntrySchema = z.strictObject({ ...ABOUT, values: z.record(z.string(), z.string()) });

/** Names of a form that are no fields of the thing. */
const CONTROLS: readonly string[] = Object.keys(ABOUT);

/** The form as the schema wants it: what is about the thing, and the fields of the thing by themselves. */
export function readSentEntry(form: FormData): {
  about: Record<string, string>;
  values: Record<string, string>;
} {
  const about: Record<string, string> = {};
  const values: Record<string, string> = {};
  for (const name of new Set(form.keys())) {
    if (name.startsWith("$ACTION_")) continue;
    const text = form
      .getAll(name)
      .filter((value) => typeof value === "string")
      .join("\n");
    if (CONTROLS.includes(name)) about[name] = text;
    else values[name] = text;
  }
  return { about, values };
}

/** Whether all that was sent are fields of the kind. */
export function areFields(kind: EntryKind, values: Readonly<Record<string, string>>): boolean {
  return Object.keys(values).every((name) => isFieldName(kind, name));
}

export const renameEntrySchema = z.strictObject({
  ...{ slug, kind: listedKind, id, basedOn: z.coerce.number().int().min(0), saveId: z.uuid() },
  newKey: text,
});

export const deleteEntrySchema = z.strictObject({
  ...{ slug, kind: listedKind, id, saveId: z.uuid() },
  /** What the page listed: other things mean that somebody changed something meanwhile. */
  shown: z.string().max(100),
});

export const mergeEntrySchema = z.strictObject({
  ...{ slug, kind: z.enum(MERGED_KINDS), id, into: id, saveId: z.uuid() },
  /** As in deleteEntrySchema. */
  shown: z.string().max(100),
});

export const mergeOptionsSchema = z.strictObject({
  ...{ slug, id, from: id, into: id, saveId: z.uuid() },
  /** As in deleteEntrySchema. */
  shown: z.string().max(100),
});

const MOVE = /^(up|down|place) (\S{1,200})$/;

/** Which thing goes where. Of a place typed without a button it is not said whose it is: all that stand there are. */
export type Move =
  | { id: string; by: 1 | -1 }
  | { id: string; place: number }
  | { places: Map<string, number> };

/** `do`: `up iran`, `down iran`, `place iran` by the number in `place iran`, or `places`. */
export const moveEntrySchema = z
  .looseObject({ slug, kind: listedKind, do: z.string().max(300) })
  .transform((sent, context): { slug: string; kind: ListedEntryKind; move: Move } => {
    const about = { slug: sent.slug, kind: sent.kind };
    const places = new Map<string, number>();
    for (const [name, value] of Object.entries(sent)) {
      const isPlace = name.startsWith("place ") && typeof value === "string" && /^\s*\d{1,6}\s*$/.test(value);
      if (isPlace) places.set(name.slice("place ".length), Number(value));
    }
    if (sent.do === "places") return { ...about, move: { places } };
    const [, does, id = ""] = MOVE.exec(sent.do) ?? [];
    if (does === "up" || does === "down") return { ...about, move: { id, by: does === "up" ? -1 : 1 } };
    const place = places.get(id);
    if (does === "place" && place !== undefined) return { ...about, move: { id, place } };
    context.issues.push({ code: "custom", message: "no place", input: sent.do });
    return z.NEVER;
  });
