import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskList } from "@/app/_views/desk/desk-list";
import { DraftHead } from "@/app/_views/drafts/draft-head";
import { listArticles } from "@/lib/data/articles";
import { openDesk } from "@/lib/data/open-desk";
import { adminDesk as words } from "@/lib/messages/en/ui/admin-desk";
import { requireAnalyst } from "@/lib/request/session";

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export const metadata: Metadata = { title: words.title };

/** Where an article is put, and those that are there. */
export default async function DeskPage({ params, searchParams }: Props) {
  const { analyst } = await requireAnalyst();
  const { slug } = await params;
  const { refused } = await searchParams;
  const desk = await openDesk({ analyst, slug, sourceKey: null });
  if (desk === null) notFound();
  const { title, language } = desk.negotiation;
  return (
    <>
      <DraftHead slug={slug} title={title} language={language} here="desk" />
      <h1>{words.title}</h1>
      <DeskList
        slug={slug}
        desk={desk}
        articles={await listArticles({ analyst, slug, now: new Date() })}
        refused={
          typeof refused === "string" && Object.hasOwn(words.refused, refused)
            ? words.refused[refused]
            : undefined
        }
      />
    </>
  );
}
