import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { MergePage } from "@/app/_views/entries/merge-page";
import { isMerged } from "@/lib/domain/plan-merge";
import { adminMerge as words } from "@/lib/messages/en/ui/admin-merge";
import { openMerge } from "@/lib/request/entry-merging";
import { requireAnalyst } from "@/lib/request/session";
import { kindOfList } from "@/lib/schemas/entry-fields";

interface Props {
  params: Promise<{ slug: string; list: string; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export const metadata: Metadata = { title: words.link };

/** Asks which other thing this one is, and shows what merging them does. */
export default async function MergeEntryPage({ params, searchParams }: Props) {
  const { analyst } = await requireAnalyst();
  const { slug, list, id } = await params;
  const kind = kindOfList(list);
  if (kind === null || !isMerged(kind)) notFound();
  const { into } = await searchParams;
  const asked = { slug, kind, id, into: typeof into === "string" ? into : null };
  const opened = await openMerge(analyst, asked);
  if (opened === null) notFound();
  return <MergePage asked={asked} opened={opened} />;
}
