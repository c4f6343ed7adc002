import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { referredKinds } from "@/app/_views/entries/describe-fields";
import { EntryPage } from "@/app/_views/entries/entry-page";
import { openEntries } from "@/lib/data/open-entries";
import { adminEntries as words } from "@/lib/messages/en/ui/admin-entries";
import { requireAnalyst } from "@/lib/request/session";
import { kindOfList } from "@/lib/schemas/entry-fields";

interface Props {
  params: Promise<{ slug: string; list: string }>;
}

export const metadata: Metadata = { title: words.pageTitle };

/** Something new for a list of a draft. */
export default async function AddEntryPage({ params }: Props) {
  const { analyst } = await requireAnalyst();
  const { slug, list } = await params;
  const kind = kindOfList(list);
  const opened = kind === null ? null : await openEntries({ analyst, slug, kinds: referredKinds(kind) });
  if (kind === null || opened === null) notFound();
  return <EntryPage analyst={analyst} slug={slug} kind={kind} entry={null} opened={opened} />;
}
