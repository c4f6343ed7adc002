import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeletePage } from "@/app/_views/entries/delete-page";
import { adminEntries as words } from "@/lib/messages/en/ui/admin-entries";
import { openDelete } from "@/lib/request/entry-saving";
import { requireAnalyst } from "@/lib/request/session";
import { kindOfList } from "@/lib/schemas/entry-fields";

interface Props {
  params: Promise<{ slug: string; list: string; id: string }>;
}

export const metadata: Metadata = { title: words.deleting.link };

/** Asks before a thing is deleted with what depends on it. */
export default async function DeleteEntryPage({ params }: Props) {
  const { analyst } = await requireAnalyst();
  const { slug, list, id } = await params;
  const kind = kindOfList(list);
  const opened = kind === null ? null : await openDelete({ analyst, slug }, { kind, id });
  if (kind === null || opened === null) notFound();
  return <DeletePage slug={slug} kind={kind} id={id} opened={opened} />;
}
