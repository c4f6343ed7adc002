import { precisionOf } from "@/lib/domain/day";
import { eventAnchor } from "@/lib/domain/links";
import type { Timeline, TimelineEntry } from "@/lib/domain/timeline";
import type { ViewProps } from "../view-props";
import { EventWords } from "./event-words";
import { PositionWords } from "./position-words";
import { periodAnchor } from "./timeline-contents";
import styles from "./timeline-section.module.css";

interface TimelineSectionProps extends ViewProps {
  section: Timeline["sections"][number];
}

/** One month, or what is known only to its year: its entries along the axis. */
export function TimelineSection({ section, ...props }: TimelineSectionProps) {
  const anchor = periodAnchor(section.period);
  return (
    <section className={styles.section} aria-labelledby={anchor}>
      <h2 id={anchor}>{props.messages.longDate(section.period)}</h2>
      <ol className={styles.axis}>
        {section.entries.map((entry) => (
          <Entry key={`${entry.what} ${entry.id}`} entry={entry} {...props} />
        ))}
      </ol>
    </section>
  );
}

function Entry({ entry, ...props }: ViewProps & { entry: TimelineEntry }) {
  const { messages } = props;
  const words = messages.ui.timeline;
  const precision = precisionOf(entry.date);
  const until = entry.what === "event" ? entry.until : null;
  const isSpan = until !== null || (entry.what === "event" && entry.goesOn);
  const remarks = [
    ...(precision === "day" ? [] : [words.precision[precision]]),
    ...(entry.what === "event" && entry.goesOn ? [words.goesOn] : []),
  ];
  return (
    <li
      id={entry.what === "event" ? eventAnchor(entry.event.key) : undefined}
      data-what={entry.what}
      data-precision={precision}
      data-span={isSpan ? "" : undefined}
    >
      <p className={styles.when}>
        <time dateTime={entry.date}>{messages.dateRange(entry.date, until)}</time>
        {remarks.length === 0 ? null : <small>{remarks.join(", ")}</small>}
      </p>
      {entry.what === "event" ? (
        <EventWords event={entry.event} {...props} />
      ) : (
        <PositionWords entry={entry} {...props} />
      )}
    </li>
  );
}
