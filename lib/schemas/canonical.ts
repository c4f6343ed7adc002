// The canonical form of a case file: the text that export writes, a release stores and its hash is of.
import type { CaseFile } from "@/lib/domain/case-file";
import { z } from "@/lib/zod";
import { caseFileSchema } from "./case-file-schema";

type Schema = z.core.$ZodType;

const unwrap = (schema: Schema): Schema =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? schema.unwrap() : schema;

/** An optional field is left out where there is nothing in it. */
function isNothing(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  return typeof value === "object" && Object.keys(value).length === 0;
}

/** The fields of an object that are written, in the order of its schema. */
function listFields(value: object, schema: z.ZodObject): [name: string, value: unknown, schema: Schema][] {
  return Object.entries(schema.shape).flatMap(([name, field]): [string, unknown, Schema][] => {
    const member: unknown = Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
    return field instanceof z.ZodOptional && isNothing(member) ? [] : [[name, member, unwrap(field)]];
  });
}

/** A copy without optional fields that say nothing, and with -0 as 0, which is how JSON is written. */
export function tidy<T>(value: T, schema: Schema): T;
export function tidy(value: unknown, schema: Schema): unknown {
  if (Array.isArray(value) && schema instanceof z.ZodArray) {
    return value.map((entry: unknown) => tidy(entry, schema.element));
  }
  if (typeof value === "object" && value !== null && schema instanceof z.ZodObject) {
    return Object.fromEntries(
      listFields(value, schema).map(([name, member, field]) => [name, tidy(member, field)]),
    );
  }
  if (typeof value === "object" && value !== null && schema instanceof z.ZodRecord) {
    const { valueType } = schema;
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, tidy(member, valueType)]));
  }
  return Object.is(value, -0) ? 0 : value;
}

function wrap(open: string, close: string, members: readonly string[], indent: string): string {
  if (members.length === 0) return open + close;
  const inner = `\n${indent}  `;
  return `${open}${inner}${members.join(`,${inner}`)}\n${indent}${close}`;
}

class Writer {
  readonly #optionsByIssue: ReadonlyMap<string, readonly string[]>;

  constructor(caseFile: CaseFile) {
    this.#optionsByIssue = new Map(
      caseFile.issues.map((issue) => [issue.key, issue.options.map((option) => option.key)]),
    );
  }

  /** @param options the keys of the options in their order, within a position */
  write(value: unknown, schema: Schema, indent: string, options: readonly string[]): string {
    const deeper = `${indent}  `;
    if (Array.isArray(value) && schema instanceof z.ZodArray) {
      const members = value.map((entry: unknown) => this.write(entry, schema.element, deeper, options));
      return wrap("[", "]", members, indent);
    }
    if (typeof value !== "object" || value === null) return JSON.stringify(value);
    if (schema instanceof z.ZodRecord) {
      const { valueType } = schema;
      const members = orderBy(value, options).map(
        ([key, member]) => `${JSON.stringify(key)}: ${this.write(member, valueType, deeper, options)}`,
      );
      return wrap("{", "}", members, indent);
    }
    if (!(schema instanceof z.ZodObject))
      throw new Error("The case file has a value that its schema does not know");
    const own =
      schema === positionSchema ? (this.#optionsByIssue.get(Reflect.get(value, "issue")) ?? []) : options;
    const members = listFields(value, schema).map(
      ([name, member, field]) => `${JSON.stringify(name)}: ${this.write(member, field, deeper, own)}`,
    );
    return wrap("{", "}", members, indent);
  }
}

const positionSchema: Schema = caseFileSchema.shape.positions.unwrap().element;

/**
 * The members in the order of the options. By hand, since an object puts keys that look like numbers first, whatever
 * the order in which they were added.
 */
function orderBy(record: object, options: readonly string[]): [string, unknown][] {
  const places = new Map(options.map((option, place) => [option, place]));
  const placeOf = (key: string) => places.get(key) ?? options.length;
  return Object.entries(record).sort(([a], [b]) => placeOf(a) - placeOf(b) || (a < b ? -1 : 1));
}

/** The canonical text: fields in the order of the format, two spaces, LF, one final newline. Export writes it. */
export function writeCaseFile(caseFile: CaseFile): string {
  return `${new Writer(caseFile).write(caseFile, caseFileSchema, "", [])}\n`;
}
