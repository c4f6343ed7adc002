// One party's row of the step chart: a time in which it says the same, and where a position begins.
import { precisionOf } from "@/lib/domain/day";
import { type Extent, findCellExtents } from "@/lib/domain/spectrum";
import { findRiser, type StepChart, type Track, type TrackSegment } from "@/lib/domain/step-chart";
import { placeOnAxis } from "@/lib/domain/time-axis";
import type { Messages } from "@/lib/messages/messages";
import { nameTrackState } from "@/lib/messages/track-state";
import { type BoxLook, box, INK, label, stroke } from "./drawing";
import { blankHatch } from "./marks";
import { textWidth } from "./text-width";

/** From one outcome to the next. */
export const LEVEL = 17;
const SIZE = 10.5;

interface Room {
  x: number;
  y: number;
  width: number;
}

export const STEP_LOOKS = {
  preferred: { fill: INK.want },
  acceptable: { fill: INK.wantSoft, stroke: INK.wantLine },
  conditional: { fill: INK.paper, stroke: INK.wantLine, dash: "4 3" },
  opposed: { hatch: "opposed", stroke: INK.opposed },
  "red-line": { hatch: "red", stroke: INK.red, strokeWidth: 1.6 },
  standing: { fill: INK.redSoft, stroke: INK.red, strokeWidth: 1.2, dash: "4 3" },
  refused: { stroke: INK.agenda, strokeWidth: 2, dash: "6 4" },
} satisfies Readonly<Record<string, BoxLook>>;

export function drawTrack(track: Track, chart: StepChart, room: Room, messages: Messages): string {
  const across = (day: string) => room.x + placeOnAxis(chart.axis, day) * room.width;
  const { segments } = track;
  return [
    ...segments.map((segment) => drawSegment(segment, track, chart, { room, across, messages })),
    ...segments.map(({ from, cell }) =>
      cell.position === null
        ? ""
        : drawNotch(across(from), room.y, precisionOf(cell.position.from) === "day"),
    ),
    ...segments.map((segment, place) => drawRiser(segments[place - 1], segment, chart, { room, across })),
  ].join("");
}

interface Drawn {
  room: Room;
  across: (day: string) => number;
  messages: Messages;
}

function drawSegment(segment: TrackSegment, track: Track, chart: StepChart, drawn: Drawn): string {
  const { issue } = chart;
  const { cell } = segment;
  const { marks, wanted, walled } = findCellExtents(issue, cell);
  const { room, across, messages } = drawn;
  const [start, end] = [across(segment.from), across(segment.end)];
  const fill = ({ from, to }: Extent, look: BoxLook, inset: number) =>
    box(start, room.y + from * LEVEL + inset, end - start, (to - from + 1) * LEVEL - 2 * inset, look);
  const isAlone = track.segments.length === 1;
  const all = { from: 0, to: issue.options.length - 1 };
  return [
    marks.length === 0 && cell.state !== "refused" ? fill(all, { hatch: blankHatch(issue, cell) }, 1) : "",
    ...walled.map((range) => fill(range, STEP_LOOKS[range.standing === null ? "red-line" : "standing"], 1)),
    ...wanted.map((range) => fill(range, STEP_LOOKS[range.conditional ? "conditional" : "acceptable"], 2)),
    ...marks.map(({ place, stance }) => {
      const own = { from: place, to: place };
      if (stance === "preferred") return fill(own, STEP_LOOKS.preferred, 2);
      if (stance === "opposed") return fill(own, STEP_LOOKS.opposed, 4);
      return stance === "red-line"
        ? drawWord("✕", { start, end, middle: room.y + (place + 0.5) * LEVEL }, "red")
        : "";
    }),
    cell.state === "refused" ? fill(all, STEP_LOOKS.refused, 1) : "",
    cell.state === "stated"
      ? ""
      : drawState(nameTrackState(segment, chart, isAlone, messages), cell.state === "refused", {
          start,
          end,
          middle: room.y + (issue.options.length * LEVEL) / 2,
        }),
  ].join("");
}

interface Spot {
  start: number;
  end: number;
  middle: number;
}

function drawState(words: string, isRefused: boolean, spot: Spot): string {
  if (!isRefused) return drawWord(words, spot, "ink2");
  // Where its words find no room the mark still tells a refusal from silence.
  return drawWord(`⊘ ${words}`, spot, "agenda") || drawWord("⊘", spot, "agenda");
}

/** On a ground of its own, so that no hatching runs through it; nothing where it finds no room. */
function drawWord(words: string, { start, end, middle }: Spot, colour: "red" | "ink2" | "agenda"): string {
  const width = textWidth(words, SIZE, colour !== "ink2") + 4;
  if (width + 8 > end - start) return "";
  return (
    box(start + 4, middle - 7, width, 14, { fill: INK.paper, rx: 3 }) +
    label(start + 6, middle + 4, words, {
      size: SIZE,
      weight: colour === "ink2" ? 400 : 700,
      fill: INK[colour],
    })
  );
}

/** Where a position begins, also one that says the same again; hollow where its day is not known. */
export function drawNotch(x: number, y: number, isPrecise: boolean): string {
  return `<path d="M${x - 3.5} ${y - 5.5}L${x + 3.5} ${y - 5.5}L${x} ${y}Z" fill="${isPrecise ? INK.ink : INK.paper}" stroke="${INK.ink}"/>`;
}

/** Where what a party accepts moved to other levels, the step from the one to the other. Without order there is none. */
function drawRiser(
  previous: TrackSegment | undefined,
  segment: TrackSegment,
  chart: StepChart,
  { room, across }: Omit<Drawn, "messages">,
): string {
  const riser = findRiser(chart, previous, segment);
  if (riser === null) return "";
  const x = across(segment.from);
  return stroke(x, room.y + riser.from * LEVEL - 3, x, room.y + riser.to * LEVEL + 3, INK.want, 2);
}
