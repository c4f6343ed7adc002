// What there is of a party in a time of the step chart, in words.
import type { StepChart, TrackSegment } from "@/lib/domain/step-chart";
import type { Messages } from "./messages";

/** `isAlone`: the party is silent throughout. Before a first position nothing is said of what was searched later. */
export function nameTrackState(
  { cell }: TrackSegment,
  { issue, axis }: StepChart,
  isAlone: boolean,
  messages: Messages,
): string {
  if (cell.state === "no-position" && !isAlone) return messages.ui.stepChart.nothingYet;
  return messages.cellState(cell, issue, axis.to);
}
