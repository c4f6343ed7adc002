// XML as a reader of feeds takes it: strict, with namespaces; what is not well formed throws.
import { SaxesParser } from "saxes";

export interface XmlElement {
  name: string;
  /** Local names; the namespace of an element is checked by whoever needs it. */
  attributes: Readonly<Record<string, string>>;
  namespace: string;
  children: XmlElement[];
  text: string;
}

export function readXml(source: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const open: XmlElement[] = [];
  let root: XmlElement | null = null;
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, uri, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value]);
    const element = { name, namespace: uri, attributes: Object.fromEntries(values), children: [], text: "" };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.write(source).close();
  if (root === null) throw new Error("No element at all");
  return root;
}

export function childrenOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

/** The text of the only child of this name. */
export function textIn(element: XmlElement, name: string): string {
  const [child, ...more] = childrenOf(element, name);
  if (!child || more.length > 0) throw new Error(`Not exactly one <${name}> in <${element.name}>`);
  return child.text;
}
