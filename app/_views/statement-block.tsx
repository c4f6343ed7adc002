import Link from "next/link";
import type { Issue, Key, Source, Statement } from "@/lib/domain/case-file";
import type { Links } from "@/lib/domain/links";
import { offersOf } from "@/lib/domain/mount";
import { textDirection } from "@/lib/domain/text-direction";
import type { Relation } from "@/lib/domain/vocabulary";
import { languageName } from "@/lib/messages/language-name";
import type { Messages } from "@/lib/messages/messages";
import { ExternalLink } from "../_ui/external-link";
import { Marked } from "./marked";
import styles from "./statement-block.module.css";
import { CopyButton } from "./take/copy-button";
import { TermButton } from "./terms/term-button";

interface StatementBlockProps {
  statement: Statement;
  source: Source;
  links: Links;
  messages: Messages;
  /** Of the case file: its words stand in it, whatever the page is in. */
  language: string | undefined;
  /** How it bears on the position beside it. */
  relation?: Relation;
  /** The options of `issue` that it speaks of. */
  options?: readonly Key[];
  issue?: Issue;
  /** It came after the position that it supports. */
  saidAgain?: boolean;
  /** False where the speaker stands above already. */
  showSpeaker?: boolean;
  /** What the reader looks for: it is marked. */
  q?: string | null;
}

/** One piece of evidence: the words, who said them, when and where they can be read. */
export function StatementBlock(props: StatementBlockProps) {
  const { statement, source, links, messages, relation = "supports", saidAgain = false } = props;
  const { language } = props;
  const { options = [], issue, showSpeaker = true, q = null } = props;
  const about = issue?.options.flatMap((option, place) =>
    options.includes(option.key) ? [`${messages.number(place + 1)} ${option.label}`] : [],
  );
  const speaker = [statement.speaker, statement.speakerRole].filter((part) => part !== undefined).join(", ");
  return (
    <article className={styles.statement} data-relation={relation}>
      {relation === "supports" ? null : (
        <p className={styles.relation}>
          <span aria-hidden="true">{relation === "against" ? "⇄ " : "· "}</span>
          <TermButton term={`relation-${relation}`}>{messages.relations[relation].word}</TermButton>
        </p>
      )}
      <StatementText statement={statement} q={q} language={language} messages={messages} />
      <p className={styles.meta}>
        {showSpeaker && speaker !== "" ? (
          <b lang={language}>
            <Marked text={speaker} q={q} />
          </b>
        ) : null}
        <span>
          <TermButton term={`kind-${statement.kind}`}>
            {messages.statementKinds[statement.kind].word}
          </TermButton>
        </span>
        {statement.outlet === undefined ? null : (
          <span>{messages.ui.evidencePages.saidTo(statement.outlet)}</span>
        )}
        {statement.channel === undefined ? null : (
          <span>
            <TermButton term={`channel-${statement.channel}`}>
              {messages.channels[statement.channel].word}
            </TermButton>
          </span>
        )}
        <Link href={links.statement(statement.key)} prefetch={false}>
          <time dateTime={statement.date}>{messages.date(statement.date)}</time>
        </Link>
        {saidAgain ? <span>{messages.saidAgain}</span> : null}
        <span>
          <ExternalLink href={source.url} lang={source.language}>
            {source.publisher ?? source.title}
          </ExternalLink>
          {statement.place === undefined ? null : `, ${statement.place}`}
        </span>
        {about === undefined || about.length === 0 ? null : (
          <span>{messages.ui.record.on(about.join("; "))}</span>
        )}
        {!offersOf(links.mount).downloads ? null : (
          <CopyButton plain={links.take("quote.txt", { view: "statements", key: statement.key })} quiet>
            {messages.ui.take.cite.copyQuote}
            <span className="visually-hidden">: {speaker === "" ? statement.key : speaker}</span>
          </CopyButton>
        )}
      </p>
    </article>
  );
}

interface StatementTextProps {
  statement: Statement;
  q: string | null;
  language: string | undefined;
  messages: Messages;
}

/** The words themselves; quotes in the serif, the original beside the translation. */
export function StatementText({ statement, q, language, messages }: StatementTextProps) {
  const { text, original, kind, translatedBy } = statement;
  const words =
    kind === "quote" ? (
      <blockquote className={styles.quote} lang={language}>
        “<Marked text={text} q={q} />”
      </blockquote>
    ) : (
      <p className={styles.report} lang={language}>
        <Marked text={text} q={q} />
      </p>
    );
  if (original === undefined) return words;
  return (
    <>
      {words}
      <blockquote className={styles.original} lang={original.language} dir={textDirection(original.language)}>
        <Marked text={original.text} q={q} />
      </blockquote>
      <p className={styles.translator}>
        {languageName(original.language, messages.language)}
        {translatedBy === undefined ? "" : messages.ui.record.translatedBy(translatedBy)}
      </p>
    </>
  );
}
