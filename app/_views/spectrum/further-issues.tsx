import type { Issue } from "@/lib/domain/case-file";
import type { Shown } from "../matrix/shown";
import styles from "./spectrum-view.module.css";

interface FurtherIssuesProps {
  /** Those that found no room on this page, in order. */
  issues: readonly Issue[];
  /** How many stand on one page. */
  most: number;
  shown: Shown;
}

/** What this page leaves out, and the way to it. */
export function FurtherIssues({ issues, most, shown: { links, caseFile } }: FurtherIssuesProps) {
  if (issues.length === 0) return null;
  const next = issues.slice(0, Math.max(most, 1));
  return (
    <section className={styles.further} aria-labelledby="further-issues">
      <h2 id="further-issues">
        {issues.length} more {issues.length === 1 ? "issue" : "issues"}
      </h2>
      <p>
        So many axes do not fit on one page.{" "}
        <a id="issues-next" href={links.stay({ issues: next.map(({ key }) => key) })}>
          {next.length === 1 ? "Show the next one" : `Show the next ${next.length}`}
        </a>
        , or choose fewer parties.
      </p>
      <details>
        <summary>Which ones</summary>
        <ul>
          {issues.map(({ key, title }) => (
            <li key={key}>
              <a href={links.stay({ issues: [key] })} lang={caseFile.negotiation.language}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
