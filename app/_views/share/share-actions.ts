"use server";
import { revalidatePath } from "next/cache";
import { changeShare, makeShare, revokeShare } from "@/lib/data/own-shares";
import { decideSharer } from "@/lib/domain/permissions";
import { adminShares as words } from "@/lib/messages/en/ui/admin-shares";
import { act } from "@/lib/request/form-action";
import { openShareOffer } from "@/lib/request/share/share-offer";
import { changeShareSchema, makeShareSchema, readShareFields, revokeShareSchema } from "@/lib/schemas/share";
import { getSettings } from "@/lib/settings";
import type { FormState } from "../../_ui/form/form-state";
import { describeRefusal, keepFields, refuseFields } from "../people/refusal-words";
import { KEPT_FIELDS, type ShareFormState } from "./share-form-state";

const PAGE = "/admin/shares";

export async function makeShareAction(_before: ShareFormState, form: FormData): Promise<ShareFormState> {
  const values = keep(form);
  const answer = await act({
    who: "analyst",
    input: form,
    schema: makeShareSchema,
    work: async (value, analyst, viewer): Promise<ShareFormState> => {
      const offer = await openShareOffer(value.view);
      if (offer === null) return { ok: false, message: words.gone, values };
      const read = readShareFields(value, new Date());
      if (!read.ok) return refuseFields(read.faults, values);
      const password = read.password ?? null;
      const made = await makeShare({
        sharer: decideSharer(analyst, viewer),
        subject: { ...offer, release: value.mode === "frozen" ? offer.release : null },
        terms: read.terms,
        password,
      });
      if (!made.ok) return { ok: false, message: words.gone, values };
      const { token } = made;
      const url = `${getSettings().appOrigin}/s/${token}`;
      const { mayEmbed, title } = read.terms;
      return {
        ok: true,
        message: words.made,
        made: { token, url, password, mayEmbed, title: title ?? offer.title },
      };
    },
  });
  return "message" in answer ? answer : describeRefusal(answer, values);
}

export async function changeShareAction(_before: ShareFormState, form: FormData): Promise<ShareFormState> {
  const values = keep(form);
  const answer = await act({
    who: "analyst",
    input: form,
    schema: changeShareSchema,
    work: async (value, analyst, viewer): Promise<ShareFormState> => {
      const read = readShareFields(value, new Date());
      if (!read.ok) return refuseFields(read.faults, values);
      const { id, version } = value;
      const { terms, password } = read;
      const sharer = decideSharer(analyst, viewer);
      const changed = await changeShare({ sharer, id, version, terms, password });
      return changed.ok ? say(words.saved) : { ok: false, message: words.refused[changed.reason], values };
    },
  });
  return "message" in answer ? answer : describeRefusal(answer, values);
}

export async function revokeShareAction(_before: FormState, form: FormData): Promise<FormState> {
  const answer = await act({
    who: "analyst",
    input: form,
    schema: revokeShareSchema,
    work: async ({ id }, analyst, viewer): Promise<FormState> => {
      const revoked = await revokeShare({ sharer: decideSharer(analyst, viewer), id });
      return revoked.ok ? say(words.revoked) : { ok: false, message: words.refused[revoked.reason] };
    },
  });
  return "message" in answer ? answer : describeRefusal(answer);
}

function say(message: string): FormState {
  revalidatePath(PAGE);
  return { ok: true, message };
}

function keep(form: FormData): Record<string, string> {
  const may = form.getAll("may").filter((one) => typeof one === "string");
  return { ...keepFields(form, KEPT_FIELDS), may: may.join(" ") };
}
