"use server";
// What the form of one position does.
import { redirect } from "next/navigation";
import { type EditAnswer, editDraft } from "@/lib/data/edit-draft";
import { type OpenCell, openCell } from "@/lib/data/open-cell";
import { firstDay, isPartialDate } from "@/lib/domain/day";
import type { DraftEdit } from "@/lib/domain/draft-edit";
import type { Analyst } from "@/lib/domain/permissions";
import { adminPosition } from "@/lib/messages/en/ui/admin-position";
import { act } from "@/lib/request/form-action";
import { readSentPosition, savePositionSchema } from "@/lib/schemas/draft-forms";
import {
  DAY_FIELD,
  fieldOfPosition,
  listLostConditions,
  readDayMeaning,
  readPositionForm,
  writePositionForm,
} from "@/lib/schemas/position-form";
import type { z } from "@/lib/zod";
import { cellAddress } from "../drafts/draft-address";
import { sayRefusal } from "../entries/say-refusal";
import type { PositionFormState } from "./position-form-state";

const words = adminPosition.plain;
type Sent = z.output<typeof savePositionSchema>;
type Saved = Omit<PositionFormState, "turn"> | { to: string };

/** Saves a position or takes it away. Whatever keeps it from being saved, what was typed still stands in the form. */
export async function savePositionAction(
  before: PositionFormState,
  form: FormData,
): Promise<PositionFormState> {
  const { about, values } = readSentPosition(form);
  const turn = before.turn + 1;
  const answer = await act({
    who: "analyst",
    input: { ...about, values },
    schema: savePositionSchema,
    work: (sent, analyst): Promise<Saved> => save(sent, analyst),
  });
  if ("to" in answer) redirect(answer.to);
  const kept = { turn, values, basedOn: about.basedOn ?? "" };
  if (!("reason" in answer)) return { ...kept, ...answer };
  return { ...kept, ok: false, message: sayRefusal(answer) };
}

async function save(sent: Sent, analyst: Analyst): Promise<Saved> {
  const { slug, party, issue: key, saveId, values } = sent;
  const cell = await openCell({ analyst, slug, party, issue: key });
  if (cell === null) return { ok: false, message: words.unknown };
  const isGone = sent.do === "take away";
  const value = isGone ? null : readPositionForm(values, party, cell.issue);
  const from = String(value?.from ?? "");
  const before = cell.positions.find(({ id }) => id === sent.was)?.value;
  const saved = before === undefined ? {} : writePositionForm(before, cell.issue);
  const lost = isGone ? [] : listLostConditions(values, saved, cell.issue);
  if (lost.length > 0) {
    const faults = Object.fromEntries(lost.map((field) => [field, words.noCondition]));
    return { ok: false, message: words.faults, faults };
  }
  const planned = planSave(sent, value, cell);
  if ("faults" in planned) return { ok: false, message: words.faults, faults: planned.faults };
  const answer = await editDraft({ analyst, slug, edits: [planned.edit], saveId, origin: "its page" });
  if (!answer.ok) return explain(answer, values);
  if (answer.batch === null) return { ok: true, message: words.unchanged };
  const page = cellAddress(slug, party, key, isGone ? undefined : from);
  return { to: `${page}${isGone ? "?" : "&"}did=${answer.batch}` };
}

/** Another day is another position, or the same one at its right day: that is for whoever typed it to say. */
function planSave(
  { party, issue, was, basedOn, values }: Sent,
  value: Record<string, unknown> | null,
  { positions }: OpenCell,
): { edit: DraftEdit } | { faults: Record<string, string> } {
  const from = String(value?.from ?? "");
  // With a day that is none the save is refused, whatever it would be called.
  const id = value === null ? was : `${party}~${issue}~${isPartialDate(from) ? firstDay(from) : from}`;
  if (was !== id && positions.some((one) => one.id === id)) return { faults: { from: adminPosition.taken } };
  if (was === "" || was === id || !isPartialDate(from))
    return { edit: { kind: "position", id: was || id, basedOn, value } };
  switch (readDayMeaning(values)) {
    case "later":
      return { edit: { kind: "position", id, basedOn: null, value } };
    case "mended":
      return { edit: { kind: "position", id: was, basedOn, value } };
    case null:
      return { faults: { [DAY_FIELD]: words.day.missing } };
  }
}

function explain(
  answer: Exclude<EditAnswer, { ok: true }>,
  values: Sent["values"],
): Omit<PositionFormState, "turn"> {
  switch (answer.reason) {
    case "unknown":
      return { ok: false, message: words.unknown };
    case "stale": {
      const [conflict] = answer.conflicts;
      if (conflict === undefined) return { ok: false, message: words.unknown };
      const { by, current, version } = conflict;
      const theirs = current !== null && "headline" in current ? words.theirs(String(current.headline)) : "";
      const said = current === null ? words.gone(by) : words.stale(by);
      return { ok: false, message: [said, theirs].join(" ").trim(), basedOn: String(version ?? "") };
    }
    case "faults": {
      const faults: Record<string, string> = {};
      const rest: string[] = [];
      for (const { place, message } of answer.faults) {
        const field = fieldOfPosition(place, values);
        if (field === null) rest.push(message);
        else faults[field] ??= message;
      }
      return { ok: false, message: [words.faults, ...rest].join(" "), faults };
    }
  }
}
