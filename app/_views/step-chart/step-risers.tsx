import { findRiser, type StepChart, type Track } from "@/lib/domain/step-chart";
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
  return track.segments.map((segment, place) => {
    const riser = findRiser(chart, track.segments[place - 1], segment);
    if (riser === null) return null;
    const x = `${(isMirrored ? 100 - across(segment.from) : across(segment.from)).toFixed(3)}%`;
    const [y1, y2] = [riser.from * LEVEL - 3, riser.to * LEVEL + 3];
    return <line key={segment.from} x1={x} x2={x} y1={y1} y2={y2} className={styles.riser} />;
  });
}
