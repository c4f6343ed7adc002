// The words of a web page, as text. It is read as a stream of marks, never as a tree: depth costs nothing, nothing in it
// is run or fetched.
import { Parser } from "htmlparser2";
import type { AboutArticle } from "@/lib/schemas/article";
import { pickAbout } from "./pick-about";

/** What shows no words of the article. */
const HIDDEN = new Set([
  ...[
    "script",
    "style",
    "noscript",
    "template",
    "svg",
    "math",
    "iframe",
    "object",
    "canvas",
    "audio",
    "video",
  ],
  ...["select", "button", "textarea", "nav", "aside", "footer", "dialog", "head"],
]);
/** What stands in a line with its neighbours. */
const INLINE = new Set([
  ...["a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd"],
  ...["mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr", "label"],
]);
const EMPTY = new Set([
  "area",
  "base",
  "br",
  "col",
  "embed",
  "hr",
  "img",
  "input",
  "link",
  "meta",
  "source",
  "track",
  "wbr",
]);

/** So much in an <article> is the article; less is a teaser of another one. */
const LEAST = 300;

/** @param most letters after which nothing more is kept: the caller refuses such a text */
export function readHtml(html: string, most: number): { text: string; about: AboutArticle } {
  const facts = new Map<string, string>();
  const all = new Words(most);
  const article = new Words(most);
  let title = "";
  let isTitle = false;
  /** How deep in what is hidden, and in the article. */
  let hidden = 0;
  let within = 0;
  const add = (text: string) => {
    if (hidden > 0) return;
    all.add(text);
    if (within > 0) article.add(text);
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === "title" && title === "") isTitle = true;
      noteFacts(name, attributes, facts);
      if (EMPTY.has(name)) {
        if (name === "br" || name === "hr") add("\n");
        return;
      }
      if (name === "article") within += 1;
      if (hidden > 0 || HIDDEN.has(name) || "hidden" in attributes) hidden += 1;
      else if (!INLINE.has(name)) add("\n\n");
      else if (name === "q") add("“");
    },
    ontext(text) {
      if (isTitle) title = (title + text).slice(0, LONGEST_FACT);
      else add(text.replace(/[ \t\n\r\f]+/g, " "));
    },
    onclosetag(name) {
      if (name === "title") isTitle = false;
      if (EMPTY.has(name)) return;
      if (hidden > 0) hidden -= 1;
      else if (!INLINE.has(name)) add("\n\n");
      else if (name === "q") add("”");
      if (name === "article") within -= 1;
    },
  });
  parser.write(html);
  parser.end();
  const text = article.length >= LEAST ? article.text : all.text;
  return { text, about: pickAbout(facts, title) };
}

class Words {
  readonly #parts: string[] = [];
  length = 0;

  constructor(readonly most: number) {}

  add(text: string): void {
    if (this.length > this.most) return;
    this.#parts.push(text);
    this.length += text.length;
  }

  get text(): string {
    return this.#parts.join("").replace(/ *\n */g, "\n");
  }
}

const MOST_FACTS = 200;
const LONGEST_FACT = 2_000;

function noteFacts(name: string, attributes: Record<string, string>, facts: Map<string, string>): void {
  const { lang, property, itemprop, content, rel, href } = attributes;
  const note = (fact: string, value: string) => {
    if (facts.size < MOST_FACTS && !facts.has(fact)) facts.set(fact, value.slice(0, LONGEST_FACT));
  };
  if (name === "html" && lang) note("lang", lang);
  if (name === "link" && rel === "canonical" && href) note("canonical", href);
  const fact = property ?? attributes.name ?? itemprop;
  if (name === "meta" && fact && content) note(fact.toLowerCase(), content);
}
