// One change of one thing of a draft, as an editor asks for it and as history keeps it. An edit is a small import.
import { type EntityKind, entityId } from "./case-entities";
import type { Issue, Key } from "./case-file";
import { saysTheSame } from "./diff-fields";

export interface DraftEdit {
  kind: EntityKind;
  /** As in case-entities.ts: the key, or of a position `party~issue~first day`. Another key in `value` renames. */
  id: string;
  /** The version of the draft's thing that this was based on; null: it is new. */
  basedOn: number | null;
  /** As it stands in a case file; null: it is deleted. */
  value: object | null;
  /** Where it is to stand in its list; without it a new thing goes to the end, and any other stays where it is. */
  index?: number | undefined;
  /** Of an issue: options that keep what is said of them under a new key, from the old key to the new one. */
  optionKeys?: Readonly<Record<Key, Key>> | undefined;
}

/** What an edit did to a thing. */
export interface DraftChange {
  kind: EntityKind;
  /** Afterwards; of what was deleted, before. */
  id: string;
  /** Before, where it differs. */
  formerId: string | null;
  /** null: there was none. */
  before: object | null;
  /** null: there is none any more. */
  after: object | null;
  /** Its index in its list, where that changed: null before it was made and after it was deleted. */
  fromIndex: number | null;
  toIndex: number | null;
  optionKeys: Readonly<Record<Key, Key>> | null;
}

/** Whether the order of the list has to be known to carry the edit out. */
export function needsOrder(edit: DraftEdit): boolean {
  return (
    edit.kind !== "negotiation" && (edit.value === null || edit.basedOn === null || edit.index !== undefined)
  );
}

/** Whether it puts something new at the end: of the list then only its end has to be known. */
export function isAppended({ kind, basedOn, value, index }: DraftEdit): boolean {
  return kind !== "negotiation" && basedOn === null && value !== null && index === undefined;
}

/**
 * What the edit does to a thing that now is `current` (null: there is none); null where it changes nothing.
 * @param order the ids of the list in their order, changed in place; null where `needsOrder` says that it is of no use
 * @param skipped so many stand in the list before those, where only its end is known
 */
export function planEdit(
  edit: DraftEdit,
  current: object | null,
  order: string[] | null,
  skipped = 0,
): DraftChange | null {
  const { kind, id, value } = edit;
  const newId = value === null ? id : entityId(kind, value);
  // From the end: what is taken back, the last first, stands there. What is not there is not looked for.
  const at = order === null || current === null ? -1 : order.lastIndexOf(id);
  const change: DraftChange = {
    ...{ kind, id: newId, formerId: current !== null && newId !== id ? id : null },
    ...{ before: current, after: value, fromIndex: null, toIndex: null, optionKeys: null },
  };
  if (current === null && value === null) return null;
  if (order !== null) {
    if (at >= 0) order.splice(at, 1);
    let to = -1;
    if (value !== null) {
      const wanted = edit.index ?? (at >= 0 ? at : order.length);
      to = Math.max(0, Math.min(wanted, order.length));
      order.splice(to, 0, newId);
      if (to !== at) change.toIndex = skipped + to;
    }
    if (at >= 0 && at !== to) change.fromIndex = at;
  }
  const renamed = Object.entries(edit.optionKeys ?? {}).filter(([from, to]) => from !== to);
  if (renamed.length > 0) change.optionKeys = Object.fromEntries(renamed);
  const isSame =
    current !== null &&
    value !== null &&
    change.formerId === null &&
    change.optionKeys === null &&
    change.toIndex === null &&
    saysTheSame(current, value);
  return isSame ? null : change;
}

/**
 * The edit that takes a change back. Of several changes made one after the other, the last is taken back first.
 * @param version that of the thing now; null where it is gone
 */
export function undoChange(change: DraftChange, version: number | null): DraftEdit {
  const { kind, id, before, fromIndex, optionKeys } = change;
  return {
    ...{ kind, id, basedOn: version, value: before },
    ...(before !== null && fromIndex !== null && { index: fromIndex }),
    ...(optionKeys !== null && {
      optionKeys: Object.fromEntries(Object.entries(optionKeys).map(([from, to]) => [to, from])),
    }),
  };
}

/** What is wrong with the new keys of options, in words that say what to do; null where nothing is. */
export function judgeOptionKeys(
  before: Issue,
  after: Issue,
  optionKeys: Readonly<Record<Key, Key>>,
): string | null {
  const old = new Set(before.options.map(({ key }) => key));
  const now = new Set(after.options.map(({ key }) => key));
  const taken = new Set<Key>();
  for (const [from, to] of Object.entries(optionKeys)) {
    if (from === to) continue;
    if (!old.has(from)) return `there is no option "${from}" to rename: load the issue again`;
    if (!now.has(to))
      return `the option "${from}" is to be called "${to}", and "${to}" is not among the options: add it`;
    if (old.has(to) || taken.has(to)) return `there is already an option "${to}": choose another key`;
    if (now.has(from))
      return `the option "${from}" is to be called "${to}", and it is still among the options: remove it`;
    taken.add(to);
  }
  return null;
}
