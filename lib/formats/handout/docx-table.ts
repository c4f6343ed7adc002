// The table as ministries use it: an issue a row, a column a party, and what they have in common last.
import {
  BorderStyle,
  type Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  type TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type { Messages } from "@/lib/messages/messages";
import { INK } from "../picture/drawing";
import { badgeLook } from "../picture/marks";
import type { DocxNotes } from "./docx-notes";
import type { DocxText, Inline } from "./docx-text";
import type { HandoutCell, HandoutDocument, HandoutParty, HandoutRow, HandoutRung } from "./handout-document";
import { rungLook } from "./rung-look";
import { shareOut } from "./share-out";

/** More columns leave no word whole on a landscape page. */
const MOST_PARTIES = 6;

/** Of a landscape page of A4 between margins of 15 mm, in twentieths of a point. */
const PAGE_WIDTH = 15_140;
const ISSUE_WIDTH = 2_700;
const GROUND_WIDTH = 2_900;

const SMALL = 15;

interface Written {
  document: HandoutDocument;
  text: DocxText;
  notes: DocxNotes;
  messages: Messages;
}

/** One table, or several for a few parties each where one page cannot hold all. */
export function writeTables(written: Written): (Paragraph | Table)[] {
  const { document, text, messages } = written;
  const { parties } = document;
  const parts = shareOut(parties, MOST_PARTIES);
  return parts.flatMap((some, place) => [
    ...(parts.length === 1
      ? []
      : [
          text.paragraph(messages.ui.handout.partiesPart(place + 1, parts.length), {
            style: "TableLead",
            keepNext: true,
            pageBreakBefore: place > 0,
          }),
        ]),
    writeTable(some, Math.max(0, parties.indexOf(some[0] as HandoutParty)), written),
  ]);
}

function writeTable(parties: readonly HandoutParty[], first: number, written: Written): Table {
  const { document, text, messages } = written;
  const { take, handout } = messages.ui;
  const share = Math.floor((PAGE_WIDTH - ISSUE_WIDTH - GROUND_WIDTH) / Math.max(1, parties.length));
  const widths = [ISSUE_WIDTH, ...parties.map(() => share), GROUND_WIDTH];
  const head = [
    [text.paragraph(take.table.issue, { bold: true })],
    ...parties.map(({ shortName, note }) => [
      text.paragraph(shortName, { bold: true }),
      text.paragraph(note, { size: SMALL, ink: INK.ink3 }),
    ]),
    [text.paragraph(handout.commonGround, { bold: true })],
  ];
  const rows = document.rows.map((row, place) => {
    const before = document.rows[place - 1];
    const group = row.group === before?.group ? null : row.group;
    const cells = row.cells.slice(first, first + parties.length);
    const contents = [
      writeIssue(row, group, written),
      ...cells.map((cell) => writeCell(cell, written)),
      writeGround(row, written),
    ];
    return new TableRow({
      cantSplit: true,
      children: contents.map((children, column) => {
        const state = cells[column - 1]?.state;
        return tableCell(children, widths[column] ?? 0, state === "no-position" ? INK.band : undefined);
      }),
    });
  });
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    visuallyRightToLeft: text.base === "rtl",
    tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: head.map((children, column) => tableCell(children, widths[column] ?? 0, INK.band)),
      }),
      ...rows,
    ],
  });
}

const EDGE = { style: BorderStyle.SINGLE, size: 4, color: INK.control.slice(1) } as const;

export function tableCell(
  children: readonly Paragraph[],
  width: number,
  fill: string | undefined,
  span = 1,
): TableCell {
  return new TableCell({
    children: [...children],
    width: { size: width, type: WidthType.DXA },
    ...(span > 1 && { columnSpan: span }),
    verticalAlign: VerticalAlignTable.TOP,
    margins: { top: 60, bottom: 80, left: 90, right: 90 },
    borders: { top: EDGE, bottom: EDGE, left: EDGE, right: EDGE },
    ...(fill && { shading: { type: ShadingType.CLEAR, color: "auto", fill: fill.slice(1) } }),
  });
}

/** `group`: where the issue is the first of it. It stands in the cell: a row of its own would be left alone on a page. */
function writeIssue(row: HandoutRow, group: string | null, { text, document }: Written): Paragraph[] {
  const language = document.caseLanguage;
  return [
    ...(group === null
      ? []
      : [text.paragraph(group, { bold: true, size: SMALL, ink: INK.ink3, language, after: 40 })]),
    text.paragraph(row.title, { bold: true, size: 20, language, after: 40 }),
    text.paragraph(row.question, { size: SMALL, italic: true, ink: INK.ink2, language, after: 60 }),
    ...row.options.map(({ number, label }) =>
      text.paragraph(
        [
          ...text.runs(`${number} `, { bold: true, size: SMALL }, text.base),
          ...text.runs(label, { size: SMALL, language }),
        ],
        { after: 10 },
      ),
    ),
  ];
}

function writeCell(cell: HandoutCell, { text, notes, document }: Written): Paragraph[] {
  const language = document.caseLanguage;
  const { state, stateWords, redLines, headline, rungs, meta, voices } = cell;
  const stated = rungs.filter(({ stance }) => stance !== null);
  const earlier = rungs.filter(({ lastSaid }) => lastSaid !== null);
  return [
    ...(stateWords === null
      ? []
      : [
          text.paragraph(state === "refused" ? `⊘ ${stateWords}` : stateWords, {
            bold: state === "refused",
            ink: state === "refused" ? INK.agenda : INK.ink2,
            after: 30,
          }),
        ]),
    ...redLines.map((words) => text.paragraph(words, { size: 17, bold: true, ink: INK.red, after: 30 })),
    ...(headline === null ? [] : [text.paragraph(headline, { language, after: 50 })]),
    ...(stated.length === 0
      ? []
      : [
          text.paragraph(
            stated.flatMap((rung) => writeRung(rung, text)),
            { after: 40 },
          ),
        ]),
    ...rungs.flatMap(({ number, condition }) =>
      condition === null
        ? []
        : [text.paragraph(`${number}: ${condition}`, { size: SMALL, direction: text.base, after: 30 })],
    ),
    ...earlier.map(({ number, lastSaid }) =>
      text.paragraph(`${number}: ${lastSaid}`, { size: SMALL, ink: INK.ink3, direction: text.base }),
    ),
    ...(meta === ""
      ? []
      : [
          text.paragraph(
            [
              ...text.runs(`${meta} `, { size: SMALL, ink: INK.ink3 }, text.base),
              ...notes.references(voices.filter(({ relation }) => relation !== "context")),
            ],
            { before: 20 },
          ),
        ]),
  ];
}

/** The number on its ground, then the word: read in black and white, and aloud. */
function writeRung({ number, stance, shortWord, isStanding }: HandoutRung, text: DocxText): TextRun[] {
  const { fill, ink } = rungLook(stance, isStanding);
  const mark = stance === "red-line" ? `✕${number}` : number;
  return [
    ...text.runs(`\u00a0${mark}\u00a0`, { bold: true, size: 17, ink, fill }, text.base),
    // The word stays beside its number; since when a red line stands is said above.
    ...text.runs(
      `\u00a0${shortWord.replaceAll(" ", "\u00a0")}   `,
      { size: SMALL, ink: INK.ink2 },
      text.base,
    ),
  ];
}

function writeGround(row: HandoutRow, { text }: Written): Paragraph[] {
  const { fill, ink } = badgeLook({
    status: row.status,
    ...(row.isConduct && { about: "conduct" as const }),
    thin: row.isThin,
    final: row.isFinal,
  });
  const badge: Inline[] = text.runs(` ${row.badge} `, { bold: true, size: 20, ink, fill }, text.base);
  const small = (words: string) => text.paragraph(words, { size: SMALL, ink: INK.ink2, before: 30 });
  return [
    text.paragraph(badge, { after: 20 }),
    ...row.qualifiers.map(small),
    text.paragraph(row.reason, { before: 40, after: 20, size: 17 }),
    ...row.besides.map(small),
    ...(row.restsOn === null
      ? []
      : [text.paragraph(row.restsOn, { size: SMALL, ink: INK.ink3, before: 30 })]),
  ];
}
