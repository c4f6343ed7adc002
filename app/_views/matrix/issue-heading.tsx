import type { Issue } from "@/lib/domain/case-file";
import type { Links } from "@/lib/domain/links";
import { Marked } from "../marked";
import styles from "./issue-heading.module.css";

interface IssueHeadingProps {
  issue: Issue;
  links: Links;
  q: string | null;
  /** Of the case file. */
  language: string | undefined;
}

/** An issue with its possible outcomes by number: the numbers of the ladders beside it. */
export function IssueHeading({ issue, links, q, language }: IssueHeadingProps) {
  return (
    <>
      <h3 className={styles.title} lang={language}>
        <a href={links.issue(issue.key)}>
          <Marked text={issue.title} q={q} />
        </a>
      </h3>
      <p className={styles.question} lang={language}>
        <Marked text={issue.question} q={q} />
      </p>
      <ol className={styles.options} lang={language}>
        {issue.options.map((option) => (
          <li key={option.key}>
            {/* One box, since the item is a row of boxes. */}
            <span>
              <Marked text={option.label} q={q} />
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}
