import { STATUS_RULES } from "@/app/method/status-rules";
import type { Key } from "@/lib/domain/case-file";
import { NO_FILTERS } from "@/lib/domain/filters";
import { buildMatrix, type MatrixRow } from "@/lib/domain/matrix";
import { StatusBadge } from "../status-badge";
import { whyAnchor } from "./anchors";
import { Panel } from "./panel";
import styles from "./panel-content.module.css";
import type { Shown } from "./shown";
import { TallyTable } from "./tally-table";
import { WhatItTakes } from "./what-it-takes";
import { WhyFacts } from "./why-facts";
import { WhyVoices } from "./why-voices";

/** Behind one status: the rule, the stances that make it true, what they rest on, and what it would take. */
export function WhyPanel({ issueKey, shown }: { issueKey: Key; shown: Shown }) {
  const { caseFile, messages, links, view } = shown;
  // A filter may leave the issue out of the rows; its explanation has an address all the same.
  const { rows } = buildMatrix(caseFile, { ...view, ...NO_FILTERS, issues: [issueKey] });
  const [row] = rows;
  if (!row) return null;
  const { issue, status, cells } = row;
  const words = messages.ui.matrix.why;
  return (
    <Panel
      labelledBy="why-title"
      closeWord={messages.ui.matrix.panel.close}
      closeHref={`${links.closeWhy()}#${encodeURIComponent(whyAnchor(issue.key))}`}
    >
      <header className={styles.header}>
        <p className={styles.kicker}>
          {messages.onRecord(status)}
          {messages.ui.matrix.panel.asOf(messages.date(shown.matrix.asOf))}
        </p>
        <h2 id="why-title">
          {words.title}{" "}
          <a href={links.issue(issue.key)} lang={shown.caseFile.negotiation.language}>
            {issue.title}
          </a>
        </h2>
      </header>
      <p>
        <StatusBadge status={status} issue={issue} messages={messages} isExplained />
      </p>
      <p>{messages.reason(status, caseFile, cells)}</p>
      <Rule row={row} shown={shown} />
      <WhyVoices row={row} shown={shown} />
      <section className={styles.section} aria-labelledby="why-tally">
        <h3 id="why-tally">{words.whoCanLive}</h3>
        <TallyTable row={row} shown={shown} />
      </section>
      <WhyFacts row={row} shown={shown} />
      <WhatItTakes row={row} shown={shown} />
      <footer className={styles.footer}>
        <p>
          {words.share} <a href={links.here()}>{links.here()}</a>
        </p>
      </footer>
    </Panel>
  );
}

function Rule({
  row: { issue, status },
  shown: { messages, links, matrix, caseFile },
}: {
  row: MatrixRow;
  shown: Shown;
}) {
  const words = messages.ui.matrix.why;
  const { word } = messages.statusWords(status.status, issue, status.onRecord.length);
  return (
    <section className={styles.section} aria-labelledby="why-rule">
      <h3 id="why-rule">{words.rule}</h3>
      <p>
        {words.holds(word, STATUS_RULES[status.status].holds)} {words.r}{" "}
        <a href={links.method(`status-${status.status}`)}>{words.ruleLink}</a>
      </p>
      <p className={styles.small}>{messages.counted(matrix, caseFile)}</p>
    </section>
  );
}
