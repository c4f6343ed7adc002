"use server";
import { redirect } from "next/navigation";
import { restoreRevision, undoBatch } from "@/lib/data/undo";
import { act } from "@/lib/request/form-action";
import { restoreSchema, undoSchema } from "@/lib/schemas/draft-forms";
import type { FormState } from "../../_ui/form/form-state";
import { draftAddress } from "./draft-address";
import { refuse } from "./refuse";

const ORIGIN = "history page";

export async function undoAction(_before: FormState, form: FormData): Promise<FormState> {
  const answer = await act({
    who: "analyst",
    input: form,
    schema: undoSchema,
    work: async ({ slug, batch }, analyst) => ({
      slug,
      undone: await undoBatch({ analyst, slug, batch, origin: ORIGIN }),
    }),
  });
  if ("reason" in answer) return refuse(answer);
  if (!answer.undone.ok) return refuse(answer.undone);
  redirect(draftAddress(answer.slug, "history", { did: answer.undone.batch ?? undefined }));
}

export async function restoreAction(_before: FormState, form: FormData): Promise<FormState> {
  const answer = await act({
    who: "analyst",
    input: form,
    schema: restoreSchema,
    work: async ({ slug, revision, state }, analyst) => ({
      slug,
      restored: await restoreRevision({ analyst, slug, revision, state, origin: ORIGIN }),
    }),
  });
  if ("reason" in answer) return refuse(answer);
  if (!answer.restored.ok) return refuse(answer.restored);
  redirect(draftAddress(answer.slug, "history", { did: answer.restored.batch ?? undefined }));
}
