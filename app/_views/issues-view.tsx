import Link from "next/link";
import { buildMatrix } from "@/lib/domain/matrix";
import { EMPTY_VIEW } from "@/lib/domain/view-state";
import { ScrollingTable } from "./scrolling-table";
import section from "./section.module.css";
import { StatusBadge } from "./status-badge";
import type { ViewProps } from "./view-props";

/** Every issue with its status and reason, and none of the cells. */
export function IssuesView({ caseFile, view, links, messages }: ViewProps) {
  const { parties, count, asOf } = view;
  const matrix = buildMatrix(caseFile, { ...EMPTY_VIEW, parties, count, asOf });
  if (matrix.rows.length === 0) return <p>This release has no issue yet.</p>;
  return (
    <>
      <p className={section.small}>
        {messages.counted(matrix, caseFile)} {messages.standsAt(matrix.asOf)}
      </p>
      <ScrollingTable label="Issues">
        <thead>
          <tr>
            <th scope="col">Issue</th>
            <th scope="col">Status</th>
          </tr>
        </thead>
        <tbody>
          {matrix.rows.map(({ issue, status, cells }) => (
            <tr key={issue.key}>
              <th scope="row">
                <Link href={links.issue(issue.key)} prefetch={false}>
                  {issue.title}
                </Link>
                <p className={section.under}>{issue.question}</p>
              </th>
              <td>
                <StatusBadge status={status} issue={issue} messages={messages} />
                <p className={section.under}>{messages.reason(status, caseFile, cells)}</p>
              </td>
            </tr>
          ))}
        </tbody>
      </ScrollingTable>
    </>
  );
}
