// What comes from forms about share links.
import { LANGUAGES } from "@/lib/domain/language";
import { z } from "@/lib/zod";

/** Longer than anybody types; without a limit each check could be made to cost what it likes. */
const LONGEST_PASSWORD = 256;

const shareTokenSchema = z.string().regex(/^[\w-]{24}$/);

/** `to`: what follows the link's own address in that of the page that was asked for. */
export const unlockSchema = z.strictObject({
  token: shareTokenSchema,
  password: z.string().max(LONGEST_PASSWORD),
  lang: z.enum(LANGUAGES),
  to: z
    .string()
    .max(4000)
    .regex(/^(?:[/?][\w\-./~%?=&,:+]*)?$/),
});
