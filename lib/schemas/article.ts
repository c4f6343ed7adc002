// An article as the program that reads it gives it, and as it is kept: read as strictly as anything from outside.
import { z } from "@/lib/zod";
import { MAX_ARTICLE_CHARACTERS, MAX_ARTICLE_PAGES } from "./limits";

const said = z.string().max(2_000).optional();

/** What a document says of itself. Offered in the fields of its source, and checked there like anything typed. */
export const aboutArticleSchema = z.strictObject({
  ...{ title: said, publisher: said, author: said, url: said, published: said, language: said },
});
export type AboutArticle = z.output<typeof aboutArticleSchema>;

/** Where each page begins in the text. */
export const articlePagesSchema = z.array(z.int().min(0)).max(MAX_ARTICLE_PAGES);

/** Why nothing could be read; the words for it say what to do (lib/messages/en/ui/admin-desk.ts). */
export const UNREADABLE = [
  ...(["too-large", "no-text", "locked", "many-pages", "too-long", "no-words", "pictures"] as const),
  ...(["too-much", "busy"] as const),
] as const;
export type Unreadable = (typeof UNREADABLE)[number];

export const articleReadSchema = z.discriminatedUnion("ok", [
  z.strictObject({
    ok: z.literal(true),
    text: z.string().min(1).max(MAX_ARTICLE_CHARACTERS),
    pages: articlePagesSchema.nullable(),
    about: aboutArticleSchema,
  }),
  z.strictObject({ ok: z.literal(false), reason: z.enum(UNREADABLE) }),
]);
export type ArticleRead = z.output<typeof articleReadSchema>;
