import { findSearch } from "@/lib/domain/find-search";
import { type Extent, findCellExtents } from "@/lib/domain/spectrum";
import type { StepChart, TrackSegment } from "@/lib/domain/step-chart";
import type { Messages } from "@/lib/messages/messages";
import { nameTrackState } from "@/lib/messages/track-state";
import bands from "../spectrum/row-marks.module.css";
import styles from "./step-chart.module.css";

/** Pixels from one outcome to the next. */
export const LEVEL = 15;
const INSET = 2;

interface StepSegmentProps {
  segment: TrackSegment;
  /** Places across the drawing, in parts of a hundred. */
  from: number;
  end: number;
  /** Nothing came before or after it: the party is silent throughout. */
  isAlone: boolean;
  chart: StepChart;
  isMirrored: boolean;
  messages: Messages;
}

/** A time in which a party says the same: ranges it accepts, red lines, refusal, or why there is nothing. */
export function StepSegment({ segment, from, end, isAlone, chart, isMirrored, messages }: StepSegmentProps) {
  const { issue } = chart;
  const { cell } = segment;
  const { marks, wanted, walled } = findCellExtents(issue, cell);
  const height = issue.options.length * LEVEL;
  const width = end - from;
  const x = `${(isMirrored ? 100 - end : from).toFixed(3)}%`;
  // Where the time begins: to the right where the script runs so.
  const edge = `${(isMirrored ? 100 - from : from).toFixed(3)}%`;
  const box = (extent: Extent, inset = INSET) => ({
    ...{ x, width: `${width.toFixed(3)}%`, y: extent.from * LEVEL + inset },
    height: (extent.to - extent.from + 1) * LEVEL - 2 * inset,
  });
  const all = { from: 0, to: issue.options.length - 1 };
  const isSearched = findSearch(issue, cell) !== null;
  return (
    <g>
      <title>{listWords(segment, chart, isAlone, messages)}</title>
      {marks.length === 0 && cell.state !== "refused" ? (
        <rect {...box(all, 1)} fill={`url(#spectrum-${isSearched ? "searched" : "blank"})`} />
      ) : null}
      {walled.map((range) => (
        <rect
          key={`red ${range.from}`}
          {...box(range, 1)}
          fill={range.standing === null ? "url(#spectrum-red)" : undefined}
          className={styles.red}
          data-standing={range.standing === null ? undefined : ""}
        />
      ))}
      {wanted.map((range) => (
        <rect
          key={`wanted ${range.from}`}
          {...box(range)}
          className={bands.wanted}
          data-conditional={range.conditional ? "" : undefined}
        />
      ))}
      {marks.map(({ option, place, stance }) =>
        stance === "preferred" || stance === "opposed" ? (
          <rect
            key={option}
            {...box({ from: place, to: place }, stance === "preferred" ? INSET : INSET + 2)}
            className={styles[stance]}
            fill={stance === "opposed" ? "url(#spectrum-opposed)" : undefined}
          />
        ) : null,
      )}
      {width < 2
        ? null
        : marks.map(({ option, place, stance }) =>
            stance === "red-line" ? (
              <text
                key={option}
                x={edge}
                dx={isMirrored ? "-0.35em" : "0.35em"}
                y={(place + 0.5) * LEVEL}
                dy="0.36em"
                className={styles.cross}
                data-mirrored={isMirrored ? "" : undefined}
              >
                ✕
              </text>
            ) : null,
          )}
      {cell.state === "refused" ? <rect {...box(all, 1)} className={styles.refused} /> : null}
      {cell.state === "stated" ? null : (
        <text
          x={edge}
          dx={isMirrored ? "-0.5em" : "0.5em"}
          y={height / 2}
          dy="0.35em"
          className={styles.state}
          data-state={cell.state}
          data-room={width > 60 ? "wide" : width > 24 ? "some" : "none"}
        >
          {cell.state === "refused" ? "⊘ " : null}
          {nameTrackState(segment, chart, isAlone, messages)}
        </text>
      )}
    </g>
  );
}

function listWords(segment: TrackSegment, chart: StepChart, isAlone: boolean, messages: Messages): string {
  const { cell, from } = segment;
  const said = chart.issue.options.flatMap(({ key, label }, place) => {
    const stance = cell.stances[key];
    return stance ? [`${messages.number(place + 1)} ${label}: ${messages.stances[stance].word}`] : [];
  });
  const state = cell.state === "stated" ? [] : [nameTrackState(segment, chart, isAlone, messages)];
  return [messages.date(cell.position?.from ?? from), ...state, ...said].join("\n");
}
