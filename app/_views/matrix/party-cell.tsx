import type { Issue, Party } from "@/lib/domain/case-file";
import type { Cell } from "@/lib/domain/cell";
import { Ladder } from "../ladder";
import { Marked } from "../marked";
import { cellAnchor } from "./anchors";
import { CellFlags } from "./cell-flags";
import { CellMeta } from "./cell-meta";
import { CellNotes } from "./cell-notes";
import styles from "./party-cell.module.css";
import type { Shown } from "./shown";

interface PartyCellProps {
  cell: Cell;
  issue: Issue;
  party: Party;
  shown: Shown;
}

/** What one party says on one issue, in the density of the view. The evidence is one press away in each. */
export function PartyCell(props: PartyCellProps) {
  const { cell } = props;
  if (cell.state === "no-position") return <NoPosition {...props} />;
  const { density, table } = props.shown.view;
  switch (table === "plain" ? "comfortable" : density) {
    case "comfortable":
      return <ComfortableCell {...props} />;
    case "compact":
      return <CompactCell {...props} />;
    case "marks":
      return <MarksCell {...props} />;
  }
}

/** A blank is a fact about the record: nothing was found, or nobody has looked. */
function NoPosition({ cell, issue, party, shown }: PartyCellProps) {
  const { messages, matrix } = shown;
  return (
    <p className={styles.blank}>
      <span className={styles.words}>{messages.cellState(cell, issue, matrix.asOf)}</span>
      <span
        className={styles.mark}
        aria-hidden="true"
        title={messages.ladder(cell, issue, party, matrix.asOf)}
      >
        ·
      </span>
    </p>
  );
}

function ComfortableCell(props: PartyCellProps) {
  const { cell, issue, party, shown } = props;
  const { messages, caseFile } = shown;
  return (
    <>
      <CellFlags cell={cell} issue={issue} caseFile={caseFile} messages={messages} />
      <State {...props} />
      <Headline {...props} />
      <Stances {...props} />
      <CellMeta cell={cell} issue={issue} party={party} shown={shown} />
    </>
  );
}

function CompactCell(props: PartyCellProps) {
  const { cell, issue, shown } = props;
  const { caseFile, messages, matrix, links, view } = shown;
  const own = cell.position?.headline;
  const headline = own ?? messages.cellState(cell, issue, matrix.asOf);
  return (
    <>
      <p className={styles.headline}>
        {cell.state === "refused" ? (
          <span className={styles.refuses} title={messages.cellStates.refused.word}>
            <span aria-hidden="true">⊘ </span>
            <span className="visually-hidden">{messages.cellStates.refused.word}: </span>
          </span>
        ) : null}
        <a
          id={cellAnchor(cell.party, issue.key)}
          className={styles.open}
          href={links.openCell(cell.party, issue.key)}
          title={headline}
        >
          <span lang={own === undefined ? undefined : caseFile.negotiation.language}>
            <Marked text={headline} q={view.q} />
          </span>
          <span className="visually-hidden">: {messages.ui.matrix.cell.restsOn}</span>
        </a>{" "}
        <CellNotes cell={cell} shown={shown} short />
      </p>
      <Stances {...props} />
    </>
  );
}

function MarksCell({ cell, issue, party, shown }: PartyCellProps) {
  const { messages, matrix, links } = shown;
  const state = messages.cellState(cell, issue, matrix.asOf);
  return (
    <a
      id={cellAnchor(cell.party, issue.key)}
      className={styles.marks}
      href={links.openCell(cell.party, issue.key)}
      title={cell.position?.headline ?? state}
    >
      {cell.state === "refused" ? (
        <span className={styles.refuses} aria-hidden="true">
          ⊘
        </span>
      ) : null}
      {hasLadder(cell) ? (
        <Ladder cell={cell} issue={issue} party={party} messages={messages} asOf={matrix.asOf} />
      ) : (
        <span className={styles.state}>{state}</span>
      )}
    </a>
  );
}

/** What the cell is, where it is not simply a stated position. */
function State({ cell, issue, shown: { messages, matrix } }: PartyCellProps) {
  if (cell.state === "stated" || cell.state === "refused") return null;
  return (
    <p className={styles.state} title={messages.cellStates[cell.state].definition}>
      {messages.cellState(cell, issue, matrix.asOf)}
    </p>
  );
}

function Headline({ cell, shown: { caseFile, view } }: PartyCellProps) {
  const headline = cell.position?.headline;
  if (headline === undefined) return null;
  return (
    <p className={styles.headline} lang={caseFile.negotiation.language} title={headline}>
      <Marked text={headline} q={view.q} />
    </p>
  );
}

/** The ladder; in plain text the sentence that it is by ear. */
function Stances({ cell, issue, party, shown: { messages, matrix, view } }: PartyCellProps) {
  if (!hasLadder(cell)) return null;
  if (view.table === "plain")
    return <p className={styles.sentence}>{messages.ladder(cell, issue, party, matrix.asOf)}</p>;
  return <Ladder cell={cell} issue={issue} party={party} messages={messages} asOf={matrix.asOf} />;
}

/** A refusal alone leaves nothing for a ladder, unless something was said of an option now or earlier. */
function hasLadder(cell: Cell): boolean {
  return Object.keys(cell.stances).length > 0 || Object.keys(cell.lastSaid).length > 0;
}
