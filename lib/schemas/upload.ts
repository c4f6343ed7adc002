// What is kept of an import between looking at it and doing it. It stands in the database as JSON, and is read as
// strictly as anything from outside.
import { ENTITY_KINDS } from "@/lib/domain/case-entities";
import { BASES, CONFIDENCES } from "@/lib/domain/vocabulary";
import { z } from "@/lib/zod";

export const IMPORT_FORMATS = ["case", "table", "genius", "ktab", "questionnaire"] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

const share = z.number().min(0).max(1);

/** Of the name of a field that a column stands for. */
export const LONGEST_FIELD = 40;

export const uploadOptionsSchema = z.strictObject({
  /** null: by what is in the files. */
  format: z.enum(IMPORT_FORMATS).nullable(),
  /** The negotiation that tables and the field's formats are for; null: the one that the file names, or a new one. */
  into: z.string().max(200).nullable(),
  /** Folded heading → field; "" leaves the column out. */
  columns: z.record(z.string().max(40_000), z.string().max(LONGEST_FIELD)),
  /** What a new position has where its row says nothing. */
  from: z.string().max(20).nullable(),
  basis: z.enum(BASES).nullable(),
  confidence: z.enum(CONFIDENCES).nullable(),
  blankClears: z.boolean(),
  thresholds: z.strictObject({ preferred: share, acceptable: share, opposed: share }),
  /** May remove what the file lacks, and overwrite what was changed since the last release. */
  replace: z.boolean(),
});
export type UploadOptions = z.output<typeof uploadOptionsSchema>;

const place = { file: z.string(), at: z.string(), column: z.string().optional() };
const faultSchema = z.strictObject({ ...place, message: z.string() });
const kind = z.enum(ENTITY_KINDS);
const changeSchema = z.strictObject({ field: z.string(), before: z.string(), after: z.string() });
const rowSchema = z.strictObject({
  mark: z.enum(["new", "changed", "unchanged", "removed"]),
  kind,
  id: z.string(),
  /** As a person calls it. */
  title: z.string(),
  /** Where the file speaks of it; "" where it does not. */
  place: z.string(),
  changes: z.array(changeSchema),
});
const countSchema = z.strictObject({
  ...{ created: z.number(), changed: z.number(), unchanged: z.number(), missing: z.number() },
});

export const lookSchema = z.strictObject({
  /** null: it could not be told. */
  format: z.enum(IMPORT_FORMATS).nullable(),
  /** The newest revision when this was looked at: where another one came since, it is looked at again. */
  basedOn: z.number(),
  tables: z.array(
    z.strictObject({
      ...{ file: z.string(), sheet: z.string().nullable(), kind: z.string().nullable(), rows: z.number() },
      columns: z.array(
        z.strictObject({ heading: z.string(), field: z.string().nullable(), sample: z.string() }),
      ),
    }),
  ),
  faults: z.array(faultSchema),
  faultCount: z.number(),
  warnings: z.array(faultSchema),
  warningCount: z.number(),
  cases: z.array(
    z.strictObject({
      ...{ slug: z.string(), title: z.string(), isNew: z.boolean(), origin: z.string() },
      counts: z.partialRecord(kind, countSchema),
      rows: z.array(rowSchema),
      rowCount: z.number(),
      /** Changed in the draft since the last release, and overwritten by this. */
      overwrites: z.array(z.string()),
      missing: z.number(),
      reordered: z.array(z.string()),
    }),
  ),
});
export type Look = z.output<typeof lookSchema>;
export type LookCase = Look["cases"][number];
export type LookRow = LookCase["rows"][number];

/** Whether nothing stands in the way of writing it but, where it takes something away, the tick for that. */
export function mayBeWritten(look: Look): boolean {
  return look.faultCount === 0 && look.cases.length > 0;
}

export function takesAway({ cases }: Look): boolean {
  return cases.some(({ missing, overwrites }) => missing > 0 || overwrites.length > 0);
}

export function changesNothing({ cases }: Look): boolean {
  return cases.every(
    ({ counts, reordered }) =>
      reordered.length === 0 &&
      Object.values(counts).every(({ created, changed, missing }) => created + changed + missing === 0),
  );
}

/** Where the program that looks could not end. */
export function failedLook(file: string, message: string): Look {
  const fault = { file, at: "", message };
  return {
    ...{ format: null, basedOn: 0, tables: [], faults: [fault], faultCount: 1 },
    ...{ warnings: [], warningCount: 0, cases: [] },
  };
}
