import { randomUUID } from "node:crypto";
import Link from "next/link";
import type { FoundStatement } from "@/lib/data/draft-statements";
import type { OpenCell } from "@/lib/data/open-cell";
import { FIRST_READING } from "@/lib/domain/edit/cell-text";
import type { Analyst } from "@/lib/domain/permissions";
import { BASES, CONFIDENCES, RELATIONS, STANCES } from "@/lib/domain/vocabulary";
import { formatDate } from "@/lib/messages/en/dates";
import { adminPosition } from "@/lib/messages/en/ui/admin-position";
import { bases, confidences, notStated, relations, stances } from "@/lib/messages/en/words";
import { writePositionForm } from "@/lib/schemas/position-form";
import { DoneNotice } from "../drafts/done-notice";
import { cellAddress, draftAddress } from "../drafts/draft-address";
import { DraftHead } from "../drafts/draft-head";
import { addAddress } from "../entries/entry-address";
import section from "../section.module.css";
import { savePositionAction } from "./position-actions";
import { PositionForm } from "./position-form";

const words = adminPosition.plain;

const termsOf = <Word extends string>(
  all: readonly Word[],
  terms: Readonly<Record<Word, { word: string }>>,
) => all.map((one) => ({ value: one, label: terms[one].word }));

const choices = {
  stance: [{ value: "", label: notStated.word }, ...termsOf(STANCES, stances)],
  basis: termsOf(BASES, bases),
  confidence: termsOf(CONFIDENCES, confidences),
  relation: termsOf(RELATIONS, relations),
};

interface PositionPageProps {
  analyst: Analyst;
  slug: string;
  cell: OpenCell;
  /** The position in the form; null: one that begins. */
  shown: OpenCell["positions"][number] | null;
  /** Those attached, and those to choose from. */
  statements: readonly FoundStatement[];
  did: string | undefined;
}

/** A party's positions on an issue, and the form of one of them. */
export function PositionPage({ analyst, slug, cell, shown, statements, did }: PositionPageProps) {
  const { negotiation, party, issue, positions } = cell;
  const title = adminPosition.of(party.shortName, issue.title);
  const language = negotiation.language;
  const first = positions.at(-1)?.value.from ?? negotiation.started;
  const position = shown?.value ?? { party: party.key, issue: issue.key, from: first, ...FIRST_READING };
  const label = shown === null ? words.begins : words.editing(formatDate(position.from));
  return (
    <>
      <DraftHead {...{ slug, title: negotiation.title, language }} here="draft" isWithin />
      <h1 lang={language}>{title}</h1>
      <p className={section.text} lang={language}>
        {issue.question}
      </p>
      <DoneNotice analyst={analyst} slug={slug} did={did} saved={words.saved} />
      <ul className={section.ways}>
        {positions.map(({ id, value }) => (
          <li key={id}>
            <Link
              href={cellAddress(slug, party.key, issue.key, value.from)}
              aria-current={id === shown?.id ? "page" : undefined}
              prefetch={false}
            >
              {adminPosition.from(formatDate(value.from))}
            </Link>
          </li>
        ))}
        {positions.length === 0 ? null : (
          <li>
            <Link
              href={cellAddress(slug, party.key, issue.key, "new")}
              aria-current={shown === null ? "page" : undefined}
              prefetch={false}
            >
              {words.later}
            </Link>
          </li>
        )}
        <li>
          <Link href={`${draftAddress(slug)}?table=plain`} prefetch={false}>
            {words.toTable}
          </Link>
        </li>
        <li>
          <Link href={addAddress(slug, "statement")} prefetch={false}>
            {words.writeFirst}
          </Link>
        </li>
        <li>
          <Link href={draftAddress(slug, "desk")} prefetch={false}>
            {adminPosition.fromArticle}
          </Link>
        </li>
      </ul>
      <h2>{label}</h2>
      <PositionForm
        // What somebody else saves changes nothing here: without JavaScript an answer finds its way back by this key.
        key={`${shown?.id ?? ""} ${did ?? ""}`}
        action={savePositionAction}
        label={label}
        about={{
          ...{ slug, party: party.key, issue: issue.key, was: shown?.id ?? "" },
          ...{ basedOn: String(shown?.version ?? ""), saveId: randomUUID() },
        }}
        values={writePositionForm(position, issue)}
        options={issue.options.map(({ key, label: name }, at) => ({ key, name: `${at + 1} ${name}` }))}
        choices={choices}
        statements={statements.map(({ statement, source }) => ({
          key: statement.key,
          text: `${formatDate(statement.date)}: ${statement.text.slice(0, 160)} (${source.publisher ?? source.title})`,
        }))}
        language={language}
        isNew={shown === null}
        date={formatDate(position.from)}
      />
    </>
  );
}
