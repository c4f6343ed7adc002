"use server";
// What the buttons of the pages of things do.
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { openEntries } from "@/lib/data/open-entries";
import type { Analyst } from "@/lib/domain/permissions";
import { adminEntries as words } from "@/lib/messages/en/ui/admin-entries";
import { deleteEntry, moveEntry, renameEntry, type SaveAnswer, saveEntry } from "@/lib/request/entry-saving";
import { act } from "@/lib/request/form-action";
import { ENTRY_FIELDS, type EntryKind, ruleOf } from "@/lib/schemas/entry-fields";
import { compactRows, readEntryForm, rowFields, withFirstRows } from "@/lib/schemas/entry-form";
import {
  areFields,
  deleteEntrySchema,
  moveEntrySchema,
  readSentEntry,
  renameEntrySchema,
  saveEntrySchema,
} from "@/lib/schemas/entry-requests";
import { type FormValues, type RowCommand, readRowCommand, rearrangeRows } from "@/lib/schemas/form-rows";
import type { z } from "@/lib/zod";
import type { FormState } from "../../_ui/form/form-state";
import { describeFaults, describeStale, listDifferences, takeField } from "./describe-save";
import { entryAddress, listAddress } from "./entry-address";
import type { EntryFormState } from "./entry-form-state";
import { nameThing, nameValue } from "./name-thing";
import { sayRefusal } from "./say-refusal";

type Sent = z.output<typeof saveEntrySchema>;
type State = Omit<EntryFormState, "turn">;

/** Saves a thing, or does to its form what a button in it says. */
export async function saveEntryAction(before: EntryFormState, form: FormData): Promise<EntryFormState> {
  const { about, values } = readSentEntry(form);
  const answer = await act({
    who: "analyst",
    input: { ...about, values },
    schema: saveEntrySchema,
    work: async (sent, analyst): Promise<State & { to?: string }> => {
      if (!areFields(sent.of, values)) return { ok: false, message: words.saving.invalid, values };
      const command = readRowCommand(sent.do);
      if (command !== null) return rearrange(sent.of, command, values);
      const compact = { ...sent, values: compactRows(sent.of, values) };
      if (sent.do.startsWith("take ")) return takeTheirs(compact, sent.do.slice("take ".length), analyst);
      return save(compact, analyst);
    },
  });
  const state = "reason" in answer ? { ok: false, message: sayRefusal(answer), values } : answer;
  if ("to" in state && typeof state.to === "string") redirect(state.to);
  return { ...keepDifferences(before, state), ...keepKey(about, state), turn: before.turn + 1 };
}

/** The key that somebody chose for something new stands beside its fields. */
function keepKey(about: Readonly<Record<string, string>>, state: State): State {
  const { key, basedOn = "" } = about;
  const values = key === undefined ? state.values : { ...state.values, key };
  return { basedOn, ...state, ...(values !== undefined && { values }) };
}

/** What was once shown of theirs stays until it is saved. */
function keepDifferences({ differences }: EntryFormState, state: State): State {
  return { ...(differences !== undefined && { differences }), ...state };
}

function rearrange(kind: EntryKind, command: RowCommand, values: FormValues): State {
  const field = ENTRY_FIELDS[kind].find(({ name }) => name === command.list);
  if (field?.is !== "rows") return { ok: false, message: words.saving.invalid, values };
  const names = rowFields(kind, field).map(({ name }) => name);
  const done = rearrangeRows(values, command, names);
  const isNew = command.does === "add";
  const first = names[0] ?? "";
  return {
    ...{ ok: true, message: words.rearranged, values: done.values },
    focus:
      isNew || command.does === "move"
        ? `${field.name}.${done.row}.${first}`
        : `${field.name} ${command.does} ${done.row}`,
  };
}

async function takeTheirs(sent: Sent, field: string, analyst: Analyst): Promise<State> {
  const { slug, of: kind, id, values } = sent;
  const one = kind === "negotiation" ? null : { one: { kind, id } };
  const opened = await openEntries({ analyst, slug, ...one });
  const theirs = kind === "negotiation" ? opened?.negotiation : opened?.one?.value;
  if (theirs === undefined) return { ok: false, message: words.saving.unknown, values };
  const taken = takeField(kind, field, values, theirs);
  const mine = readEntryForm(kind, taken, (path) => ruleOf(kind, path).required);
  return {
    ...{ ok: true, message: words.stale.taken, values: taken, basedOn: String(sent.basedOn ?? "") },
    ...{ differences: listDifferences(kind, mine, theirs), focus: field },
  };
}

async function save(sent: Sent, analyst: Analyst): Promise<State & { to?: string }> {
  const { of: kind, slug, values } = sent;
  const { id, value, answer } = await saveEntry(sent, analyst);
  if (!answer.ok) return explain({ ...sent, values: withFirstRows(kind, values) }, value, answer);
  if (answer.batch === null) return { ok: true, message: words.unchanged, values };
  const to = `${entryAddress(slug, kind, id)}?did=${answer.batch}`;
  return { ok: true, message: "", to };
}

function explain(sent: Sent, value: object, answer: Exclude<SaveAnswer, { ok: true }>): State {
  const { of: kind, values } = sent;
  switch (answer.reason) {
    case "unknown":
      return { ok: false, message: words.saving.unknown, values };
    case "faults":
      return describeFaults(kind, answer.faults, values);
    case "stale": {
      // Of something new nobody has seen an earlier version: another thing has its key.
      if (sent.id === "") {
        const faults = { key: words.saving.keyTaken };
        return { ok: false, message: words.saving.faults(1), faults, values, focus: "key", basedOn: "" };
      }
      const own = answer.conflicts.find((conflict) => conflict.kind === kind);
      if (own === undefined) return { ok: false, message: words.saving.beside, values };
      return describeStale(kind, own, value, values);
    }
    case "depends": {
      const depends = answer.plan.changed.map(({ after }) => nameThing(after, answer.caseFile));
      return { ok: false, message: words.depends.message, values, depends };
    }
  }
}

/** Moves one thing of a list. */
export async function moveEntryAction(_before: FormState, form: FormData): Promise<FormState> {
  const answer = await act({
    who: "analyst",
    input: form,
    schema: moveEntrySchema,
    work: async (sent, analyst) => {
      const moved = await moveEntry(sent, analyst);
      return moved.ok ? { ...moved, sent } : moved;
    },
  });
  if (answer.ok) {
    const { sent, value, place } = answer;
    revalidatePath(listAddress(sent.slug, sent.kind));
    return { ok: true, message: words.list.moved(nameValue(sent.kind, value), place) };
  }
  switch (answer.reason) {
    case "unknown":
    case "stale":
      return { ok: false, message: words.list[answer.reason] };
    case "invalid":
    case "no-place":
      return { ok: false, message: words.list.noPlace };
    default:
      return { ok: false, message: sayRefusal(answer) };
  }
}

/** Gives a thing another key. */
export async function renameEntryAction(_before: FormState, form: FormData): Promise<FormState> {
  const newKey = String(form.get("newKey") ?? "");
  const answer = await act({
    who: "analyst",
    input: form,
    schema: renameEntrySchema,
    work: async (sent, analyst) => {
      const renamed = await renameEntry(sent, analyst);
      return renamed.ok ? { ...renamed, sent } : renamed;
    },
  });
  const values = { newKey };
  if (answer.ok) {
    const { slug, kind } = answer.sent;
    if (answer.batch === null) return { ok: false, message: words.rename.same, values };
    redirect(`${entryAddress(slug, kind, newKey.trim())}?did=${answer.batch}`);
  }
  switch (answer.reason) {
    case "faults": {
      const faults = { newKey: answer.faults[0]?.message.replace(/^key /, `${words.rename.label} `) ?? "" };
      return { ok: false, message: words.saving.faults(1), faults, values };
    }
    case "unknown":
    case "stale":
      return { ok: false, message: words.rename.stale, values };
    default:
      return { ok: false, message: sayRefusal(answer), values };
  }
}

/** Deletes a thing with what the page listed. */
export async function deleteEntryAction(_before: FormState, form: FormData): Promise<FormState> {
  const answer = await act({
    who: "analyst",
    input: form,
    schema: deleteEntrySchema,
    work: async (sent, analyst) => {
      const deleted = await deleteEntry(sent, analyst);
      return deleted.ok ? { ...deleted, sent } : deleted;
    },
  });
  if (answer.ok) {
    const { slug, kind } = answer.sent;
    redirect(`${listAddress(slug, kind)}?did=${answer.batch ?? ""}`);
  }
  switch (answer.reason) {
    case "changed":
    case "stale":
      revalidatePath("/admin", "layout");
      return { ok: false, message: words.deleting.changed };
    case "unknown":
      return { ok: false, message: words.list.unknown };
    case "faults":
      return { ok: false, message: answer.faults[0]?.message ?? "" };
    default:
      return { ok: false, message: sayRefusal(answer) };
  }
}
