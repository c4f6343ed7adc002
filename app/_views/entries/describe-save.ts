// What the form of a thing says where it was not saved.
import type { EditConflict } from "@/lib/data/apply-draft-edits";
import { diffFields } from "@/lib/domain/diff-fields";
import { adminEntries as words } from "@/lib/messages/en/ui/admin-entries";
import type { EditFault } from "@/lib/schemas/edited-things";
import { ENTRY_FIELDS, type EntryKind, ruleOf } from "@/lib/schemas/entry-fields";
import { fieldOfPlace, writeEntryForm } from "@/lib/schemas/entry-form";
import { type FormValues, readRows } from "@/lib/schemas/form-rows";
import type { EntryFormState } from "./entry-form-state";

export function describeFaults(
  kind: EntryKind,
  all: readonly EditFault[],
  values: FormValues,
): Omit<EntryFormState, "turn"> {
  const faults: Record<string, string> = {};
  const rest: string[] = [];
  for (const { place, message } of all) {
    const field = fieldOfPlace(kind, place);
    if (field === null) rest.push(message);
    else faults[field] ??= sayFault(kind, field, place, message, values);
  }
  const names = Object.keys(faults);
  const counted = names.length > 0 ? [words.saving.faults(names.length)] : [];
  return { ok: false, message: [...counted, ...rest].join(" "), faults, values, ...focusOn(names) };
}

function focusOn([first]: readonly string[]): { focus?: string } {
  return first === undefined ? {} : { focus: first };
}

function sayFault(
  kind: EntryKind,
  field: string,
  place: string,
  message: string,
  values: FormValues,
): string {
  const path = field.replace(/\.\d+/, "");
  const isKnown = field in values;
  if (isKnown && values[field]?.trim() === "" && ruleOf(kind, path).required) return words.saving.missing;
  const line = /^\w+\[(\d+)\]/.exec(place)?.[1];
  const isList = ENTRY_FIELDS[kind].some(
    ({ name, is }) => name === field && (is === "lines" || is === "points"),
  );
  const said = nameInWords(kind, path, message);
  return isList && line !== undefined ? words.saving.line(Number(line) + 1, said) : said;
}

/** "shortName is …" with the label of the field. */
function nameInWords(kind: EntryKind, path: string, message: string): string {
  const name = path.slice(path.lastIndexOf(".") + 1);
  const label = words.fields[kind][path]?.label;
  return label !== undefined && message.startsWith(`${name} `) ? label + message.slice(name.length) : message;
}

/** `mine`: what the form says, as a thing. */
export function describeStale(
  kind: EntryKind,
  { current, version, by }: EditConflict,
  mine: object,
  values: FormValues,
): Omit<EntryFormState, "turn"> {
  const basedOn = String(version ?? "");
  if (current === null) return { ok: false, message: words.stale.gone(by), values, basedOn };
  const differences = listDifferences(kind, mine, current);
  const message = words.stale.message(by) + (differences.length === 0 ? ` ${words.stale.same}` : "");
  return { ok: false, message, values, basedOn, differences };
}

/** Where two things differ, field by field in words. */
export function listDifferences(
  kind: EntryKind,
  mine: object,
  theirs: object,
): NonNullable<EntryFormState["differences"]> {
  const [own, other] = [writeEntryForm(kind, mine), writeEntryForm(kind, theirs)];
  return diffFields(mine, theirs).flatMap(({ field }) => {
    const label = words.fields[kind][field]?.label;
    return label === undefined
      ? []
      : [{ field, label, theirs: showField(kind, field, other), mine: showField(kind, field, own) }];
  });
}

function showField(kind: EntryKind, field: string, values: FormValues): string {
  const shape = ENTRY_FIELDS[kind].find(({ name }) => name === field);
  if (shape?.is === "rows") {
    const rows = readRows(values, field).map((row) =>
      shape.fields
        .map(({ name }) => row[name])
        .filter((text) => text)
        .join(", "),
    );
    return rows.join(" · ") || words.stale.nothing;
  }
  const text = values[field] ?? "";
  if (text === "") return words.stale.nothing;
  return shape?.is === "choice" ? words.choice(kind, field, text) : text.replaceAll("\n", " · ");
}

/** The values with one field as the other has it. */
export function takeField(kind: EntryKind, field: string, values: FormValues, theirs: object): FormValues {
  const isOf = (name: string) => name === field || name.startsWith(`${field}.`);
  const kept = Object.entries(values).filter(([name]) => !isOf(name));
  const taken = Object.entries(writeEntryForm(kind, theirs)).filter(([name]) => isOf(name));
  return Object.fromEntries([...kept, ...taken]);
}
