import { DENSITIES } from "@/lib/domain/view-state";
import styles from "./controls.module.css";
import type { Shown } from "./shown";

const LAYOUTS = ["table", "list", "plain"] as const;

/** How much a cell shows, and whether it stands in a table or in a list. */
export function LayoutChoice({ shown: { view, links, messages } }: { shown: Shown }) {
  const words = messages.ui.matrix.layout;
  return (
    <>
      <ul className={styles.segments} aria-label={words.density}>
        {DENSITIES.map((density) => (
          <li key={density}>
            <a
              id={`density-${density}`}
              href={links.matrix({ density })}
              aria-current={view.density === density ? "true" : undefined}
            >
              {words.densities[density]}
            </a>
          </li>
        ))}
      </ul>
      <ul className={styles.segments} aria-label={words.layout}>
        {LAYOUTS.map((layout) => (
          <li key={layout}>
            <a
              id={`layout-${layout}`}
              href={links.matrix({ table: layout === "table" ? null : layout })}
              aria-current={(view.table ?? "table") === layout ? "true" : undefined}
            >
              {words[layout]}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
