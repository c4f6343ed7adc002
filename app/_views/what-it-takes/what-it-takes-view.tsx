import { indexCase } from "@/lib/domain/case-index";
import type { MatrixRow } from "@/lib/domain/matrix";
import { buildWholeNegotiation, type ShortIssue } from "@/lib/domain/short-of-common-ground";
import { Choices } from "../choices";
import { AsOfChoice } from "../matrix/as-of-choice";
import controls from "../matrix/controls.module.css";
import { FilterForm } from "../matrix/filter-form";
import { NoRows } from "../matrix/no-rows";
import { PartyChoice } from "../matrix/party-choice";
import { RowsAndColumns } from "../matrix/rows-and-columns";
import type { Shown } from "../matrix/shown";
import { SoftNavigation } from "../matrix/soft-navigation";
import section from "../section.module.css";
import { StatusBadge } from "../status-badge";
import type { ViewProps } from "../view-props";
import { ShortIssueCard } from "./short-issue-card";
import styles from "./what-it-takes-view.module.css";

/** So many issues stand on one page in full; those beyond are named, each one press away. */
const MOST_ISSUES = 100;

/** The whole negotiation: every issue short of common ground, with the fewest answers that would make it. */
export function WhatItTakesView(props: ViewProps) {
  const { caseFile, view, messages } = props;
  const { matrix, short, met, uncounted, byAnswers } = buildWholeNegotiation(caseFile, view);
  const shown: Shown = { ...props, index: indexCase(caseFile), matrix };
  const words = messages.ui.whatItTakes;
  return (
    <SoftNavigation>
      <Choices links={props.links}>
        <AsOfChoice shown={shown} />
        <PartyChoice shown={shown} />
        <div className={controls.bar}>
          <div className={controls.further}>
            <FilterForm shown={shown} hasArrangement={false} />
            <RowsAndColumns shown={shown} />
          </div>
        </div>
      </Choices>
      {matrix.rows.length === 0 ? (
        <NoRows shown={shown} />
      ) : (
        <div className={styles.summary} role="status">
          <p>
            <b>{short.length === 0 ? words.nothingShort : words.count(short.length, matrix.rows.length)}</b>{" "}
            {messages.counted(matrix, caseFile)}
          </p>
          {short.length === 0 ? null : (
            <ul className={section.list}>
              {byAnswers.map(({ answers, issues }) => (
                <li key={answers}>{words.byAnswers(answers, issues)}</li>
              ))}
            </ul>
          )}
        </div>
      )}
      {short.length === 0 ? null : <p className={styles.rule}>{words.wholeRule}</p>}
      <div className={styles.issues}>
        {short.slice(0, MOST_ISSUES).map((entry) => (
          <ShortIssueCard key={entry.row.issue.key} entry={entry} shown={shown} />
        ))}
      </div>
      <Further entries={short.slice(MOST_ISSUES)} shown={shown} />
      <Others id="met" title={words.met} rule={words.metRule} rows={met} shown={shown} />
      <Others
        id="uncounted"
        title={words.uncounted}
        rule={words.uncountedRule}
        rows={uncounted}
        shown={shown}
      />
    </SoftNavigation>
  );
}

function Further({ entries, shown }: { entries: readonly ShortIssue[]; shown: Shown }) {
  if (entries.length === 0) return null;
  const { links, messages, caseFile } = shown;
  return (
    <section className={section.section} aria-labelledby="further-short">
      <h2 id="further-short">{messages.ui.whatItTakes.moreIssues(entries.length)}</h2>
      <ul className={section.list}>
        {entries.map(({ row: { issue } }) => (
          <li key={issue.key}>
            <a href={links.stay({ issues: [issue.key] })} lang={caseFile.negotiation.language}>
              {issue.title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface OthersProps {
  id: string;
  title: string;
  rule: string;
  rows: readonly MatrixRow[];
  shown: Shown;
}

/** The issues that are not short of common ground, with their status. */
function Others({ id, title, rule, rows, shown }: OthersProps) {
  if (rows.length === 0) return null;
  const { links, messages, caseFile } = shown;
  return (
    <section className={section.section} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p className={section.small}>{rule}</p>
      <ul className={section.list}>
        {rows.map(({ issue, status }) => (
          <li key={issue.key}>
            <a href={links.issue(issue.key)} lang={caseFile.negotiation.language}>
              {issue.title}
            </a>{" "}
            <StatusBadge status={status} issue={issue} messages={messages} size="small" />
          </li>
        ))}
      </ul>
    </section>
  );
}
