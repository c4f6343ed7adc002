import { cellsAt, type MatrixRow } from "@/lib/domain/matrix";
import { listWhatItTakes } from "@/lib/domain/what-it-takes";
import styles from "./panel-content.module.css";
import type { Shown } from "./shown";

/** For each outcome the fewest parties that would have to answer otherwise; nothing where there is common ground. */
export function WhatItTakes({ row, shown }: { row: MatrixRow; shown: Shown }) {
  const { caseFile, index, matrix, messages } = shown;
  const ways = listWhatItTakes(index, row.issue, matrix.counted, cellsAt(index, matrix.asOf));
  if (ways.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="why-ways">
      <h3 id="why-ways">What it would take</h3>
      <p className={styles.small}>
        This is arithmetic on the record, not advice. The fewest answers stand first.
      </p>
      <ul className={styles.ways}>
        {ways.map((way) => (
          <li key={way.option}>
            <p>
              <b>{messages.option(way.option, row.issue, caseFile)}</b>:{" "}
              {messages.whatItTakes(way, row.issue, caseFile)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
