import { chooseInterval } from "@/lib/domain/interval";
import type { Shown } from "../matrix/shown";

/** From the matrix to what led there: what changed since the last turning point before its date. */
export function ChangedSince({ shown: { caseFile, matrix, links, messages } }: { shown: Shown }) {
  const days = { from: null, to: matrix.asOf, asOf: null };
  const { interval } = chooseInterval(caseFile, days, { shown: 0, standing: [], recalled: [] });
  if (interval.kind !== "days" || interval.from === interval.to) return null;
  const { from, to } = interval;
  return (
    <a id="changed-since" href={links.changes({ from, to })}>
      {messages.changedBetween(interval)}
    </a>
  );
}
