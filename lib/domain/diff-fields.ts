// The difference between two plain values of the case file, field by field.

export interface FieldChange {
  /** The field, or for what stands under keys the path: `headline`, `stances.capped`. */
  field: string;
  /** undefined where the field is absent. */
  before: unknown;
  after: unknown;
}

/** Whether two plain JSON values say the same. The order of fields says nothing; the order of a list does. */
export function saysTheSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (isAbsent(a) && isAbsent(b)) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => saysTheSame(item, b[index]));
  }
  if (!isRecord(a) || !isRecord(b)) return false;
  for (const key of Object.keys(a)) if (!saysTheSame(a[key], own(b, key))) return false;
  for (const key of Object.keys(b)) if (!Object.hasOwn(a, key) && !isAbsent(b[key])) return false;
  return true;
}

/** The fields that differ: first in the order of `before`, then what only `after` has. */
export function diffFields(before: object, after: object): FieldChange[] {
  const changes: FieldChange[] = [];
  collect(before as Record<string, unknown>, after as Record<string, unknown>, "", changes);
  return changes;
}

function collect(
  before: Record<string, unknown>,
  after: Record<string, unknown>,
  path: string,
  changes: FieldChange[],
): void {
  const fields = new Set([...Object.keys(before), ...Object.keys(after)]);
  for (const field of fields) {
    const a = own(before, field);
    const b = own(after, field);
    if (saysTheSame(a, b)) continue;
    // One level of keys is named (a stance of an option, the language of an original); deeper, the whole is shown.
    if (path === "" && (isRecord(a) || isAbsent(a)) && (isRecord(b) || isAbsent(b))) {
      collect(isRecord(a) ? a : {}, isRecord(b) ? b : {}, `${field}.`, changes);
    } else {
      changes.push({ field: path + field, before: a, after: b });
    }
  }
}

/** An empty list or record is written as nothing, so it is nothing. */
function isAbsent(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (Array.isArray(value)) return value.length === 0;
  return isRecord(value) && Object.keys(value).length === 0;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function own(record: Record<string, unknown>, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
