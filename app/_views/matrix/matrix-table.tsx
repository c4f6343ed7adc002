import type { CSSProperties } from "react";
import type { MatrixRow } from "@/lib/domain/matrix";
import { MatrixHead } from "./matrix-head";
import list from "./matrix-list.module.css";
import { MatrixRowView } from "./matrix-row";
import styles from "./matrix-table.module.css";
import type { Shown } from "./shown";
import { stepFor } from "./table-width";

interface MatrixTableProps {
  shown: Shown;
  /** False where the tally above holds the anchors of issues and explanations. */
  hasAnchors: boolean;
}

/** Issues down, verdict first, a party a column. The header row, the issue and its verdict stay in sight. */
export function MatrixTable({ shown, hasAnchors }: MatrixTableProps) {
  const { caseFile, matrix, messages, view } = shown;
  const groups = groupRows(matrix.rows);
  const isPlain = view.table === "plain";
  const columns = { "--parties": matrix.parties.length } as CSSProperties;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a region that scrolls and can be reached by keyboard; a section around it would be one more landmark
    <div
      className={`${styles.scroller} ${list.scroller}`}
      data-density={isPlain ? "comfortable" : view.density}
      data-needs={isPlain ? undefined : stepFor(matrix.parties.length, view.density)}
      role="region"
      aria-labelledby="matrix-caption"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: without it nobody could scroll it by keyboard
      tabIndex={0}
    >
      <table className={`${styles.table} ${list.table}`} style={columns}>
        <caption id="matrix-caption" className={styles.caption}>
          {matrix.rows.length} {matrix.rows.length === 1 ? "issue" : "issues"}:{" "}
          {messages.parties(matrix.parties, caseFile)}, as of {messages.longDate(matrix.asOf)}
        </caption>
        <colgroup>
          <col className={styles.issueColumn} />
          <col className={styles.verdictColumn} />
          {matrix.parties.map((party) => (
            <col key={party} />
          ))}
        </colgroup>
        <MatrixHead shown={shown} />
        {groups.map(({ group, rows }) => (
          <tbody key={rows[0]?.issue.key}>
            {group === null ? null : (
              <tr className={`${styles.group} ${list.group}`}>
                <th scope="rowgroup" colSpan={matrix.parties.length + 2}>
                  <span>{group}</span>
                </th>
              </tr>
            )}
            {rows.map((row) => (
              <MatrixRowView key={row.issue.key} row={row} shown={shown} hasAnchors={hasAnchors} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

/** Neighbouring rows of one group. */
function groupRows(rows: readonly MatrixRow[]): { group: string | null; rows: MatrixRow[] }[] {
  const groups: { group: string | null; rows: MatrixRow[] }[] = [];
  for (const row of rows) {
    const group = row.issue.group ?? null;
    const last = groups.at(-1);
    if (last && last.group === group) last.rows.push(row);
    else groups.push({ group, rows: [row] });
  }
  return groups;
}
