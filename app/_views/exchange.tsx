import Link from "next/link";
import type { Day, Issue } from "@/lib/domain/case-file";
import { type CaseIndex, indexCase } from "@/lib/domain/case-index";
import { firstDay } from "@/lib/domain/day";
import { type Bearing, listExchange, type Said } from "@/lib/domain/exchange";
import styles from "./exchange.module.css";
import section from "./section.module.css";
import { StatementBlock } from "./statement-block";
import { StatementOrder } from "./statement-order";
import type { ViewProps } from "./view-props";

/** So many statements stand on one page. */
const MOST_STATEMENTS = 100;

interface ExchangeProps extends ViewProps {
  issue: Issue;
  day: Day;
}

/** The statements on one issue in order: who said what to whom, and on which positions it bears. */
export function Exchange({ issue, day, ...props }: ExchangeProps) {
  const { caseFile, view, links, messages } = props;
  const words = messages.ui.evidencePages;
  const index = indexCase(caseFile);
  const said = listExchange(index, issue.key, day, view.order === "oldest");
  const shown = said.slice(0, MOST_STATEMENTS);
  const last = shown.at(-1);
  const further = said.length - shown.length;
  return (
    <section className={section.section} id="exchange" aria-labelledby="exchange-title">
      <h2 id="exchange-title">{words.exchangeTitle}</h2>
      {said.length === 0 ? (
        <p className={section.small}>
          {words.noStatements} {words.noStatementsTeach}
        </p>
      ) : (
        <>
          <p className={section.small}>{words.exchangeLead(said.length)}</p>
          <StatementOrder orders={[null, "oldest"]} anchor="exchange" {...props} />
          <ol className={styles.exchange}>
            {shown.map((one) => (
              <Entry key={one.statement.key} said={one} index={index} issue={issue} {...props} />
            ))}
          </ol>
          {further === 0 || last === undefined ? null : (
            <p className={section.small}>
              {words.furtherStatements(further)}{" "}
              {view.order === "oldest" ? null : (
                <a href={`${links.stay({ asOf: firstDay(last.statement.date) })}#exchange`}>
                  {words.olderOnes(messages.date(firstDay(last.statement.date)))}
                </a>
              )}
            </p>
          )}
        </>
      )}
    </section>
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
        <StatementBlock statement={statement} source={source} links={links} messages={messages} />
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
