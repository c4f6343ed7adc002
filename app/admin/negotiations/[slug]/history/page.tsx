import type { Metadata } from "next";
import { notFound } from "next/navigation";
import form from "@/app/_ui/form/form.module.css";
import { DoneNotice } from "@/app/_views/drafts/done-notice";
import { draftAddress } from "@/app/_views/drafts/draft-address";
import { DraftHead } from "@/app/_views/drafts/draft-head";
import { HistoryList } from "@/app/_views/drafts/history-list";
import styles from "@/app/_views/drafts/history-list.module.css";
import section from "@/app/_views/section.module.css";
import { listRevisions } from "@/lib/data/history";
import { getNegotiation } from "@/lib/data/negotiations";
import { messagesFor } from "@/lib/messages/catalogue";
import { adminThings, adminHistory as words } from "@/lib/messages/en/ui/admin-history";
import { requireAnalyst } from "@/lib/request/session";
import { readHistoryQuery } from "@/lib/schemas/history-query";

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export const metadata: Metadata = { title: words.title };

const ON_A_PAGE = 60;

/** Who changed what, when and from where: of a negotiation, or of one thing in it. */
export default async function HistoryPage({ params, searchParams }: Props) {
  const { analyst } = await requireAnalyst();
  const { slug } = await params;
  const sent = await searchParams;
  const asked = readHistoryQuery(sent);
  const negotiation = await getNegotiation({ analyst, slug });
  if (negotiation === null) notFound();
  const { revisions, next } = await listRevisions({ analyst, slug, limit: ON_A_PAGE, ...asked });
  const { kind, id, q, batch, before } = asked;
  const isNarrowed = kind !== undefined || q !== undefined || batch !== undefined;
  const page = (older: number | undefined) =>
    draftAddress(slug, "history", {
      kind,
      id,
      q,
      batch,
      before: older === undefined ? undefined : String(older),
    });
  return (
    <>
      <DraftHead slug={slug} title={negotiation.title} language={negotiation.language} here="history" />
      <h1>{words.title}</h1>
      <DoneNotice analyst={analyst} slug={slug} did={typeof sent.did === "string" ? sent.did : undefined} />
      <p className={section.text}>{words.lead}</p>
      <search>
        <form method="get" action={draftAddress(slug, "history")} className={styles.find}>
          {kind !== undefined && id !== undefined ? (
            <>
              <input type="hidden" name="kind" value={kind} />
              <input type="hidden" name="id" value={id} />
            </>
          ) : null}
          <div className={form.field}>
            <label htmlFor="q">{words.search}</label>
            <input
              id="q"
              name="q"
              type="search"
              defaultValue={q}
              placeholder={words.searchHint}
              autoComplete="off"
            />
          </div>
          <button type="submit" className={form.button}>
            {words.find}
          </button>
        </form>
      </search>
      {isNarrowed ? (
        <p>
          {kind !== undefined && id !== undefined ? words.ofThing(adminThings.kind(kind), id) : null}{" "}
          <a href={draftAddress(slug, "history")}>{words.all}</a>
        </p>
      ) : null}
      {revisions.length === 0 ? <p role="status">{words.none}</p> : null}
      <HistoryList
        slug={slug}
        revisions={revisions}
        caseFile={{ issues: negotiation.issues }}
        messages={messagesFor("en")}
      />
      <nav className={styles.pages} aria-label={words.title}>
        {before === undefined ? null : <a href={page(undefined)}>{words.newest}</a>}
        {next === null ? null : (
          <a href={page(next)} rel="next">
            {words.older}
          </a>
        )}
      </nav>
    </>
  );
}
