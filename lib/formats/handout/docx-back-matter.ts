// What stands behind the table of a document: the words of each party on each issue, pairs, figures, sources.
import { HeadingLevel, type Paragraph, Table, TableLayoutType, TableRow, WidthType } from "docx";
import type { Messages } from "@/lib/messages/messages";
import { INK } from "../picture/drawing";
import { tableCell } from "./docx-table";
import type { DocxText } from "./docx-text";
import type { HandoutDocument, HandoutVoice } from "./handout-document";

const SMALL = 16;
/** Of an upright page between its margins. */
const WIDTH = 10_200;

/** Issue by issue and party by party; who said nothing is not named again. */
export function writeVoices(document: HandoutDocument, text: DocxText, messages: Messages): Paragraph[] {
  const { caseLanguage: language, parties } = document;
  return document.rows.flatMap((row) => {
    const spoken = row.cells.filter(({ voices }) => voices.length > 0);
    if (spoken.length === 0) return [];
    return [
      text.paragraph(row.title, { heading: HeadingLevel.HEADING_2, language }),
      ...spoken.flatMap((cell) => [
        text.paragraph(parties.find(({ key }) => key === cell.party)?.shortName ?? cell.party, {
          heading: HeadingLevel.HEADING_3,
          language,
        }),
        ...cell.voices.flatMap((voice) => writeVoice(voice, document, text, messages)),
        ...(cell.note === null
          ? []
          : [
              text.paragraph(messages.ui.record.note, {
                bold: true,
                size: SMALL,
                before: 60,
                keepNext: true,
              }),
              text.paragraph(cell.note, { size: SMALL, language }),
            ]),
      ]),
    ];
  });
}

function writeVoice(
  voice: HandoutVoice,
  { caseLanguage: language }: HandoutDocument,
  text: DocxText,
  messages: Messages,
): Paragraph[] {
  const { bearing, isQuote, original, translation, speaker, facts, publisher, url, source } = voice;
  const small = { size: SMALL, ink: INK.ink2 };
  return [
    ...(bearing === null
      ? []
      : [text.paragraph(bearing, { ...small, bold: true, before: 60, keepNext: true })]),
    text.paragraph(isQuote ? `“${voice.text}”` : voice.text, {
      style: "Quotation",
      language,
      keepNext: true,
    }),
    ...(original === null
      ? []
      : [
          text.paragraph(original.text, {
            style: "Quotation",
            language: original.language,
            direction: original.direction,
            isOnOwnSide: true,
            keepNext: true,
          }),
          ...(translation === null ? [] : [text.paragraph(translation, { ...small, keepNext: true })]),
        ]),
    text.paragraph(
      [
        ...text.runs(speaker, { ...small, bold: true }),
        ...text.runs(` · ${facts.join(" · ")} · `, small, text.base),
        text.link(publisher, url, { size: SMALL }),
        ...text.runs(`, ${messages.ui.handout.source(source)}`, small, text.base),
      ],
      { after: 40 },
    ),
  ];
}

export function writeBackMatter(
  document: HandoutDocument,
  text: DocxText,
  messages: Messages,
): (Paragraph | Table)[] {
  const { pairs, figures, sources, closing, address, caseLanguage } = document;
  const { handout, views, record } = messages.ui;
  const heading = (words: string) => text.paragraph(words, { heading: HeadingLevel.HEADING_1 });
  const under = (words: string) => text.paragraph(words, { size: SMALL, ink: INK.ink2, before: 40 });
  return [
    ...(pairs === null
      ? []
      : [heading(pairs.title), table([pairs.head, ...pairs.rows], text), ...pairs.notes.map(under)]),
    ...(figures.length === 0 ? [] : [heading(views.figures.title)]),
    ...figures.flatMap(({ figure, unit, below, head }) => [
      text.paragraph(figure.title, { heading: HeadingLevel.HEADING_2, language: caseLanguage }),
      under(unit),
      table([head, ...figure.points.map(({ label, value }) => [label, String(value)])], text),
      ...below.map(under),
    ]),
    heading(record.sources),
    ...sources.map(({ number, words, url, language }) =>
      text.paragraph(
        [
          ...text.runs(`${messages.number(number)}. `, { bold: true, size: SMALL }, text.base),
          ...text.runs(`${words}. `, { size: SMALL, ...(language && { language }) }),
          text.link(url, url, { size: SMALL }),
        ],
        { after: 30 },
      ),
    ),
    heading(messages.ui.frame.about),
    ...closing.map((words) => text.paragraph(words, { after: 40 })),
    text.paragraph([
      ...text.runs(`${handout.address}: `, { bold: true }, text.base),
      text.link(address, address),
    ]),
  ];
}

/** A plain table with a head that is repeated. */
function table(rows: readonly (readonly string[])[], text: DocxText): Table {
  const columns = rows[0]?.length ?? 1;
  const width = Math.floor(WIDTH / columns);
  return new Table({
    width: { size: width * columns, type: WidthType.DXA },
    columnWidths: Array.from({ length: columns }, () => width),
    layout: TableLayoutType.FIXED,
    visuallyRightToLeft: text.base === "rtl",
    rows: rows.map(
      (cells, place) =>
        new TableRow({
          tableHeader: place === 0,
          cantSplit: true,
          children: cells.map((words, column) =>
            tableCell(
              [text.paragraph(words, { size: SMALL, bold: place === 0 || column === 0 })],
              width,
              place === 0 ? INK.band : undefined,
            ),
          ),
        }),
    ),
  });
}
