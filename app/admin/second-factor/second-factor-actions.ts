"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import * as profile from "@/lib/data/profile";
import { adminSecondFactor as words } from "@/lib/messages/en/ui/admin-people";
import { readClient } from "@/lib/request/client";
import { act } from "@/lib/request/form-action";
import { keepSession } from "@/lib/request/session";
import { passwordAloneSchema, renewCodesSchema, setUpSecondFactorSchema } from "@/lib/schemas/account";
import type { FormState } from "../../_ui/form/form-state";
import { describeUnproved, refuseFields, type Unproved } from "../../_views/people/refusal-words";

const PAGE = "/admin/second-factor";

export async function setUpAction(_before: FormState, form: FormData): Promise<FormState> {
  const answer = await act({
    who: "oneself",
    input: form,
    schema: setUpSecondFactorSchema,
    work: async (value, oneself) =>
      profile.setUpSecondFactor({ ...value, oneself, now: new Date(), ...(await readClient()) }),
  });
  if (answer.ok) redirect(`${PAGE}?done=set`);
  return refuse(answer);
}

export async function renewCodesAction(_before: FormState, form: FormData): Promise<FormState> {
  const answer = await act({
    who: "oneself",
    input: form,
    schema: renewCodesSchema,
    work: async (value, oneself) =>
      profile.renewRecoveryCodes({ ...value, oneself, now: new Date(), ...(await readClient()) }),
  });
  if (answer.ok) redirect(`${PAGE}?done=renewed`);
  return refuse(answer);
}

export async function removeAction(_before: FormState, form: FormData): Promise<FormState> {
  const answer = await act({
    who: "oneself",
    input: form,
    schema: passwordAloneSchema,
    work: async ({ password }, oneself) =>
      profile.removeSecondFactor({ oneself, password, now: new Date(), ...(await readClient()) }),
  });
  if (!answer.ok) return refuse(answer);
  await keepSession(answer.token);
  revalidatePath(PAGE);
  redirect(`${PAGE}?done=removed`);
}

type Refused = Unproved | { ok: false; reason: "code" } | { ok: false; reason: "already" | "stale" | "none" };

function refuse(answer: Refused): FormState {
  switch (answer.reason) {
    case "code":
      return refuseFields({ code: words.wrongCode });
    case "already":
    case "stale":
    case "none":
      return { ok: false, message: words[answer.reason] };
    default:
      return describeUnproved(answer);
  }
}
