// From the bytes of a file to the text of an article, or to why not.
import { tidyArticle } from "@/lib/domain/desk/article-text";
import type { AboutArticle, ArticleRead, Unreadable } from "@/lib/schemas/article";
import { MAX_ARTICLE_BYTES, MAX_ARTICLE_CHARACTERS } from "@/lib/schemas/limits";
import { readHtml } from "./html-text";
import { readMarkdown } from "./markdown-text";
import { readPdf } from "./pdf-text";

const refuse = (reason: Unreadable): ArticleRead => ({ ok: false, reason });

/** Never throws for what is in the file. */
export async function readArticle(name: string, bytes: Uint8Array): Promise<ArticleRead> {
  if (bytes.length > MAX_ARTICLE_BYTES) return refuse("too-large");
  if (isPdf(bytes)) return readPdfArticle(bytes);
  const decoded = decode(bytes);
  if (decoded === null) return refuse("no-text");
  if (isHtml(name, decoded)) {
    const { text, about } = readHtml(decoded, 2 * MAX_ARTICLE_CHARACTERS);
    return finish([text], false, about);
  }
  const isMarkdown = /\.(?:md|markdown)$/i.test(name);
  return finish([isMarkdown ? readMarkdown(decoded.replace(/\r\n?/g, "\n")) : decoded], false, {});
}

const CHARSET = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{1,40})/i;

/** UTF-8 unless it says otherwise; null where the bytes are not what it says, and where they are no text. */
function decode(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, 2048));
  const mark = start.startsWith("\xff\xfe") ? "utf-16le" : start.startsWith("\xfe\xff") ? "utf-16be" : null;
  try {
    const decoder = new TextDecoder(mark ?? CHARSET.exec(start)?.[1] ?? "utf-8", { fatal: true });
    const text = decoder.decode(bytes);
    return text.includes("\0") ? null : text;
  } catch {
    return null;
  }
}

function isPdf(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(0, 1024)).includes("%PDF-");
}

/** By its name, or by how it begins: what is pasted has no name. */
function isHtml(name: string, text: string): boolean {
  return (
    /\.(?:x?html?|htm)$/i.test(name) ||
    /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype html|html|head|body)\b/i.test(text)
  );
}

async function readPdfArticle(bytes: Uint8Array): Promise<ArticleRead> {
  try {
    const read = await readPdf(bytes, 2 * MAX_ARTICLE_CHARACTERS);
    if (read === null) return refuse("many-pages");
    return finish(read.pages, true, read.about);
  } catch {
    return refuse("locked");
  }
}

function finish(parts: readonly string[], hasPages: boolean, about: AboutArticle): ArticleRead {
  const pages: number[] = [];
  let text = "";
  for (const part of parts) {
    const tidy = tidyArticle(part);
    if (text !== "" && tidy !== "") text += "\n\n";
    pages.push(text.length);
    text += tidy;
    if (text.length > MAX_ARTICLE_CHARACTERS) return refuse("too-long");
  }
  if (!/\p{L}/u.test(text)) return refuse(hasPages ? "pictures" : "no-words");
  return { ok: true, text, pages: hasPages ? pages : null, about };
}
