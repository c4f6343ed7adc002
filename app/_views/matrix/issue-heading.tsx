import type { Issue } from "@/lib/domain/case-file";
import type { Links } from "@/lib/domain/links";
import styles from "./issue-heading.module.css";

/** An issue with its possible outcomes by number: the numbers of the ladders beside it. */
export function IssueHeading({ issue, links }: { issue: Issue; links: Links }) {
  return (
    <>
      <h3 className={styles.title}>
        <a href={links.issue(issue.key)}>{issue.title}</a>
      </h3>
      <p className={styles.question}>{issue.question}</p>
      <ol className={styles.options}>
        {issue.options.map((option) => (
          <li key={option.key}>{option.label}</li>
        ))}
      </ol>
    </>
  );
}
