// A figure as a picture of its own (SVG): with title, unit, note and source, so that it says what it is wherever it goes.
import type { Figure } from "@/lib/domain/case-file";
import { escapeMarkup } from "./atom";
import {
  DRAWING_WIDTH,
  drawFigure,
  type Mark,
  type NumberWriter,
  TEXT_SIZE,
  type Tone,
} from "./figure-drawing";
import { wrapText } from "./picture/text-width";

/** What stands around the drawing, already in the language of the picture. */
export interface PictureWords {
  /** BCP 47. */
  language: string;
  title: string;
  /** "In US$ billion". */
  unit: string;
  /** Beneath, a line each: the note, the source, from which release it is. Long ones are wrapped. */
  below: readonly string[];
}

const MARGIN = 24;
const TITLE_SIZE = 17;
const SMALL_SIZE = 11;
const MOST_LINES = 6;
const FONTS = "Inter, 'Noto Sans', 'Noto Sans Arabic', 'Noto Sans Hebrew', sans-serif";
const COLOURS: Readonly<Record<Tone, string>> = { ink: "#1a1e24", soft: "#4a525d", rule: "#cfcabd" };

/** A whole SVG file; `width` and `height` are those of its view box. */
export function writeFigurePicture(
  figure: Pick<Figure, "kind" | "points">,
  words: PictureWords,
  write: NumberWriter,
): { svg: string; width: number; height: number } {
  const drawing = drawFigure(figure, write);
  const width = DRAWING_WIDTH + 2 * MARGIN;
  const parts: string[] = [];
  let y = MARGIN;
  const lines = (text: string, size: number, tone: Tone, weight: number) => {
    for (const line of wrapText(text, DRAWING_WIDTH, { size, bold: weight > 400, most: MOST_LINES })) {
      y += size * 1.35;
      parts.push(writeText({ x: MARGIN, y, text: line, anchor: "start", tone }, size, weight));
    }
  };
  lines(words.title, TITLE_SIZE, "ink", 650);
  lines(words.unit, TEXT_SIZE, "soft", 400);
  y += 16;
  parts.push(`<g transform="translate(${MARGIN} ${round(y)})">${drawing.marks.map(writeMark).join("")}</g>`);
  y += drawing.height + 4;
  for (const text of words.below) lines(text, SMALL_SIZE, "soft", 400);
  const height = Math.ceil(y + MARGIN);
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" direction="ltr" xml:lang="${escapeMarkup(words.language)}" font-family="${FONTS}" role="img">`,
    `<title>${escapeMarkup(words.title)}</title>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...parts,
    "</svg>\n",
  ].join("");
  return { svg, width, height };
}

function writeMark(mark: Mark): string {
  switch (mark.kind) {
    case "bar":
      return `<rect x="${round(mark.x)}" y="${round(mark.y)}" width="${round(mark.width)}" height="${round(mark.height)}" fill="${COLOURS.soft}"/>`;
    case "rule":
      return `<path d="M${round(mark.x1)} ${round(mark.y1)}L${round(mark.x2)} ${round(mark.y2)}" stroke="${COLOURS.rule}"/>`;
    case "path":
      return `<path d="${pathOf(mark.points)}" fill="none" stroke="${COLOURS.soft}" stroke-width="2" stroke-linejoin="round"/>`;
    case "dot":
      return `<circle cx="${round(mark.x)}" cy="${round(mark.y)}" r="3" fill="${COLOURS.soft}"/>`;
    case "text":
      return writeText(mark, TEXT_SIZE, 400);
  }
}

type TextMark = Omit<Extract<Mark, { kind: "text" }>, "kind">;

function writeText({ x, y, text, anchor, tone }: TextMark, size: number, weight: number): string {
  return `<text x="${round(x)}" y="${round(y)}" font-size="${size}" font-weight="${weight}" text-anchor="${anchor}" fill="${COLOURS[tone]}">${escapeMarkup(isolate(text))}</text>`;
}

/** Words run as their own first letter says, whatever stands around them. */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}

export function pathOf(points: readonly (readonly [number, number])[]): string {
  return points.map(([x, y], place) => `${place === 0 ? "M" : "L"}${round(x)} ${round(y)}`).join("");
}

/** A tenth of a pixel is as near as anybody sees. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
