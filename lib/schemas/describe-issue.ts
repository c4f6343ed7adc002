// Says in plain words what zod found, and what to do about it.
import { z } from "@/lib/zod";
import { type FaultList, type Path, quote } from "./fault";

type Issue = z.core.$ZodIssue;

/** What a kind of value is called, and how it is written in JSON. */
const KINDS: Record<string, { name: string; write: string }> = {
  string: { name: "text", write: "write it in double quotes" },
  number: { name: "a number", write: "write it in digits, without quotes" },
  int: { name: "a whole number", write: "write it in digits, without quotes" },
  array: { name: "a list", write: "write it in square brackets" },
  object: { name: "an object", write: "write its fields in braces" },
  record: { name: "an object", write: "write its fields in braces" },
};

const kindOf = (expected: string) => KINDS[expected] ?? { name: expected, write: "correct it" };

function describeValue(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "string") return `text (${quote(value)})`;
  if (typeof value === "number") {
    if (Number.isNaN(value)) return "not a number";
    return Number.isFinite(value) ? `a number (${value})` : "a number too large to be kept";
  }
  if (typeof value === "boolean") return String(value);
  return typeof value === "object" ? "an object" : "something else";
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === "object" && value !== null && Object.hasOwn(value, step)
        ? Reflect.get(value, step)
        : undefined,
    root,
  );
}

function schemaAt(schema: z.core.$ZodType, path: Path): z.core.$ZodType {
  const inner = schema instanceof z.ZodOptional ? schema.unwrap() : schema;
  const [step, ...rest] = path;
  if (step === undefined) return inner;
  if (inner instanceof z.ZodObject) return schemaAt(inner.shape[step] ?? inner, rest);
  if (inner instanceof z.ZodArray) return schemaAt(inner.element, rest);
  if (inner instanceof z.ZodRecord) return schemaAt(inner.valueType, rest);
  return inner;
}

/** The name by which a message calls a field: `title`, or `aliases[2]`. */
function nameOf(path: Path): string {
  let start = path.length - 1;
  while (start > 0 && typeof path[start] === "number") start--;
  const [name, ...places] = path.slice(Math.max(start, 0));
  const shown = typeof name === "string" && !/^[\w-]{1,80}$/.test(name) ? quote(name) : (name ?? "this");
  return `${shown}${places.map((place) => `[${place}]`).join("")}`;
}

export function describeUnknownField(field: string, known: readonly string[], faults: FaultList): string {
  const meant = faults.nearest(field, known);
  return meant === null
    ? `there is no field ${quote(field)} here; the fields are ${known.join(", ")}: remove it, or use one of these`
    : `there is no field ${quote(field)} here; the nearest is ${quote(meant)}: rename it, or remove it`;
}

function describeChoice(value: unknown, values: readonly unknown[], faults: FaultList): string {
  const names = values.map(String);
  if (value === undefined) return `is missing: add it, as one of ${names.join(", ")}`;
  const meant = typeof value === "string" ? faults.nearest(value, names) : null;
  const given = typeof value === "string" ? quote(value) : describeValue(value);
  const hint = meant === null ? "" : `; the nearest is ${quote(meant)}`;
  return `is ${given}; it must be one of ${names.join(", ")}${hint}: correct it`;
}

function describeBound(issue: Issue, value: unknown): string | null {
  const count = Array.isArray(value) ? value.length : 0;
  if (issue.code === "too_big") {
    if (issue.origin === "array") {
      return `has ${count} entries; at most ${issue.maximum} are allowed: remove some`;
    }
    return `is ${value}; at most ${issue.maximum} is allowed: correct it`;
  }
  if (issue.code !== "too_small") return null;
  if (issue.origin === "array") return `has ${count} entries; at least ${issue.minimum} is needed: add one`;
  return `is ${value}; at least ${issue.minimum} is needed: correct it`;
}

/** Something of another kind than expected, or nothing: to be read after the field's name. */
export function describeType(expected: string, value: unknown): string {
  const { name, write } = kindOf(expected);
  if (value === undefined) return `is missing: add it, as ${name}`;
  if (value === null)
    return `is null; ${name} is expected: write one, or leave the field out if it is not required`;
  if (expected === "int" && typeof value === "number" && Number.isFinite(value)) {
    return `is ${value}; a whole number is expected: round it`;
  }
  return `is ${describeValue(value)}; ${name} is expected: ${write}`;
}

function describeIssue(issue: Issue, value: unknown, faults: FaultList): string {
  if (issue.code === "invalid_type") return describeType(issue.expected, value);
  if (issue.code === "invalid_value") return describeChoice(value, issue.values, faults);
  return describeBound(issue, value) ?? issue.message;
}

/**
 * Adds a fault for everything that zod found in one value.
 * @param base where the value stands in the file
 */
export function addIssues(
  issues: readonly Issue[],
  { schema, value, base }: { schema: z.core.$ZodType; value: unknown; base: Path },
  faults: FaultList,
): void {
  for (const issue of issues) {
    const path = issue.path.map((step) => (typeof step === "symbol" ? String(step) : step));
    const place = [...base, ...path];
    if (issue.code === "unrecognized_keys") {
      const within = schemaAt(schema, path);
      const known = within instanceof z.ZodObject ? Object.keys(within.shape) : [];
      for (const field of issue.keys) {
        // It has been refused already, whatever it stands in.
        if (field === "__proto__") continue;
        faults.add([...place, field], describeUnknownField(field, known, faults));
      }
    } else {
      faults.add(place, `${nameOf(place)} ${describeIssue(issue, valueAt(value, path), faults)}`);
    }
    if (faults.isFull) return;
  }
}
