import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { referredKinds } from "@/app/_views/entries/describe-fields";
import { EntryPage } from "@/app/_views/entries/entry-page";
import { openEntries } from "@/lib/data/open-entries";
import { adminEntries as words } from "@/lib/messages/en/ui/admin-entries";
import { requireAnalyst } from "@/lib/request/session";
import { kindOfList } from "@/lib/schemas/entry-fields";

interface Props {
  params: Promise<{ slug: string; list: string; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export const metadata: Metadata = { title: words.pageTitle };

/** One thing of a draft. */
export default async function OneEntryPage({ params, searchParams }: Props) {
  const { analyst } = await requireAnalyst();
  const { slug, list, id } = await params;
  const kind = kindOfList(list);
  if (kind === null) notFound();
  const opened = await openEntries({ analyst, slug, kinds: referredKinds(kind), one: { kind, id } });
  if (!opened?.one) notFound();
  const { did } = await searchParams;
  return (
    <EntryPage
      {...{ analyst, slug, kind, entry: opened.one, opened, did: typeof did === "string" ? did : undefined }}
    />
  );
}
