"use server";
import { redirect } from "next/navigation";
import type { EditAnswer } from "@/lib/data/edit-draft";
import { adminMerge as words } from "@/lib/messages/en/ui/admin-merge";
import { mergeEntry } from "@/lib/request/entry-merging";
import { act, type Refusal } from "@/lib/request/form-action";
import { mergeOptions } from "@/lib/request/option-merging";
import { mergeEntrySchema, mergeOptionsSchema } from "@/lib/schemas/entry-requests";
import type { FormState } from "../../_ui/form/form-state";
import { describeRefusal } from "../people/refusal-words";
import { entryAddress } from "./entry-address";

/** Merges two things as the page listed it. */
export async function mergeEntryAction(_before: FormState, form: FormData): Promise<FormState> {
  const answer = await act({
    who: "analyst",
    input: form,
    schema: mergeEntrySchema,
    work: async (sent, analyst) => {
      const merged = await mergeEntry(sent, analyst);
      return merged.ok ? { ...merged, sent } : merged;
    },
  });
  if (answer.ok) {
    const { slug, kind, into } = answer.sent;
    redirect(`${entryAddress(slug, kind, into)}?did=${answer.batch ?? ""}`);
  }
  return explain(answer);
}

/** Merges two options of an issue as the page listed it. */
export async function mergeOptionsAction(_before: FormState, form: FormData): Promise<FormState> {
  const answer = await act({
    who: "analyst",
    input: form,
    schema: mergeOptionsSchema,
    work: async (sent, analyst) => {
      const merged = await mergeOptions(sent, analyst);
      return merged.ok ? { ...merged, sent } : merged;
    },
  });
  if (answer.ok)
    redirect(`${entryAddress(answer.sent.slug, "issue", answer.sent.id)}?did=${answer.batch ?? ""}`);
  return explain(answer);
}

function explain(
  answer: Exclude<EditAnswer, { ok: true }> | { ok: false; reason: "changed" } | Refusal,
): FormState {
  switch (answer.reason) {
    case "changed":
    case "stale":
      return { ok: false, message: words.changedMeanwhile };
    case "unknown":
      return { ok: false, message: words.unknown };
    case "faults":
      return { ok: false, message: answer.faults[0]?.message ?? "" };
    default:
      return describeRefusal(answer);
  }
}
