import type { Issue, Party } from "@/lib/domain/case-file";
import type { Cell } from "@/lib/domain/cell";
import { cellDate, countKinds, listEvidence } from "@/lib/domain/evidence";
import { TermButton } from "../terms/term-button";
import { cellAnchor } from "./anchors";
import styles from "./cell-meta.module.css";
import { CellNotes } from "./cell-notes";
import type { Shown } from "./shown";

interface CellMetaProps {
  cell: Cell;
  issue: Issue;
  party: Party;
  shown: Shown;
}

/** The evidence, as the link that opens it; when it was said, how it is known, and what speaks for caution. */
export function CellMeta({ cell, issue, party, shown }: CellMetaProps) {
  const { index, matrix, messages, links } = shown;
  const { position } = cell;
  if (!position) return null;
  const supporting = listEvidence(index, cell, matrix.asOf).filter(({ relation }) => relation === "supports");
  const said = cellDate(index, cell, matrix.asOf) ?? position.from;
  return (
    <p className={styles.meta}>
      <a id={cellAnchor(cell.party, issue.key)} href={links.openCell(cell.party, issue.key)}>
        {supporting.length === 0
          ? messages.ui.matrix.cell.inferredHow
          : messages.evidenceCount(countKinds(supporting))}
        <span className="visually-hidden">: {messages.ui.matrix.cell.on(party.shortName, issue.title)}</span>
      </a>
      <time dateTime={said}>{messages.date(said)}</time>
      <TermButton term="basis">
        {messages.bases[position.basis].word}, {messages.confidences[position.confidence].word}
        <span className="visually-hidden">{messages.ui.matrix.cell.confidence}</span>
      </TermButton>
      <CellNotes cell={cell} shown={shown} />
    </p>
  );
}
