import type { CSSProperties } from "react";
import type { RowGroup, RowHeading } from "@/lib/domain/arrange-rows";
import type { FindInRow } from "@/lib/domain/search";
import { MatrixHead } from "./matrix-head";
import list from "./matrix-list.module.css";
import { MatrixRowView } from "./matrix-row";
import styles from "./matrix-table.module.css";
import type { Shown } from "./shown";
import { stepFor } from "./table-width";

interface MatrixTableProps {
  shown: Shown;
  groups: readonly RowGroup[];
  find: FindInRow;
  /** False where the tally above holds the anchors of issues and explanations. */
  hasAnchors: boolean;
}

/** Issues down, verdict first, a party a column. The header row, the issue and its verdict stay in sight. */
export function MatrixTable({ shown, groups, find, hasAnchors }: MatrixTableProps) {
  const { caseFile, matrix, messages, view } = shown;
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
          {messages.ui.matrix.caption(
            matrix.rows.length,
            messages.parties(matrix.parties, caseFile),
            messages.longDate(matrix.asOf),
          )}
        </caption>
        <colgroup>
          <col className={styles.issueColumn} />
          <col className={styles.verdictColumn} />
          {matrix.parties.map((party) => (
            <col key={party} />
          ))}
        </colgroup>
        <MatrixHead shown={shown} />
        {groups.map(({ heading, rows }) => (
          <tbody key={rows[0]?.issue.key}>
            {heading.by === "none" ? null : (
              <tr className={`${styles.group} ${list.group}`}>
                <th scope="rowgroup" colSpan={matrix.parties.length + 2}>
                  <GroupHeading heading={heading} shown={shown} />
                </th>
              </tr>
            )}
            {rows.map((row) => (
              <MatrixRowView
                key={row.issue.key}
                row={row}
                shown={shown}
                hasAnchors={hasAnchors}
                found={find(row.issue.key, row.cells)}
              />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function GroupHeading({ heading, shown }: { heading: RowHeading; shown: Shown }) {
  const { caseFile, messages } = shown;
  switch (heading.by) {
    case "group":
      return <span lang={caseFile.negotiation.language}>{heading.group}</span>;
    case "status":
      return (
        <span>
          <span aria-hidden="true">{messages.statuses[heading.status].mark} </span>
          {messages.statuses[heading.status].word}
        </span>
      );
    case "no-group":
      return <span>{messages.ui.filters.noGroup}</span>;
    case "none":
      return null;
  }
}
