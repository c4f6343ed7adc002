import type { Issue, Party } from "@/lib/domain/case-file";
import type { Cell } from "@/lib/domain/cell";
import { findSearch } from "@/lib/domain/find-search";
import { Ladder } from "../ladder";
import { CellNotes } from "../matrix/cell-notes";
import styles from "./pair-detail.module.css";
import type { PairsShown } from "./pairs-shown";

interface PairPositionProps {
  cell: Cell;
  issue: Issue;
  party: Party;
  shown: PairsShown;
}

/** What one of the two says on an issue: headline and ladder, with the way to the words it rests on. */
export function PairPosition({ cell, issue, party, shown }: PairPositionProps) {
  const { messages, grid, caseFile, links } = shown;
  const headline = cell.position?.headline;
  const isPlain = cell.state === "stated" || cell.state === "refused";
  const hasLadder = Object.keys(cell.stances).length > 0 || Object.keys(cell.lastSaid).length > 0;
  return (
    <td
      className={styles.position}
      data-state={cell.state}
      data-searched={findSearch(issue, cell) === null ? undefined : ""}
    >
      <b className={styles.name} aria-hidden="true">
        {party.shortName}
      </b>
      {cell.state === "refused" ? (
        <p className={styles.refused}>
          <span aria-hidden="true">⊘ </span>
          {messages.cellStates.refused.word}
        </p>
      ) : null}
      {isPlain ? null : <p className={styles.state}>{messages.cellState(cell, issue, grid.asOf)}</p>}
      {cell.position ? (
        <p className={styles.headline} lang={caseFile.negotiation.language}>
          <a href={links.openCell(party.key, issue.key)}>
            {headline ?? messages.ui.pairs.restsOn}
            {headline === undefined ? null : (
              <span className="visually-hidden">: {messages.ui.matrix.cell.restsOn}</span>
            )}
          </a>{" "}
          <CellNotes cell={cell} shown={shown} short />
        </p>
      ) : null}
      {hasLadder ? (
        <Ladder cell={cell} issue={issue} party={party} messages={messages} asOf={grid.asOf} />
      ) : null}
    </td>
  );
}
