import type { Issue } from "@/lib/domain/case-file";
import type { Matrix } from "@/lib/domain/matrix";
import { groupByStatus, type StatusGroup } from "@/lib/domain/status-groups";
import { StatusMark } from "../status-badge";
import { issueAnchor } from "./anchors";
import type { Shown } from "./shown";
import styles from "./status-strip.module.css";

interface StatusStripProps {
  shown: Shown;
  /** The matrix without the filters of the view: what a filter hides is counted all the same. */
  whole: Matrix;
}

const MOST_NAMED = 8;

/** How many issues have each status, of how many, and which. */
export function StatusStrip({ shown, whole }: StatusStripProps) {
  const { messages, caseFile } = shown;
  const { rows, counted, parties } = whole;
  const cells = rows.flatMap((row) => Object.values(row.cells));
  const onRecord = cells.filter((cell) => cell.onRecord).length;
  const words = messages.ui.matrix.strip;
  const title = words.title(rows.length, messages.parties(counted, caseFile));
  return (
    <section className={styles.strip} aria-label={title}>
      <ul className={styles.cards}>
        {groupByStatus(rows).map((group) => (
          <StatusCard key={group.rows[0]?.issue.key} group={group} total={rows.length} shown={shown} />
        ))}
        <li className={styles.card}>
          <p className={styles.count}>
            <b>{words.of(onRecord, cells.length)}</b>
          </p>
          <p className={styles.names}>{words.cells(cells.length, onRecord === cells.length)}</p>
        </li>
      </ul>
      <p className="visually-hidden">{words.shown(parties.length, messages.parties(parties, caseFile))}</p>
    </section>
  );
}

function StatusCard({ group, total, shown }: { group: StatusGroup; total: number; shown: Shown }) {
  const { messages, links, view, matrix } = shown;
  const { status, about, rows } = group;
  const words = messages.ui.matrix.strip;
  const isFilter = view.status.length === 1 && view.status[0] === status;
  return (
    // A card is as wide as what it names, within reason.
    <li className={styles.card} style={{ flexGrow: Math.sqrt(Math.min(rows.length, MOST_NAMED)) }}>
      <p className={styles.count}>
        <a
          id={`strip-${status}-${about}`}
          href={links.matrix({ status: isFilter ? [] : [status] })}
          aria-current={isFilter ? "true" : undefined}
        >
          <b>{words.of(rows.length, total)}</b>
          <StatusMark
            status={status}
            issue={{ about }}
            onRecord={matrix.counted.length}
            messages={messages}
            size="small"
          />
          <span className="visually-hidden">{` ${isFilter ? words.showAll : words.showOnly}`}</span>
        </a>
      </p>
      <ul className={styles.names}>
        {rows.slice(0, MOST_NAMED).map(({ issue }) => (
          <li key={issue.key}>
            <a href={issueHref(issue, shown)} lang={shown.caseFile.negotiation.language}>
              {issue.title}
            </a>
          </li>
        ))}
        {rows.length > MOST_NAMED ? <li>{words.more(rows.length - MOST_NAMED)}</li> : null}
      </ul>
    </li>
  );
}

/** The row of the issue, or the page of the issue where a filter hides its row. */
function issueHref(issue: Issue, { matrix, links }: Shown): string {
  const isShown = matrix.rows.some((row) => row.issue.key === issue.key);
  return isShown ? `#${issueAnchor(issue.key)}` : links.issue(issue.key);
}
