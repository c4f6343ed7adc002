// A thing of a case file as the values of a form, and back. Values are flat texts, as a browser sends them; what is wrong
// with them is said by the schema of the case file, so nothing is judged here.
import { ENTRY_FIELDS, type EntryField, type EntryKind, type SimpleField } from "./entry-fields";
import { isObject, ownField } from "./fault";
import { type FormValues, readRows, withRows } from "./form-rows";
import { MIN_OPTIONS } from "./limits";

/** The values that stand in the form of a thing. */
export function writeEntryForm(kind: EntryKind, thing: object): Record<string, string> {
  const values: Record<string, string> = {};
  for (const field of ENTRY_FIELDS[kind]) {
    const value = ownField(thing, field.name);
    if (field.is === "group") {
      for (const inner of field.fields) {
        values[`${field.name}.${inner.name}`] = writeText(ownField(value, inner.name));
      }
    } else if (field.is === "rows") {
      for (const [place, row] of listOf(value).entries()) {
        for (const { name } of rowFields(kind, field)) {
          const inner = field.single === name ? row : ownField(row, name === "was" ? "key" : name);
          values[`${field.name}.${place}.${name}`] = writeText(inner);
        }
      }
    } else {
      values[field.name] = writeField(field, value);
    }
  }
  return values;
}

/** The fields of a row. An option knows under which key it was, so that another one is a new name and not a new option. */
export function rowFields(
  kind: EntryKind,
  field: EntryField & { is: "rows" },
): readonly Pick<SimpleField, "name">[] {
  return kind === "issue" && field.name === "options" ? [...field.fields, { name: "was" }] : field.fields;
}

/** The thing that the values say, without its key; fields left empty are absent, unless `isRequired` names them. */
export function readEntryForm(
  kind: EntryKind,
  values: FormValues,
  isRequired: (path: string) => boolean,
): Record<string, unknown> {
  const thing: Record<string, unknown> = {};
  for (const field of ENTRY_FIELDS[kind]) {
    const value = readField(field, values, isRequired);
    if (value !== undefined) thing[field.name] = value;
  }
  return thing;
}

/** The keys that options had and those that they get, of those that are to have another. */
export function readOptionKeys(values: FormValues): Record<string, string> {
  const renamed = readRows(values, "options").flatMap(({ was = "", key = "" }) =>
    was !== "" && key !== "" && was !== key ? [[was, key] as const] : [],
  );
  return Object.fromEntries(renamed);
}

/** Without rows in which nothing stands, and with the places of the others as the schema will count them. */
export function compactRows(kind: EntryKind, values: FormValues): Record<string, string> {
  let compact: Record<string, string> = { ...values };
  for (const field of ENTRY_FIELDS[kind]) {
    if (field.is === "rows") compact = withRows(compact, field.name, filledRows(compact, field.name));
  }
  return compact;
}

/** An issue has two options at least: so many rows stand in its form, filled in or not. */
export function withFirstRows(kind: EntryKind, values: FormValues): FormValues {
  const rows = kind === "issue" ? readRows(values, "options") : [];
  if (kind !== "issue" || rows.length >= MIN_OPTIONS) return values;
  const empty = { label: "", description: "", key: "" };
  return withRows(values, "options", [...rows, ...Array(MIN_OPTIONS - rows.length).fill(empty)]);
}

/** Whether the form of this kind has a field of this name: `options.3.label`. */
export function isFieldName(kind: EntryKind, name: string): boolean {
  const [first, second, third, ...rest] = name.split(".");
  const field = ENTRY_FIELDS[kind].find((each) => each.name === first);
  if (field === undefined || rest.length > 0) return false;
  if (field.is === "rows") {
    return /^\d{1,4}$/.test(second ?? "") && rowFields(kind, field).some((each) => each.name === third);
  }
  if (third !== undefined) return false;
  return field.is === "group" ? field.fields.some((each) => each.name === second) : second === undefined;
}

/** The field of the form that shows a fault: `options[1].label` is that of the second row, `points[3]` the whole list. */
export function fieldOfPlace(kind: EntryKind, place: string): string | null {
  const name = place.replace(/\[(\d+)\]/g, ".$1");
  const [first = "", second] = name.split(".");
  const field = ENTRY_FIELDS[kind].find((each) => each.name === first);
  if (field === undefined) return place === "key" ? "key" : null;
  if (field.is === "rows" && field.single !== undefined && second !== undefined) {
    return `${first}.${second}.${field.single}`;
  }
  return isFieldName(kind, name) ? name : first;
}

function filledRows(values: FormValues, list: string): Record<string, string>[] {
  return readRows(values, list).filter((row) => Object.values(row).some((value) => value.trim() !== ""));
}

function readField(field: EntryField, values: FormValues, isRequired: (path: string) => boolean): unknown {
  const { name } = field;
  const text = values[name] ?? "";
  switch (field.is) {
    case "group": {
      const filled = field.fields.some((inner) => (values[`${name}.${inner.name}`] ?? "").trim() !== "");
      if (!filled) return undefined;
      return readGroup(field.fields, (inner) => values[`${name}.${inner}`] ?? "", name, isRequired);
    }
    case "rows": {
      const rows = filledRows(values, name);
      if (rows.length === 0 && !isRequired(name)) return undefined;
      const { single } = field;
      if (single !== undefined) return rows.map((row) => (row[single] ?? "").trim());
      return rows.map((row) => readGroup(field.fields, (inner) => row[inner] ?? "", name, isRequired));
    }
    case "lines":
    case "references": {
      const lines = linesOf(text);
      return lines.length > 0 ? lines : undefined;
    }
    case "points":
      return linesOf(text).map(readPoint);
    default:
      return readSimple(field, text, isRequired(name));
  }
}

function readGroup(
  fields: readonly SimpleField[],
  textOf: (name: string) => string,
  path: string,
  isRequired: (path: string) => boolean,
): Record<string, unknown> {
  const group: Record<string, unknown> = {};
  for (const field of fields) {
    const value = readSimple(field, textOf(field.name), isRequired(`${path}.${field.name}`));
    if (value !== undefined) group[field.name] = value;
  }
  return group;
}

function readSimple({ is }: SimpleField, text: string, required: boolean): unknown {
  // A browser ends lines with two characters.
  const clean = text.replace(/\r\n?/g, "\n").trim();
  if (is === "number") return clean === "" ? undefined : Number(clean);
  return clean === "" && !required ? undefined : clean;
}

/** The number stands after the last semicolon or tab. */
function readPoint(line: string): { label: string; value: number } {
  const at = Math.max(line.lastIndexOf(";"), line.lastIndexOf("\t"));
  const value = line.slice(at + 1).trim();
  return { label: line.slice(0, Math.max(at, 0)).trim(), value: value === "" ? Number.NaN : Number(value) };
}

function writeField(field: EntryField, value: unknown): string {
  if (field.is === "points") {
    return listOf(value)
      .map((point) => `${writeText(ownField(point, "label"))}; ${writeText(ownField(point, "value"))}`)
      .join("\n");
  }
  return field.is === "lines" || field.is === "references"
    ? listOf(value).map(writeText).join("\n")
    : writeText(value);
}

function writeText(value: unknown): string {
  return value === undefined || value === null || isObject(value) ? "" : String(value);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function linesOf(text: string): string[] {
  return text
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
