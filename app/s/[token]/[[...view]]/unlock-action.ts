"use server";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { unlockShare } from "@/lib/data/shares";
import { messagesFor } from "@/lib/messages/catalogue";
import { answerWith } from "@/lib/request/answer-status";
import { readClient } from "@/lib/request/client";
import { parseInput } from "@/lib/request/form-action";
import { unlockCookie } from "@/lib/request/share/unlock-cookie";
import { unlockSchema } from "@/lib/schemas/share";
import type { FormState } from "../../../_ui/form/form-state";

/** The link and its password are the permission. */
export async function unlockShareAction(_before: FormState, form: FormData): Promise<FormState> {
  const parsed = parseInput(unlockSchema, form);
  if (!parsed.ok) return { ok: false, message: "" };
  const { token, password, lang, to } = parsed.value;
  const { share: words } = messagesFor(lang).ui;
  const { address } = await readClient();
  const answer = await unlockShare({ token, password, address, now: new Date() });
  if (answer.ok) {
    const { name, options } = unlockCookie(token);
    if (answer.unlock !== null) (await cookies()).set(name, answer.unlock, options);
    redirect(`/s/${token}${to}`);
  }
  if (answer.reason === "too-many") {
    answerWith(429, { "Retry-After": String(answer.retryAfter) });
    return { ok: false, message: words.tooMany(Math.ceil(answer.retryAfter / 60)) };
  }
  return { ok: false, message: answer.reason === "wrong" ? words.wrong : words.gone };
}
