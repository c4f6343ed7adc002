// The slides of one issue: what it can come to, what the counted parties make of it, what each says. The words that it
// rests on are in the notes of the speaker.
import type pptxgen from "pptxgenjs";
import type { Messages } from "@/lib/messages/messages";
import { INK } from "../picture/drawing";
import { badgeLook } from "../picture/marks";
import type { HandoutCell, HandoutDocument, HandoutRow, HandoutRung } from "./handout-document";
import { type Piece, type PptxText, SLIDE, type Words } from "./pptx-text";
import { rungLook } from "./rung-look";

const TOP = 1.2;
const BOTTOM = 6.85;
const SIDE_WIDTH = 3.7;
const GAP = 0.3;
const TABLE_WIDTH = SLIDE.width - 2 * SLIDE.margin - SIDE_WIDTH - GAP;
const WIDTHS = [1.6, 4.3, TABLE_WIDTH - 5.9];
/** Points of the table, from the best to read down. */
const SIZES = [20, 18, 16, 15, 14, 13, 12, 11, 10, 9];
/** What finds no room even so runs over the edge rather than being unreadable. */
const SMALL = 9;
/** Of those that are not counted. */
const BESIDE = "#faf9f5";
const CELL_MARGIN = 0.08;

export interface Slides {
  document: HandoutDocument;
  text: PptxText;
  messages: Messages;
  add(title: string, notes?: readonly string[]): pptxgen.Slide;
}

export function addIssueSlides(row: HandoutRow, slides: Slides): void {
  const { text, messages } = slides;
  const cells = row.cells.map((cell) => ({ cell, columns: writeCell(cell, slides) }));
  const room = BOTTOM - TOP - 0.4;
  const { size, parts } = fitRows(cells, room, text);
  const side = writeSide(row, slides);
  const sideSize =
    SIZES.slice(4).find((one) => text.height(side, SIDE_WIDTH - 0.1, one) * 1.12 <= BOTTOM - TOP) ?? SMALL;
  for (const [place, part] of parts.entries()) {
    const title =
      parts.length === 1 ? row.title : `${row.title} (${messages.ui.picture.of(place + 1, parts.length)})`;
    const slide = slides.add(
      title,
      writeNotes(
        row,
        part.map(({ cell }) => cell),
        slides,
      ),
    );
    slide.addText(text.paragraphs(side, sideSize), {
      ...{ x: text.at(SLIDE.margin, SIDE_WIDTH), y: TOP, w: SIDE_WIDTH, h: BOTTOM - TOP },
      ...{ valign: "top", margin: 0, fontFace: "Arial", paraSpaceAfter: 3 },
    });
    const head = [messages.ui.record.party, messages.ui.handout.position, messages.ui.matrix.tally.outcome];
    slide.addTable(
      [
        text.across(head.map((words) => tableCell([{ text: words, bold: true }], 12, text, INK.band))),
        ...part.map(({ columns, cell }) =>
          text.across(
            columns.map((words) => tableCell(words, size, text, cell.isCounted ? undefined : BESIDE)),
          ),
        ),
      ],
      {
        ...{
          x: text.at(SLIDE.margin + SIDE_WIDTH + GAP, TABLE_WIDTH),
          y: TOP,
          w: TABLE_WIDTH,
          colW: text.across(WIDTHS),
        },
        ...{ border: { type: "solid", pt: 0.75, color: INK.control.slice(1) }, fontFace: "Arial" },
      },
    );
  }
}

type Written = { cell: HandoutCell; columns: readonly (readonly Words[])[] };

/** The largest letters with which all fits on one slide; with the smallest several slides where it must be. */
function fitRows(
  cells: readonly Written[],
  room: number,
  text: PptxText,
): { size: number; parts: Written[][] } {
  const heightOf = ({ columns }: Written, size: number) =>
    Math.max(
      ...columns.map((words, column) => text.height(words, (WIDTHS[column] ?? 1) - 2 * CELL_MARGIN, size)),
    ) +
    2 * CELL_MARGIN;
  const size =
    SIZES.find((one) => cells.reduce((sum, cell) => sum + heightOf(cell, one), 0) <= room) ??
    (cells.length > 5 ? 11 : 9);
  const parts: Written[][] = [[]];
  let left = room;
  for (const cell of cells) {
    const height = heightOf(cell, size);
    const last = parts.at(-1) as Written[];
    if (height > left && last.length > 0) {
      parts.push([cell]);
      left = room - height;
    } else {
      last.push(cell);
      left -= height;
    }
  }
  return { size, parts };
}

export function tableCell(
  words: readonly Words[],
  size: number,
  text: PptxText,
  fill: string | undefined,
): pptxgen.TableCell {
  return {
    text: text.paragraphs(words, size) as pptxgen.TableCell[],
    options: {
      ...{ valign: "top", margin: CELL_MARGIN, fontFace: "Arial", fontSize: size },
      align: text.base === "rtl" ? "right" : "left",
      ...(fill && { fill: { color: fill.slice(1) } }),
    },
  };
}

/** Who, what, and which outcomes. */
function writeCell(cell: HandoutCell, { document, text }: Slides): readonly (readonly Words[])[] {
  const { caseLanguage: language, parties } = document;
  const party = parties.find(({ key }) => key === cell.party);
  const { state, stateWords, redLines, headline, rungs, meta } = cell;
  const says: Words[] = [
    ...(stateWords === null
      ? []
      : [
          state === "refused"
            ? { text: `⊘ ${stateWords}`, bold: true, ink: INK.agenda }
            : { text: stateWords, ink: INK.ink2 },
        ]),
    ...redLines.map((words) => ({ text: text.cut(words, WIDTHS[1] ?? 4, 12, 3), bold: true, ink: INK.red })),
    ...(headline === null ? [] : [{ text: text.cut(headline, WIDTHS[1] ?? 4, 12, 5), language }]),
    ...(meta === "" ? [] : [{ text: meta, ink: INK.ink3, share: 0.7 }]),
  ];
  return [
    [
      { text: party?.shortName ?? cell.party, bold: true },
      { text: party?.note ?? "", ink: INK.ink3, share: 0.65 },
    ],
    says,
    rungs.filter(({ stance }) => stance !== null).map(writeRung),
  ];
}

/** The number on its ground, then the word. */
function writeRung({ number, stance, shortWord, isStanding }: HandoutRung): readonly Piece[] {
  const { fill, ink } = rungLook(stance, isStanding);
  const mark = stance === "red-line" ? `✕${number}` : number;
  return [{ text: ` ${mark} `, bold: true, fill, ink }, { text: ` ${shortWord}` }];
}

/** Beside the table: the status with its reason, the question, and the outcomes by number. */
function writeSide(row: HandoutRow, { document, messages }: Slides): Words[] {
  const { caseLanguage: language } = document;
  const { fill, ink } = badgeLook({
    status: row.status,
    ...(row.isConduct && { about: "conduct" as const }),
    thin: row.isThin,
    final: row.isFinal,
  });
  return [
    [
      { text: ` ${row.badge} `, bold: true, share: 1.4, ink, fill },
      { text: " ", share: 1.4 },
    ],
    { text: row.qualifiers.join("; "), ink: INK.ink2, share: 0.9 },
    { text: row.reason, share: 1.1 },
    ...row.besides.map((words) => ({ text: words, ink: INK.ink2, share: 0.9 })),
    ...(row.restsOn === null ? [] : [{ text: row.restsOn, ink: INK.ink3, share: 0.8 }]),
    { text: messages.ui.record.options, bold: true },
    { text: row.question, italic: true, ink: INK.ink2, share: 0.9, language },
    ...row.options.map(({ number, label }) => ({ text: `${number}  ${label}`, share: 0.95, language })),
  ];
}

/** For who speaks: every word that the slide rests on, with speaker, date and place. */
function writeNotes(
  row: HandoutRow,
  cells: readonly HandoutCell[],
  { document, messages }: Slides,
): string[] {
  const { parties } = document;
  return [
    `${row.title}: ${row.badge} (${row.qualifiers.join("; ")})`,
    row.reason,
    ...cells.flatMap((cell) => [
      "",
      `${parties.find(({ key }) => key === cell.party)?.name ?? cell.party}: ${cell.meta}`,
      // On the slide these may be cut.
      ...(cell.headline === null ? [] : [cell.headline]),
      ...cell.redLines,
      cell.sentence,
      ...cell.voices.flatMap(({ bearing, isQuote, text, original, speaker, facts, publisher, url }) => [
        `${bearing === null ? "" : `${bearing}: `}${isQuote ? `“${text}”` : text}`,
        ...(original === null ? [] : [original.text]),
        `${[speaker, ...facts, publisher].join(" · ")} ${url}`,
      ]),
      ...(cell.note === null ? [] : [`${messages.ui.record.note}: ${cell.note}`]),
    ]),
  ];
}
