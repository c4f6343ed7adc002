import Link from "next/link";
import type { Day, Issue } from "@/lib/domain/case-file";
import { type CaseIndex, indexCase } from "@/lib/domain/case-index";
import { type Bearing, type ExchangePart, listExchange, type Said, takePart } from "@/lib/domain/exchange";
import { Notice } from "../_ui/notice";
import styles from "./exchange.module.css";
import section from "./section.module.css";
import { StatementBlock } from "./statement-block";
import { StatementOrder } from "./statement-order";
import type { ViewProps } from "./view-props";

interface ExchangeProps extends ViewProps {
  issue: Issue;
  day: Day;
}

/** The statements on one issue in order: who said what to whom, and on which positions it bears. */
export function Exchange({ issue, day, ...props }: ExchangeProps) {
  const { caseFile, view, messages } = props;
  const words = messages.ui.evidencePages;
  const index = indexCase(caseFile);
  const all = listExchange(index, issue.key, day, view.order === "oldest");
  const exchange = takePart(all, view.part);
  const { said, start } = exchange;
  return (
    <section className={section.section} id="exchange" aria-labelledby="exchange-title">
      <h2 id="exchange-title">{words.exchangeTitle}</h2>
      {all.length === 0 ? (
        <p className={section.small}>
          {words.noStatements} {words.noStatementsTeach}
        </p>
      ) : (
        <>
          <p className={section.small}>{words.exchangeLead(all.length)}</p>
          <StatementOrder orders={[null, "oldest"]} anchor="exchange" {...props} />
          {view.part !== null && view.part > exchange.parts ? (
            <Notice>
              <p>{messages.ui.timeline.noSuchPart(view.part, exchange.parts)}</p>
            </Notice>
          ) : null}
          <ol className={styles.exchange} start={start + 1}>
            {said.map((one) => (
              <Entry key={one.statement.key} said={one} index={index} issue={issue} {...props} />
            ))}
          </ol>
          <ExchangeParts exchange={exchange} all={all.length} {...props} />
        </>
      )}
    </section>
  );
}

/** The statements that one page does not hold. */
function ExchangeParts({
  exchange: { said, part, parts, start },
  all,
  view,
  links,
  messages,
}: ViewProps & { exchange: ExchangePart; all: number }) {
  if (parts === 1) return null;
  const words = messages.ui.evidencePages;
  const { earlierPart, laterPart } = messages.ui.timeline;
  const [before, after] = view.order === "oldest" ? [earlierPart, laterPart] : [laterPart, earlierPart];
  const hrefOf = (one: number) =>
    `${links.stay({ order: view.order, part: one === 1 ? null : one })}#exchange`;
  return (
    <nav aria-label={words.partsLabel}>
      <p className={section.small}>{words.partShown(start + 1, start + said.length, all)}</p>
      <ul className={section.ways}>
        {part > 1 ? (
          <li>
            <a href={hrefOf(part - 1)} rel="prev">
              {before}
            </a>
          </li>
        ) : null}
        {part < parts ? (
          <li>
            <a href={hrefOf(part + 1)} rel="next">
              {after}
            </a>
          </li>
        ) : null}
      </ul>
    </nav>
  );
}

interface EntryProps extends ViewProps {
  said: Said;
  index: CaseIndex;
  issue: Issue;
}

function Entry({ said: { statement, source, bearings }, index, issue, ...props }: EntryProps) {
  const { links, messages } = props;
  const party = statement.party === undefined ? undefined : index.parties.get(statement.party);
  return (
    <li>
      <p className={styles.who}>
        <time dateTime={statement.date}>{messages.date(statement.date)}</time>
        {party === undefined ? (
          <span>{messages.ui.evidencePages.observer}</span>
        ) : (
          <b>
            <Link href={links.party(party.key)} prefetch={false}>
              {party.shortName}
            </Link>
          </b>
        )}
      </p>
      <div>
        <StatementBlock
          statement={statement}
          source={source}
          links={links}
          messages={messages}
          language={index.caseFile.negotiation.language}
        />
        <ul className={styles.bearings}>
          {bearings.map((bearing) => (
            <li key={`${bearing.position.party}~${bearing.position.from}~${bearing.relation}`}>
              <BearingLine bearing={bearing} index={index} issue={issue} {...props} />
            </li>
          ))}
        </ul>
      </div>
    </li>
  );
}

/** "Supports the position of Iran from 7 Feb 2026, since replaced, on 5 ended for good". */
function BearingLine({
  bearing: { position, relation, options, isReplaced },
  index,
  issue,
  caseFile,
  messages,
}: Omit<EntryProps, "said"> & { bearing: Bearing }) {
  const words = messages.ui.evidencePages;
  const party = index.parties.get(position.party);
  const about = options.map((option) => messages.option(option, issue, caseFile)).join("; ");
  const parts = [
    `${words.bears[relation]} ${party ? messages.party(party) : position.party}`,
    `${words.from(messages.date(position.from))}${isReplaced ? ` (${words.replaced})` : ""}`,
    about === "" ? null : words.on(about),
  ];
  return (
    <>
      {relation === "against" ? <span aria-hidden="true">⇄ </span> : null}
      {parts.filter((part) => part !== null).join(", ")}
    </>
  );
}
