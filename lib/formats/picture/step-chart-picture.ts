// One issue over time as a picture: a row a party, time across, a step wherever it takes a new position.
import { indexCase } from "@/lib/domain/case-index";
import type { StepChart, Track } from "@/lib/domain/step-chart";
import type { Messages } from "@/lib/messages/messages";
import { block, box, INK, label, type Piece, stack, stroke } from "./drawing";
import type { LegendEntry, PictureBody, Pictured } from "./picture";
import { drawNotch, drawTrack, LEVEL, STEP_LOOKS } from "./step-marks";
import { textWidth } from "./text-width";

const WIDTH = 1_000;
const NAMES = 170;
const NUMBERS = 22;
const SMALL = 11;

/** `chart`: of the view that is pictured. */
export function pictureStepChart(chart: StepChart, pictured: Pictured): PictureBody {
  const { caseFile, messages } = pictured;
  return {
    width: WIDTH,
    title: `${caseFile.negotiation.title}: ${chart.issue.title}`,
    leads: [messages.standsAt(chart.axis.to), explain(chart, messages)],
    draw: (x, y) => drawStepChart(chart, x, y, WIDTH, pictured),
    legend: stepLegend(messages),
    left: listLeft(chart, pictured),
  };
}

/** How it is read, and that it begins late where it does. */
export function explain(chart: StepChart, { ui: { stepChart } }: Messages): string {
  return [
    stepChart.lead,
    ...(chart.isOrdinal ? [] : [stepChart.nominal]),
    ...(chart.isCut ? [stepChart.cut(chart.axis.from)] : []),
  ].join(" ");
}

export function listLeft({ further }: StepChart, { caseFile, messages }: Pictured): string | null {
  const { parties } = indexCase(caseFile);
  const names = further.flatMap((key) => parties.get(key) ?? []).map((party) => messages.party(party));
  return names.length === 0 ? null : messages.ui.stepChart.further(names);
}

export function drawStepChart(
  chart: StepChart,
  x: number,
  y: number,
  width: number,
  pictured: Pictured,
): Piece {
  const { messages } = pictured;
  const across = { x: x + NAMES + NUMBERS, width: width - NAMES - NUMBERS };
  return stack(y, 14, [
    (top) =>
      stack(
        top,
        2,
        chart.issue.options.map(
          (option, place) => (line: number) =>
            block(x, line, width, `${messages.number(place + 1)} ${option.label}`, {
              size: 12,
              direction: messages.direction,
            }),
        ),
      ),
    ...chart.tracks.map((track) => (top: number) => drawParty(track, chart, { x, y: top, across, pictured })),
    (top) => drawDates(chart, across.x, top, across.width, messages),
  ]);
}

interface Drawn {
  x: number;
  y: number;
  across: { x: number; width: number };
  pictured: Pictured;
}

function drawParty(track: Track, chart: StepChart, { x, y, across, pictured }: Drawn): Piece {
  const { caseFile, messages } = pictured;
  const { options } = chart.issue;
  const party = indexCase(caseFile).parties.get(track.party);
  const height = options.length * LEVEL;
  const role = party === undefined ? "" : messages.roles[party.role].word;
  const counted = track.isCounted ? `, ${messages.ui.stepChart.counted}` : "";
  const name = stack(y, 1, [
    (top) => block(x, top, NAMES - 12, party?.shortName ?? track.party, { size: 12.5, bold: true, most: 1 }),
    (top) => block(x, top, NAMES - 12, role + counted, { size: 10.5, fill: INK.ink3, most: 2 }),
  ]);
  const levels = options.map(
    (_, place) =>
      label(across.x - 8, y + place * LEVEL + 12.5, messages.number(place + 1), {
        size: 10.5,
        fill: INK.ink3,
        anchor: "end",
      }) + stroke(across.x, y + place * LEVEL, across.x + across.width, y + place * LEVEL, INK.rule),
  );
  const ticks = chart.axis.ticks.map(({ at }) => {
    const place = across.x + at * across.width;
    return stroke(place, y, place, y + height, INK.rule);
  });
  return {
    svg: [
      name.svg,
      ...levels,
      ...ticks,
      drawTrack(track, chart, { ...across, y }, messages),
      box(across.x, y, across.width, height, { stroke: INK.control }),
    ].join(""),
    height: Math.max(height, name.height),
  };
}

/** Dates where each begins; one that would run into the one before it or over the edge is left out. */
function drawDates({ axis }: StepChart, x: number, y: number, width: number, messages: Messages): Piece {
  let free = 0;
  let svg = "";
  for (const { date, at } of axis.ticks) {
    const words = messages.date(date);
    const start = at * width;
    const end = start + textWidth(words, SMALL);
    if (start < free || end > width) continue;
    svg += label(x + start, y + SMALL, words, { size: SMALL, fill: INK.ink2 });
    free = end + 12;
  }
  return { svg, height: SMALL * 1.4 };
}

/** What the bands of the chart mean. */
export function stepLegend({ stances, cellStates, ui }: Messages): LegendEntry[] {
  const entry = (words: string, look: Parameters<typeof box>[4]): LegendEntry => ({
    words,
    draw: (x, y) => box(x + 1, y + 5, 32, 12, look),
  });
  const said = ["preferred", "acceptable", "conditional", "opposed", "red-line"] as const;
  return [
    ...said.map((stance) => entry(stances[stance].word, STEP_LOOKS[stance])),
    entry(ui.stepChart.standing, STEP_LOOKS.standing),
    entry(`${cellStates.refused.word} (⊘)`, STEP_LOOKS.refused),
    { words: ui.stepChart.notch, draw: (x, y) => drawNotch(x + 17, y + 14, true) },
    entry(ui.stepChart.silent, { hatch: "blank", stroke: INK.rule }),
  ];
}
