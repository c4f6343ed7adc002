import type { DraftEntry } from "@/lib/data/open-entries";
import type { ListedKind } from "@/lib/domain/case-entities";
import type { Issue, Party, Source } from "@/lib/domain/case-file";
import { adminEntries as words } from "@/lib/messages/en/ui/admin-entries";
import {
  ENTRY_FIELDS,
  type EntryField,
  type EntryKind,
  ruleOf,
  type SimpleField,
} from "@/lib/schemas/entry-fields";
import { rowFields } from "@/lib/schemas/entry-form";
import type { Choice, FieldView, SimpleView } from "./field-view";

export type Lists = Partial<Record<ListedKind, readonly DraftEntry[]>>;

/** The kinds from which a form of this kind lets one choose. */
export function referredKinds(kind: EntryKind): ListedKind[] {
  const kinds = ENTRY_FIELDS[kind].flatMap((field): ListedKind[] => {
    if (field.is === "reference" || field.is === "references") return [field.to];
    if (field.is !== "rows" && field.is !== "group") return [];
    return field.fields.flatMap((inner) => (inner.is === "reference" ? [inner.to] : []));
  });
  return [...new Set(kinds)];
}

/** The fields of a form with their words. @param lists what `referredKinds` names */
export function describeFields(kind: EntryKind, lists: Lists): FieldView[] {
  return ENTRY_FIELDS[kind].map((field) => describeField(kind, field, lists));
}

function describeField(kind: EntryKind, field: EntryField, lists: Lists): FieldView {
  const named = nameField(kind, field.name);
  switch (field.is) {
    case "group": {
      const fields = field.fields.map((inner) => describeSimple(kind, inner, lists, `${field.name}.`));
      return { ...named, is: "group", fields };
    }
    case "rows": {
      const fields = field.fields.map((inner) => describeSimple(kind, inner, lists, `${field.name}.`));
      const hidden = rowFields(kind, field)
        .map(({ name }) => name)
        .filter((name) => !field.fields.some((inner) => inner.name === name));
      const { row = "", add = "" } = words.fields[kind][field.name] ?? {};
      return { ...named, is: "rows", fields, hidden, row, add };
    }
    case "references":
      return { ...named, is: "references", choices: choicesOf(field.to, lists) };
    case "lines":
    case "points":
      return { ...named, is: field.is };
    default:
      return describeSimple(kind, field, lists, "");
  }
}

function describeSimple(kind: EntryKind, field: SimpleField, lists: Lists, within: string): SimpleView {
  const named = { ...nameField(kind, within + field.name), name: field.name };
  const none = named.required ? words.choose : words.noChoice;
  if (field.is === "choice") {
    const choices = field.choices.map((word) => ({
      value: word,
      label: words.choice(kind, field.name, word),
    }));
    return { ...named, is: "choice", choices, none };
  }
  if (field.is === "reference") return { ...named, is: "choice", choices: choicesOf(field.to, lists), none };
  return { ...named, is: field.is };
}

function nameField(kind: EntryKind, path: string) {
  const { label, hint } = words.fields[kind][path] ?? { label: path };
  // The key of an option that is new is made from its title.
  const required = ruleOf(kind, path).required && path !== "options.key";
  return { name: path, label, hint, required };
}

function choicesOf(kind: ListedKind, lists: Lists): Choice[] {
  return (lists[kind] ?? []).map(({ id, value }) => ({ value: id, label: labelOf(kind, value) ?? id }));
}

function labelOf(kind: ListedKind, value: object): string | null {
  switch (kind) {
    case "party":
      return (value as Party).shortName;
    case "issue":
      return (value as Issue).title;
    case "source": {
      const { title, publisher, published } = value as Source;
      return [title, publisher, published].filter((part) => part !== undefined).join(", ");
    }
    default:
      return null;
  }
}
