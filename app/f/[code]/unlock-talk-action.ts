"use server";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { unlockShare } from "@/lib/data/shares";
import { findTalk } from "@/lib/data/talks";
import { readCode } from "@/lib/domain/talk-code";
import { messagesFor } from "@/lib/messages/catalogue";
import { answerWith } from "@/lib/request/answer-status";
import { readClient } from "@/lib/request/client";
import { parseInput } from "@/lib/request/form-action";
import { unlockCookie } from "@/lib/request/share/unlock-cookie";
import { unlockTalkSchema } from "@/lib/schemas/talk";
import type { FormState } from "../../_ui/form/form-state";

/** The password of the link that the talk shows, checked and counted as at the link itself. */
export async function unlockTalkAction(_before: FormState, form: FormData): Promise<FormState> {
  const parsed = parseInput(unlockTalkSchema, form);
  if (!parsed.ok) return { ok: false, message: "" };
  const { code, password, lang } = parsed.value;
  const { share: words } = messagesFor(lang).ui;
  const { address } = await readClient();
  const now = new Date();
  const found = await findTalk(readCode(code), address, now);
  if (found.state === "too-many") return refuse(found.retryAfter);
  if (found.state === "gone" || found.talk.token === null) return { ok: false, message: words.gone };
  const answer = await unlockShare({ token: found.talk.token, password, address, now });
  if (answer.ok) {
    const path = `/f/${code}`;
    const { name, options } = unlockCookie(found.talk.token);
    if (answer.unlock !== null) (await cookies()).set(name, answer.unlock, { ...options, path });
    redirect(lang === "en" ? path : `${path}?lang=${lang}`);
  }
  if (answer.reason === "too-many") return refuse(answer.retryAfter);
  return { ok: false, message: answer.reason === "wrong" ? words.wrong : words.gone };

  function refuse(retryAfter: number): FormState {
    answerWith(429, { "Retry-After": String(retryAfter) });
    return { ok: false, message: words.tooMany(Math.ceil(retryAfter / 60)) };
  }
}
