// Whether edits may be carried out: by the rules of the case file, and by what else the draft has.
import { type EntityKind, entityId, type ListedKind } from "@/lib/domain/case-entities";
import type { Issue, Key } from "@/lib/domain/case-file";
import { type DraftEdit, judgeOptionKeys } from "@/lib/domain/draft-edit";
import {
  optionKeysFault,
  referredFault,
  renameFault,
  repeatedFault,
  slugFault,
  takenFault,
} from "@/lib/schemas/edit-faults";
import {
  type DraftKeys,
  type EditFault,
  listMentioned,
  type ParsedThings,
  parseEdited,
  readKey,
} from "@/lib/schemas/edited-things";
import type { EditedDraft } from "./apply-draft-edits";
import type { WriteTransaction } from "./client";
import { readKeys } from "./draft-keys";
import { readById, renamesKey } from "./edit-rows";
import { push } from "./push";
import { type ReferableKey, type ReferableKind, type Referrer, readReferrers } from "./referrers";

export type CheckedEdits = { ok: true; edits: DraftEdit[] } | { ok: false; faults: EditFault[] };

/** The edits with their values in tidy form, or all their faults. */
export async function checkEdits(
  tx: WriteTransaction,
  draft: EditedDraft,
  edits: readonly DraftEdit[],
): Promise<CheckedEdits> {
  const faults = listRepeated(edits);
  const written = edits.filter((edit) => edit.value !== null);
  const values = new Map<DraftEdit, object>();
  if (written.length > 0) {
    const parsed = await parseWritten(tx, draft, edits, written);
    if (!parsed.ok) return { ok: false, faults: [...faults, ...parsed.faults] };
    for (const [at, edit] of written.entries()) values.set(edit, parsed.values[at] ?? {});
  }
  const tidied = edits.map((edit) => ({ ...edit, value: values.get(edit) ?? null }));
  faults.push(...listRenameFaults(draft, tidied), ...(await listTaken(tx, draft, tidied)));
  if (faults.length === 0) faults.push(...(await listReferred(tx, draft, tidied)));
  return faults.length > 0 ? { ok: false, faults } : { ok: true, edits: tidied };
}

/** What is refused is told the nearest key, and so needs them all; in a large draft that takes most of a save. */
async function parseWritten(
  tx: WriteTransaction,
  { negotiationId }: EditedDraft,
  edits: readonly DraftEdit[],
  written: readonly DraftEdit[],
): Promise<ParsedThings> {
  const mentioned = listMentioned(written.map(({ value }) => value));
  const parsed = parseEdited(written, withoutEdited(await readKeys(tx, negotiationId, mentioned), edits));
  if (parsed.ok) return parsed;
  return parseEdited(written, withoutEdited(await readKeys(tx, negotiationId, null), edits));
}

const nameOf = ({ kind, id }: { kind: EntityKind; id: string }) => `${kind} ${id}`;

function listRepeated(edits: readonly DraftEdit[]): EditFault[] {
  const seen = new Set<string>();
  return edits.flatMap((edit) => {
    const name = nameOf(edit);
    if (seen.has(name)) return [repeatedFault(edit)];
    seen.add(name);
    return [];
  });
}

/** The draft's keys but those of what is edited or deleted, and those that edited things bring. */
function withoutEdited(known: DraftKeys, edits: readonly DraftEdit[]): DraftKeys {
  const edited = new Set<string>();
  for (const { kind, id, value } of edits) {
    edited.add(nameOf({ kind, id }));
    const key = readKey(value);
    if (key !== null) edited.add(nameOf({ kind, id: key }));
  }
  const others = (kind: EntityKind) => (key: string) => !edited.has(nameOf({ kind, id: key }));
  return {
    parties: known.parties.filter(others("party")),
    issues: known.issues.filter(({ key }) => others("issue")(key)),
    sources: known.sources.filter(others("source")),
    statements: known.statements.filter(others("statement")),
  };
}

function listRenameFaults({ slug, current }: EditedDraft, edits: readonly DraftEdit[]): EditFault[] {
  const faults: EditFault[] = [];
  for (const edit of edits) {
    const { kind, id, value, optionKeys = {} } = edit;
    if (kind === "negotiation") {
      if (value === null || entityId(kind, value) !== slug) faults.push(slugFault(edit));
      continue;
    }
    if (renamesKey(edit) && edits.length > 1) faults.push(renameFault(edit));
    const before = current.get(kind)?.get(id)?.value;
    if (Object.keys(optionKeys).length === 0 || value === null) continue;
    const message =
      kind === "issue" && before !== undefined
        ? judgeOptionKeys(before as Issue, value as Issue, optionKeys)
        : "only options of an issue that is there can be renamed";
    if (message !== null) faults.push(optionKeysFault(edit, message));
  }
  return faults;
}

/** Edits that would put a thing under an id that another one has. */
async function listTaken(
  tx: WriteTransaction,
  { negotiationId }: EditedDraft,
  edits: readonly DraftEdit[],
): Promise<EditFault[]> {
  const deleted = new Set(edits.filter(({ value }) => value === null).map(nameOf));
  const targets = new Map<ListedKind, Map<string, DraftEdit>>();
  const faults: EditFault[] = [];
  for (const edit of edits) {
    const { kind, id, value } = edit;
    if (kind === "negotiation" || value === null) continue;
    const target = entityId(kind, value);
    if (target === id || deleted.has(nameOf({ kind, id: target }))) continue;
    const ofKind = targets.get(kind) ?? new Map<string, DraftEdit>();
    if (ofKind.has(target)) faults.push(takenFault(edit, target));
    targets.set(kind, ofKind.set(target, edit));
  }
  for (const [kind, ofKind] of targets) {
    const taken = await readById(tx, negotiationId, kind, [...ofKind.keys()]);
    for (const [target, edit] of ofKind) if (taken.has(target)) faults.push(takenFault(edit, target));
  }
  return faults;
}

/**
 * Edits that would take from under something what it refers to. What is edited with them was checked by itself. One
 * question a kind: an import that is taken back deletes thousands.
 */
async function listReferred(
  tx: WriteTransaction,
  { negotiationId, current }: EditedDraft,
  edits: readonly DraftEdit[],
): Promise<EditFault[]> {
  const edited = new Set(edits.map(nameOf));
  const faults: EditFault[] = [];
  for (const [to, wanted] of listWithdrawn(current, edits)) {
    const found = await readReferrers(
      tx,
      negotiationId,
      to,
      wanted.map(({ key }) => key),
    );
    const others = new Map<ReferableKey, Referrer[]>();
    for (const { key, referrer } of found) if (!edited.has(nameOf(referrer))) push(others, key, referrer);
    for (const { key, edit } of wanted) {
      const refer = others.get(key);
      if (refer !== undefined) faults.push(referredFault(edit, key[1] ?? null, refer));
    }
  }
  return faults;
}

/** What the edits take away that something may refer to, by kind. */
function listWithdrawn(
  current: EditedDraft["current"],
  edits: readonly DraftEdit[],
): Map<ReferableKind, { key: ReferableKey; edit: DraftEdit }[]> {
  const withdrawn = new Map<ReferableKind, { key: ReferableKey; edit: DraftEdit }[]>();
  for (const edit of edits) {
    const { kind, id, value } = edit;
    const before = current.get(kind)?.get(id);
    if (before === undefined) continue;
    if (value === null) {
      if (kind === "party" || kind === "issue" || kind === "source" || kind === "statement") {
        push(withdrawn, kind, { key: [id], edit });
      }
    } else if (kind === "issue") {
      for (const option of lostOptions(before.value as Issue, value as Issue, edit.optionKeys ?? {})) {
        push(withdrawn, "option", { key: [id, option], edit });
      }
    }
  }
  return withdrawn;
}

function lostOptions(before: Issue, after: Issue, renamed: Readonly<Record<Key, Key>>): Key[] {
  const kept = new Set(after.options.map(({ key }) => key));
  return before.options.map(({ key }) => key).filter((key) => !kept.has(key) && !Object.hasOwn(renamed, key));
}
