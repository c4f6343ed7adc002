import Link from "next/link";
import { type ArticleInfo, forgottenAt } from "@/lib/data/articles";
import type { Desk } from "@/lib/data/open-desk";
import { messagesFor } from "@/lib/messages/catalogue";
import { adminDesk as words } from "@/lib/messages/en/ui/admin-desk";
import form from "../../_ui/form/form.module.css";
import { Notice } from "../../_ui/notice";
import { articleAddress } from "../drafts/draft-address";
import { ReleaseDate } from "../release-date";
import section from "../section.module.css";

interface DeskListProps {
  slug: string;
  desk: Desk;
  articles: readonly ArticleInfo[];
  /** Why what was sent is not on the desk. */
  refused: string | undefined;
}

/** An article to paste or to choose, and those on the desk. A plain form: it needs no JavaScript. */
export function DeskList({ slug, desk, articles, refused }: DeskListProps) {
  const titles = new Map(desk.sources.map(({ key, title }) => [key, title]));
  return (
    <>
      {refused === undefined ? null : (
        <Notice tone="warm">
          <p role="alert">{refused}</p>
        </Notice>
      )}
      <p className={section.text}>{words.lead}</p>
      {desk.parties.length === 0 || desk.issues.length === 0 ? (
        <p className={section.text}>{words.needsBoth}</p>
      ) : null}
      <div className={section.narrow}>
        <form
          method="post"
          action={`/admin/api/negotiations/${encodeURIComponent(slug)}/articles`}
          encType="multipart/form-data"
          className={form.form}
          data-wide
        >
          <div className={form.field}>
            <label htmlFor="text">{words.paste}</label>
            <p id="text-hint" className={form.hint}>
              {words.pasteHint}
            </p>
            <textarea
              id="text"
              name="text"
              rows={8}
              aria-describedby="text-hint"
              spellCheck={false}
              dir="auto"
            />
          </div>
          <div className={form.field}>
            <label htmlFor="file">{words.file}</label>
            <p id="file-hint" className={form.hint}>
              {words.fileHint}
            </p>
            <input
              id="file"
              name="file"
              type="file"
              accept=".txt,.md,.markdown,.html,.htm,.pdf,text/plain,text/html,application/pdf"
              aria-describedby="file-hint"
            />
          </div>
          <div>
            <button type="submit" className={form.button} data-tone="main">
              {words.send}
            </button>
          </div>
        </form>
      </div>
      <section className={section.section} aria-labelledby="on-the-desk">
        <h2 id="on-the-desk">{words.articles}</h2>
        {articles.length === 0 ? <p>{words.none}</p> : null}
        <ul className={section.list}>
          {articles.map((article) => (
            <li key={article.id}>
              <Link href={articleAddress(slug, article.id)} prefetch={false}>
                <bdi>{article.name}</bdi>
              </Link>
              {", "}
              {titles.get(article.sourceKey ?? "") === undefined ? `${words.noSource}, ` : null}
              {words.by} <bdi>{article.actor}</bdi>, {words.until}{" "}
              <ReleaseDate at={forgottenAt(article)} messages={messagesFor("en")} />
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
