import Link from "next/link";
import type { Statement } from "@/lib/domain/case-file";
import { type CaseIndex, indexCase } from "@/lib/domain/case-index";
import type { Links } from "@/lib/domain/links";
import { offersOf } from "@/lib/domain/mount";
import type { Messages } from "@/lib/messages/messages";
import { ExternalLink } from "../_ui/external-link";
import { PositionMentions } from "./position-mentions";
import section from "./section.module.css";
import { StatementText } from "./statement-block";
import { CopyButton } from "./take/copy-button";
import { ReportLink } from "./take/report-link";
import type { ViewProps } from "./view-props";

/** One statement: the words, who said them where, and which positions rest on them. */
export function StatementView({ statementKey, ...props }: ViewProps & { statementKey: string }) {
  const { caseFile, links, messages, report } = props;
  const index = indexCase(caseFile);
  const statement = index.statements.get(statementKey);
  if (statement === undefined) return null;
  return (
    <>
      <StatementText
        statement={statement}
        q={props.view.q}
        language={caseFile.negotiation.language}
        messages={messages}
      />
      <StatementFacts statement={statement} index={index} links={links} messages={messages} />
      <p className={section.actions}>
        {!offersOf(links.mount).downloads ? null : (
          <CopyButton plain={links.take("quote.txt")}>{messages.ui.take.cite.copyQuote}</CopyButton>
        )}
        <ReportLink
          target={report}
          about={messages.ui.take.report.statement(statement.key)}
          pathIn={links.pinned}
          messages={messages}
        />
      </p>
      <PositionMentions index={index} statements={[statement.key]} links={links} messages={messages} />
    </>
  );
}

interface StatementFactsProps {
  statement: Statement;
  index: CaseIndex;
  links: Links;
  messages: Messages;
}

function StatementFacts({ statement, index, links, messages }: StatementFactsProps) {
  const source = index.sources.get(statement.source);
  const party = statement.party === undefined ? undefined : index.parties.get(statement.party);
  const words = messages.ui.record;
  const kind = messages.statementKinds[statement.kind];
  const channel = statement.channel && messages.channels[statement.channel];
  return (
    <dl className={section.facts}>
      {statement.speaker === undefined ? null : (
        <>
          <dt>{words.speaker}</dt>
          <dd>{[statement.speaker, statement.speakerRole].filter(Boolean).join(", ")}</dd>
        </>
      )}
      <dt>{words.speaksFor}</dt>
      <dd>
        {party === undefined ? (
          words.observer
        ) : (
          <Link href={links.party(party.key)} prefetch={false}>
            {party.name}
          </Link>
        )}
      </dd>
      <dt>{words.date}</dt>
      <dd>
        <time dateTime={statement.date}>{messages.longDate(statement.date)}</time>
      </dd>
      <dt>{words.kind}</dt>
      <dd>
        {kind.word}: {kind.definition}
      </dd>
      {channel === undefined ? null : (
        <>
          <dt>{words.channel}</dt>
          <dd>
            {channel.word}: {channel.definition}
          </dd>
        </>
      )}
      {statement.outlet === undefined ? null : (
        <>
          <dt>{words.saidTo}</dt>
          <dd>{statement.outlet}</dd>
        </>
      )}
      {source === undefined ? null : (
        <>
          <dt>{words.source}</dt>
          <dd>
            <ExternalLink href={source.url} lang={source.language}>
              {source.title}
            </ExternalLink>
            {source.publisher === undefined ? "" : `, ${source.publisher}`}
            {source.published === undefined ? "" : `, ${messages.date(source.published)}`}
            {" · "}
            <Link href={links.source(source.key)} prefetch={false}>
              {words.restsElse}
            </Link>
          </dd>
        </>
      )}
      {statement.place === undefined ? null : (
        <>
          <dt>{words.place}</dt>
          <dd>{statement.place}</dd>
        </>
      )}
    </dl>
  );
}
