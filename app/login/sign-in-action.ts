"use server";
import { redirect } from "next/navigation";
import { signIn } from "@/lib/data/sign-in";
import { adminSignIn as words } from "@/lib/messages/en/ui/admin-sign-in";
import { readClient } from "@/lib/request/client";
import { parseInput } from "@/lib/request/form-action";
import { readOwnPath } from "@/lib/request/own-path";
import { keepSession } from "@/lib/request/session";
import { signInSchema } from "@/lib/schemas/account";
import type { FormState } from "../_ui/form/form-state";
import { describeRefusal, describeTooMany } from "../_views/people/refusal-words";

export async function signInAction(_before: FormState, form: FormData): Promise<FormState> {
  const parsed = parseInput(signInSchema, form);
  if (!parsed.ok) return describeRefusal(parsed);
  const { to, ...given } = parsed.value;
  const answer = await signIn({ ...given, ...(await readClient()), now: new Date() });
  if (answer.ok) {
    await keepSession(answer.token);
    redirect(readOwnPath(to));
  }
  const values = { email: given.email };
  if (answer.reason === "too-many") return describeTooMany(answer.retryAfter, values);
  return { ok: false, message: words.wrong, values };
}
