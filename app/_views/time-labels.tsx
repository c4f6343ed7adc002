import type { TimeAxis } from "@/lib/domain/time-axis";
import type { Messages } from "@/lib/messages/messages";
import styles from "./time-labels.module.css";

/** The dates along a drawing of time; what is heard is the list or the table beside it. */
export function TimeLabels({ axis, messages }: { axis: TimeAxis; messages: Messages }) {
  return (
    <div className={styles.labels} aria-hidden="true">
      {axis.ticks.map(({ date, at }) => (
        <span
          key={date}
          style={{ insetInlineStart: `${(at * 100).toFixed(3)}%` }}
          data-room={at > 0.92 ? "none" : at > 0.76 ? "some" : undefined}
        >
          {messages.date(date)}
        </span>
      ))}
    </div>
  );
}
