import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DraftHead } from "@/app/_views/drafts/draft-head";
import { referredKinds } from "@/app/_views/entries/describe-fields";
import { EntryEditor } from "@/app/_views/entries/entry-editor";
import section from "@/app/_views/section.module.css";
import { openEntries } from "@/lib/data/open-entries";
import { adminEntries as words } from "@/lib/messages/en/ui/admin-entries";
import { requireAnalyst } from "@/lib/request/session";

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export const metadata: Metadata = { title: words.facts };

/** What is said of a negotiation itself. */
export default async function FactsPage({ params, searchParams }: Props) {
  const { analyst } = await requireAnalyst();
  const { slug } = await params;
  const opened = await openEntries({ analyst, slug, kinds: referredKinds("negotiation") });
  if (opened === null) notFound();
  const { did } = await searchParams;
  const { negotiation, version, lists } = opened;
  return (
    <>
      <DraftHead {...{ slug, title: negotiation.title, language: negotiation.language }} here="facts" />
      <h1>{words.facts}</h1>
      <p className={section.text}>{words.factsLead}</p>
      <EntryEditor
        {...{ analyst, slug, lists, kind: "negotiation", label: words.facts }}
        did={typeof did === "string" ? did : undefined}
        entry={{ id: slug, version, value: negotiation }}
      />
    </>
  );
}
