// What the forms of an import send.
import { isPartialDate } from "@/lib/domain/day";
import { BASES, CONFIDENCES } from "@/lib/domain/vocabulary";
import { z } from "@/lib/zod";
import { IMPORT_FORMATS, LONGEST_FIELD, type UploadOptions } from "./upload";

const id = z.uuid();
const text = z.string().max(200);
const orNone = <const Words extends readonly [string, ...string[]]>(words: Words) =>
  z.union([z.enum(words), z.literal("")]).transform((word) => (word === "" ? null : word));
const share = z.coerce.number("Write it as a number from 0 to 1, such as 0.6.").min(0).max(1);

export const dropUploadSchema = z.strictObject({ id });
export const writeUploadSchema = z.strictObject({ id, replace: z.literal("yes").optional() });

/** Fields whose name begins with `column:` say what the heading behind it means. */
const COLUMN = "column:";

export const uploadFormSchema = z
  .looseObject({
    id,
    format: orNone(IMPORT_FORMATS),
    into: text.transform((slug) => (slug === "" ? null : slug)).default(null),
    from: z
      .string()
      .trim()
      .refine((day) => day === "" || isPartialDate(day), "Write it as 2026-02-07, 2026-02 or 2026.")
      .transform((day) => (day === "" ? null : day))
      .default(null),
    basis: orNone(BASES).default(null),
    confidence: orNone(CONFIDENCES).default(null),
    blankClears: z.literal("yes").optional(),
    preferred: share.optional(),
    acceptable: share.optional(),
    opposed: share.optional(),
  })
  .transform((form, context) => {
    const { id: upload, preferred, acceptable, opposed, blankClears, ...rest } = form;
    const { format, into, from, basis, confidence, ...others } = rest;
    const columns: Record<string, string> = {};
    for (const [name, value] of Object.entries(others)) {
      // Everything else is unknown, and unknown keys are refused.
      if (!name.startsWith(COLUMN) || typeof value !== "string") {
        context.addIssue({ code: "custom", path: [name], message: "is not known here" });
      } else if (value.length > LONGEST_FIELD) {
        context.addIssue({ code: "custom", path: [name], message: "Choose one of the fields offered." });
      } else columns[name.slice(COLUMN.length)] = value;
    }
    const thresholds = { preferred, acceptable, opposed };
    return {
      id: upload,
      format,
      into,
      from,
      basis,
      confidence,
      columns,
      thresholds,
      blankClears: blankClears === "yes",
    };
  });
export type UploadForm = z.output<typeof uploadFormSchema>;

export const columnName = (folded: string) => `${COLUMN}${folded}`;

/** The options as they were, with what the form says; what it has no field for stays. */
export function changeOptions(options: UploadOptions, form: UploadForm): UploadOptions {
  const { id: _id, columns, thresholds, ...rest } = form;
  const { preferred, acceptable, opposed } = options.thresholds;
  return {
    ...options,
    ...rest,
    columns: { ...options.columns, ...columns },
    thresholds: {
      preferred: thresholds.preferred ?? preferred,
      acceptable: thresholds.acceptable ?? acceptable,
      opposed: thresholds.opposed ?? opposed,
    },
  };
}
