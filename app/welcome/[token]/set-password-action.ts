"use server";
import { redirect } from "next/navigation";
import { redeemLink } from "@/lib/data/one-time-links";
import { adminWelcome as words } from "@/lib/messages/en/ui/admin-sign-in";
import { readClient } from "@/lib/request/client";
import { parseInput } from "@/lib/request/form-action";
import { firstAdminSchema, setPasswordSchema } from "@/lib/schemas/account";
import type { z } from "@/lib/zod";
import type { FormState } from "../../_ui/form/form-state";
import { describeRefusal, keepFields, refuseFields } from "../../_views/people/refusal-words";

export async function setPasswordAction(_before: FormState, form: FormData): Promise<FormState> {
  return setPassword(setPasswordSchema, form);
}

export async function makeFirstAdminAction(_before: FormState, form: FormData): Promise<FormState> {
  return setPassword(firstAdminSchema, form);
}

/** The link is the permission: it is asked about again in the transaction that uses it. */
async function setPassword(
  schema: typeof setPasswordSchema | typeof firstAdminSchema,
  form: FormData,
): Promise<FormState> {
  const values = keepFields(form, ["email", "name"]);
  const parsed = parseInput<z.infer<typeof setPasswordSchema> & { email?: string }>(schema, form);
  if (!parsed.ok) return describeRefusal(parsed, values);
  const { repeat, ...given } = parsed.value;
  if (repeat !== given.password) return refuseFields({ repeat: words.repeatDiffers }, values);
  const { requestId } = await readClient();
  const answer = await redeemLink({ ...given, requestId, now: new Date() });
  if (answer.ok) redirect("/login?password=set");
  if (answer.reason === "name-taken") return refuseFields({ name: words.nameTaken }, values);
  if (answer.reason === "common") return refuseFields({ password: words.common }, values);
  return { ok: false, message: words.gone };
}
