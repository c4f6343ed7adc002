import type { Issue } from "@/lib/domain/case-file";
import type { Cell } from "@/lib/domain/cell";
import { listStandingRedLines } from "@/lib/domain/evidence";
import { capitalise } from "./capitalise";
import { Statements } from "./evidence-list";
import styles from "./panel-content.module.css";
import type { Shown } from "./shown";

/** The words behind every red line that stands although the position in force does not repeat it. */
export function StandingRedLines({ cell, issue, shown }: { cell: Cell; issue: Issue; shown: Shown }) {
  const { caseFile, index, matrix, messages } = shown;
  return listStandingRedLines(index, cell, matrix.asOf).map(({ position, options, evidence }) => {
    const id = `standing-${position.from}`;
    return (
      <section key={position.from} className={styles.section} aria-labelledby={id}>
        <h3 id={id}>{capitalise(messages.standingRedLine(position.from))}</h3>
        <p className={styles.small}>
          {options.map((key) => messages.option(key, issue, caseFile)).join("; ")}.{" "}
          {capitalise(messages.basisLine(position.basis, position.confidence))}.
        </p>
        {evidence.length === 0 ? (
          <p className={styles.small}>{messages.ui.evidence.inferred}</p>
        ) : (
          <Statements evidence={evidence} issue={issue} shown={shown} />
        )}
      </section>
    );
  });
}
