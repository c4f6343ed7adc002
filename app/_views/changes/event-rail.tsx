import { listEventsBetween } from "@/lib/domain/events-between";
import { EventMark } from "../event-mark";
import type { ChangesShown } from "./changes-shown";
import styles from "./event-rail.module.css";

const MOST_EVENTS = 5;

/** What happened in between, by date; each a new start. */
export function EventRail({ shown }: { shown: ChangesShown }) {
  const { opened, links, messages, caseFile } = shown;
  const { interval } = opened;
  if (interval.kind !== "days" || interval.from === interval.to) return null;
  const words = messages.ui.changes;
  const { from, to } = interval;
  const events = listEventsBetween(opened.after, from, to, MOST_EVENTS);
  return (
    <ol className={styles.rail} aria-label={words.rail}>
      <li data-end="">
        <b>
          <time dateTime={from}>{messages.date(from)}</time>
        </b>
        {words.start}
      </li>
      {events.map((event) => (
        <li key={event.key}>
          <b>
            {event.date < to ? (
              <a
                id={`since-${event.key}`}
                href={links.stay({ from: event.date, to })}
                title={words.onlyAfter}
              >
                <time dateTime={event.date}>{messages.date(event.date)}</time>
              </a>
            ) : (
              <time dateTime={event.date}>{messages.date(event.date)}</time>
            )}
          </b>
          <EventMark kind={event.kind} />{" "}
          <span className="visually-hidden">{messages.eventKinds[event.kind]}: </span>
          <span lang={caseFile.negotiation.language}>{event.title}</span>
        </li>
      ))}
      <li data-end="">
        <b>
          <time dateTime={to}>{messages.date(to)}</time>
        </b>
        {words.end}
      </li>
    </ol>
  );
}
