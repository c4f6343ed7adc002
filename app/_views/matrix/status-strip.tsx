import type { Issue } from "@/lib/domain/case-file";
import type { Matrix, MatrixRow } from "@/lib/domain/matrix";
import { STATUSES_AS_SHOWN, type Status } from "@/lib/domain/vocabulary";
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
  const title = `${rows.length} ${rows.length === 1 ? "issue" : "issues"} by status: ${messages.parties(counted, caseFile)}`;
  return (
    <section className={styles.strip} aria-label={title}>
      <ul className={styles.cards}>
        {groupRows(rows).map((group) => (
          <StatusCard key={group.rows[0]?.issue.key} group={group} total={rows.length} shown={shown} />
        ))}
        <li className={styles.card}>
          <p className={styles.count}>
            <b>
              {onRecord} of {cells.length}
            </b>
          </p>
          <p className={styles.names}>{afterCount(messages.cellsOnRecord(onRecord, cells.length))}</p>
        </li>
      </ul>
      <p className="visually-hidden">
        {parties.length} parties shown: {messages.parties(parties, caseFile)}.
      </p>
    </section>
  );
}

/** The sentence begins with the count, which stands above it already: "cells on record. The rest is silence …" */
function afterCount(sentence: string): string {
  return sentence.replace(/^\d+ of \d+ /, "");
}

interface StatusGroup {
  status: Status;
  about: Issue["about"];
  rows: readonly MatrixRow[];
}

/** By status; conduct on which both accept something apart, since that is no common ground. */
function groupRows(rows: readonly MatrixRow[]): StatusGroup[] {
  const meets = (status: Status) =>
    status === "same-choice" || status === "common-ground" || status === "on-conditions";
  return STATUSES_AS_SHOWN.flatMap((status) => {
    const all = rows.filter((row) => row.status.status === status);
    const isConduct = (row: MatrixRow) => meets(status) && row.issue.about === "conduct";
    const groups: StatusGroup[] = [
      { status, about: "outcome", rows: all.filter((row) => !isConduct(row)) },
      { status, about: "conduct", rows: all.filter(isConduct) },
    ];
    return groups.filter((group) => group.rows.length > 0);
  });
}

function StatusCard({ group, total, shown }: { group: StatusGroup; total: number; shown: Shown }) {
  const { messages, links, view, matrix } = shown;
  const { status, about, rows } = group;
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
          <b>
            {rows.length} of {total}
          </b>
          <StatusMark
            status={status}
            issue={{ about }}
            onRecord={matrix.counted.length}
            messages={messages}
            size="small"
          />
          <span className="visually-hidden">
            {isFilter ? " (show all issues again)" : " (show only these)"}
          </span>
        </a>
      </p>
      <ul className={styles.names}>
        {rows.slice(0, MOST_NAMED).map(({ issue }) => (
          <li key={issue.key}>
            <a href={issueHref(issue, shown)}>{issue.title}</a>
          </li>
        ))}
        {rows.length > MOST_NAMED ? <li>and {rows.length - MOST_NAMED} more</li> : null}
      </ul>
    </li>
  );
}

/** The row of the issue, or the page of the issue where a filter hides its row. */
function issueHref(issue: Issue, { matrix, links }: Shown): string {
  const isShown = matrix.rows.some((row) => row.issue.key === issue.key);
  return isShown ? `#${issueAnchor(issue.key)}` : links.issue(issue.key);
}
