import type { Metadata } from "next";
import { messagesFor } from "@/lib/messages/catalogue";
import { listSearchExamples, searchNegotiations } from "@/lib/request/search-negotiations";
import { SearchView } from "../_views/find/search-view";

export function generateMetadata(): Metadata {
  const { title, description } = messagesFor(null).ui.search;
  // What is found depends on the question: the pages that it leads to are the ones to keep.
  return { title, description, robots: { index: false } };
}

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Looking for words over all negotiations that are public. */
export default async function SearchPage({ searchParams }: Props) {
  const { q = "", page } = await searchParams;
  const typed = (Array.isArray(q) ? q.join(" ") : q).trim();
  const number = typeof page === "string" && /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 1;
  const found = typed === "" ? null : await searchNegotiations(typed, number);
  const examples = found === null || found.negotiations === 0 ? await listSearchExamples() : [];
  return <SearchView typed={typed} found={found} examples={examples} messages={messagesFor(null)} />;
}
