import { randomUUID } from "node:crypto";
import Link from "next/link";
import type { OpenCell } from "@/lib/data/open-cell";
import type { Statement } from "@/lib/domain/case-file";
import { FIRST_READING } from "@/lib/domain/edit/cell-text";
import { BASES, CONFIDENCES, RELATIONS, STANCES } from "@/lib/domain/vocabulary";
import { formatDate } from "@/lib/messages/en/dates";
import { adminDesk } from "@/lib/messages/en/ui/admin-desk";
import { bases, confidences, notStated, relations, stances } from "@/lib/messages/en/words";
import formStyles from "../../_ui/form/form.module.css";
import { articleAddress, cellAddress } from "../drafts/draft-address";
import section from "../section.module.css";
import { AttachForm } from "./attach-form";
import { BeginForm } from "./begin-form";
import styles from "./desk.module.css";

const words = adminDesk.position;

interface PositionStepProps {
  slug: string;
  language: string | undefined;
  article: string;
  statement: Statement;
  cell: OpenCell;
  asked: { from: string | undefined; to: string | undefined };
}

const termsOf = <Word extends string>(
  all: readonly Word[],
  terms: Readonly<Record<Word, { word: string }>>,
) => all.map((one) => ({ value: one, label: terms[one].word }));

/** Older ones have their own page. */
const MOST_SHOWN = 3;
const LONGEST_HEADLINE = 280;

/** What a statement that was just written down becomes: evidence of a position that there is, or a new one. */
export function PositionStep({ slug, language, article, statement, cell, asked }: PositionStepProps) {
  const { party, issue, positions } = cell;
  const hidden = { slug, article, statement: statement.key, party: party.key, issue: issue.key };
  const shown = positions.toReversed().slice(0, MOST_SHOWN);
  const basis = statement.kind === "quote" ? "stated" : "reported";
  return (
    <div className={styles.statement}>
      <h2 lang={language}>{words.title(party.shortName, issue.title)}</h2>
      <p className={section.small} lang={language}>
        {issue.question}
      </p>
      <blockquote className={styles.taken} lang={language} dir="auto">
        {statement.text}
      </blockquote>
      {shown.map(({ id, version, value }, at) => (
        <AttachForm
          key={id}
          hidden={{ ...hidden, position: id, basedOn: String(version), saveId: randomUUID() }}
          label={words.add(formatDate(value.from))}
          headline={value.headline}
          language={language}
          relations={termsOf(RELATIONS, relations)}
          isFirst={at === 0}
        />
      ))}
      <BeginForm
        hidden={{ ...hidden, saveId: randomUUID() }}
        values={{
          ...{ headline: beginningOf(statement.text), from: statement.date, agenda: "stated" },
          ...{ basis, confidence: FIRST_READING.confidence },
        }}
        options={issue.options.map(({ key, label }, at) => ({ key, name: `${at + 1} ${label}` }))}
        choices={{
          stance: [{ value: "", label: notStated.word }, ...termsOf(STANCES, stances)],
          ...{ basis: termsOf(BASES, bases), confidence: termsOf(CONFIDENCES, confidences) },
        }}
        language={language}
        isFirst={shown.length === 0}
      />
      <p className={formStyles.hint}>
        <Link href={articleAddress(slug, article, { from: asked.from, to: asked.to })} prefetch={false}>
          {words.skip}
        </Link>
        {" · "}
        <Link href={cellAddress(slug, party.key, issue.key)} prefetch={false}>
          {words.cell}
        </Link>
      </p>
    </div>
  );
}

/** The words of the passage in one line; too long a passage is left to be put in words. */
function beginningOf(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length <= LONGEST_HEADLINE ? line : "";
}
