// The page of one issue as a picture: where the parties stand at the date of the view, and how they came to.
import { buildStepChart } from "@/lib/domain/step-chart";
import { block, INK, stack } from "./drawing";
import { drawLegend, type PictureBody, type Pictured } from "./picture";
import { pictureSpectrum } from "./spectrum-picture";
import { drawStepChart, explain, listLeft, stepLegend } from "./step-chart-picture";

/** It shows its axis whatever the filters say, and the chart where anybody is on record. */
export function pictureIssue(pictured: Pictured): PictureBody {
  const { caseFile, place, view, messages } = pictured;
  const issues = place.key === null ? view.issues : [place.key];
  const body = pictureSpectrum({
    ...pictured,
    view: { ...view, issues, status: [], redLine: [], onRecord: [], since: null },
  });
  const chart = place.key === null ? null : buildStepChart(caseFile, place.key, view);
  if (chart === null) return body;
  const { width } = body;
  return {
    ...body,
    // Each drawing has its own legend beneath it: the same stance is a disc in the one and a band in the other.
    draw: (x, y) =>
      stack(y, 16, [
        (top) => body.draw(x, top),
        (top) => drawLegend(x, top, width, body.legend),
        (top) => block(x, top, width, messages.ui.stepChart.heading, { size: 15, bold: true }),
        (top) => block(x, top, width, explain(chart, messages), { size: 12, fill: INK.ink2 }),
        (top) => drawStepChart(chart, x, top, width, pictured),
      ]),
    legend: stepLegend(messages),
    left: listLeft(chart, pictured),
  };
}
