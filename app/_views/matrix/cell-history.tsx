import { buildCell } from "@/lib/domain/as-of";
import type { Issue, Party } from "@/lib/domain/case-file";
import type { Cell } from "@/lib/domain/cell";
import { firstDay } from "@/lib/domain/day";
import { countKinds, listEvidence } from "@/lib/domain/evidence";
import { Disclosure } from "../../_ui/disclosure";
import { Ladder } from "../ladder";
import { BasisTerm } from "../terms/basis-term";
import { Statements } from "./evidence-list";
import styles from "./panel-content.module.css";
import type { Shown } from "./shown";

interface CellHistoryProps {
  cell: Cell;
  issue: Issue;
  party: Party;
  shown: Shown;
}

/** The positions that this one replaced, newest first, each as it stood from its own day on. */
export function CellHistory({ cell, issue, party, shown }: CellHistoryProps) {
  const { index, matrix, messages, caseFile, links } = shown;
  if (cell.earlier.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="cell-history">
      <h3 id="cell-history">{messages.ui.matrix.panel.earlier(cell.earlier.length)}</h3>
      <ol className={styles.history}>
        {cell.earlier.map((position) => {
          const day = firstDay(position.from);
          const then = buildCell(index, party.key, issue.key, day);
          const evidence = listEvidence(index, then, matrix.asOf);
          return (
            <li key={position.from}>
              <p className={styles.from}>
                <a href={links.matrix({ asOf: position.from, cell: { party: party.key, issue: issue.key } })}>
                  <time dateTime={position.from}>{messages.date(position.from)}</time>
                </a>{" "}
                <BasisTerm position={position} messages={messages} />
              </p>
              {then.state === "stated" ? null : (
                <p className={styles.state}>{messages.cellState(then, issue, day)}</p>
              )}
              {position.headline === undefined ? null : (
                <p className={styles.then} lang={caseFile.negotiation.language}>
                  {position.headline}
                </p>
              )}
              {Object.keys(then.stances).length === 0 ? null : (
                <Ladder cell={then} issue={issue} party={party} messages={messages} asOf={day} />
              )}
              {evidence.length === 0 ? null : (
                <Disclosure
                  summary={messages.ui.evidence.restedOn(messages.evidenceCount(countKinds(evidence)))}
                >
                  <Statements evidence={evidence} issue={issue} shown={shown} />
                </Disclosure>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
