import type { MatrixRow } from "@/lib/domain/matrix";
import { Marked } from "../marked";
import { issueAnchor } from "./anchors";
import { groupEqualStances } from "./equal-stances";
import { IssueTally } from "./issue-tally";
import type { Shown } from "./shown";
import styles from "./tally-first.module.css";
import { Verdict } from "./verdict";

/** Where many are counted: per issue the verdict, how many make what of each outcome, and who stands together. */
export function TallyFirst({ rows, shown }: { rows: readonly MatrixRow[]; shown: Shown }) {
  const { matrix, messages } = shown;
  const words = messages.ui.matrix.tally;
  return (
    <div className={styles.tallies}>
      <p className={styles.lead}>
        {words.lead(matrix.counted.length)} <a href="#matrix-caption">{words.toTable}</a>
      </p>
      {rows.map((row) => (
        <TalliedIssue key={row.issue.key} row={row} shown={shown} />
      ))}
      <h3 className={styles.next}>{words.columns}</h3>
    </div>
  );
}

function TalliedIssue({ row, shown }: { row: MatrixRow; shown: Shown }) {
  const { caseFile, links, view } = shown;
  const { language } = caseFile.negotiation;
  const { issue, status, cells } = row;
  return (
    <section className={styles.issue} id={issueAnchor(issue.key)} aria-labelledby={`tally-${issue.key}`}>
      <div className={styles.verdict}>
        {issue.group === undefined ? null : (
          <p className={styles.group} lang={language}>
            {issue.group}
          </p>
        )}
        <h3 id={`tally-${issue.key}`} lang={language}>
          <a href={links.issue(issue.key)}>
            <Marked text={issue.title} q={view.q} />
          </a>
        </h3>
        <Verdict row={row} shown={shown} />
      </div>
      <IssueTally row={row} groups={groupEqualStances(issue, status.counted, cells)} shown={shown} />
    </section>
  );
}
