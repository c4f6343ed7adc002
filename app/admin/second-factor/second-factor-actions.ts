"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import * as profile from "@/lib/data/profile";
import { adminProfile, adminSecondFactor as words } from "@/lib/messages/en/ui/admin-people";
import { readClient } from "@/lib/request/client";
import { act, type Refusal } from "@/lib/request/form-action";
import { keepSession } from "@/lib/request/session";
import { passwordAloneSchema, renewCodesSchema, setUpSecondFactorSchema } from "@/lib/schemas/account";
import type { FormState } from "../../_ui/form/form-state";
import { describeRefusal, describeTooMany, refuseFields } from "../../_views/people/refusal-words";

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

type Refused =
  | Refusal
  | { ok: false; reason: "wrong" | "code" | "already" | "stale" | "none" }
  | { ok: false; reason: "too-many"; retryAfter: number };

function refuse(answer: Refused): FormState {
  switch (answer.reason) {
    case "wrong":
      return refuseFields({ password: adminProfile.wrongPassword });
    case "code":
      return refuseFields({ code: words.wrongCode });
    case "too-many":
      return describeTooMany(answer.retryAfter);
    case "already":
    case "stale":
    case "none":
      return { ok: false, message: words[answer.reason] };
    default:
      return describeRefusal(answer);
  }
}
