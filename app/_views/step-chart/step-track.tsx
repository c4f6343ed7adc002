import { indexCase } from "@/lib/domain/case-index";
import { precisionOf } from "@/lib/domain/day";
import type { StepChart, Track } from "@/lib/domain/step-chart";
import { placeOnAxis } from "@/lib/domain/time-axis";
import { RoleTerm } from "../terms/role-term";
import type { ViewProps } from "../view-props";
import styles from "./step-chart.module.css";
import { StepRisers } from "./step-risers";
import { LEVEL, StepSegment } from "./step-segment";

interface StepTrackProps extends ViewProps {
  track: Track;
  chart: StepChart;
}

/** One party over time. The drawing is not read out: the table says the same. */
export function StepTrack({ track, chart, caseFile, links, messages }: StepTrackProps) {
  const party = indexCase(caseFile).parties.get(track.party);
  if (!party) return null;
  const { axis, issue } = chart;
  const words = messages.ui.stepChart;
  const isMirrored = messages.direction === "rtl";
  const across = (day: string) => placeOnAxis(axis, day) * 100;
  const height = issue.options.length * LEVEL;
  return (
    <div className={styles.track}>
      <p className={styles.name} lang={caseFile.negotiation.language}>
        <a className={styles.who} href={links.party(party.key)}>
          {party.shortName}
        </a>
        <small>
          <RoleTerm role={party.role} messages={messages} />
          {track.isCounted ? `, ${words.counted}` : null}
        </small>
      </p>
      <ol className={styles.levels} aria-hidden="true">
        {issue.options.map(({ key }, place) => (
          <li key={key}>{messages.number(place + 1)}</li>
        ))}
      </ol>
      <svg className={styles.drawing} width="100%" height={height} aria-hidden="true" focusable="false">
        {issue.options.map(({ key }, place) => (
          <line key={key} x1="0" x2="100%" y1={place * LEVEL} y2={place * LEVEL} className={styles.level} />
        ))}
        {axis.ticks.map(({ date, at }) => {
          const x = `${((isMirrored ? 1 - at : at) * 100).toFixed(3)}%`;
          return <line key={date} x1={x} x2={x} y1="0" y2={height} className={styles.tick} />;
        })}
        {track.segments.map((segment) => (
          <StepSegment
            key={segment.from}
            segment={segment}
            from={across(segment.from)}
            end={across(segment.end)}
            isAlone={track.segments.length === 1}
            chart={chart}
            isMirrored={isMirrored}
            messages={messages}
          />
        ))}
        {track.segments.map(({ from, cell }) =>
          cell.position === null ? null : (
            <NewPosition
              key={from}
              x={isMirrored ? 100 - across(from) : across(from)}
              isPrecise={precisionOf(cell.position.from) === "day"}
            />
          ),
        )}
        <StepRisers track={track} chart={chart} across={across} isMirrored={isMirrored} />
      </svg>
    </div>
  );
}

/** A notch where a position begins, also one that says the same again; hollow where its day is not known. */
function NewPosition({ x, isPrecise }: { x: number; isPrecise: boolean }) {
  return (
    <svg x={`${x.toFixed(3)}%`} y="0" className={styles.open} aria-hidden="true">
      <path d="M-3.5 -5.5H3.5L0 0Z" className={styles.notch} data-hollow={isPrecise ? undefined : ""} />
    </svg>
  );
}
