import styles from "./grid.module.css";
import type { GridColumn } from "./grid-columns";
import type { GridWords } from "./grid-words";
import type { GridLinks } from "./matrix-grid";

/** The columns in sight, and how many stand before and after them. */
export interface GridPart {
  columns: readonly GridColumn[];
  before: number;
  after: number;
}

interface GridHeadProps {
  part: GridPart;
  links: GridLinks;
  words: GridWords;
}

export function GridHead({ part: { columns, before, after }, links, words }: GridHeadProps) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" className={styles.issue} aria-colindex={1}>
          {words.issue}
        </th>
        <th scope="col" className={styles.verdict} aria-colindex={2}>
          {words.status}
        </th>
        {before > 0 ? <td colSpan={before} aria-hidden="true" /> : null}
        {columns.map(({ party, name, isBeside }, place) => (
          <th
            key={party}
            scope="col"
            aria-colindex={before + place + 3}
            data-beside={isBeside ? "" : undefined}
          >
            <a href={links.party(party)} title={name}>
              {name}
            </a>
            {isBeside ? <small className={styles.beside}>{words.beside}</small> : null}
          </th>
        ))}
        {after > 0 ? <td colSpan={after} aria-hidden="true" /> : null}
      </tr>
    </thead>
  );
}
