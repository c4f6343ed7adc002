// The case file as a boundary: everything that comes from outside passes here, whatever its age or origin.
import type { CaseFile } from "@/lib/domain/case-file";
import { tidy } from "./canonical";
import { checkRules } from "./case-file-rules";
import {
  caseFileSchema,
  ENTRY_SCHEMAS,
  FORMAT,
  LIST_LIMITS,
  LIST_NAMES,
  type ListName,
  negotiationSchema,
} from "./case-file-schema";
import { decodeText } from "./decode-text";
import { addIssues, describeType, describeUnknownField } from "./describe-issue";
import { type Fault, FaultList, isObject, ownField, quote } from "./fault";
import { isSafe } from "./guard";
import { layoutOf } from "./layout";
import { scanJson } from "./scan-json";

export { writeCaseFile } from "./canonical";
export { caseFileJsonSchema } from "./case-file-json-schema";
export type { Fault } from "./fault";
export { listPublishFaults } from "./publish-faults";

export type ParsedCaseFile = { ok: true; caseFile: CaseFile } | { ok: false; faults: Fault[] };

const ROOT_FIELDS = Object.keys(caseFileSchema.shape);

/** A file of a later format: what else is in it, this program cannot judge. */
function isNewer(format: unknown): format is string {
  const version = typeof format === "string" ? /^parley-case\/([1-9]\d*)$/.exec(format)?.[1] : undefined;
  return version !== undefined && format !== FORMAT;
}

function checkFormat(format: unknown, faults: FaultList): void {
  if (format === FORMAT) return;
  const start = format === undefined ? "format is missing" : "this is not a case file of Parley";
  faults.add(["format"], `${start}: a case file has "format": "${FORMAT}"`);
}

function parseNegotiation(root: Record<string, unknown>, faults: FaultList): unknown {
  const value = ownField(root, "negotiation");
  const parsed = negotiationSchema.safeParse(value);
  if (parsed.success) return tidy(parsed.data, layoutOf(negotiationSchema));
  addIssues(parsed.error.issues, { schema: negotiationSchema, value, base: ["negotiation"] }, faults);
  return null;
}

/** The entries of one list; those with faults are missing. */
function parseList(name: ListName, value: unknown, faults: FaultList): unknown[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    faults.add([name], `${name} ${describeType("array", value)}`);
    return [];
  }
  const limit = LIST_LIMITS[name];
  if (limit !== undefined && value.length > limit) {
    faults.add([name], `${name} has ${value.length} entries; at most ${limit} are allowed: remove some`);
  }
  const schema = ENTRY_SCHEMAS[name];
  const layout = layoutOf(schema);
  const entries: unknown[] = [];
  for (const [place, entry] of value.entries()) {
    if (faults.isFull) break;
    const parsed = schema.safeParse(entry);
    if (parsed.success) entries.push(tidy(parsed.data, layout));
    else addIssues(parsed.error.issues, { schema, value: entry, base: [name, place] }, faults);
  }
  return entries;
}

function parseRoot(root: unknown, faults: FaultList): CaseFile | null {
  if (!isObject(root)) {
    faults.add([], `a case file is one object in braces: {"format": "${FORMAT}", …}`);
    return null;
  }
  const format = ownField(root, "format");
  if (isNewer(format)) {
    const message = `the file has the format ${quote(format)}, which is newer than ${quote(FORMAT)}: update Parley, or export the file in the older format`;
    faults.add(["format"], message);
    return null;
  }
  if (!isSafe(root, faults)) return null;
  checkFormat(format, faults);
  for (const field of Object.keys(root)) {
    if (ROOT_FIELDS.includes(field) || field === "__proto__" || faults.isFull) continue;
    faults.add([field], describeUnknownField(field, ROOT_FIELDS, faults));
  }
  const negotiation = parseNegotiation(root, faults);
  const lists = LIST_NAMES.map((name) => [name, parseList(name, ownField(root, name), faults)]);
  checkRules(root, faults);
  // Every part has been parsed by the schema of the whole; its type is CaseFile (case-file-schema.ts).
  return faults.isEmpty ? ({ format, negotiation, ...Object.fromEntries(lists) } as CaseFile) : null;
}

const conclude = (caseFile: CaseFile | null, faults: FaultList): ParsedCaseFile =>
  caseFile !== null && faults.isEmpty ? { ok: true, caseFile } : { ok: false, faults: faults.toArray() };

/**
 * Checks a value from outside and gives a fresh case file of it: nothing in it that the format does not know, optional
 * lists and objects left out where they are empty. Otherwise all its faults. Never throws.
 */
export function parseCaseFile(input: unknown): ParsedCaseFile {
  const faults = new FaultList();
  return conclude(parseRoot(input, faults), faults);
}

/**
 * The same from the text or the bytes of a file. Too long a file, one that is not UTF-8, and one that is not JSON are
 * refused before anything is built; the latter with line and column.
 */
export function readCaseFile(input: string | Uint8Array): ParsedCaseFile {
  const faults = new FaultList();
  const text = decodeText(input, faults);
  if (text === null || !scanJson(text, faults)) return conclude(null, faults);
  return conclude(parseRoot(JSON.parse(text), faults), faults);
}
