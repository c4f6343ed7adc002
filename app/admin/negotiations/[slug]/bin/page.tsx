import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DraftHead } from "@/app/_views/drafts/draft-head";
import { RestoreForm } from "@/app/_views/drafts/history-list";
import { ReleaseDate } from "@/app/_views/release-date";
import section from "@/app/_views/section.module.css";
import { BIN_DAYS, listDeleted } from "@/lib/data/history";
import { getNegotiation } from "@/lib/data/negotiations";
import { messagesFor } from "@/lib/messages/catalogue";
import { adminThings, adminBin as words } from "@/lib/messages/en/ui/admin-history";
import { requireAnalyst } from "@/lib/request/session";

interface Props {
  params: Promise<{ slug: string }>;
}

export const metadata: Metadata = { title: words.title };

/** What was deleted lately, and the way to bring it back. */
export default async function BinPage({ params }: Props) {
  const { analyst } = await requireAnalyst();
  const { slug } = await params;
  const negotiation = await getNegotiation({ analyst, slug });
  if (negotiation === null) notFound();
  const deleted = await listDeleted({ analyst, slug, now: new Date() });
  const messages = messagesFor("en");
  return (
    <>
      <DraftHead slug={slug} title={negotiation.title} language={negotiation.language} here="bin" />
      <h1>{words.title}</h1>
      <p className={section.text}>{words.lead(BIN_DAYS)}</p>
      {deleted.length === 0 ? <p>{words.none}</p> : null}
      <ul className={section.plainList}>
        {deleted.map(({ revision, kind, id }) => (
          <li key={revision.id}>
            <strong dir="auto">{revision.title}</strong> {adminThings.kind(kind)} {id}
            <p className={section.under}>
              {words.deleted} <ReleaseDate at={revision.at} messages={messages} />,{" "}
              <bdi>{revision.actor}</bdi>
            </p>
            <RestoreForm slug={slug} revision={revision} state="before">
              {words.restore}
            </RestoreForm>
          </li>
        ))}
      </ul>
    </>
  );
}
