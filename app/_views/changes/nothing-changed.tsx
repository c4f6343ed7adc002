import { endOfRecord } from "@/lib/domain/as-of";
import { dayBefore, firstDay } from "@/lib/domain/day";
import type { ChangesShown } from "./changes-shown";
import styles from "./changes-view.module.css";

/** In place of changes: what silence means here, and where there are some. */
export function NothingChanged({ shown }: { shown: ChangesShown }) {
  const { caseFile, view, links, messages, opened } = shown;
  const { interval } = opened;
  const words = messages.ui.changes;
  const days = caseFile.positions.map(({ from }) => firstDay(from)).sort();
  const [first] = days;
  const last = days.at(-1);
  const isNarrowed = view.parties !== null || view.issues !== null;
  return (
    <div className={styles.none}>
      <p>
        <b>{interval.kind === "days" ? words.nobody : words.sameReleases}</b> {words.silence}
      </p>
      <p>
        {isNarrowed ? (
          <a id="widen" href={links.stay({ parties: null, count: [], issues: null })}>
            {words.widen}
          </a>
        ) : null}{" "}
        {first === undefined || last === undefined ? (
          words.empty
        ) : (
          <>
            {words.whole(messages.date(first), messages.date(last))}{" "}
            <a id="whole-record" href={links.stay({ from: dayBefore(first), to: endOfRecord(caseFile) })}>
              {words.showWhole}
            </a>
          </>
        )}
      </p>
    </div>
  );
}
