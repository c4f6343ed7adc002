"use server";
import { revalidatePath } from "next/cache";
import type { MadeLink } from "@/lib/data/one-time-links";
import * as users from "@/lib/data/users";
import type { Admin } from "@/lib/domain/permissions";
import { adminPeople as words } from "@/lib/messages/en/ui/admin-people";
import { act } from "@/lib/request/form-action";
import { changePersonSchema, inviteSchema } from "@/lib/schemas/account";
import { getSettings } from "@/lib/settings";
import type { z } from "@/lib/zod";
import type { FormState } from "../../_ui/form/form-state";
import { describeRefusal, keepFields, refuseFields } from "../../_views/people/refusal-words";

const PAGE = "/admin/people";

export async function inviteAction(_before: FormState, form: FormData): Promise<FormState> {
  const values = keepFields(form, ["email", "name", "role"]);
  const answer = await act({
    who: "admin",
    input: form,
    schema: inviteSchema,
    work: async (value, admin) => {
      const added = await users.addUser({ ...value, admin, now: new Date() });
      return added.ok ? { ...added, email: value.email } : added;
    },
  });
  if (answer.ok) {
    revalidatePath(PAGE);
    return handOver(answer.email, answer.link);
  }
  if (answer.reason === "exists") return refuseFields({ email: words.exists }, values);
  if (answer.reason === "name-taken") return refuseFields({ name: words.nameTaken }, values);
  return describeRefusal(answer, values);
}

/** One of the buttons in the row of somebody. */
export async function changePersonAction(_before: FormState, form: FormData): Promise<FormState> {
  const answer = await act({ who: "admin", input: form, schema: changePersonSchema, work: changePerson });
  if (!("message" in answer)) return describeRefusal(answer);
  if (answer.ok) revalidatePath(PAGE);
  return answer;
}

async function changePerson(value: z.infer<typeof changePersonSchema>, admin: Admin): Promise<FormState> {
  const { email } = value;
  const now = new Date();
  switch (value.action) {
    case "change-role": {
      const answer = await users.changeRole({ admin, email, role: value.role });
      return answer.ok ? say(words.done.role(email, value.role)) : refuse(answer.reason);
    }
    case "disable":
    case "enable": {
      const disabled = value.action === "disable";
      const answer = await users.disableUser({ admin, email, disabled, now });
      const { done } = words;
      return answer.ok ? say(disabled ? done.disabled(email) : done.enabled(email)) : refuse(answer.reason);
    }
    case "end-sessions": {
      const answer = await users.endUserSessions({ admin, email });
      return answer.ok ? say(words.done.ended(email, answer.ended)) : refuse(answer.reason);
    }
    default: {
      const removesSecondFactor = value.action === "make-link-without-second-factor";
      const answer = await users.makeResetLink({ admin, email, removesSecondFactor, now });
      return answer.ok ? handOver(email, answer.link) : refuse(answer.reason);
    }
  }
}

function handOver(email: string, { token }: MadeLink): FormState {
  return { ok: true, message: words.invited(email), link: `${getSettings().appOrigin}/welcome/${token}` };
}

function say(message: string): FormState {
  return { ok: true, message };
}

function refuse(reason: keyof typeof words.refused): FormState {
  return { ok: false, message: words.refused[reason] };
}
