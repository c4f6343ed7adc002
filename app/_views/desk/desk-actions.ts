"use server";
// What the forms of the evidence desk do.
import { redirect } from "next/navigation";
import { dropArticle } from "@/lib/data/articles";
import { act } from "@/lib/request/form-action";
import { attachStatement, beginPosition, giveSource, makeStatement } from "@/lib/request/team/desk-saving";
import {
  attachSchema,
  beginPositionSchema,
  dropArticleSchema,
  giveSourceSchema,
  makeStatementSchema,
  readSentBegin,
} from "@/lib/schemas/desk-forms";
import type { FormState } from "../../_ui/form/form-state";
import { articleAddress, draftAddress } from "../drafts/draft-address";
import { describeRefusal } from "../people/refusal-words";
import type { DeskState } from "./desk-state";

const valuesOf = (form: FormData): Record<string, string> =>
  Object.fromEntries(
    [...form].flatMap(([name, value]) =>
      typeof value === "string" && !name.startsWith("$ACTION_") ? [[name, value] as const] : [],
    ),
  );

export async function giveSourceAction(_before: FormState, form: FormData): Promise<FormState> {
  const answer = await act({ who: "analyst", input: form, schema: giveSourceSchema, work: giveSource });
  if (answer.ok) redirect(articleAddress(answer.slug, answer.article));
  const values = valuesOf(form);
  return "message" in answer ? { ...answer, values } : describeRefusal(answer, values);
}

/** Writes a passage down; then its position is asked for, unless the statement alone was wanted. */
export async function makeStatementAction(before: DeskState, form: FormData): Promise<DeskState> {
  const answer = await act({ who: "analyst", input: form, schema: makeStatementSchema, work: makeStatement });
  if (answer.ok) redirect(articleAddress(answer.slug, answer.article, answer.query));
  const kept = { values: valuesOf(form), turn: before.turn + 1 };
  if ("message" in answer) return { ...answer, ...kept };
  return { ...describeRefusal(answer), ...kept };
}

export async function attachAction(_before: FormState, form: FormData): Promise<FormState> {
  const answer = await act({ who: "analyst", input: form, schema: attachSchema, work: attachStatement });
  if (answer.ok) redirect(articleAddress(answer.slug, answer.article, answer.query));
  return "message" in answer ? answer : describeRefusal(answer);
}

export async function beginPositionAction(_before: FormState, form: FormData): Promise<FormState> {
  const answer = await act({
    who: "analyst",
    input: readSentBegin(valuesOf(form)),
    schema: beginPositionSchema,
    work: beginPosition,
  });
  if (answer.ok) redirect(articleAddress(answer.slug, answer.article, answer.query));
  const values = valuesOf(form);
  return "message" in answer ? { ...answer, values } : describeRefusal(answer, values);
}

export async function dropArticleAction(_before: FormState, form: FormData): Promise<FormState> {
  const answer = await act({
    who: "analyst",
    input: form,
    schema: dropArticleSchema,
    work: async ({ slug, article }, analyst) => {
      await dropArticle({ analyst, slug, id: article });
      return { ok: true as const, slug };
    },
  });
  if (answer.ok) redirect(draftAddress(answer.slug, "desk"));
  return describeRefusal(answer);
}
