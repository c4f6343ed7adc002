import { buildMatrix } from "@/lib/domain/matrix";
import { StatusBadge } from "../status-badge";
import type { ViewProps } from "../view-props";

/** Each issue's outcomes as an axis, with what each party says of them. */
export function SpectrumView({ caseFile, view, messages }: ViewProps) {
  return buildMatrix(caseFile, view).rows.map(({ issue, status }) => (
    <section key={issue.key}>
      <h2>{issue.title}</h2>
      <StatusBadge status={status} issue={issue} messages={messages} />
    </section>
  ));
}
