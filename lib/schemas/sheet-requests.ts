// What the sheet sends: saves, and where somebody stands.
import { ENTITY_KINDS } from "@/lib/domain/case-entities";
import { z } from "@/lib/zod";

const id = z.string().min(1).max(300);

export const saveSchema = z.strictObject({
  /** Of one save, so that it has one effect however often it is sent. */
  requestId: z.string().min(8).max(100),
  action: z.enum(["save", "undo"]).default("save"),
  edits: z
    .array(
      z.strictObject({
        kind: z.enum(ENTITY_KINDS),
        id,
        basedOn: z.int().min(0).nullable(),
        // What a thing of the kind may hold is the case file's business, in lib/data.
        value: z.record(z.string(), z.unknown()).nullable(),
      }),
    )
    .min(1)
    .max(500),
});

export const watchSchema = z.strictObject({
  after: z.int().min(0),
  /** `party~issue`; null: in no cell. */
  cell: z.string().min(1).max(300).nullable(),
});

export const evidenceSchema = z.strictObject({
  party: z.string().max(100),
  /** Statements to be shown whatever else is found. */
  keys: z.array(z.string().max(100)).max(500),
  /** Words to look for; "": the newest of the party. */
  q: z.string().max(200),
});
