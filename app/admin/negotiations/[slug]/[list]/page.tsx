import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { DoneNotice } from "@/app/_views/drafts/done-notice";
import { DraftHead } from "@/app/_views/drafts/draft-head";
import { addAddress, pageOf } from "@/app/_views/entries/entry-address";
import { EntryList } from "@/app/_views/entries/entry-list";
import section from "@/app/_views/section.module.css";
import { openEntries } from "@/lib/data/open-entries";
import { adminEntries as words } from "@/lib/messages/en/ui/admin-entries";
import { requireAnalyst } from "@/lib/request/session";
import { kindOfList } from "@/lib/schemas/entry-fields";

interface Props {
  params: Promise<{ slug: string; list: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export const metadata: Metadata = { title: words.pageTitle };

/** The parties, issues, sources, statements, events or figures of a draft. */
export default async function EntriesPage({ params, searchParams }: Props) {
  const { analyst } = await requireAnalyst();
  const { slug, list } = await params;
  const kind = kindOfList(list);
  const opened = kind === null ? null : await openEntries({ analyst, slug, kinds: [kind] });
  if (kind === null || opened === null) notFound();
  const { q, page, did } = await searchParams;
  const { negotiation } = opened;
  const entries = opened.lists[kind] ?? [];
  return (
    <>
      <DraftHead
        {...{ slug, title: negotiation.title, language: negotiation.language }}
        here={pageOf(kind)}
      />
      <h1>{words.kinds[kind].list}</h1>
      <DoneNotice
        {...{ analyst, slug, did: typeof did === "string" ? did : undefined }}
        saved={words.deleted}
      />
      <p className={section.text}>{entries.length === 0 ? words.kinds[kind].none : words.kinds[kind].lead}</p>
      <p>
        <Link href={addAddress(slug, kind)} prefetch={false}>
          {words.kinds[kind].add}
        </Link>
      </p>
      <EntryList
        slug={slug}
        kind={kind}
        entries={entries}
        language={negotiation.language}
        query={typeof q === "string" ? q.slice(0, 200) : ""}
        page={typeof page === "string" && /^[1-9]\d{0,4}$/.test(page) ? Number(page) : 1}
      />
    </>
  );
}
