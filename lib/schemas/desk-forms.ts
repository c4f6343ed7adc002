// What the forms of the evidence desk send.
import { SOURCE_KINDS, STATEMENT_KINDS } from "@/lib/domain/vocabulary";
import { z } from "@/lib/zod";

const slug = z.string().max(200);
const article = z.string().max(64);
const key = z.string().max(200);
const line = z.string().max(2_000);

export const giveSourceSchema = z.strictObject({
  ...{ slug, article, saveId: z.uuid() },
  /** Of the draft; "": the new one that the rest describes. */
  source: key,
  ...{ title: line, publisher: line, author: line, url: line, published: line, language: line },
  kind: z.enum(SOURCE_KINDS),
});

export const makeStatementSchema = z.strictObject({
  ...{ slug, article, saveId: z.uuid() },
  ...{ text: z.string().max(20_000), translation: z.string().max(20_000).default("") },
  near: z.coerce.number().int().min(0).max(10_000_000),
  /** "": an observer's voice; absent: it was not said whose. */
  party: key.optional(),
  ...{ speaker: line, speakerRole: line, date: line },
  kind: z.enum(STATEMENT_KINDS),
  long: z.literal("yes").optional(),
  /** "only": the statement alone; "": none was pressed. */
  issue: key.default(""),
});

export const attachSchema = z.strictObject({
  ...{ slug, article, saveId: z.uuid(), statement: key, party: key, issue: key },
  /** Of the position beneath which it comes. */
  position: z.string().max(400),
  basedOn: z.coerce.number().int().min(0),
  relation: z.enum(["supports", "against", "context"]),
});

export const dropArticleSchema = z.strictObject({ slug, article });

const DESK_POSITION_CONTROLS = { slug, article, saveId: z.uuid(), statement: key, party: key, issue: key };
export const beginPositionSchema = z.strictObject({
  ...DESK_POSITION_CONTROLS,
  /** The fields of the position (position-form.ts). */
  values: z.record(z.string(), z.string().max(10_000)),
});

/** The form as the schema wants it: what it is about, and the fields of the position by themselves. */
export function readSentBegin(fields: Readonly<Record<string, string>>): Record<string, unknown> {
  const isAbout = (name: string) => Object.hasOwn(DESK_POSITION_CONTROLS, name);
  const entries = Object.entries(fields);
  return {
    ...Object.fromEntries(entries.filter(([name]) => isAbout(name))),
    values: Object.fromEntries(entries.filter(([name]) => !isAbout(name))),
  };
}
