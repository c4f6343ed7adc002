import type { PartialDate } from "@/lib/domain/case-file";
import type { Links } from "@/lib/domain/links";
import type { Timeline, TimelinePeriod } from "@/lib/domain/timeline";
import type { Messages } from "@/lib/messages/messages";
import styles from "./timeline-view.module.css";

interface ContentsProps {
  timeline: Timeline;
  links: Links;
  messages: Messages;
}

/** Name of the place of a month, or of a year, within the page. */
export function periodAnchor(period: PartialDate): string {
  return `in-${period}`;
}

/** The months, or of a long record the years, as a way to each. */
export function TimelineContents({ timeline, links, messages }: ContentsProps) {
  const { contents, part, parts } = timeline;
  if (contents.length < 2) return null;
  const hrefOf = (entry: TimelinePeriod) => {
    const anchor = `#${periodAnchor(entry.first)}`;
    return entry.part === part
      ? anchor
      : links.stay({ part: entry.part === parts ? null : entry.part }) + anchor;
  };
  return (
    <nav className={styles.contents} aria-label={messages.ui.timeline.contents}>
      <ul>
        {contents.map((entry) => (
          <li key={entry.period}>
            {/* The target: the browser itself goes there, and so to the place within the other part. */}
            <a href={hrefOf(entry)} target={entry.part === part ? undefined : "_self"}>
              {messages.date(entry.period)}
            </a>{" "}
            <small>{messages.number(entry.count)}</small>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The parts of a timeline that one page does not hold. */
export function TimelineParts({ timeline: { part, parts }, links, messages }: ContentsProps) {
  const words = messages.ui.timeline;
  if (parts === 1) return null;
  const hrefOf = (one: number) => `${links.stay({ part: one === parts ? null : one })}#timeline`;
  return (
    <nav className={styles.parts} aria-label={words.pagesLabel}>
      {part > 1 ? (
        <a href={hrefOf(part - 1)} rel="prev" target="_self">
          {words.earlierPart}
        </a>
      ) : null}
      <span>{words.part(part, parts)}</span>
      {part < parts ? (
        <a href={hrefOf(part + 1)} rel="next" target="_self">
          {words.laterPart}
        </a>
      ) : null}
    </nav>
  );
}
