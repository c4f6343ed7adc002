// Articles of the evidence desk: the team's alone, kept for some days. Nothing that is published, exported, searched or
// recorded reads this table.
import { randomUUID } from "node:crypto";
import type { Key } from "@/lib/domain/case-file";
import type { Analyst } from "@/lib/domain/permissions";
import { type AboutArticle, aboutArticleSchema, articlePagesSchema } from "@/lib/schemas/article";
import { MAX_ARTICLES } from "@/lib/schemas/limits";
import { reader, write } from "./client";

/** Then it is deleted; whoever still needs it has the source. */
const ARTICLE_DAYS = 30;
const DAY_MS = 86_400_000;

export interface ArticleInfo {
  id: string;
  name: string;
  createdAt: Date;
  actor: string;
  /** Of the draft; null: not said yet. There need be none of that key any more. */
  sourceKey: Key | null;
}

export interface Article extends ArticleInfo {
  text: string;
  /** Where each page begins; null: it has no pages. */
  pages: number[] | null;
  about: AboutArticle;
}

const oldest = (now: Date) => new Date(+now - ARTICLE_DAYS * DAY_MS);

/** When it is deleted. */
export function forgottenAt({ createdAt }: Pick<ArticleInfo, "createdAt">): Date {
  return new Date(+createdAt + ARTICLE_DAYS * DAY_MS);
}

/** Deletes what has been kept for long enough, of every negotiation. */
export async function forgetArticles(now: Date): Promise<void> {
  const old = { createdAt: { lt: oldest(now) } };
  // A disk that is full can still be read from: nothing is written where nothing has to go.
  if ((await reader().article.count({ where: old })) === 0) return;
  await write((tx) => tx.article.deleteMany({ where: old }));
}

/** Its id; `unknown`: there is no such negotiation; `full`: it has as many as it may have. */
export async function keepArticle(input: {
  analyst: Analyst;
  slug: string;
  article: Pick<Article, "name" | "text" | "pages" | "about">;
  now: Date;
}): Promise<{ ok: true; id: string } | { ok: false; reason: "unknown" | "full" }> {
  const { analyst, slug, article, now } = input;
  const { name, text, pages, about } = article;
  return write(async (tx) => {
    await tx.article.deleteMany({ where: { createdAt: { lt: oldest(now) } } });
    const negotiation = await tx.negotiation.findUnique({ where: { slug }, select: { id: true } });
    if (negotiation === null) return { ok: false, reason: "unknown" };
    const negotiationId = negotiation.id;
    if ((await tx.article.count({ where: { negotiationId } })) >= MAX_ARTICLES)
      return { ok: false, reason: "full" };
    const id = randomUUID();
    await tx.article.create({
      data: {
        ...{ id, negotiationId, createdAt: now, actor: analyst.actor, name, text, about },
        ...(pages !== null && { pages }),
      },
      select: { id: true },
    });
    return { ok: true, id };
  });
}

const INFO = { id: true, name: true, createdAt: true, actor: true, sourceKey: true } as const;

/** Newest first. */
export async function listArticles(input: {
  analyst: Analyst;
  slug: string;
  now: Date;
}): Promise<ArticleInfo[]> {
  const { slug, now } = input;
  return reader().article.findMany({
    where: { negotiation: { slug }, createdAt: { gte: oldest(now) } },
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
    select: INFO,
  });
}

/** null: there is none of this negotiation, or it was forgotten. */
export async function getArticle(input: {
  analyst: Analyst;
  slug: string;
  id: string;
  now: Date;
}): Promise<Article | null> {
  const { slug, id, now } = input;
  const row = await reader().article.findFirst({
    where: { id, negotiation: { slug }, createdAt: { gte: oldest(now) } },
    select: { ...INFO, text: true, pages: true, about: true },
  });
  if (row === null) return null;
  return {
    ...row,
    pages: articlePagesSchema.safeParse(row.pages).data ?? null,
    about: aboutArticleSchema.safeParse(row.about).data ?? {},
  };
}

/** Says which source of the draft it is. */
export async function nameArticleSource(input: {
  analyst: Analyst;
  slug: string;
  id: string;
  sourceKey: Key;
}): Promise<void> {
  const { slug, id, sourceKey } = input;
  await write((tx) => tx.article.updateMany({ where: { id, negotiation: { slug } }, data: { sourceKey } }));
}

export async function dropArticle({
  slug,
  id,
}: {
  analyst: Analyst;
  slug: string;
  id: string;
}): Promise<void> {
  await write((tx) => tx.article.deleteMany({ where: { id, negotiation: { slug } } }));
}
