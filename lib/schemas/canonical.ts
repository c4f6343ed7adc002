// The canonical form of a case file: the text that export writes, a release stores and its hash is of.
import type { CaseFile, Position } from "@/lib/domain/case-file";
import { caseFileSchema } from "./case-file-schema";
import { type Layout, layoutOf } from "./layout";

/** An optional field is left out where there is nothing in it. */
function isNothing(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value !== "object") return false;
  return Array.isArray(value) ? value.length === 0 : Object.keys(value).length === 0;
}

const own = (value: object, name: string): unknown =>
  Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;

/** A copy without optional fields that say nothing, and with -0 as 0, which is how JSON writes it. */
export function tidy(value: unknown, layout: Layout): unknown {
  if (layout.kind === "list" && Array.isArray(value)) {
    return value.map((entry: unknown) => tidy(entry, layout.entry));
  }
  if (typeof value !== "object" || value === null) return Object.is(value, -0) ? 0 : value;
  const copy: Record<string, unknown> = {};
  if (layout.kind === "object") {
    for (const field of layout.fields) {
      const member = own(value, field.name);
      if (!field.optional || !isNothing(member)) copy[field.name] = tidy(member, field.layout);
    }
  } else if (layout.kind === "record") {
    for (const [key, member] of Object.entries(value)) copy[key] = tidy(member, layout.member);
  }
  return copy;
}

function wrap(brackets: "[]" | "{}", members: readonly string[], indent: string): string {
  if (members.length === 0) return brackets;
  const inner = `\n${indent}  `;
  return `${brackets[0]}${inner}${members.join(`,${inner}`)}\n${indent}${brackets[1]}`;
}

/**
 * The members in the order of the options. By hand, since an object puts keys that look like numbers first, whatever
 * the order in which they were added.
 */
function orderBy(record: object, options: readonly string[]): [string, unknown][] {
  const known = options.filter((option) => Object.hasOwn(record, option));
  const rest = Object.keys(record).filter((key) => !options.includes(key));
  return [...known, ...rest.sort()].map((key) => [key, own(record, key)]);
}

/** @param options the keys of the options in their order, where the value is part of a position */
function write(value: unknown, layout: Layout, indent: string, options: readonly string[]): string {
  const deeper = `${indent}  `;
  if (layout.kind === "list" && Array.isArray(value)) {
    const entries = value.map((entry: unknown) => write(entry, layout.entry, deeper, options));
    return wrap("[]", entries, indent);
  }
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members: string[] = [];
  const add = (name: string, member: unknown, inner: Layout) =>
    members.push(`${JSON.stringify(name)}: ${write(member, inner, deeper, options)}`);
  if (layout.kind === "object") {
    for (const field of layout.fields) {
      const member = own(value, field.name);
      if (!field.optional || !isNothing(member)) add(field.name, member, field.layout);
    }
  } else if (layout.kind === "record") {
    for (const [key, member] of orderBy(value, options)) add(key, member, layout.member);
  }
  return wrap("{}", members, indent);
}

/** The canonical text: fields in the order of the format, two spaces, LF, one final newline. */
export function writeCaseFile(caseFile: CaseFile): string {
  const options = new Map(caseFile.issues.map((issue) => [issue.key, issue.options.map(({ key }) => key)]));
  const positionLayout = layoutOf(caseFileSchema.shape.positions.unwrap().element);
  const writePosition = (position: Position) =>
    write(position, positionLayout, "    ", options.get(position.issue) ?? []);
  const rootLayout = layoutOf(caseFileSchema);
  if (rootLayout.kind !== "object") throw new Error("The schema of the case file is an object");
  const members = rootLayout.fields.map(({ name, layout }) => {
    const text =
      name === "positions"
        ? wrap("[]", caseFile.positions.map(writePosition), "  ")
        : write(own(caseFile, name), layout, "  ", []);
    return `${JSON.stringify(name)}: ${text}`;
  });
  return `${wrap("{}", members, "")}\n`;
}
