// What people give of themselves: e-mail address, name, password. The messages are for them to read.
import { foldText } from "@/lib/domain/fold-text";
import { ROLES } from "@/lib/domain/permissions";
import { z } from "@/lib/zod";

const LONGEST_EMAIL = 254;
const LONGEST_NAME = 80;
const SHORTEST_PASSWORD = 8;
/** Longer than anybody types; without a limit each check could be made to cost what it likes. */
const LONGEST_PASSWORD = 256;

/** In lower case. */
export const emailSchema = z
  .string()
  .trim()
  .toLowerCase()
  .max(LONGEST_EMAIL, "An e-mail address has at most 254 characters.")
  .pipe(z.email("This is not an e-mail address."));

export const roleSchema = z.enum(ROLES, "Choose a role.");

/** How history shows somebody. No signs that cannot be seen: two names that look the same are the same. */
export const personNameSchema = z
  .string()
  .trim()
  .min(1, "Write a name.")
  .max(LONGEST_NAME, `A name has at most ${LONGEST_NAME} characters.`)
  .refine(
    (name) => !/[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]/u.test(name),
    "A name has letters and signs that can be seen.",
  )
  .transform((name) => name.replace(/\s+/gu, " "));

/** Two names that a reader would take for one. */
export function isSameName(one: string, other: string): boolean {
  return foldText(one) === foldText(other);
}

/** One that is set anew. Whatever can be typed is allowed; nothing of it is cut off. */
const newPasswordSchema = z
  .string()
  .refine(
    (text) => [...text].length >= SHORTEST_PASSWORD,
    `A password has at least ${SHORTEST_PASSWORD} characters.`,
  )
  .refine(
    (text) => text.length <= LONGEST_PASSWORD,
    `A password has at most ${LONGEST_PASSWORD} characters.`,
  );

/** Any text may be tried: what is no address is nobody's. */
export const signInSchema = z.strictObject({
  email: z.string().max(1000),
  password: z.string().max(LONGEST_PASSWORD),
  code: z.string().max(100).default(""),
  to: z.string().max(4000).default(""),
});

const repeated = { password: newPasswordSchema, repeat: z.string(), token: z.string().max(200) };

/** By a link to an account that is there. */
export const setPasswordSchema = z.strictObject({ ...repeated, name: personNameSchema });

/** By the link of whoever starts the server. */
export const firstAdminSchema = z.strictObject({ ...repeated, name: personNameSchema, email: emailSchema });

const password = z.string().max(LONGEST_PASSWORD);

export const nameSchema = z.strictObject({ name: personNameSchema });

export const changePasswordSchema = z.strictObject({ password, next: newPasswordSchema, repeat: z.string() });

export const setUpSecondFactorSchema = z.strictObject({
  password,
  code: z.string().max(100),
  mark: z.string().max(100),
});

export const renewCodesSchema = z.strictObject({ password, mark: z.string().max(100) });

export const passwordAloneSchema = z.strictObject({ password });

/** Of the sessions of oneself: the id of one, or all others. */
export const endSessionsSchema = z.strictObject({ which: z.union([z.literal("others"), z.uuid()]) });

export const inviteSchema = z.strictObject({ email: emailSchema, name: personNameSchema, role: roleSchema });

/** What an admin does to one person. */
export const changePersonSchema = z.discriminatedUnion("action", [
  z.strictObject({ action: z.literal("change-role"), email: emailSchema, role: roleSchema }),
  // A form sends all that stands in it.
  z.strictObject({
    action: z.enum(["make-link", "make-link-without-second-factor", "disable", "enable", "end-sessions"]),
    email: emailSchema,
    role: roleSchema.optional(),
  }),
]);
