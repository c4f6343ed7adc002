import { cellsAt, type MatrixRow } from "@/lib/domain/matrix";
import { listWhatItTakes } from "@/lib/domain/what-it-takes";
import { WaysList } from "../what-it-takes/ways-list";
import styles from "./panel-content.module.css";
import type { Shown } from "./shown";

/** For each outcome the fewest parties that would have to answer otherwise; nothing where there is common ground. */
export function WhatItTakes({ row, shown }: { row: MatrixRow; shown: Shown }) {
  const { caseFile, index, matrix, messages, links } = shown;
  const words = messages.ui.whatItTakes;
  const ways = listWhatItTakes(index, row.issue, matrix.counted, cellsAt(index, matrix.asOf));
  if (ways.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="why-ways">
      <h3 id="why-ways">{words.title}</h3>
      <p className={styles.small}>
        {words.rule} <a href={links.whatItTakes(row.issue.key)}>{words.withWords}</a>
      </p>
      <WaysList
        ways={ways}
        issue={row.issue}
        caseFile={caseFile}
        messages={messages}
        className={styles.ways}
      />
    </section>
  );
}
