import { NO_FILTERS } from "@/lib/domain/filters";
import styles from "./matrix-view.module.css";
import type { Shown } from "./shown";

/** In place of a table without rows. */
export function NoRows({ shown: { caseFile, links, messages } }: { shown: Shown }) {
  const words = messages.ui.matrix;
  if (caseFile.issues.length === 0) return <p className={styles.none}>{words.noIssues}</p>;
  return (
    <p className={styles.none}>
      {words.noneFits} <a href={links.stay({ ...NO_FILTERS, issues: null })}>{messages.ui.filters.showAll}</a>
    </p>
  );
}
