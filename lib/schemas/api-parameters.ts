// What an address of the API takes. The values themselves are read against the case file (lib/domain/view-state.ts).
import type { ViewState } from "@/lib/domain/view-state";
import { z } from "@/lib/zod";

const text = (description: string) => z.string().meta({ description });

export const slugParameter = text("The negotiation, as /api/v1/negotiations lists it.");
export const releaseParameter = z.int().min(1).meta({ description: "The number of a release." });

const keysOf = (what: string) => text(`${what}: keys with commas between them.`).optional();
const day = (description: string) => text(`${description} 2026-02-08, 2026-02 or 2026.`).optional();

/** What of a view an answer depends on. */
export const viewParameters = {
  parties: keysOf("The parties shown, in this order; without it those that the page shows first"),
  count: keysOf("Parties that the statuses count although they are not at the table"),
  issues: keysOf("Only these issues"),
  asOf: day("As of the last day of:"),
  status: keysOf("Only issues with one of these statuses"),
  redLine: keysOf("Only issues on which each of these parties has a red line"),
  onRecord: keysOf("Only issues on which each of these parties is on record"),
  since: day("Only issues on which a shown party took a position after:"),
  q: text("Only issues in whose texts all these words stand.").optional(),
  lang: text("The language of sentences: en, ar, fa or he.").optional(),
} satisfies Partial<Record<keyof ViewState, z.ZodType>>;

export const intervalParameters = {
  from: text("The earlier end: a date, or a release such as r3."),
  to: text("The later end, of the same kind."),
};
