import Link from "next/link";
import type { Key } from "@/lib/domain/case-file";
import { indexCase } from "@/lib/domain/case-index";
import { countCoverage } from "@/lib/domain/coverage";
import { buildMatrix, cellsAt } from "@/lib/domain/matrix";
import { EMPTY_VIEW } from "@/lib/domain/view-state";
import { CoverageCell } from "./coverage-section";
import { ScrollingTable } from "./scrolling-table";
import section from "./section.module.css";
import { StatusBadge } from "./status-badge";
import type { ViewProps } from "./view-props";

/** Every issue with its status and reason, and none of the cells. */
export function IssuesView({ caseFile, view, links, messages }: ViewProps) {
  const { parties, count, asOf } = view;
  const matrix = buildMatrix(caseFile, { ...EMPTY_VIEW, parties, count, asOf });
  const words = messages.ui.evidencePages;
  if (matrix.rows.length === 0)
    return (
      <div className={section.text}>
        <p>{words.noIssues}</p>
        <p className={section.small}>{words.noIssuesTeach}</p>
      </div>
    );
  const index = indexCase(caseFile);
  const cellOf = cellsAt(index, matrix.asOf);
  const coverageOf = (issue: Key) =>
    countCoverage(
      index,
      caseFile.parties.map(({ key }) => cellOf(key, issue)),
      matrix.asOf,
    );
  return (
    <>
      <p className={section.small}>
        {messages.counted(matrix, caseFile)} {messages.standsAt(matrix.asOf)}
      </p>
      <ScrollingTable label={messages.ui.record.issues}>
        <thead>
          <tr>
            <th scope="col">{messages.ui.record.issue}</th>
            <th scope="col">{messages.ui.record.status}</th>
            <th scope="col">{words.partiesOnRecord}</th>
          </tr>
        </thead>
        <tbody>
          {matrix.rows.map(({ issue, status, cells }) => (
            <tr key={issue.key}>
              <th scope="row">
                <Link href={links.issue(issue.key)} prefetch={false} lang={caseFile.negotiation.language}>
                  {issue.title}
                </Link>
                <p className={section.under} lang={caseFile.negotiation.language}>
                  {issue.question}
                </p>
              </th>
              <td>
                <StatusBadge status={status} issue={issue} messages={messages} isExplained />
                <p className={section.under}>{messages.reason(status, caseFile, cells)}</p>
              </td>
              <td>
                <CoverageCell coverage={coverageOf(issue.key)} messages={messages} />
              </td>
            </tr>
          ))}
        </tbody>
      </ScrollingTable>
    </>
  );
}
