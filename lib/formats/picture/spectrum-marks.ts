// One party's row of the spectrum: ranges, walls, hatching, rings; or why there is nothing of it.

import type { Day } from "@/lib/domain/case-file";
import type { IssueSpectrum, Mark, SpectrumRow, WalledRange, WantedRange } from "@/lib/domain/spectrum";
import type { Messages } from "@/lib/messages/messages";
import { block, box, disc, INK, label, stroke } from "./drawing";
import { blankHatch, drawRing } from "./marks";
import { textWidth, wrapText } from "./text-width";

interface Room {
  x: number;
  y: number;
  width: number;
  height: number;
}

export function drawRowMarks(
  row: SpectrumRow,
  { row: { issue }, isOrdinal }: IssueSpectrum,
  room: Room,
  messages: Messages,
  asOf: Day,
): string {
  const { cell, marks, rings, wanted, walled } = row;
  const { x, y, width, height } = room;
  const share = width / issue.options.length;
  const middle = y + height / 2;
  const center = (place: number) => x + (place + 0.5) * share;
  const isSilent = marks.length === 0 && cell.state !== "refused" && cell.state !== "stated";
  return [
    cell.state === "no-position" ? box(x, y + 7, width, height - 14, { hatch: blankHatch(issue, cell) }) : "",
    isOrdinal
      ? stroke(x, middle, x + width, middle, INK.control, 1)
      : issue.options
          .map((_, place) =>
            box(x + place * share + 3, y + 7, share - 6, height - 14, { stroke: INK.rule, rx: 4 }),
          )
          .join(""),
    cell.state === "refused"
      ? box(x, y + 3, width, height - 6, { stroke: INK.agenda, strokeWidth: 1.5, dash: "5 3", rx: 5 })
      : "",
    ...walled.map((range) => drawWalled(range, room, share, messages)),
    ...wanted.map((range) => drawWanted(range, room, share)),
    ...marks.map((mark) => drawMark(mark, center(mark.place), room, share, messages)),
    ...rings.map(({ place, said }) => drawRing(center(place), middle, said.stance)),
    isSilent ? drawState(messages.cellState(cell, issue, asOf), room) : "",
  ].join("");
}

/** Why there is nothing, on a ground of its own so that no hatching runs through it. */
function drawState(words: string, { x, y, width, height }: Room): string {
  const size = 11;
  const text = block(x + 10, y + height / 2 - 8, width - 20, words, { size, fill: INK.ink2, most: 1 });
  const ground = box(x + 6, y + height / 2 - 9, Math.min(textWidth(words, size) + 8, width - 12), 18, {
    fill: INK.paper,
    rx: 3,
  });
  return ground + text.svg;
}

/** What a party accepts side by side: solid, or dashed where it would on conditions. */
function drawWanted(
  { from, to, conditional, joinsBefore, joinsAfter }: WantedRange,
  { x, y, height }: Room,
  share: number,
): string {
  const start = x + from * share + (joinsBefore ? 0 : 5);
  const end = x + (to + 1) * share - (joinsAfter ? 0 : 5);
  return box(start, y + height / 2 - 6.5, end - start, 13, {
    fill: conditional ? INK.paper : INK.wantSoft,
    stroke: INK.wantLine,
    dash: conditional ? "4 3" : undefined,
  });
}

/** Options behind a red line: hatched, with a wall where the way to them is barred. */
function drawWalled(
  { from, to, standing, wallBefore, wallAfter }: WalledRange,
  { x, y, height }: Room,
  share: number,
  messages: Messages,
): string {
  const start = x + from * share + (wallBefore ? 3 : 0);
  const end = x + (to + 1) * share - (wallAfter ? 3 : 0);
  const dash = standing === null ? undefined : "4 3";
  const wall = (at: number) => stroke(at, y + 4, at, y + height - 4, INK.red, 3, dash);
  const words = standing === null ? messages.stances["red-line"].word : messages.standingRedLine(standing);
  const size = 10.5;
  const lines = wrapText(words, end - start - 20, { size, bold: true, most: 2 });
  const width = Math.max(...lines.map((line) => textWidth(line, size, true))) + 8;
  const down = (lines.length * size * 1.36) / 2;
  const text = block(start + 12, y + height / 2 - down, end - start - 20, words, {
    size,
    bold: true,
    fill: INK.red,
    most: 2,
  });
  return [
    box(
      start,
      y + 9,
      end - start,
      height - 18,
      standing === null ? { hatch: "red" } : { fill: INK.redSoft, stroke: INK.red, dash },
    ),
    box(start + 8, y + height / 2 - down - 1, width, 2 * down + 2, { fill: INK.redSoft, rx: 3 }),
    text.svg,
    wallBefore ? wall(start) : "",
    wallAfter ? wall(end) : "",
  ].join("");
}

function drawMark(
  { stance, place }: Mark,
  center: number,
  { y, height }: Room,
  share: number,
  messages: Messages,
): string {
  const middle = y + height / 2;
  switch (stance) {
    case "preferred":
      return (
        disc(center, middle, 10, { fill: INK.want }) +
        label(center, middle + 4.5, "✓", { size: 12, weight: 700, fill: INK.paper, anchor: "middle" })
      );
    case "acceptable":
      return disc(center, middle, 5.5, { fill: INK.want });
    case "conditional":
      return (
        disc(center, middle, 9.5, { fill: INK.paper, stroke: INK.want, strokeWidth: 1.5, dash: "3 2" }) +
        label(center, middle + 4, "?", { size: 11, weight: 700, fill: INK.wantInk, anchor: "middle" })
      );
    case "opposed": {
      const words =
        textWidth(messages.stances.opposed.word, 10.5) + 10 < share - 12
          ? messages.stances.opposed.word
          : messages.number(place + 1);
      const width = textWidth(words, 10.5) + 8;
      return [
        box(center - share / 2 + 5, middle - 8, share - 10, 16, {
          hatch: "opposed",
          stroke: INK.opposed,
        }),
        box(center - width / 2, middle - 7, width, 14, { fill: INK.paper, rx: 3 }),
        label(center, middle + 4, words, { size: 10.5, fill: INK.ink, anchor: "middle" }),
      ].join("");
    }
    case "red-line":
      return "";
  }
}
