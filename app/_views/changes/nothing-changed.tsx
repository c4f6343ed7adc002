import { endOfRecord } from "@/lib/domain/as-of";
import { dayBefore, firstDay } from "@/lib/domain/day";
import type { ChangesShown } from "./changes-shown";
import styles from "./changes-view.module.css";

/** In place of changes: what silence means here, and where there are some. */
export function NothingChanged({ shown }: { shown: ChangesShown }) {
  const { caseFile, view, links, messages, opened } = shown;
  const { interval } = opened;
  const days = caseFile.positions.map(({ from }) => firstDay(from)).sort();
  const [first] = days;
  const last = days.at(-1);
  const isNarrowed = view.parties !== null || view.issues !== null;
  return (
    <div className={styles.none}>
      <p>
        <b>
          {interval.kind === "days"
            ? "Nobody is on record with a new position in this time."
            : "The two releases say the same of every position."}
        </b>{" "}
        That nothing was recorded does not mean that nothing was said; the positions that were on record
        before still stand.
      </p>
      <p>
        {isNarrowed ? (
          <a id="widen" href={links.stay({ parties: null, count: [], issues: null })}>
            Show all parties and issues
          </a>
        ) : null}{" "}
        {first === undefined || last === undefined ? (
          "This case has no positions yet."
        ) : (
          <>
            Positions are on record from {messages.date(first)} to {messages.date(last)}.{" "}
            <a id="whole-record" href={links.stay({ from: dayBefore(first), to: endOfRecord(caseFile) })}>
              Show all of it
            </a>
          </>
        )}
      </p>
    </div>
  );
}
