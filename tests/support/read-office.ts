// An office file as a program opens it: every part, all of it well formed, nothing missing that is named.
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { readXml, type XmlElement } from "./read-xml";

export interface OfficeFile {
  names: readonly string[];
  /** A part by its name; throws where it is not there. */
  part(name: string): XmlElement;
  source(name: string): string;
}

export function openOffice(bytes: Uint8Array): OfficeFile {
  const parts = unzipSync(bytes);
  const source = (name: string) => {
    const part = parts[name];
    if (part === undefined) throw new Error(`There is no ${name}`);
    return strFromU8(part);
  };
  return { names: Object.keys(parts), source, part: (name) => readXml(source(name)) };
}

/** What Word, PowerPoint or Excel would offer to repair; empty where they would not. */
export function findFaults({ names, part }: OfficeFile): string[] {
  const faults: string[] = [];
  const types = part("[Content_Types].xml").children;
  const overrides = types.flatMap(({ attributes }) => attributes.PartName?.slice(1) ?? []);
  const endings = types.flatMap(({ attributes }) => attributes.Extension ?? []);
  faults.push(
    ...overrides.filter((name) => !names.includes(name)).map((name) => `typed, not there: ${name}`),
  );
  for (const name of names) {
    if (name === "[Content_Types].xml") continue;
    if (!overrides.includes(name) && !endings.includes(name.split(".").at(-1) ?? ""))
      faults.push(`no type: ${name}`);
    if (/\.(xml|rels)$/.test(name)) part(name);
    if (!name.endsWith(".rels")) continue;
    const ids = part(name).children.map(({ attributes }) => attributes.Id);
    if (new Set(ids).size < ids.length) faults.push(`an id twice: ${name}`);
    for (const { attributes } of part(name).children) {
      if (attributes.TargetMode === "External") continue;
      const folder = path.posix.dirname(path.posix.dirname(name));
      const target = attributes.Target ?? "";
      const whole = target.startsWith("/") ? target.slice(1) : path.posix.join(folder, target);
      if (!names.includes(whole)) faults.push(`named, not there: ${whole} in ${name}`);
    }
  }
  return faults;
}

export function findAll(element: XmlElement, name: string): XmlElement[] {
  return [
    ...(element.name === name ? [element] : []),
    ...element.children.flatMap((child) => findAll(child, name)),
  ];
}

/** The words of the element, one piece a text element (`w:t`, `a:t`, `t`). */
export function wordsOf(element: XmlElement): string {
  const isText = /^(w:t|a:t|t)$/.test(element.name);
  return (isText ? element.text : "") + element.children.map(wordsOf).join("");
}

/** Without marks of direction, isolates and the kinds of spaces: what is read. */
export function plain(text: string): string {
  return text
    .replace(/[\u200e\u200f\u2066-\u2069]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
