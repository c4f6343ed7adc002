// An article that a form sends, pasted or as a file. Works without JavaScript: whatever comes of it, the answer leads to
// a page. Why a file could not be read is told in the address, as one of few words.
import "server-only";
import { keepArticle } from "@/lib/data/articles";
import { getNegotiation } from "@/lib/data/negotiations";
import { findTitle } from "@/lib/domain/desk/article-text";
import { adminDesk } from "@/lib/messages/en/ui/admin-desk";
import type { Unreadable } from "@/lib/schemas/article";
import { MAX_ARTICLE_BYTES } from "@/lib/schemas/limits";
import { guard } from "../form-action";
import { readArticleApart } from "./article-program";
import { cleanName, readBoundedForm, refuseForm, seeOther } from "./sent-files";

const LONGEST_NAME = 80;

export async function receiveArticle(request: Request, slug: string): Promise<Response> {
  const desk = `/admin/negotiations/${encodeURIComponent(slug)}/desk`;
  const guarded = await guard("analyst");
  if (!guarded.ok) return refuseForm(guarded.reason);
  const analyst = guarded.proof;
  const refuse = (reason: Unreadable | "nothing" | "full") => seeOther(`${desk}?refused=${reason}`);
  const form = await readBoundedForm(request, MAX_ARTICLE_BYTES);
  if (form === null) return refuse("too-large");
  // Before a program is started for nothing.
  if ((await getNegotiation({ analyst, slug })) === null) return seeOther(desk);
  const file = await findFile(form);
  if (file === null) return refuse("nothing");
  const read = await readArticleApart(file);
  if (!read.ok) return refuse(read.reason);
  const { text, pages, about } = read;
  const name =
    about.title ?? (file.isPasted ? findTitle(text) || text.slice(0, 2 * LONGEST_NAME) : file.name);
  const kept = await keepArticle({
    ...{ analyst, slug, now: new Date() },
    article: { name: shorten(name) || adminDesk.pasted, text, pages, about },
  });
  if (!kept.ok) return kept.reason === "full" ? refuse("full") : seeOther(desk);
  return seeOther(`${desk}/${kept.id}`);
}

async function findFile(
  form: FormData,
): Promise<{ name: string; bytes: Uint8Array; isPasted: boolean } | null> {
  const pasted = form.get("text");
  if (typeof pasted === "string" && pasted.trim() !== "")
    return { name: "", bytes: new TextEncoder().encode(pasted), isPasted: true };
  const file = form.get("file");
  if (file === null || typeof file === "string" || file.size === 0) return null;
  return { name: cleanName(file.name), bytes: new Uint8Array(await file.arrayBuffer()), isPasted: false };
}

function shorten(name: string): string {
  const line = name.replace(/\s+/g, " ").trim();
  return line.length <= LONGEST_NAME ? line : `${line.slice(0, LONGEST_NAME - 1).trimEnd()}…`;
}
