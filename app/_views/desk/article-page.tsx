import { randomUUID } from "node:crypto";
import Link from "next/link";
import { type Article, forgottenAt } from "@/lib/data/articles";
import type { OpenCell } from "@/lib/data/open-cell";
import type { Desk } from "@/lib/data/open-desk";
import type { Statement } from "@/lib/domain/case-file";
import { languageOfCase } from "@/lib/domain/case-language";
import { findTitle } from "@/lib/domain/desk/article-text";
import { findWritten, otherLanguage } from "@/lib/domain/desk/desk-statement";
import { findAll } from "@/lib/domain/desk/findings";
import { fitPassage } from "@/lib/domain/desk/passage";
import type { Analyst } from "@/lib/domain/permissions";
import { SOURCE_KINDS } from "@/lib/domain/vocabulary";
import { messagesFor } from "@/lib/messages/catalogue";
import { adminDesk as words } from "@/lib/messages/en/ui/admin-desk";
import { sourceKinds, statementKinds } from "@/lib/messages/en/words";
import { ActionForm } from "../../_ui/form/action-form";
import { SubmitButton } from "../../_ui/form/submit-button";
import { Notice } from "../../_ui/notice";
import { DoneNotice } from "../drafts/done-notice";
import { articleAddress } from "../drafts/draft-address";
import { DraftHead } from "../drafts/draft-head";
import { ReleaseDate } from "../release-date";
import section from "../section.module.css";
import { dropArticleAction } from "./desk-actions";
import { DeskScreen } from "./desk-screen";
import { PositionStep } from "./position-step";
import { SourceForm } from "./source-form";

interface ArticlePageProps {
  analyst: Analyst;
  slug: string;
  article: Article;
  desk: Desk;
  /** A statement that was just written, and the cell whose position is asked for; null: none. */
  made: { statement: Statement; cell: OpenCell } | null;
  asked: {
    from: string | undefined;
    to: string | undefined;
    did: string | undefined;
    madePosition: boolean;
    isAgain: boolean;
    changesSource: boolean;
  };
}

/** An article as text, and what is taken from it. */
export function ArticlePage({ analyst, slug, article, desk, made, asked }: ArticlePageProps) {
  const { negotiation, parties, issues, sources, speakers, statements } = desk;
  const { id, text, about } = article;
  const source = sources.find(({ key }) => key === article.sourceKey);
  const textLanguage = source?.language ?? about.language;
  const passage = readPassage(text, asked);
  const written = findWritten(text, statements);
  const said = asked.madePosition ? words.position.added : words.statement.written;
  return (
    <>
      <DraftHead slug={slug} title={negotiation.title} language={negotiation.language} here="desk" isWithin />
      <h1>
        <bdi>{article.name}</bdi>
      </h1>
      <p className={section.small}>
        {source === undefined ? null : (
          <>
            {words.source.from} <bdi>{[source.title, source.publisher].filter(Boolean).join(", ")}</bdi>{" "}
            <Link href={articleAddress(slug, id, { source: "change" })} prefetch={false}>
              {words.source.change}
            </Link>
            {" · "}
          </>
        )}
        {words.until} <ReleaseDate at={forgottenAt(article)} messages={messagesFor("en")} />
      </p>
      {asked.isAgain ? (
        <Notice>
          <p role="status">{words.statement.again}</p>
        </Notice>
      ) : (
        <DoneNotice analyst={analyst} slug={slug} did={asked.did} saved={said} />
      )}
      {source !== undefined && !asked.changesSource ? null : (
        <SourceForm
          about={about}
          title={about.title ?? findTitle(text)}
          sources={sources.map(({ key, title }) => ({ value: key, label: title }))}
          chosen={source?.key}
          kinds={SOURCE_KINDS.map((kind) => ({ value: kind, label: sourceKinds[kind] }))}
          hidden={{ slug, article: id, saveId: randomUUID() }}
          back={source === undefined ? null : articleAddress(slug, id)}
        />
      )}
      <DeskScreen
        text={text}
        findings={findAll(text, parties, speakers)}
        written={written.map(({ start, end }) => ({ start, end }))}
        parties={parties.map(({ key, shortName }) => ({ key, name: shortName }))}
        issues={issues}
        kinds={Object.entries(statementKinds).map(([value, { word }]) => ({ value, label: word }))}
        language={negotiation.language}
        textLanguage={textLanguage ?? negotiation.language}
        isForeign={otherLanguage(textLanguage, languageOfCase({ negotiation })) !== null}
        date={source?.published ?? about.published ?? ""}
        hidden={{ slug, article: id, saveId: randomUUID() }}
        hasSource={source !== undefined}
        passage={passage}
        step={made === null ? null : made.statement.key}
        did={asked.did ?? ""}
      >
        {made === null ? null : (
          <PositionStep {...{ slug, language: negotiation.language, article: id, ...made }} asked={asked} />
        )}
      </DeskScreen>
      <section className={section.section} aria-labelledby="drop">
        <h2 id="drop">{words.drop}</h2>
        <p>{words.dropLead}</p>
        <ActionForm action={dropArticleAction}>
          <input type="hidden" name="slug" value={slug} />
          <input type="hidden" name="article" value={id} />
          <div>
            <SubmitButton tone="plain">{words.drop}</SubmitButton>
          </div>
        </ActionForm>
      </section>
    </>
  );
}

/** What the address chooses; null: nothing, or nothing that is there. */
function readPassage(text: string, { from, to }: { from: string | undefined; to: string | undefined }) {
  const [start, end] = [Number(from), Number(to)];
  return from === undefined || to === undefined || !Number.isInteger(start) || !Number.isInteger(end)
    ? null
    : fitPassage(text, { start, end });
}
