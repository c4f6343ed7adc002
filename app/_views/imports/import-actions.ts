"use server";
import { redirect } from "next/navigation";
import { changeUploadOptions, dropUpload, getUpload } from "@/lib/data/uploads";
import { adminImport as words } from "@/lib/messages/en/ui/admin-import";
import { act } from "@/lib/request/form-action";
import { startUpload } from "@/lib/request/team/upload-program";
import {
  changeOptions,
  dropUploadSchema,
  uploadFormSchema,
  writeUploadSchema,
} from "@/lib/schemas/import-forms";
import { takesAway } from "@/lib/schemas/upload";
import type { FormState } from "../../_ui/form/form-state";
import { describeRefusal } from "../people/refusal-words";

/** So long a form waits for the program; then its page says that it goes on. */
const PATIENCE_MS = 4_000;

/** Others options, another look. */
export async function lookAgainAction(_before: FormState, form: FormData): Promise<FormState> {
  const answer = await act({
    who: "analyst",
    input: form,
    schema: uploadFormSchema,
    work: async (sent, analyst) => {
      const upload = await getUpload({ analyst, id: sent.id });
      if (upload === null) return { ok: false as const, reason: "gone" as const };
      const options = { ...changeOptions(upload.options, sent), replace: false };
      await changeUploadOptions({ analyst, id: sent.id, options });
      await waitFor(startUpload({ analyst, id: sent.id, name: upload.names[0] ?? "", work: "look" }));
      return { ok: true as const, id: sent.id };
    },
  });
  if (answer.ok) redirect(`/admin/import/${answer.id}`);
  if (answer.reason === "gone") return { ok: false, message: words.gone };
  const state = describeRefusal(answer);
  // Some of its fields say nothing by themselves; what is wrong with the first is said above the form.
  const [fault] = Object.values(state.faults ?? {});
  return fault === undefined ? state : { ...state, message: words.invalid + fault };
}

export async function writeAction(_before: FormState, form: FormData): Promise<FormState> {
  const answer = await act({
    who: "analyst",
    input: form,
    schema: writeUploadSchema,
    work: async ({ id, replace }, analyst) => {
      const upload = await getUpload({ analyst, id });
      if (upload === null) return { ok: false as const, reason: "gone" as const };
      if (upload.look !== null && takesAway(upload.look) && replace === undefined) {
        return { ok: false as const, reason: "needs-tick" as const };
      }
      await changeUploadOptions({ analyst, id, options: { ...upload.options, replace: replace === "yes" } });
      await waitFor(startUpload({ analyst, id, name: upload.names[0] ?? "", work: "write" }));
      return { ok: true as const, id };
    },
  });
  if (answer.ok) redirect(`/admin/import/${answer.id}?asked=import`);
  if (answer.reason === "gone") return { ok: false, message: words.gone };
  if (answer.reason === "needs-tick") return { ok: false, message: words.writeNeeds };
  return describeRefusal(answer);
}

export async function dropAction(_before: FormState, form: FormData): Promise<FormState> {
  const answer = await act({
    who: "analyst",
    input: form,
    schema: dropUploadSchema,
    work: async ({ id }, analyst) => {
      const upload = await getUpload({ analyst, id });
      await dropUpload({ analyst, id });
      return { ok: true as const, slug: upload?.slug ?? null };
    },
  });
  if (!answer.ok) return describeRefusal(answer);
  const { slug } = answer;
  redirect(slug === null ? "/admin/import" : `/admin/negotiations/${encodeURIComponent(slug)}/import`);
}

async function waitFor(work: Promise<void>): Promise<void> {
  await Promise.race([work, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
}
