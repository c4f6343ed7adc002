import Link from "next/link";
import type { Day, Issue } from "@/lib/domain/case-file";
import type { Cell } from "@/lib/domain/cell";
import type { Links } from "@/lib/domain/links";
import type { Messages } from "@/lib/messages/messages";
import section from "./section.module.css";

interface IssueListProps {
  /** Of the heading: unique on the page. */
  id: string;
  title: string;
  entries: readonly { issue: Issue; cell: Cell }[];
  day: Day;
  /** Of the case file. */
  language: string | undefined;
  links: Links;
  messages: Messages;
}

/** Issues on which a party holds no position, with what that silence is. */
export function IssueList({ id, title, entries, day, language, links, messages }: IssueListProps) {
  if (entries.length === 0) return null;
  return (
    <section className={section.section} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul className={section.list}>
        {entries.map(({ issue, cell }) => (
          <li key={issue.key}>
            <Link href={links.issue(issue.key)} prefetch={false} lang={language}>
              {issue.title}
            </Link>
            : {messages.cellState(cell, issue, day)}
          </li>
        ))}
      </ul>
    </section>
  );
}
