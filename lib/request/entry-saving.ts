// Saving, moving, renaming and deleting one thing of a draft, from what its page sent.
import "server-only";
import type { EditAnswer } from "@/lib/data/apply-draft-edits";
import { editDraft } from "@/lib/data/edit-draft";
import { openDraft } from "@/lib/data/open-draft";
import { type DraftEntry, openEntries } from "@/lib/data/open-entries";
import { applyEdits } from "@/lib/domain/apply-edits";
import type { CaseFile, Issue } from "@/lib/domain/case-file";
import type { DraftEdit } from "@/lib/domain/draft-edit";
import type { Analyst } from "@/lib/domain/permissions";
import { type DeletePlan, planDelete, type Target } from "@/lib/domain/plan-delete";
import { makeKey } from "@/lib/formats/make-key";
import { type ListedEntryKind, ruleOf } from "@/lib/schemas/entry-fields";
import { readEntryForm, readOptionKeys } from "@/lib/schemas/entry-form";
import type { Move, saveEntrySchema } from "@/lib/schemas/entry-requests";
import type { z } from "@/lib/zod";
import { markEdits, toEdits } from "./plan-edits";

export type SaveAnswer =
  | EditAnswer
  /** Options were taken out of which something is said: it goes too, if one says so. */
  | { ok: false; reason: "depends"; plan: DeletePlan; caseFile: CaseFile };

/** `id` of the answer: of the thing now. @param sent.do `save with` also takes away what depends on options taken out */
export async function saveEntry(
  sent: z.output<typeof saveEntrySchema>,
  analyst: Analyst,
): Promise<{ id: string; value: object; answer: SaveAnswer }> {
  const { slug, of: kind, id, basedOn, saveId, values } = sent;
  const form = readEntryForm(kind, values, (path) => ruleOf(kind, path).required);
  const value = await withKeys(sent, form, analyst);
  const optionKeys = kind === "issue" ? readOptionKeys(values) : {};
  const edit: DraftEdit = { kind, id: id || String(value.key), basedOn, value, optionKeys };
  const asked = { analyst, slug, saveId, origin: ORIGIN };
  const result = (answer: SaveAnswer) => ({ id: String(value.key ?? slug), value, answer });
  const lost = kind === "issue" && id !== "" ? await listLostOptions(edit, asked) : null;
  if (lost === null) return result(await editDraft({ ...asked, edits: [edit] }));
  if (sent.do !== "save with") {
    return result({ ok: false, reason: "depends", plan: lost.plan, caseFile: lost.caseFile });
  }
  return result(await editDraft({ ...asked, edits: [edit, ...lost.edits] }));
}

const ORIGIN = "its page";

/** The thing with its key, and of an issue the options with theirs: those of new ones are made from their titles. */
async function withKeys(
  { slug, of: kind, id, key }: z.output<typeof saveEntrySchema>,
  form: Record<string, unknown>,
  analyst: Analyst,
): Promise<Record<string, unknown>> {
  if (kind === "negotiation") return { ...form, slug };
  const value: Record<string, unknown> = { ...form, key: id };
  if (kind === "issue") value.options = keyOptions(form.options);
  if (id !== "") return value;
  const typed = key.trim();
  if (typed !== "") return { ...value, key: typed };
  const opened = await openEntries({ analyst, slug, kinds: [kind] });
  const taken = new Set(opened?.lists[kind]?.map((entry) => entry.id));
  return { ...value, key: makeKey(nameOf(kind, form), kind, taken) };
}

function nameOf(kind: ListedEntryKind, form: Record<string, unknown>): string {
  switch (kind) {
    case "party":
      return String(form.shortName || form.name);
    case "statement":
      return [form.party, form.date, form.text].filter((part) => typeof part === "string").join(" ");
    default:
      return String(form.title);
  }
}

function keyOptions(options: unknown): unknown {
  if (!Array.isArray(options)) return options;
  const taken = new Set(options.flatMap(({ key }) => (key ? [String(key)] : [])));
  return options.map((option) => {
    if (option.key) return option;
    const key = makeKey(String(option.label), "option", taken);
    taken.add(key);
    return { ...option, key };
  });
}

type Asked = { analyst: Analyst; slug: string };

/** What is said of options that the edit takes out, and the edits that take it away; null where nothing is. */
async function listLostOptions(
  edit: DraftEdit,
  asked: Asked,
): Promise<{ plan: DeletePlan; caseFile: CaseFile; edits: DraftEdit[] } | null> {
  const opened = await openEntries({ ...asked, one: { kind: "issue", id: edit.id } });
  const before = opened?.one?.value as Issue | undefined;
  const after = edit.value as Issue;
  const kept = new Set(after.options.map((option) => option.key));
  const gone = (before?.options ?? [])
    .map((option) => option.key)
    .filter((key) => !kept.has(key) && !Object.hasOwn(edit.optionKeys ?? {}, key));
  if (gone.length === 0) return null;
  const draft = await openDraft(asked);
  if (draft === null) return null;
  // In the draft as the new keys leave it, so that what is left of a position names them.
  const renamed = { ...edit, value: withOptions(before, gone, after) };
  const now = applyEdits(draft.draft, [renamed]).caseFile;
  const plan = planDelete(now, { kind: "option", issue: edit.id, options: gone });
  if (plan.changed.length === 0) return null;
  return { plan, caseFile: now, edits: toEdits(plan, draft.versions) };
}

/** The issue as it is to be, and still with the options that go. */
function withOptions(before: Issue | undefined, gone: readonly string[], after: Issue): Issue {
  const lost = before?.options.filter((option) => gone.includes(option.key)) ?? [];
  return { ...after, options: [...after.options, ...lost] };
}

export interface OpenDelete {
  caseFile: CaseFile;
  plan: DeletePlan;
  edits: DraftEdit[];
  /** The same for the same things in the same versions. */
  mark: string;
}

/** Null where there is no such thing. */
export async function openDelete(
  { analyst, slug }: Asked,
  target: Exclude<Target, { kind: "option" }>,
): Promise<OpenDelete | null> {
  const opened = await openDraft({ analyst, slug });
  if (opened?.versions[target.kind][target.id] === undefined) return null;
  const plan = planDelete(opened.draft, target);
  const edits = toEdits(plan, opened.versions);
  return { caseFile: opened.draft, plan, edits, mark: markEdits(edits) };
}

/** @param sent.shown the mark of what was listed before */
export async function deleteEntry(
  sent: { slug: string; kind: ListedEntryKind; id: string; saveId: string; shown: string },
  analyst: Analyst,
): Promise<EditAnswer | { ok: false; reason: "changed" }> {
  const { slug, kind, id, saveId, shown } = sent;
  const opened = await openDelete({ analyst, slug }, { kind, id });
  if (opened === null) return { ok: false, reason: "unknown" };
  if (opened.mark !== shown) return { ok: false, reason: "changed" };
  return editDraft({ analyst, slug, saveId, origin: ORIGIN, edits: opened.edits });
}

/** Puts a thing at another place of its list. `place`: from 1 on. `no-place`: it is not said which thing goes where. */
export async function moveEntry(
  { slug, kind, move }: { slug: string; kind: ListedEntryKind; move: Move },
  analyst: Analyst,
): Promise<
  { ok: true; value: object; place: number } | { ok: false; reason: "unknown" | "stale" | "no-place" }
> {
  const list = (await openEntries({ analyst, slug, kinds: [kind] }))?.lists[kind] ?? [];
  const meant = "places" in move ? findMoved(list, move.places) : move;
  if (meant === null) return { ok: false, reason: "no-place" };
  const at = list.findIndex((entry) => entry.id === meant.id);
  const entry = list[at];
  if (entry === undefined) return { ok: false, reason: "unknown" };
  const wanted = "place" in meant ? meant.place - 1 : at + meant.by;
  const index = Math.max(0, Math.min(wanted, list.length - 1));
  const { id, version: basedOn, value } = entry;
  const edits: DraftEdit[] = [{ kind, id, basedOn, value, index }];
  const answer = await editDraft({ analyst, slug, edits, origin: ORIGIN });
  return answer.ok
    ? { ok: true, value, place: index + 1 }
    : { ok: false, reason: answer.reason === "unknown" ? "unknown" : "stale" };
}

/** The one thing that has another place than the one typed beside it; null where there are none or several. */
function findMoved(list: readonly DraftEntry[], places: ReadonlyMap<string, number>) {
  const moved = list.flatMap(({ id }, at) => {
    const place = places.get(id);
    return place === undefined || place === at + 1 ? [] : [{ id, place }];
  });
  return moved.length === 1 ? (moved[0] ?? null) : null;
}

/** Another key for a thing; all that refers to it follows. */
export async function renameEntry(
  sent: { slug: string; kind: ListedEntryKind; id: string; basedOn: number; saveId: string; newKey: string },
  analyst: Analyst,
): Promise<EditAnswer> {
  const { slug, kind, id, basedOn, saveId } = sent;
  const opened = await openEntries({ analyst, slug, one: { kind, id } });
  if (!opened?.one) return { ok: false, reason: "unknown" };
  const value = { ...opened.one.value, key: sent.newKey.trim() };
  return editDraft({ analyst, slug, saveId, origin: ORIGIN, edits: [{ kind, id, basedOn, value }] });
}
