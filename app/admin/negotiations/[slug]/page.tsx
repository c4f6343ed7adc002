import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DoneNotice } from "@/app/_views/drafts/done-notice";
import { DraftPage } from "@/app/_views/edit/draft-page";
import { getDraft } from "@/lib/data/drafts";
import { getNegotiation } from "@/lib/data/negotiations";
import { adminGrid as words } from "@/lib/messages/en/ui/admin-grid";
import { requireAnalyst } from "@/lib/request/session";

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

// A title of the draft would be told to whoever asks for the page: metadata is made whether or not the page is.
export const metadata: Metadata = { title: words.pageTitle };

/** The draft of a negotiation. `?table=plain`: to read without JavaScript. */
export default async function DraftSheetPage({ params, searchParams }: Props) {
  const { viewer, analyst } = await requireAnalyst();
  const { slug } = await params;
  const negotiation = await getNegotiation({ analyst, slug });
  if (negotiation === null) notFound();
  const { table, did } = await searchParams;
  const plain = table === "plain" ? await getDraft({ analyst, slug }) : null;
  const today = new Date().toISOString().slice(0, 10);
  const done = <DoneNotice analyst={analyst} slug={slug} did={typeof did === "string" ? did : undefined} />;
  return <DraftPage {...{ slug, negotiation, user: viewer.userId, today, plain, done }} />;
}
