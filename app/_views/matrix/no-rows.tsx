import { NO_FILTERS } from "@/lib/domain/filters";
import styles from "./matrix-view.module.css";
import type { Shown } from "./shown";

/** In place of a table without rows. */
export function NoRows({ shown: { caseFile, links } }: { shown: Shown }) {
  if (caseFile.issues.length === 0) return <p className={styles.none}>This case has no issues yet.</p>;
  return (
    <p className={styles.none}>
      No issue fits this filter. <a href={links.stay({ ...NO_FILTERS, issues: null })}>Show all issues</a>
    </p>
  );
}
