"use server";
import { revalidatePath } from "next/cache";
import * as profile from "@/lib/data/profile";
import { adminProfile as words } from "@/lib/messages/en/ui/admin-people";
import { adminWelcome } from "@/lib/messages/en/ui/admin-sign-in";
import { readClient } from "@/lib/request/client";
import { act } from "@/lib/request/form-action";
import { keepSession } from "@/lib/request/session";
import { changePasswordSchema, endSessionsSchema, nameSchema } from "@/lib/schemas/account";
import type { FormState } from "../../_ui/form/form-state";
import {
  describeRefusal,
  describeUnproved,
  keepFields,
  refuseFields,
} from "../../_views/people/refusal-words";

export async function changeNameAction(_before: FormState, form: FormData): Promise<FormState> {
  const values = keepFields(form, ["name"]);
  const answer = await act({
    who: "oneself",
    input: form,
    schema: nameSchema,
    work: ({ name }, oneself) => profile.changeName({ oneself, name }),
  });
  if (answer.ok || answer.reason === "already") {
    revalidatePath("/admin", "layout");
    return { ok: true, message: words.nameSaved, values };
  }
  if (answer.reason === "name-taken") return refuseFields({ name: adminWelcome.nameTaken }, values);
  return describeRefusal(answer, values);
}

export async function changePasswordAction(_before: FormState, form: FormData): Promise<FormState> {
  const answer = await act({
    who: "oneself",
    input: form,
    schema: changePasswordSchema,
    work: async ({ password, next, repeat }, oneself) => {
      if (next !== repeat) return { ok: false, reason: "differs" } as const;
      const given = { oneself, password, next, now: new Date() };
      return profile.changePassword({ ...given, ...(await readClient()) });
    },
  });
  if (answer.ok) {
    await keepSession(answer.token);
    return { ok: true, message: words.passwordSaved };
  }
  switch (answer.reason) {
    case "differs":
      return refuseFields({ repeat: adminWelcome.repeatDiffers });
    case "common":
      return refuseFields({ next: adminWelcome.common });
    default:
      return describeUnproved(answer);
  }
}

export async function endSessionsAction(_before: FormState, form: FormData): Promise<FormState> {
  const answer = await act({
    who: "oneself",
    input: form,
    schema: endSessionsSchema,
    work: async ({ which }, oneself) => ({
      ok: true as const,
      ...(await profile.endOwnSessions({ oneself, which })),
    }),
  });
  if (!answer.ok) return describeRefusal(answer);
  revalidatePath("/admin/profile");
  return { ok: true, message: answer.ended === 0 ? words.endedNothing : words.ended };
}
