import type { GridRow } from "@/lib/domain/grid";
import { cellAnchor, issueAnchor } from "../matrix/anchors";
import { TermMark } from "../status-badge";
import { describeCode } from "./describe-code";
import type { GridColumn } from "./grid-columns";
import { type GridWords, statusTerm } from "./grid-words";
import type { GridLinks } from "./matrix-grid";
import styles from "./plain-grid.module.css";

interface PlainGridProps {
  rows: readonly GridRow[];
  columns: readonly GridColumn[];
  links: GridLinks;
  words: GridWords;
  language: string | undefined;
}

/** Every row of a large matrix in plain words: to find in, to print, to read aloud, and without JavaScript. */
export function PlainGrid({ rows, columns, links, words, language }: PlainGridProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a region that scrolls and can be reached by keyboard; a section around it would be one more landmark
    <div
      className={styles.region}
      role="region"
      aria-labelledby="matrix-caption"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: without it nobody could scroll it by keyboard
      tabIndex={0}
    >
      <table className={styles.table}>
        <caption id="matrix-caption" className="visually-hidden">
          {words.caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.issue}</th>
            <th scope="col">{words.status}</th>
            {columns.map(({ party, name }) => (
              <th key={party} scope="col">
                <a href={links.party(party)}>{name}</a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.issue} id={issueAnchor(row.issue)}>
              <th scope="row" lang={language}>
                <a href={links.issue(row.issue)}>{row.title}</a>
              </th>
              <td>
                <TermMark
                  status={row.status}
                  issue={{ about: row.isConduct ? "conduct" : "outcome" }}
                  term={statusTerm(words, row.status, row.isConduct ?? false, row.onRecord)}
                  provisional={!row.final}
                  thin={row.thin}
                  size="small"
                />
              </td>
              {columns.map(({ party }, place) => (
                <td key={party}>
                  <a id={cellAnchor(party, row.issue)} href={links.openCell(party, row.issue)}>
                    {describeCode(row.cells[place] ?? "-", words)}
                  </a>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
