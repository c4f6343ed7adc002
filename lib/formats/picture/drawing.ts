// The few marks that pictures are made of, as SVG. Text is escaped here and nowhere else; nothing but attributes, so
// that a picture needs no style sheet and a strict policy breaks nothing.
import { escapeMarkup } from "../atom";
import { isRightToLeft, readFromLeft, readFromRight } from "./reading-direction";
import { wrapText } from "./text-width";

/** The colours of the light page; a picture goes on paper and into documents. */
export const INK = {
  paper: "#ffffff",
  band: "#f4f2ec",
  ink: "#1a1e24",
  ink2: "#4a525d",
  ink3: "#5d6671",
  rule: "#e3e0d8",
  control: "#7f8792",
  want: "#1f4b7a",
  wantSoft: "#cfdff0",
  wantLine: "#5b82ad",
  wantInk: "#12365c",
  meet: "#075a3f",
  meetSoft: "#e2f2eb",
  red: "#a8201a",
  redSoft: "#fbeceb",
  agenda: "#5a3d8a",
  agendaSoft: "#efeaf7",
  note: "#744b00",
  noteSoft: "#fbf2df",
  opposed: "#6b7480",
} as const;

const FONTS = "&quot;DejaVu Sans&quot;, Verdana, &quot;Noto Sans&quot;, system-ui, sans-serif";

const LINE_HEIGHT = 1.36;

/** A part of a picture and how far down it reaches. */
export interface Piece {
  svg: string;
  height: number;
}

export const NOTHING: Piece = { svg: "", height: 0 };

const number = (value: number) => String(Math.round(value * 100) / 100);

/** Names as SVG writes them; what is undefined is left out. */
function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) =>
      value === undefined ? "" : ` ${name}="${typeof value === "number" ? number(value) : value}"`,
    )
    .join("");
}

/** Ground, line and step of each hatching. As lines of their own: a pattern costs a renderer seconds. */
const HATCHES = {
  opposed: ["#ffffff", "#8a929c", 6],
  blank: ["#ffffff", "#dfdbcf", 8],
  searched: ["#faf9f5", "#ebe8df", 12],
  red: ["#fbeceb", "#d98d89", 8],
} as const;

export type Hatch = keyof typeof HATCHES;

export interface BoxLook {
  fill?: string;
  hatch?: Hatch;
  stroke?: string;
  strokeWidth?: number;
  dash?: string;
  rx?: number;
}

export function box(x: number, y: number, width: number, height: number, look: BoxLook = {}): string {
  const { fill = "none", hatch, stroke, strokeWidth, dash, rx } = look;
  const size = { x, y, width: Math.max(0, width), height: Math.max(0, height), rx };
  const frame = { stroke, "stroke-width": strokeWidth, "stroke-dasharray": dash };
  if (hatch === undefined) return `<rect${attributes({ ...size, fill, ...frame })}/>`;
  const [ground, line, step] = HATCHES[hatch];
  const path = `<path d="${hatching(x, y, size.width, size.height, step)}" stroke="${line}" fill="none"/>`;
  const edge = stroke === undefined ? "" : `<rect${attributes({ ...size, fill: "none", ...frame })}/>`;
  return `<rect${attributes({ ...size, fill: ground })}/>${path}${edge}`;
}

/** Lines from the lower left to the upper right, each ending at the edges. `step`: between two of them along an edge. */
function hatching(x: number, y: number, width: number, height: number, step: number): string {
  let path = "";
  for (let start = step; start < width + height; start += step) {
    // The line x + y = start, within the box.
    const [left, right] = [Math.max(0, start - height), Math.min(width, start)];
    path += `M${number(x + left)} ${number(y + start - left)}L${number(x + right)} ${number(y + start - right)}`;
  }
  return path;
}

export function stroke(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  colour: string,
  width = 1,
  dash?: string,
): string {
  return `<line${attributes({ x1, y1, x2, y2, stroke: colour, "stroke-width": width, "stroke-dasharray": dash })}/>`;
}

export function disc(cx: number, cy: number, r: number, look: BoxLook = {}): string {
  const { fill = "none", stroke: edge, strokeWidth, dash } = look;
  return `<circle${attributes({ cx, cy, r, fill, stroke: edge, "stroke-width": strokeWidth, "stroke-dasharray": dash })}/>`;
}

interface LabelLook {
  size: number;
  fill?: string;
  weight?: number;
  anchor?: "start" | "middle" | "end";
}

/** One line at its baseline. */
export function label(x: number, y: number, text: string, look: LabelLook): string {
  const { size, fill = INK.ink, weight = 400, anchor = "start" } = look;
  const weighed = weight === 400 ? undefined : weight;
  const held = anchor === "start" ? undefined : anchor;
  return `<text${attributes({ x, y, "font-size": size, "font-weight": weighed, fill, "text-anchor": held })}>${escapeMarkup(text)}</text>`;
}

interface BlockLook {
  size: number;
  fill?: string;
  bold?: boolean;
  /** At most so many lines. */
  most?: number;
  /** Of a number with its words: it stands where the language of the page begins, whatever runs after it. */
  direction?: "ltr" | "rtl";
}

/** Text from the top `y` on, wrapped to the width; text that runs from right to left begins at the right edge. */
export function block(x: number, y: number, width: number, text: string, look: BlockLook): Piece {
  const { size, fill = INK.ink, bold = false, most } = look;
  if (text.trim() === "") return NOTHING;
  const lines = wrapText(text, width, { size, bold, most });
  const shared = attributes({
    "font-size": size,
    "font-weight": bold ? 700 : undefined,
    fill,
    // All lines run as the first letter of the whole says, whatever letter each begins with.
    direction: (look.direction ?? (isRightToLeft(text) ? "rtl" : "ltr")) === "rtl" ? "rtl" : undefined,
  });
  const written = lines.map(
    (line, place) =>
      `<text${attributes({ x, "data-end": x + width, y: y + size * (0.98 + place * LINE_HEIGHT) })}${shared}>${escapeMarkup(line)}</text>`,
  );
  return { svg: written.join(""), height: lines.length * size * LINE_HEIGHT };
}

/** Pieces one beneath the other; what is nothing takes no gap. */
export function stack(y: number, gap: number, parts: readonly ((y: number) => Piece)[]): Piece {
  let height = 0;
  let svg = "";
  for (const part of parts) {
    const from = height === 0 ? 0 : height + gap;
    const piece = part(y + from);
    if (piece.height === 0) continue;
    svg += piece.svg;
    height = from + piece.height;
  }
  return { svg, height };
}

/** A whole picture, by ear its title and what it says in words; from right to left it is turned over. */
export function drawing(
  width: number,
  height: number,
  title: string,
  description: string,
  svg: string,
  direction: "ltr" | "rtl" = "ltr",
): string {
  const size = attributes({
    width,
    height: Math.ceil(height),
    viewBox: `0 0 ${number(width)} ${Math.ceil(height)}`,
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg"${size} role="img" font-family="${FONTS}">`,
    `<title>${escapeMarkup(title)}</title><desc>${escapeMarkup(description)}</desc>`,
    box(0, 0, width, height, { fill: INK.paper }),
    direction === "rtl" ? readFromRight(svg, width) : readFromLeft(svg),
    "</svg>\n",
  ].join("");
}
