import { DENSITIES, type Density, type TableLayout } from "@/lib/domain/view-state";
import styles from "./controls.module.css";
import type { Shown } from "./shown";

const DENSITY_WORDS: Readonly<Record<Density, string>> = {
  comfortable: "Comfortable",
  compact: "Compact",
  marks: "Marks only",
};

const LAYOUTS: readonly { layout: TableLayout | null; word: string }[] = [
  { layout: null, word: "Table" },
  { layout: "list", word: "Read as list" },
  { layout: "plain", word: "Plain" },
];

/** How much a cell shows, and whether it stands in a table or in a list. */
export function LayoutChoice({ shown: { view, links } }: { shown: Shown }) {
  return (
    <>
      <ul className={styles.segments} aria-label="How much a cell shows">
        {DENSITIES.map((density) => (
          <li key={density}>
            <a
              id={`density-${density}`}
              href={links.matrix({ density })}
              aria-current={view.density === density ? "true" : undefined}
            >
              {DENSITY_WORDS[density]}
            </a>
          </li>
        ))}
      </ul>
      <ul className={styles.segments} aria-label="Layout">
        {LAYOUTS.map(({ layout, word }) => (
          <li key={word}>
            <a
              id={`layout-${layout ?? "table"}`}
              href={links.matrix({ table: layout })}
              aria-current={view.table === layout ? "true" : undefined}
            >
              {word}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
