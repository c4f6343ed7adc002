import type { Metadata } from "next";
import { languageOf } from "@/lib/domain/language";
import { messagesFor } from "@/lib/messages/catalogue";
import { listDroppedLanguage } from "@/lib/request/dropped-language";
import { listSearchExamples, searchNegotiations } from "@/lib/request/search-negotiations";
import { DroppedValues } from "../_views/dropped-values";
import { SearchView } from "../_views/find/search-view";

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { title, description } = messagesFor(languageOf((await searchParams).lang)).ui.search;
  // What is found depends on the question: the pages that it leads to are the ones to keep.
  return { title, description, robots: { index: false } };
}

/** Looking for words over all negotiations that are public. */
export default async function SearchPage({ searchParams }: Props) {
  const { q = "", page, lang } = await searchParams;
  const language = languageOf(lang);
  const messages = messagesFor(language);
  const typed = (Array.isArray(q) ? q.join(" ") : q).trim();
  const number = typeof page === "string" && /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 1;
  const found = typed === "" ? null : await searchNegotiations(typed, number, language);
  const examples = found === null || found.negotiations === 0 ? await listSearchExamples() : [];
  return (
    <>
      <DroppedValues dropped={listDroppedLanguage(lang)} messages={messages} />
      <SearchView typed={typed} found={found} examples={examples} language={language} messages={messages} />
    </>
  );
}
