import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ActionForm } from "@/app/_ui/form/action-form";
import { SubmitButton } from "@/app/_ui/form/submit-button";
import { TextField } from "@/app/_ui/form/text-field";
import { DoneNotice } from "@/app/_views/drafts/done-notice";
import { DraftHead } from "@/app/_views/drafts/draft-head";
import { archiveAction, copyAction } from "@/app/_views/drafts/negotiation-actions";
import section from "@/app/_views/section.module.css";
import { getNegotiation } from "@/lib/data/negotiations";
import { adminDraft as words } from "@/lib/messages/en/ui/admin-draft";
import { requireAnalyst } from "@/lib/request/session";

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export const metadata: Metadata = { title: words.tabs.settings };

/** What can be done with a negotiation as a whole, besides publishing it. */
export default async function SettingsPage({ params, searchParams }: Props) {
  const { analyst } = await requireAnalyst();
  const { slug } = await params;
  const { did } = await searchParams;
  const negotiation = await getNegotiation({ analyst, slug });
  if (negotiation === null) notFound();
  const { title, language, isArchived } = negotiation;
  return (
    <>
      <DraftHead slug={slug} title={title} language={language} here="settings" />
      <h1>{words.tabs.settings}</h1>
      <DoneNotice analyst={analyst} slug={slug} did={typeof did === "string" ? did : undefined} />
      <section className={section.section} aria-labelledby="copy">
        <h2 id="copy">{words.copyTitle}</h2>
        <p className={section.text}>{words.copyLead}</p>
        <ActionForm action={copyAction} keep={{ name: `${slug} copy`, fields: ["title", "slug"] }}>
          <input type="hidden" name="from" value={slug} />
          <TextField name="title" label={words.copyName} value={words.copyOf(title)} autoComplete="off" />
          <TextField name="slug" label={words.address} hint={words.addressHint} autoComplete="off" />
          <SubmitButton tone="plain">{words.copy}</SubmitButton>
        </ActionForm>
      </section>
      <section className={section.section} aria-labelledby="archive">
        <h2 id="archive">{words.archiveTitle}</h2>
        <p className={section.text}>{isArchived ? words.isArchived : words.archiveLead}</p>
        <ActionForm action={archiveAction} inline>
          <input type="hidden" name="slug" value={slug} />
          <input type="hidden" name="archived" value={isArchived ? "no" : "yes"} />
          <SubmitButton tone="plain">{isArchived ? words.unarchive : words.archive}</SubmitButton>
        </ActionForm>
      </section>
    </>
  );
}
