"use server";
import { redirect } from "next/navigation";
import * as negotiations from "@/lib/data/negotiations";
import { adminDraft as words } from "@/lib/messages/en/ui/admin-draft";
import { act } from "@/lib/request/form-action";
import { archiveSchema, copySchema, createSchema } from "@/lib/schemas/draft-forms";
import type { FormState } from "../../_ui/form/form-state";
import { keepFields, refuseFields } from "../people/refusal-words";
import { draftAddress } from "./draft-address";
import { refuse } from "./refuse";

export async function createAction(_before: FormState, form: FormData): Promise<FormState> {
  const values = keepFields(form, ["slug", "title", "summary", "started", "status"]);
  const answer = await act({
    who: "analyst",
    input: form,
    schema: createSchema,
    work: async (negotiation, analyst) => {
      const made = await negotiations.createNegotiation({ analyst, negotiation });
      return made.ok ? { to: draftAddress(negotiation.slug, "draft", { did: made.batch }) } : made;
    },
  });
  if ("to" in answer) redirect(answer.to);
  return answer.reason === "faults" ? refuseFields(byField(answer.faults), values) : refuse(answer, values);
}

export async function copyAction(_before: FormState, form: FormData): Promise<FormState> {
  const values = keepFields(form, ["slug", "title"]);
  const answer = await act({
    who: "analyst",
    input: form,
    schema: copySchema,
    work: async ({ from, ...to }, analyst) => {
      const made = await negotiations.copyNegotiation({ analyst, slug: from, to });
      return made.ok ? { to: draftAddress(to.slug, "settings", { did: made.batch }) } : made;
    },
  });
  if ("to" in answer) redirect(answer.to);
  return answer.reason === "faults" ? refuseFields(byField(answer.faults), values) : refuse(answer, values);
}

export async function archiveAction(_before: FormState, form: FormData): Promise<FormState> {
  const answer = await act({
    who: "analyst",
    input: form,
    schema: archiveSchema,
    work: async ({ slug, archived }, analyst) => {
      const done = await negotiations.archiveNegotiation({ analyst, slug, archived: archived === "yes" });
      return done.ok ? { to: draftAddress(slug, "settings", { did: done.batch }) } : done;
    },
  });
  if ("to" in answer) redirect(answer.to);
  return refuse(answer);
}

/** Beneath the field that each is about, which is called as the form calls it. */
function byField(faults: readonly { place: string; message: string }[]): Record<string, string> {
  return Object.fromEntries(
    faults.map(({ place, message }) => {
      const label = LABELS.get(place);
      const isNamed = label !== undefined && message.startsWith(`${place} `);
      return [place, isNamed ? label + message.slice(place.length) : message];
    }),
  );
}

const LABELS: ReadonlyMap<string, string> = new Map([
  ["slug", words.address],
  ["title", words.title],
  ["summary", words.summary],
  ["started", words.started],
]);
