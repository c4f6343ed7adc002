// A view as a picture: what it is called, the drawing itself, what its marks mean, and where it comes from.
import type { CaseFile } from "@/lib/domain/case-file";
import type { Place } from "@/lib/domain/place";
import type { ViewState } from "@/lib/domain/view-state";
import type { Messages } from "@/lib/messages/messages";
import { block, drawing, INK, NOTHING, type Piece, stack, stroke } from "./drawing";
import { textWidth } from "./text-width";

/** What a picture is made from. */
export interface Pictured {
  caseFile: CaseFile;
  view: ViewState;
  place: Place;
  messages: Messages;
  /** How the view is cited, with the address of its release. */
  citation: string;
}

/** One mark with its meaning. `draw` fills a box of 34 by 22. */
export interface LegendEntry {
  words: string;
  draw: (x: number, y: number) => string;
}

/** What stands between title and footer. */
export interface PictureBody {
  /** Of the drawing, without the margins. */
  width: number;
  title: string;
  /** Beneath the title: at what date, who is counted. */
  leads: readonly string[];
  draw: (x: number, y: number) => Piece;
  legend: readonly LegendEntry[];
  /** What found no room, in words; null where all is there. */
  left: string | null;
}

const MARGIN = 28;
/** Beyond it a picture is too much for the programs that take it. */
export const MOST_HEIGHT = 9_000;
/** A wide one ends sooner: the time to make a PNG of it grows with its area, and this one takes a few seconds. */
const MOST_AREA = 12_000_000;

const MARK = { width: 34, height: 22 };

export function drawLegend(x: number, y: number, width: number, entries: readonly LegendEntry[]): Piece {
  let left = 0;
  let down = 0;
  let svg = "";
  for (const { words, draw } of entries) {
    const own = MARK.width + 6 + textWidth(words, 11.5) + 18;
    if (left > 0 && left + own > width) {
      left = 0;
      down += MARK.height + 6;
    }
    const text = block(x + left + MARK.width + 6, y + down + 3, width - MARK.width - 6, words, {
      size: 11.5,
      fill: INK.ink2,
      most: 1,
    });
    svg += draw(x + left, y + down) + text.svg;
    left += own;
  }
  return entries.length === 0 ? NOTHING : { svg, height: down + MARK.height };
}

export function writePicture(body: PictureBody, { caseFile, messages, citation }: Pictured): string {
  const { width, title, leads, legend, left } = body;
  const x = MARGIN;
  const small = (text: string | null | undefined) => (y: number) =>
    text === null || text === undefined ? NOTHING : block(x, y, width, text, { size: 11.5, fill: INK.ink2 });
  const piece = stack(MARGIN, 12, [
    (y) =>
      stack(y, 5, [
        (top) => block(x, top, width, title, { size: 22, bold: true }),
        ...leads.map((lead) => (top: number) => block(x, top, width, lead, { size: 13, fill: INK.ink2 })),
      ]),
    (y) => body.draw(x, y),
    small(left),
    (y) => drawLegend(x, y, width, legend),
    (y) =>
      stack(y, 4, [
        (top) => ({ svg: stroke(x, top, x + width, top, INK.rule), height: 6 }),
        small(messages.standingLine),
        small(caseFile.negotiation.notice),
        small(citation),
      ]),
  ]);
  const size = [width + 2 * MARGIN, piece.height + 2 * MARGIN] as const;
  return drawing(...size, title, leads.join(" "), piece.svg, messages.direction);
}

/**
 * How many of the rows fit into a picture of that width, from the first on; one always does. `heightOf`: with the gap;
 * only asked as far as it goes, since a row has to be drawn to know its height.
 */
export function countFitting<Row>(
  rows: readonly Row[],
  width: number,
  heightOf: (row: Row) => number,
): number {
  const most = Math.min(MOST_HEIGHT, MOST_AREA / width);
  let sum = 0;
  const beyond = rows.findIndex((row, place) => {
    sum += heightOf(row);
    return place > 0 && sum > most;
  });
  return beyond < 0 ? rows.length : beyond;
}
