import { findSearch } from "@/lib/domain/find-search";
import type { MatrixRow } from "@/lib/domain/matrix";
import type { FoundInRow } from "@/lib/domain/search";
import { issueAnchor } from "./anchors";
import { CellFound } from "./cell-found";
import { IssueHeading } from "./issue-heading";
import list from "./matrix-list.module.css";
import styles from "./matrix-table.module.css";
import { PartyCell } from "./party-cell";
import type { Shown } from "./shown";
import { Verdict } from "./verdict";

interface MatrixRowProps {
  row: MatrixRow;
  shown: Shown;
  hasAnchors: boolean;
  found: FoundInRow;
}

/** One issue: what it can come to, what the counted parties make of it, what each says. */
export function MatrixRowView({ row, shown, hasAnchors, found }: MatrixRowProps) {
  const { matrix, index, links, messages } = shown;
  const { issue, status, cells } = row;
  const isMeeting = status.status === "same-choice" || status.status === "common-ground";
  return (
    <tr id={hasAnchors ? issueAnchor(issue.key) : undefined} className={`${styles.row} ${list.row}`}>
      <th scope="row" className={styles.issue}>
        <IssueHeading
          issue={issue}
          links={links}
          q={shown.view.q}
          language={shown.caseFile.negotiation.language}
        />
      </th>
      <td
        className={styles.verdict}
        data-meets={isMeeting && !status.thin && issue.about !== "conduct" ? "" : undefined}
      >
        <Verdict row={row} shown={shown} isAnchor={hasAnchors} />
      </td>
      {matrix.parties.map((key) => {
        const party = index.parties.get(key);
        const cell = cells[key];
        if (!party || !cell) return null;
        const isSearched = findSearch(issue, cell) !== null;
        return (
          <td
            key={key}
            className={`${styles.cell} ${list.cell}`}
            data-state={cell.state}
            data-searched={isSearched ? "" : undefined}
            data-red={Object.values(cell.stances).includes("red-line") ? "" : undefined}
            data-beside={matrix.counted.includes(key) ? undefined : ""}
            data-first-beside={
              matrix.parties.find((other) => !matrix.counted.includes(other)) === key ? "" : undefined
            }
          >
            <span className={`${styles.partyName} ${list.partyName}`}>
              {party.shortName}
              {matrix.counted.includes(key) ? null : (
                <small>
                  {" "}
                  {messages.roles[party.role].word}, {messages.ui.matrix.head.notCounted}
                </small>
              )}
            </span>
            <PartyCell cell={cell} issue={issue} party={party} shown={shown} />
            <CellFound found={found.cells.get(key)} cell={cell} shown={shown} />
          </td>
        );
      })}
    </tr>
  );
}
