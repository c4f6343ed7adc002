"use server";
import { redirect } from "next/navigation";
import { publishNegotiation } from "@/lib/data/releases";
import { reviewDraft } from "@/lib/data/reviews";
import * as withdrawals from "@/lib/data/withdrawals";
import type { Editor } from "@/lib/domain/permissions";
import { adminPublish as words } from "@/lib/messages/en/ui/admin-publish";
import { act } from "@/lib/request/form-action";
import {
  nameSelection,
  publicSchema,
  publishSchema,
  readHeld,
  recallSchema,
  reviewSchema,
  writeHeld,
} from "@/lib/schemas/draft-forms";
import { parseReleaseNote } from "@/lib/schemas/release-note";
import type { z } from "@/lib/zod";
import type { FormState } from "../../_ui/form/form-state";
import { keepFields, refuseFields } from "../people/refusal-words";
import { draftAddress } from "./draft-address";
import { refuse } from "./refuse";

export async function publishAction(_before: FormState, form: FormData): Promise<FormState> {
  const values = keepFields(form, ["note"]);
  const answer = await act({ who: "editor", input: form, schema: publishSchema, work: publish });
  if ("reason" in answer) return refuse(answer, values);
  if (answer.faults !== undefined) return refuseFields(answer.faults, values);
  redirect(answer.to);
}

async function publish(value: z.infer<typeof publishSchema>, editor: Editor) {
  const { slug, basedOn } = value;
  const hold = readHeld(value.hold);
  // What goes out is what was looked at: another selection is shown first.
  const isShown = nameSelection(hold) === value.shown;
  if (value.do === "show" || !isShown) {
    const looked = value.do === "show" ? undefined : "again";
    const { list, at } = value;
    const page = { list, at: at === undefined ? undefined : String(at) };
    return { to: draftAddress(slug, "publish", { hold: hold.map(writeHeld), looked, ...page }) };
  }
  if (value.note.trim() === "") return { faults: { note: words.noNote } };
  const note = parseReleaseNote(value.note);
  if (!note.ok) return { faults: { note: words.noteFault(note.message) } };
  const published = await publishNegotiation({ editor, slug, note: note.note, hold, basedOn });
  if (!published.ok) return published;
  return { to: draftAddress(slug, "publish", { did: published.batch }) };
}

/** Says that one has looked at just what the page shows. */
export async function reviewAction(_before: FormState, form: FormData): Promise<FormState> {
  const answer = await act({
    who: "analyst",
    input: form,
    schema: reviewSchema,
    work: async ({ slug, basedOn, hold }, analyst) => {
      const held = readHeld(hold);
      const noted = await reviewDraft({ analyst, slug, basedOn, hold: held });
      const query = { hold: held.map(writeHeld), did: noted.ok ? noted.batch : undefined };
      return noted.ok ? { to: draftAddress(slug, "publish", query) } : noted;
    },
  });
  if ("reason" in answer) return refuse(answer);
  redirect(answer.to);
}

export async function recallAction(_before: FormState, form: FormData): Promise<FormState> {
  const values = keepFields(form, ["reason"]);
  const answer = await act({ who: "editor", input: form, schema: recallSchema, work: recall });
  if ("reason" in answer) return refuse(answer, values);
  if (answer.faults !== undefined) return refuseFields(answer.faults, values);
  redirect(answer.to);
}

async function recall({ slug, number, reason }: z.infer<typeof recallSchema>, editor: Editor) {
  const parsed = parseReleaseNote(reason);
  if (!parsed.ok) return { faults: { reason: words.reasonFault(parsed.message) } };
  const recalled = await withdrawals.recallRelease({ editor, slug, number, reason: parsed.note });
  return recalled.ok ? { to: draftAddress(slug, "publish", { did: recalled.batch }) } : recalled;
}

/** Takes the negotiation from the public, or gives it back. */
export async function publicAction(_before: FormState, form: FormData): Promise<FormState> {
  const answer = await act({
    who: "editor",
    input: form,
    schema: publicSchema,
    work: async ({ slug, withdrawn }, editor) => {
      const done = await withdrawals.withdrawNegotiation({ editor, slug, withdrawn: withdrawn === "yes" });
      return done.ok ? { to: draftAddress(slug, "publish", { did: done.batch }) } : done;
    },
  });
  if ("reason" in answer) return refuse(answer);
  redirect(answer.to);
}
