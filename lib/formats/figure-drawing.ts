// A figure as a drawing: where every bar, line and word stands. The page shows it as SVG, and a picture is made of it.
import type { Figure } from "@/lib/domain/case-file";
import { buildScale } from "./figure-scale";
import { fitText, measureText } from "./fit-text";

/** Ink is the data; soft is what is read beside it; rules are the axis. A figure takes no side, so it has no colour. */
export type Tone = "ink" | "soft" | "rule";

export type Mark =
  | { kind: "bar"; x: number; y: number; width: number; height: number }
  | { kind: "rule"; x1: number; y1: number; x2: number; y2: number }
  | { kind: "path"; points: readonly (readonly [number, number])[] }
  | { kind: "dot"; x: number; y: number }
  | { kind: "text"; x: number; y: number; text: string; anchor: "start" | "middle" | "end"; tone: Tone };

export interface Drawing {
  width: number;
  height: number;
  marks: readonly Mark[];
}

/** How numbers are written in the drawing: beside the data in full, along an axis in short. */
export interface NumberWriter {
  full(value: number): string;
  short(value: number): string;
}

export const DRAWING_WIDTH = 420;
export const TEXT_SIZE = 13;

/** So many bars are rows, each with its label and its value; more are columns along an axis. */
const MOST_ROWS = 20;
const ROW_HEIGHT = 40;
const BAR_HEIGHT = 14;

const PLOT_HEIGHT = 220;
/** More points than this are a line without a dot for each. */
export const MOST_DOTS = 60;

export function isInRows({ kind, points }: Pick<Figure, "kind" | "points">): boolean {
  return kind !== "line" && points.length <= MOST_ROWS;
}

export function drawFigure(figure: Pick<Figure, "kind" | "points">, write: NumberWriter): Drawing {
  return isInRows(figure) ? drawRows(figure.points, write) : drawAxes(figure, write);
}

/** A row a point: the label, beneath it the bar from zero, at its end the value. */
function drawRows(points: Figure["points"], write: NumberWriter): Drawing {
  const width = DRAWING_WIDTH;
  const values = points.map(({ value }) => value);
  const { place } = buildScale(values);
  const room = Math.max(0, ...values.map((value) => measureText(write.full(value), TEXT_SIZE))) + 10;
  const [left, right] = [values.some((value) => value < 0) ? room : 0, width - room];
  const extremes = [Math.min(0, ...values), Math.max(0, ...values)].map(place) as [number, number];
  const [low, high] = extremes[0] === extremes[1] ? [0, 1] : extremes;
  const at = (value: number) => left + ((place(value) - low) / (high - low)) * (right - left);
  const zero = at(0);
  const marks = points.flatMap(({ label, value }, row): Mark[] => {
    const y = row * ROW_HEIGHT;
    const end = at(value);
    const isNegative = value < 0;
    return [
      text(0, y + TEXT_SIZE, fitText(label, width, TEXT_SIZE), "start", "ink"),
      {
        kind: "bar",
        x: Math.min(zero, end),
        y: y + 18,
        width: Math.abs(end - zero),
        height: BAR_HEIGHT,
      },
      text(isNegative ? end - 6 : end + 6, y + 30, write.full(value), isNegative ? "end" : "start", "soft"),
    ];
  });
  const height = Math.max(points.length * ROW_HEIGHT, 1);
  const base: Mark[] =
    points.length === 0 ? [] : [{ kind: "rule", x1: zero, y1: 16, x2: zero, y2: height - 4 }];
  return { width, height, marks: [...marks, ...base] };
}

/** Values up, labels across. */
function drawAxes({ kind, points }: Pick<Figure, "kind" | "points">, write: NumberWriter): Drawing {
  const width = DRAWING_WIDTH;
  const { ticks, place } = buildScale(points.map(({ value }) => value));
  const left = Math.max(...ticks.map((tick) => measureText(write.short(tick), TEXT_SIZE))) + 8;
  const [top, bottom] = [8, PLOT_HEIGHT];
  const slot = (width - left) / Math.max(1, points.length);
  const y = (value: number) => bottom - place(value) * (bottom - top);
  const x = (position: number) => left + (position + 0.5) * slot;
  const axis = ticks.flatMap((tick): Mark[] => [
    { kind: "rule", x1: left, y1: y(tick), x2: width, y2: y(tick) },
    text(left - 6, y(tick) + 4, write.short(tick), "end", "soft"),
  ]);
  const every = Math.ceil(labelRoom(points) / slot);
  const labels = points.flatMap(({ label }, position): Mark[] =>
    position % every === 0
      ? [text(x(position), bottom + 20, fitText(label, every * slot - 4, TEXT_SIZE), "middle", "soft")]
      : [],
  );
  const data: Mark[] =
    kind === "line"
      ? [
          { kind: "path", points: points.map(({ value }, position) => [x(position), y(value)] as const) },
          ...(points.length <= MOST_DOTS
            ? points.map(({ value }, position): Mark => ({ kind: "dot", x: x(position), y: y(value) }))
            : []),
        ]
      : points.map(({ value }, position) => ({
          kind: "bar",
          x: left + position * slot + slot * 0.1,
          y: Math.min(y(value), y(0)),
          width: slot * 0.8,
          height: Math.abs(y(value) - y(0)),
        }));
  return { width, height: PLOT_HEIGHT + 28, marks: [...axis, ...data, ...labels] };
}

/** What the longest label takes, and no more than a sixth of the drawing: longer ones are cut. */
function labelRoom(points: Figure["points"]): number {
  const longest = Math.max(0, ...points.map(({ label }) => measureText(label, TEXT_SIZE)));
  return Math.min(longest + 6, DRAWING_WIDTH / 6);
}

function text(x: number, y: number, words: string, anchor: "start" | "middle" | "end", tone: Tone): Mark {
  return { kind: "text", x, y, text: words, anchor, tone };
}
