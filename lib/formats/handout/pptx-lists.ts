// Slides that are no single issue: the whole at a glance, pairs, figures, what the marks mean, the sources.
import type pptxgen from "pptxgenjs";
import { INK } from "../picture/drawing";
import { badgeLook } from "../picture/marks";
import type { HandoutFigure, HandoutParty, HandoutRow, HandoutTable } from "./handout-document";
import { type Slides, tableCell } from "./pptx-issue";
import { FIRST_ON_TOP, type Piece, SLIDE, type Words } from "./pptx-text";
import { rungLook } from "./rung-look";
import { shareOut } from "./share-out";

const TOP = 1.2;
const BOTTOM = 6.85;
const WIDTH = SLIDE.width - 2 * SLIDE.margin;
const MOST_PARTIES = 6;
const SIZES = [18, 16, 15, 14, 13, 12, 11];
const BORDER = { type: "solid", pt: 0.75, color: INK.control.slice(1) } as const;

/** Rows side by side on as many slides as they need. */
function fill<T>(entries: readonly T[], heightOf: (entry: T) => number, room: number): T[][] {
  const parts: T[][] = [[]];
  let left = room;
  for (const entry of entries) {
    const height = heightOf(entry);
    if (height > left && parts.at(-1)?.length) {
      parts.push([]);
      left = room;
    }
    parts.at(-1)?.push(entry);
    left -= height;
  }
  return parts;
}

/** "Title (2 of 3)"; alone without. */
function partTitle(title: string, place: number, count: number, { messages }: Slides): string {
  return count === 1 ? title : `${title} (${messages.ui.picture.of(place + 1, count)})`;
}

/** Every issue with its status and, for each party, the numbers of the outcomes on their grounds. */
export function addOverview(slides: Slides): void {
  const { document, text, messages } = slides;
  const groups = shareOut(document.parties, MOST_PARTIES);
  const [issueWidth, groundWidth] = [3, 2.5];
  const pages = groups.flatMap((parties) => {
    const first = document.parties.indexOf(parties[0] as HandoutParty);
    const share = (WIDTH - issueWidth - groundWidth) / Math.max(1, parties.length);
    const cellsOf = (row: HandoutRow): (readonly Words[])[] => [
      [{ text: row.title, bold: true, language: document.caseLanguage }],
      ...row.cells
        .slice(Math.max(0, first), Math.max(0, first) + parties.length)
        .map(({ rungs, stateWords }) => {
          const marks = rungs.flatMap(({ number, stance, isStanding }): Piece[] => {
            const look = rungLook(stance, isStanding);
            const mark = stance === "red-line" ? `✕${number}` : number;
            return stance === null
              ? [{ text: ` ${mark}  `, ink: INK.ink3 }]
              : [{ text: ` ${mark} `, bold: true, ...look }, { text: " " }];
          });
          return [
            ...(stateWords === null ? [] : [{ text: stateWords, share: 0.75, ink: INK.ink2 }]),
            ...(marks.length === 0 ? [] : [marks]),
          ];
        }),
      [badgePieces(row), { text: row.qualifiers.join("; "), share: 0.75, ink: INK.ink2 }],
    ];
    const widths = [issueWidth, ...parties.map(() => share), groundWidth];
    const heightAt = (size: number) => (row: HandoutRow) =>
      Math.max(
        ...cellsOf(row).map((words, column) => text.height(words, (widths[column] ?? 1) - 0.2, size)),
      ) + 0.18;
    const room = BOTTOM - TOP - 0.6;
    // One page of smaller letters rather than two; but none too small.
    const size = SIZES.find((one) => fill(document.rows, heightAt(one), room).length === 1) ?? 12;
    const parts = fill(document.rows, heightAt(size), room);
    return parts.map((rows) => ({ parties, rows: rows.map(cellsOf), widths, size }));
  });
  for (const [place, { parties, rows, widths, size }] of pages.entries()) {
    const slide = slides.add(partTitle(messages.ui.matrix.whereTheyStand, place, pages.length, slides));
    const head: (readonly Words[])[] = [
      [{ text: messages.ui.take.table.issue, bold: true }],
      ...parties.map(({ shortName, note }) => [
        { text: shortName, bold: true },
        { text: note, share: 0.65, ink: INK.ink3 },
      ]),
      [{ text: messages.ui.handout.commonGround, bold: true }],
    ];
    slide.addTable(
      [
        text.across(head.map((words) => tableCell(words, size, text, INK.band))),
        ...rows.map((cells) => text.across(cells.map((words) => tableCell(words, size, text, undefined)))),
      ],
      { x: SLIDE.margin, y: TOP, w: WIDTH, colW: text.across(widths), border: BORDER, fontFace: "Arial" },
    );
  }
}

function badgePieces(row: HandoutRow): Piece[] {
  const { fill: ground, ink } = badgeLook({
    status: row.status,
    ...(row.isConduct && { about: "conduct" as const }),
    thin: row.isThin,
    final: row.isFinal,
  });
  return [{ text: ` ${row.badge} `, bold: true, ink, fill: ground }, { text: " " }];
}

export function addTableSlide({ title, notes, head, rows }: HandoutTable, slides: Slides): void {
  const { text } = slides;
  const slide = slides.add(title);
  const share = WIDTH / head.length;
  slide.addTable(
    [head, ...rows].map((cells, row) =>
      text.across(
        cells.map((words, column) => {
          const isHead = row === 0 || column === 0;
          return tableCell([{ text: words, bold: isHead }], 16, text, row === 0 ? INK.band : undefined);
        }),
      ),
    ),
    { x: SLIDE.margin, y: TOP, w: WIDTH, colW: head.map(() => share), border: BORDER, fontFace: "Arial" },
  );
  addUnder(notes, slide, slides);
}

/** Small, at the foot of a slide. */
function addUnder(notes: readonly string[], slide: pptxgen.Slide, { text }: Slides): void {
  const words = notes.map((note) => ({ text: note, ink: INK.ink2 }));
  const height = text.height(words, WIDTH, 11) + 0.1;
  slide.addText(text.paragraphs(words, 11), {
    ...{ x: SLIDE.margin, y: BOTTOM - height, w: WIDTH, h: height, valign: "bottom", margin: 0 },
    fontFace: "Arial",
  });
}

/** A figure as a chart of the program's own, whose numbers can be edited. */
export function addFigureSlide(
  { figure, unit, below }: HandoutFigure,
  slides: Slides,
  kinds: Record<"bar" | "line", pptxgen.CHART_NAME>,
): void {
  const { text } = slides;
  const slide = slides.add(figure.title, [
    unit,
    ...figure.points.map(({ label, value }) => `${label}: ${value}`),
    ...below,
  ]);
  const labels = figure.points.map(({ label }) => label);
  const isLine = figure.kind === "line";
  const isRows = !isLine && labels.length <= 12;
  slide.addChart(
    isLine ? kinds.line : kinds.bar,
    [{ name: unit, labels, values: figure.points.map(({ value }) => value) }],
    {
      ...{ x: SLIDE.margin, y: TOP, w: WIDTH, h: BOTTOM - TOP - 0.7 },
      ...{ barDir: isRows ? "bar" : "col", barGapWidthPct: 90, chartColors: [INK.want.slice(1)] },
      ...{ catAxisLabelFontSize: 13, valAxisLabelFontSize: 11, valGridLine: { color: "E3E0D8", size: 0.5 } },
      ...(isRows && { catAxisOrientation: FIRST_ON_TOP, valAxisHidden: true }),
      ...{ showValue: labels.length <= 20, dataLabelFontSize: 12, dataLabelFormatCode: "General" },
      ...{ showTitle: false, showLegend: false, lineSize: 2, altText: `${figure.title}, ${unit}` },
      ...{ catAxisLabelFontFace: "Arial", valAxisLabelFontFace: "Arial", dataLabelFontFace: "Arial" },
    },
  );
  addUnder([unit, ...below], slide, { ...slides, text });
}

/** What the marks and the words mean. */
export function addLegendSlide(slides: Slides): void {
  const { document, text, messages } = slides;
  const statuses = [...new Set(document.rows.map(({ status }) => status))].map((status): Words => {
    const { mark, word, definition } = messages.statuses[status];
    return { text: `${mark} ${word}: ${definition}` };
  });
  const words: Words[] = [
    ...document.legend.map(({ stance, mark, word, definition }): Words => {
      const { fill: ground, ink } = rungLook(stance, false);
      return [{ text: ` ${mark} `, bold: true, fill: ground, ink }, { text: ` ${word}: ${definition}` }];
    }),
    ...statuses,
  ];
  const size =
    [16, 14, 13, 12, 11, 10, 9].find((one) => text.height(words, WIDTH, one) * 1.15 < BOTTOM - TOP) ?? 8;
  const slide = slides.add(messages.ui.handout.legend);
  slide.addText(text.paragraphs(words, size), {
    ...{ x: SLIDE.margin, y: TOP, w: WIDTH, h: BOTTOM - TOP, valign: "top", margin: 0, paraSpaceAfter: 4 },
    fontFace: "Arial",
  });
}

/** Sources by number, then whose reading it all is. */
export function addSourceSlides(slides: Slides): void {
  const { document, text, messages } = slides;
  const entries = [
    ...document.sources.map(({ number, words, url }): Words[] => [
      { text: `${messages.number(number)}. ${words}` },
      { text: url, ink: INK.want },
    ]),
    ...document.closing.map((words): Words[] => [{ text: words, bold: words === document.standingLine }]),
    [{ text: document.address, ink: INK.want }],
  ];
  const size = 10;
  const parts = fill(entries, (words) => text.height(words, WIDTH, size) + 0.06, BOTTOM - TOP - 0.1);
  for (const [place, part] of parts.entries()) {
    const slide = slides.add(partTitle(messages.ui.record.sources, place, parts.length, slides));
    slide.addText(text.paragraphs(part.flat(), size), {
      ...{ x: SLIDE.margin, y: TOP, w: WIDTH, h: BOTTOM - TOP, valign: "top", margin: 0, fontFace: "Arial" },
    });
  }
}
