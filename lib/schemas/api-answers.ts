// What the API answers, field by field. The answers are held to these types where they are built, and by a test to the
// document that is made of them (/api/v1/openapi.json). Fields are added, never renamed or taken away.
import {
  BASES,
  CELL_STATES,
  CONFIDENCES,
  NEGOTIATION_STATUSES,
  STANCES,
  STATUSES,
} from "@/lib/domain/vocabulary";
import { z } from "@/lib/zod";

type DeepReadonly<T> = T extends readonly (infer E)[]
  ? readonly DeepReadonly<E>[]
  : T extends object
    ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
    : T;

const key = z.string().meta({ description: "The key of an entry of the case file.", example: "iran" });
const keys = z.array(key);
const date = z.string().meta({
  description: "As precise as known: a day, a month or a year.",
  example: "2026-02-08",
});
const instant = z.iso.datetime().meta({ description: "UTC." });
const count = z.int().min(0);
const stance = z.enum(STANCES);
const status = z.enum(STATUSES).meta({ description: "Defined on the page Method." });
const basis = z.enum(BASES);
const confidence = z.enum(CONFIDENCES);

export const negotiationsSchema = z
  .array(
    z.strictObject({
      slug: key,
      title: z.string(),
      summary: z.string(),
      status: z.enum(NEGOTIATION_STATUSES).meta({ description: "The state of the talks." }),
      release: z
        .strictObject({ number: z.int().min(1), publishedAt: instant })
        .meta({ description: "The latest release." }),
      parties: count.meta({ description: "How many." }),
      issues: count.meta({ description: "How many." }),
    }),
  )
  .meta({ id: "Negotiations" });

export const releasesSchema = z
  .array(
    z.strictObject({
      number: z.int().min(1),
      note: z.string().meta({ description: "What is new in it." }),
      publishedAt: instant,
      sha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .meta({ description: "Of the bytes of the case file." }),
      recalled: z
        .strictObject({ at: instant, reason: z.string() })
        .optional()
        .meta({ description: "Only where the release was taken back; its address then answers 410." }),
    }),
  )
  .meta({ id: "Releases", description: "Newest first." });

const cellSchema = z
  .strictObject({
    state: z.enum(CELL_STATES),
    headline: z.string().optional(),
    stances: z
      .record(key, stance)
      .optional()
      .meta({ description: "Option → stance, as the position in force states them." }),
    standing: z
      .record(key, date)
      .optional()
      .meta({ description: "Option → date of the earlier position whose red line still stands." }),
    lastSaid: z
      .record(key, z.strictObject({ stance, from: date }))
      .optional()
      .meta({ description: "Option → what the party said of it before and does not mention now." }),
    redLine: z.string().optional().meta({ description: "What the red line excludes, in words." }),
    from: date.optional(),
    evidence: count.optional().meta({ description: "How many statements stand behind it by the date." }),
    basis: basis.optional(),
    confidence: confidence.optional(),
  })
  .meta({ id: "Cell", description: "A party on an issue. Where nothing is on record: the state alone." });

const issueSchema = z
  .strictObject({
    key,
    status,
    final: z.boolean().meta({ description: "Another voice cannot improve it." }),
    thin: z
      .boolean()
      .meta({ description: "It rests on few, on low confidence or on inference: never shown solid." }),
    onRecord: count.meta({ description: "Counted parties that are on record." }),
    counted: count.meta({ description: "Counted parties." }),
    options: keys.meta({ description: "Where the parties meet; else the offers that wait for an answer." }),
    untested: keys.meta({ description: "Options without objection that nobody has asked for." }),
    refusedBy: keys,
    clashes: z.array(z.strictObject({ by: key, against: key, options: keys })).meta({
      description: "The red lines of one cover every option that the other accepts or would accept.",
    }),
    deadlock: z.boolean().meta({ description: "Every option is somebody's red line." }),
    blockers: z.array(keys).meta({ description: "Smallest groups that share no option." }),
    blockersCut: z.boolean().meta({ description: "There are more groups than are listed." }),
    distance: z.int().min(0).nullable().meta({ description: "Steps between what two parties accept." }),
    restsOn: z
      .strictObject({ basis, confidence, oldest: date })
      .nullable()
      .meta({ description: "The weakest of what the status rests on." }),
    tally: z.array(
      z.strictObject({ option: key, accept: keys, conditional: keys, object: keys, silent: keys }),
    ),
    with: z
      .array(z.strictObject({ party: key, status }))
      .meta({ description: "For each outside party chosen: the status if it were counted too." }),
    reason: z.string().meta({ description: "Why, in one sentence." }),
    cells: z.record(key, cellSchema).meta({ description: "By party, as chosen." }),
  })
  .meta({ id: "IssueStatus" });

export const matrixSchema = z
  .strictObject({
    negotiation: key,
    release: z.int().min(1).nullable().meta({ description: "Null: a draft, which the API never shows." }),
    asOf: date,
    parties: keys,
    counted: keys,
    issues: z.array(issueSchema),
    summary: z.record(status, count).meta({ description: "How many issues have each status." }),
  })
  .meta({ id: "Matrix" });

export type MatrixAnswer = DeepReadonly<z.output<typeof matrixSchema>>;

const moveSchema = z
  .strictObject({
    party: key,
    issue: key,
    date,
    kind: z.enum([
      "first-position",
      "agenda-refused",
      "agenda-reopened",
      "became-neutral",
      "withdrawn",
      "stances",
    ]),
    stances: z.array(
      z.strictObject({
        option: key,
        change: z.enum([
          "newly-accepts",
          "newly-conditional",
          "condition-dropped",
          "newly-objects",
          "new-red-line",
          "red-line-lifted",
          "first-choice",
          "again",
          "not-mentioned",
        ]),
        before: stance.nullable().meta({ description: "What the party last stated of the option." }),
        after: stance.nullable(),
      }),
    ),
    evidence: keys.meta({ description: "Statements." }),
  })
  .meta({ id: "Move" });

export const changesSchema = z
  .strictObject({
    from: z.string(),
    to: z.string(),
    moves: z.array(moveSchema),
    statuses: z.array(z.strictObject({ issue: key, before: status, after: status })),
    distances: z.array(z.strictObject({ issue: key, before: z.int(), after: z.int() })),
    corrections: z
      .array(
        z.strictObject({
          party: key,
          issue: key,
          date,
          kind: z.enum(["changed", "removed"]),
          fields: z.array(
            z.strictObject({
              field: z.string(),
              before: z.unknown().optional().meta({ description: "As in the case file." }),
              after: z.unknown().optional().meta({ description: "As in the case file." }),
            }),
          ),
        }),
      )
      .meta({ description: "Mended coding, which is no move. Only between two releases." }),
  })
  .meta({ id: "Changes" });

export type ChangesAnswer = DeepReadonly<z.output<typeof changesSchema>>;

export const problemSchema = z
  .strictObject({ type: z.string(), title: z.string(), status: z.int(), detail: z.string() })
  .meta({ id: "Problem", description: "RFC 9457. The detail says what is wrong and what would be right." });
