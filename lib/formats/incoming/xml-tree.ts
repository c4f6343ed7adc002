// XML read strictly, with line and column of whatever is wrong. No entity is looked up but the five of XML itself, and a
// document type is refused: nothing in a file can name another one.
import { SaxesParser } from "saxes";
import { MAX_DEPTH, MAX_XML_ELEMENTS } from "@/lib/schemas/limits";
import { type Place, refuseFile } from "./incoming";

export interface XmlTag {
  name: string;
  attributes: Readonly<Record<string, string>>;
  place: Place;
}

export interface XmlNode extends XmlTag {
  children: XmlNode[];
}

/** Reads a text tag by tag. Throws UnreadableFile where it is not well-formed. */
export function readXml(
  text: string,
  file: string,
  handle: { open: (tag: XmlTag) => void; close?: () => void },
): void {
  const parser = new SaxesParser();
  let count = 0;
  let depth = 0;
  let opened: Place = { file, at: "line 1, column 1" };
  const here = (): Place => ({ file, at: `line ${parser.line}, column ${parser.column}` });
  parser.on("error", (error) => {
    // The parser takes all up to the next semicolon for the name of an entity: the place is where it began.
    const bare = findBareAmpersand(text);
    if (bare !== null) refuseFile({ file, at: bare }, 'there is a bare "&" in the XML: write it "&amp;"');
    const message = error.message.replace(/^[^:]*:?\d+:\d+:\s*/, "").replace(/\.$/, "");
    refuseFile(here(), `the file is not well-formed XML (${message.slice(0, 200)}): mend it there`);
  });
  parser.on("doctype", () =>
    refuseFile(here(), "the file declares a document type, which is not read: remove the line"),
  );
  parser.on("opentagstart", ({ name }) => {
    // It has read the name and a letter more.
    opened = { file, at: `line ${parser.line}, column ${Math.max(1, parser.column - name.length - 1)}` };
  });
  parser.on("opentag", ({ name, attributes }) => {
    count += 1;
    depth += 1;
    if (count > MAX_XML_ELEMENTS)
      refuseFile(opened, `the file has more than ${MAX_XML_ELEMENTS} elements: split it`);
    if (depth > MAX_DEPTH)
      refuseFile(
        opened,
        `elements stand within each other more than ${MAX_DEPTH} deep: this is no domain or profile`,
      );
    handle.open({ name, attributes: { ...attributes }, place: opened });
  });
  parser.on("closetag", () => {
    depth -= 1;
    handle.close?.();
  });
  parser.write(text).close();
}

const NAMED = /(?:#\d{1,7}|#x[\da-f]{1,6}|amp|lt|gt|quot|apos);/iy;

/** `line 3, column 8` of the first "&" that begins no entity; null: there is none. */
function findBareAmpersand(text: string): string | null {
  const starts = /<!--|<!\[CDATA\[|&/g;
  for (let found = starts.exec(text); found !== null; found = starts.exec(text)) {
    const [start] = found;
    if (start === "&") {
      NAMED.lastIndex = starts.lastIndex;
      if (NAMED.test(text)) continue;
      const before = text.slice(0, found.index).split(/\r\n|\r|\n/);
      return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
    }
    const end = text.indexOf(start === "<!--" ? "-->" : "]]>", starts.lastIndex);
    if (end < 0) return null;
    starts.lastIndex = end;
  }
  return null;
}

/** The whole file as a tree of its elements; texts between them are left out. */
export function readXmlTree(text: string, file: string): XmlNode {
  const root: XmlNode = { name: "", attributes: {}, place: { file, at: "" }, children: [] };
  const open: XmlNode[] = [root];
  readXml(text, file, {
    open: (tag) => {
      const node = { ...tag, children: [] };
      open.at(-1)?.children.push(node);
      open.push(node);
    },
    close: () => void open.pop(),
  });
  return root.children[0] ?? refuseFile(root.place, "the file is empty");
}

/** Every element of that name, at whatever depth, in the order of the file. */
export function findAll(node: XmlNode, name: string): XmlNode[] {
  return node.children.flatMap((child) => [...(child.name === name ? [child] : []), ...findAll(child, name)]);
}
