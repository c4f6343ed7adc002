// The words of a PDF, as far as it has any: lines become paragraphs again by the room between them. For the program that
// reads articles alone: what a file does to its reader it does to that.
import type { AboutArticle } from "@/lib/schemas/article";
import { MAX_ARTICLE_PAGES } from "@/lib/schemas/limits";
import { pickAbout } from "./pick-about";

export interface PdfText {
  /** One text a page. */
  pages: string[];
  about: AboutArticle;
}

/** null: it has more pages than are read. Throws where it is no PDF, or a locked one. */
export async function readPdf(bytes: Uint8Array, most: number): Promise<PdfText | null> {
  // Loaded only where there is a PDF: it is large.
  const { getDocumentProxy } = await import("unpdf");
  // Nothing of it is run, drawn or fetched.
  const pdf = await getDocumentProxy(bytes, {
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
  });
  if (pdf.numPages > MAX_ARTICLE_PAGES) return null;
  const pages: string[] = [];
  let length = 0;
  for (let number = 1; number <= pdf.numPages && length <= most; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const text = joinLines(items as readonly TextItem[]);
    pages.push(text);
    length += text.length;
    page.cleanup();
  }
  const { info } = await pdf.getMetadata();
  return { pages, about: readInfo(info as Record<string, unknown>) };
}

interface TextItem {
  str?: string;
  height?: number;
  transform?: number[];
  hasEOL?: boolean;
}

/** More room between lines than this many heights begins a paragraph. */
const PARAGRAPH = 1.7;

function joinLines(items: readonly TextItem[]): string {
  let text = "";
  let line: { y: number; height: number } | null = null;
  for (const { str = "", height = 0, transform = [], hasEOL = false } of items) {
    if (str !== "") {
      const y = transform[5] ?? 0;
      const size: number = height > 0 ? height : (line?.height ?? 0);
      if (line !== null && text !== "" && Math.abs(y - line.y) > size / 2) {
        const isFar = line.y - y > PARAGRAPH * Math.max(size, line.height) || y > line.y;
        text = isFar ? `${text.trimEnd()}\n\n` : joinWord(text);
      }
      text += str;
      if (str.trim() !== "") line = { y, height: size };
    }
    if (hasEOL) text = text.endsWith("\n") ? text : `${text} `;
  }
  return text.replace(/ {2,}/g, " ").trim();
}

/** A line that ends in a hyphen between small letters keeps it: which hyphens are the printer's nobody can tell. */
function joinWord(text: string): string {
  return /\p{L}-\s*$/u.test(text)
    ? text.trimEnd()
    : text.endsWith(" ") || text.endsWith("\n")
      ? text
      : `${text} `;
}

function readInfo(info: Record<string, unknown>): AboutArticle {
  const facts = new Map<string, string>();
  if (typeof info.Author === "string") facts.set("author", info.Author);
  if (typeof info.Language === "string") facts.set("lang", info.Language);
  const title = typeof info.Title === "string" ? info.Title : "";
  return pickAbout(facts, title);
}
