// What comes from whoever shows slides that others follow.
import { LANGUAGES } from "@/lib/domain/language";
import { z } from "@/lib/zod";

/** Of a slide: `issue~enrichment~1`. */
const slide = z
  .string()
  .max(200)
  .regex(/^[\w~-]+$/);

/** `view`: path and query of the deck. */
export const startTalkSchema = z.strictObject({ view: z.string().max(4_000), slide });

export const changeTalkSchema = z.union([
  z.strictObject({ slide }),
  z.strictObject({ end: z.literal(true) }),
]);

export const unlockTalkSchema = z.strictObject({
  code: z.string().max(20),
  password: z.string().max(256),
  lang: z.enum(LANGUAGES),
});
