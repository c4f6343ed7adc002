import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ArticlePage } from "@/app/_views/desk/article-page";
import { getArticle } from "@/lib/data/articles";
import { openCell } from "@/lib/data/open-cell";
import { openDesk } from "@/lib/data/open-desk";
import { adminDesk as words } from "@/lib/messages/en/ui/admin-desk";
import { requireAnalyst } from "@/lib/request/session";

interface Props {
  params: Promise<{ slug: string; article: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export const metadata: Metadata = { title: words.title };

/**
 * One article. `?from=&to=`: the passage chosen; `?statement=&issue=`: the statement whose position is asked for;
 * `?source=change`: another source is to be named.
 */
export default async function DeskArticlePage({ params, searchParams }: Props) {
  const { analyst } = await requireAnalyst();
  const { slug, article: id } = await params;
  const article = await getArticle({ analyst, slug, id, now: new Date() });
  if (article === null) notFound();
  const desk = await openDesk({ analyst, slug, sourceKey: article.sourceKey });
  if (desk === null) notFound();
  const asked = await searchParams;
  const one = (name: string) => (typeof asked[name] === "string" ? asked[name] : undefined);
  const statement = desk.statements.find(({ key }) => key === one("statement"));
  const issue = one("issue");
  const cell =
    statement?.party === undefined || issue === undefined
      ? null
      : await openCell({ analyst, slug, party: statement.party, issue });
  return (
    <ArticlePage
      {...{ analyst, slug, article, desk }}
      made={statement === undefined || cell === null ? null : { statement, cell }}
      asked={{
        ...{ from: one("from"), to: one("to"), did: one("did") },
        madePosition: one("made") === "position",
        ...{ isAgain: one("again") === "yes", changesSource: one("source") === "change" },
      }}
    />
  );
}
