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
export function FurtherIssues({ issues, most, shown: { links, caseFile, messages } }: FurtherIssuesProps) {
  if (issues.length === 0) return null;
  const words = messages.ui.spectrum;
  const next = issues.slice(0, Math.max(most, 1));
  return (
    <section className={styles.further} aria-labelledby="further-issues">
      <h2 id="further-issues">{words.further(issues.length)}</h2>
      <p>
        {words.tooMany}{" "}
        <a id="issues-next" href={links.stay({ issues: next.map(({ key }) => key) })}>
          {words.showNext(next.length)}
        </a>
        {words.orFewer}
      </p>
      <details>
        <summary>{words.which}</summary>
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
