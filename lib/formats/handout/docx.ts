// A hand-out as a document of Word: the table on landscape pages with its sources as footnotes, then what was said.
import {
  Document,
  Footer,
  Header,
  HeadingLevel,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  type Paragraph,
  TextRun,
} from "docx";
import type { Messages } from "@/lib/messages/messages";
import { fixArchive } from "../fixed-archive";
import { INK } from "../picture/drawing";
import { badgeLook } from "../picture/marks";
import { writeBackMatter, writeVoices } from "./docx-back-matter";
import { DocxNotes } from "./docx-notes";
import { docxStyles } from "./docx-styles";
import { writeTables } from "./docx-table";
import { DocxText } from "./docx-text";
import type { HandoutDocument } from "./handout-document";
import { withoutIsolates } from "./reading-runs";
import { rungLook } from "./rung-look";

/** A4, with margins of 15 mm; twentieths of a point. */
const [SHORT, LONG, MARGIN] = [11_906, 16_838, 850];

export async function writeDocx(
  document: HandoutDocument,
  messages: Messages,
): Promise<Uint8Array<ArrayBuffer>> {
  const text = new DocxText(document);
  const notes = new DocxNotes(text, messages);
  const heading = (words: string) =>
    text.paragraph(words, { heading: HeadingLevel.HEADING_1, keepNext: true });
  const frame = writeFrame(document, text);
  const file = new Document({
    title: withoutIsolates(titleOf(document)),
    subject: withoutIsolates(document.leads.join(" ")),
    creator: "Parley",
    lastModifiedBy: "Parley",
    description: withoutIsolates(document.standingLine),
    styles: docxStyles(document),
    sections: [
      {
        ...frame,
        properties: page("landscape"),
        children: [
          ...writeFront(document, text, messages),
          heading(messages.ui.matrix.whereTheyStand),
          ...writeTables({ document, text, notes, messages }),
          heading(messages.ui.handout.legend),
          ...writeLegend(document, text, messages),
        ],
      },
      {
        ...frame,
        properties: page("portrait"),
        children: [
          heading(messages.ui.handout.inTheirWords),
          ...writeVoices(document, text, messages),
          ...writeBackMatter(document, text, messages),
        ],
      },
    ],
  });
  return fixArchive(new Uint8Array(await Packer.toBuffer(file)), document.released);
}

function page(orientation: "landscape" | "portrait"): ISectionOptions["properties"] {
  const margin = { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN, header: 400, footer: 400 };
  // Width and height are given upright: the library turns them.
  const size = {
    width: SHORT,
    height: LONG,
    orientation: PageOrientation[orientation === "landscape" ? "LANDSCAPE" : "PORTRAIT"],
  };
  return { page: { size, margin } };
}

function titleOf({ title, subject }: HandoutDocument): string {
  return subject === null ? title : `${title}: ${subject}`;
}

/** Above and beneath every page: what it is of, whether it is a draft, the standing line, the number. */
function writeFrame(document: HandoutDocument, text: DocxText): Pick<ISectionOptions, "headers" | "footers"> {
  const { draft, release, standingLine } = document;
  const small = { size: 15, ink: INK.ink3 };
  const mark = draft === null ? [] : text.runs(`${draft.word} · `, { ...small, bold: true, ink: INK.red });
  const header = [...mark, ...text.runs([titleOf(document), release].filter(Boolean).join(" · "), small)];
  const number = new TextRun({ children: [PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES], size: 15 });
  return {
    headers: { default: new Header({ children: [text.paragraph(header)] }) },
    footers: {
      default: new Footer({
        children: [text.paragraph([...text.runs(`${standingLine}   `, small, text.base), number])],
      }),
    },
  };
}

/** Title, parties, release, date, and how many issues have which status. */
function writeFront(document: HandoutDocument, text: DocxText, messages: Messages): Paragraph[] {
  const { title, subject, draft, leads, partiesLine, release, counts, caseLanguage } = document;
  const badges = counts.flatMap(({ status, badge, count }) => {
    const { fill, ink } = badgeLook({ status });
    return [
      ...text.runs(` ${badge} ${messages.number(count)} `, { bold: true, ink, fill, size: 18 }, text.base),
      ...text.runs("  ", {}, text.base),
    ];
  });
  return [
    ...(draft === null
      ? []
      : [text.paragraph(`${draft.word}. ${draft.sentence}`, { bold: true, ink: INK.red, after: 80 })]),
    text.paragraph(title, { heading: HeadingLevel.TITLE, language: caseLanguage }),
    ...(subject === null ? [] : [text.paragraph(subject, { style: "Subject" })]),
    text.paragraph([partiesLine, release].filter(Boolean).join(" · "), {
      direction: text.base,
      bold: true,
      after: 60,
    }),
    text.paragraph(leads.join(" "), { direction: text.base, after: 80 }),
    text.paragraph(badges, { after: 60 }),
  ];
}

/** What the marks mean: of the numbers' grounds first. */
function writeLegend({ legend, rows }: HandoutDocument, text: DocxText, messages: Messages): Paragraph[] {
  const used = new Set(rows.map(({ status }) => status));
  return [
    ...legend.map(({ stance, mark, word, definition }) => {
      const { fill, ink } = rungLook(stance, false);
      return text.paragraph(
        [
          ...text.runs(` ${mark} `, { bold: true, size: 17, ink, fill }, text.base),
          ...text.runs(` ${word}: `, { bold: true, size: 17 }, text.base),
          ...text.runs(definition, { size: 17 }, text.base),
        ],
        { after: 20 },
      );
    }),
    ...[...used].map((status) => {
      const { mark, word, definition } = messages.statuses[status];
      const { ink, fill } = badgeLook({ status });
      return text.paragraph(
        [
          ...text.runs(` ${mark} ${word} `, { bold: true, size: 17, ink, fill }, text.base),
          ...text.runs(` ${definition}`, { size: 17 }, text.base),
        ],
        { after: 20 },
      );
    }),
  ];
}
