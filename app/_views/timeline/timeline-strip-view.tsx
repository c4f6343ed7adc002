import type { Day } from "@/lib/domain/case-file";
import { indexCase } from "@/lib/domain/case-index";
import { listTimelineMarks } from "@/lib/domain/timeline";
import { buildTimelineStrip, type StripLane, type StripMark } from "@/lib/domain/timeline-strip";
import type { Messages } from "@/lib/messages/messages";
import { EventMark } from "../event-mark";
import { TimeLabels } from "../time-labels";
import type { ViewProps } from "../view-props";
import styles from "./timeline-strip.module.css";

const LANE = 18;

/** The whole timeline at a glance. It is not read out: the list below says all of it. */
export function TimelineStripView({ asOf, ...props }: ViewProps & { asOf: Day }) {
  const { caseFile, view, messages } = props;
  const strip = buildTimelineStrip(caseFile, listTimelineMarks(caseFile, view), asOf);
  if (strip === null) return null;
  const words = messages.ui.timeline;
  const isMirrored = messages.direction === "rtl";
  const percent = (share: number) => `${(share * 100).toFixed(3)}%`;
  return (
    <figure className={styles.strip}>
      <div className={styles.lanes} aria-hidden="true">
        {strip.lanes.map((lane) => (
          <div key={lane.parties.join(" ")} className={styles.lane} data-of={lane.of}>
            <span
              className={styles.name}
              lang={lane.of === "party" ? caseFile.negotiation.language : undefined}
            >
              {nameLane(lane, props)}
            </span>
            <svg width="100%" height={LANE} className={styles.drawing} aria-hidden="true" focusable="false">
              {strip.axis.ticks.map(({ date, at }) => {
                const x = percent(isMirrored ? 1 - at : at);
                return <line key={date} x1={x} x2={x} y1="0" y2={LANE} className={styles.tick} />;
              })}
              {lane.marks.map((mark) => (
                <Mark key={`${mark.at} ${mark.end} ${mark.precision}`} mark={mark} messages={messages} />
              ))}
            </svg>
          </div>
        ))}
        <div className={styles.axis}>
          <TimeLabels axis={strip.axis} messages={messages} />
        </div>
      </div>
      <figcaption className={styles.caption}>
        {words.stripKey} {strip.earlier === 0 ? null : words.earlier(strip.earlier)}
      </figcaption>
    </figure>
  );
}

function nameLane({ of, parties }: StripLane, { caseFile, messages }: ViewProps): string {
  if (of === "events") return messages.ui.timeline.events;
  if (of === "further") return messages.ui.timeline.furtherParties(parties.length);
  return indexCase(caseFile).parties.get(parties[0] ?? "")?.shortName ?? "";
}

/** A day is a point, a longer time a bar as long as it; what is known only to the month or year is open and dashed. */
function Mark({ mark, messages }: { mark: StripMark; messages: Messages }) {
  const isMirrored = messages.direction === "rtl";
  const { at, end, precision, isSpan, kind, count } = mark;
  const percent = (share: number) => `${(share * 100).toFixed(3)}%`;
  const x = percent(isMirrored ? 1 - at : at);
  const middle = LANE / 2;
  if (isSpan || precision !== "day")
    return (
      <rect
        x={percent(isMirrored ? 1 - end : at)}
        width={percent(Math.max(end - at, 0.004))}
        y={middle - 4}
        height="8"
        rx="4"
        className={styles.time}
        data-precision={isSpan ? "span" : precision}
      />
    );
  if (count > 1)
    return (
      <g>
        <circle cx={x} cy={middle} r="7" className={kind === "position" ? styles.position : styles.many} />
        <text x={x} y={middle} dy="0.36em" className={styles.count}>
          {messages.number(count)}
        </text>
      </g>
    );
  if (kind === "position") return <circle cx={x} cy={middle} r="4" className={styles.position} />;
  return (
    <g transform={`translate(-6.5 ${middle - 6.5})`} className={styles.event}>
      <EventMark kind={kind} x={x} />
    </g>
  );
}
