import { findCellExtents } from "@/lib/domain/spectrum";
import type { StepChart, Track, TrackSegment } from "@/lib/domain/step-chart";
import styles from "./step-chart.module.css";
import { LEVEL } from "./step-segment";

interface StepRisersProps {
  track: Track;
  chart: StepChart;
  /** Where a day begins, in parts of a hundred. */
  across: (day: string) => number;
  isMirrored: boolean;
}

/** Where what a party accepts moved to other levels, the step from the one to the other. Without order there is none. */
export function StepRisers({ track, chart, across, isMirrored }: StepRisersProps) {
  if (!chart.isOrdinal) return null;
  const reachOf = ({ cell }: TrackSegment) => {
    const { wanted } = findCellExtents(chart.issue, cell);
    const [first, last] = [wanted[0], wanted.at(-1)];
    return first && last ? { top: first.from * LEVEL, bottom: (last.to + 1) * LEVEL } : null;
  };
  return track.segments.map((segment, place) => {
    const previous = track.segments[place - 1];
    const [before, after] = [previous ? reachOf(previous) : null, reachOf(segment)];
    if (!before || !after) return null;
    const x = `${(isMirrored ? 100 - across(segment.from) : across(segment.from)).toFixed(3)}%`;
    const [y1, y2] = before.bottom < after.top ? [before.bottom, after.top] : [after.bottom, before.top];
    if (y1 >= y2) return null;
    return <line key={segment.from} x1={x} x2={x} y1={y1 - 3} y2={y2 + 3} className={styles.riser} />;
  });
}
