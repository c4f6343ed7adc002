import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { MergeOptionsPage } from "@/app/_views/entries/merge-options-page";
import { adminMerge as words } from "@/lib/messages/en/ui/admin-merge";
import { openOptionMerge } from "@/lib/request/option-merging";
import { requireAnalyst } from "@/lib/request/session";
import { kindOfList } from "@/lib/schemas/entry-fields";

interface Props {
  params: Promise<{ slug: string; list: string; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export const metadata: Metadata = { title: words.options.title };

/** Asks which two options of an issue are one, and shows what merging them does. */
export default async function MergeOptionsOfIssuePage({ params, searchParams }: Props) {
  const { analyst } = await requireAnalyst();
  const { slug, list, id } = await params;
  if (kindOfList(list) !== "issue") notFound();
  const { from, into } = await searchParams;
  const text = (value: typeof from) => (typeof value === "string" ? value : null);
  const asked = { slug, id, from: text(from), into: text(into) };
  const opened = await openOptionMerge(analyst, asked);
  if (opened === null) notFound();
  return <MergeOptionsPage asked={asked} opened={opened} />;
}
