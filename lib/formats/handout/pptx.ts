// A hand-out as slides of PowerPoint: tables, charts and notes are its own, so that all of it can be edited.
import pptxgen from "pptxgenjs";
import { textDirection } from "@/lib/domain/text-direction";
import type { Messages } from "@/lib/messages/messages";
import { escapeMarkup } from "../atom";
import { fixArchive } from "../fixed-archive";
import { INK } from "../picture/drawing";
import { badgeLook } from "../picture/marks";
import type { HandoutDocument } from "./handout-document";
import { officeLanguage } from "./language-tags";
import { addIssueSlides, type Slides } from "./pptx-issue";
import { addFigureSlide, addLegendSlide, addOverview, addSourceSlides, addTableSlide } from "./pptx-lists";
import { FIRST_ON_TOP, PptxText, SLIDE, type Words } from "./pptx-text";
import { directionOf, withMarks, withoutIsolates } from "./reading-runs";

type MasterObject = NonNullable<pptxgen.SlideMasterProps["objects"]>[number];

const MASTER = "PARLEY";
const WIDTH = SLIDE.width - 2 * SLIDE.margin;
/** Between paragraphs of notes, which the library writes as one: a letter that no case file has. */
const BREAK = "\u000b";

export async function writePptx(
  document: HandoutDocument,
  messages: Messages,
): Promise<Uint8Array<ArrayBuffer>> {
  const deck = new pptxgen();
  const text = new PptxText(document);
  deck.layout = "LAYOUT_WIDE";
  deck.title = withoutIsolates(titleOf(document));
  deck.author = "Parley";
  deck.company = "Parley";
  deck.subject = withoutIsolates(document.standingLine);
  deck.theme = { headFontFace: "Arial", bodyFontFace: "Arial" };
  defineMaster(deck, document, text);
  const slides: Slides = {
    ...{ document, text, messages },
    add: (title, notes = []) => {
      const slide = deck.addSlide({ masterName: MASTER });
      const words = text.cut(withoutIsolates(title), WIDTH, 26, 2);
      slide.addText(text.paragraphs([{ text: words, bold: true }], words.length > 60 ? 20 : 26), {
        placeholder: "title",
      });
      if (notes.length > 0) slide.addNotes(notes.join(BREAK));
      return slide;
    },
  };
  addFirstSlide(deck, slides);
  addOverview(slides);
  for (const row of document.rows) addIssueSlides(row, slides);
  if (document.pairs !== null) addTableSlide(document.pairs, slides);
  for (const figure of document.figures) addFigureSlide(figure, slides, deck.ChartType);
  addLegendSlide(slides);
  addSourceSlides(slides);
  const bytes = (await deck.write({ outputType: "uint8array" })) as Uint8Array;
  return fixArchive(bytes, document.released, (name, xml) => amend(name, xml, document));
}

function titleOf({ title, subject }: HandoutDocument): string {
  return subject === null ? title : `${title}: ${subject}`;
}

/** On every slide: what it is of, whether it is a draft, the standing line, the number. */
function defineMaster(deck: pptxgen, document: HandoutDocument, text: PptxText): void {
  const { draft, release, standingLine } = document;
  const isTurned = text.base === "rtl";
  const small = { fontFace: "Arial", fontSize: 9, color: INK.ink3.slice(1), margin: 0 } as const;
  const side = { rtlMode: isTurned, align: isTurned ? "right" : "left" } as const;
  const lang = officeLanguage(document.language);
  const origin = withMarks([titleOf(document), release].filter(Boolean).join(" · "), text.base);
  deck.defineSlideMaster({
    title: MASTER,
    background: { color: "FFFFFF" },
    slideNumber: {
      ...{ x: text.at(SLIDE.width - 1, 0.5), y: 7.05, w: 0.5, h: 0.3, fontFace: "Arial", fontSize: 9 },
      color: INK.ink3.slice(1),
    },
    objects: [
      { line: { x: SLIDE.margin, y: 6.95, w: WIDTH, h: 0, line: { color: "CFCABD", width: 0.75 } } },
      {
        text: {
          text: standingLine,
          options: {
            ...small,
            ...side,
            lang,
            x: text.at(SLIDE.margin, 8.2),
            y: 7,
            w: 8.2,
            h: 0.4,
            valign: "top",
            fontSize: 8,
          },
        },
      },
      {
        text: {
          text: origin,
          options: {
            ...{ ...small, lang, x: text.at(8.8, 3.5), y: 7, w: 3.5, h: 0.4, valign: "top", fontSize: 8 },
            ...{ rtlMode: isTurned, align: isTurned ? "left" : "right" },
          },
        },
      },
      ...(draft === null
        ? []
        : [
            {
              text: {
                text: draft.word,
                options: {
                  ...{
                    ...small,
                    lang,
                    x: text.at(SLIDE.width - 2.5, 2),
                    y: 0.12,
                    w: 2,
                    h: 0.28,
                    fontSize: 12,
                    bold: true,
                  },
                  ...{ color: "FFFFFF", fill: { color: INK.red.slice(1) }, rtlMode: isTurned },
                  align: "center",
                },
              },
            } satisfies MasterObject,
          ]),
      {
        placeholder: {
          options: {
            ...{ name: "title", type: "title", x: SLIDE.margin, y: 0.35, w: WIDTH, h: 0.75, margin: 0 },
            ...{
              fontFace: "Arial",
              fontSize: 26,
              color: INK.ink.slice(1),
              bold: true,
              valign: "middle",
              ...side,
            },
          },
          text: "",
        },
      },
    ],
  });
}

/** Title, parties, release, date, and a chart of how many issues have which status. */
function addFirstSlide(deck: pptxgen, slides: Slides): void {
  const { document, text, messages } = slides;
  const { subject, draft, leads, partiesLine, release, address, counts } = document;
  const slide = slides.add(document.title, [
    ...leads,
    ...counts.map(({ badge, count }) => `${badge}: ${count}`),
  ]);
  const words: Words[] = [
    ...(draft === null ? [] : [{ text: draft.sentence, bold: true, ink: INK.red }]),
    ...(subject === null ? [] : [{ text: subject, size: 20 }]),
    { text: partiesLine, bold: true },
    ...leads.map((lead) => ({ text: lead })),
    ...(release === null ? [] : [{ text: release }]),
    { text: address, ink: INK.want, size: 11 },
  ];
  slide.addText(text.paragraphs(words, 16), {
    ...{ x: text.at(SLIDE.margin, 6), y: 1.3, w: 6, h: 5.4, valign: "top", margin: 0, fontFace: "Arial" },
    paraSpaceAfter: 8,
  });
  if (counts.length === 0) return;
  const title = messages.ui.handout.byStatus;
  slide.addText(text.paragraphs([{ text: title, bold: true }], 16), {
    ...{ x: text.at(6.9, 5.9), y: 1.3, w: 5.9, h: 0.4, margin: 0, fontFace: "Arial" },
  });
  slide.addChart(
    deck.ChartType.bar,
    [{ name: title, labels: counts.map(({ badge }) => badge), values: counts.map(({ count }) => count) }],
    {
      ...{ x: text.at(6.9, 5.9), y: 1.7, w: 5.9, h: Math.min(5, 0.9 + counts.length * 0.55) },
      ...{ barDir: "bar", barGapWidthPct: 40, catAxisOrientation: FIRST_ON_TOP, valAxisHidden: true },
      ...{ valGridLine: { style: "none" }, showValue: true, dataLabelFontSize: 13, dataLabelFontBold: true },
      ...{ catAxisLabelFontSize: 13, catAxisLabelFontFace: "Arial", dataLabelFontFace: "Arial" },
      ...{
        catAxisLineShow: false,
        valAxisMinVal: 0,
        dataLabelFormatCode: "0",
        showLegend: false,
        altText: title,
      },
      chartColors: counts.map(({ status }) => {
        const { edge } = badgeLook({ status });
        return edge.slice(1);
      }),
    },
  );
}

/** What the library does not write: that tables have a head, and notes in paragraphs that each run their way. */
function amend(name: string, xml: string, { direction, language }: HandoutDocument): string {
  if (/slides\/slide\d+\.xml$/.test(name)) return xml.replaceAll("<a:tblPr/>", '<a:tblPr firstRow="1"/>');
  if (!/notesSlides\/notesSlide\d+\.xml$/.test(name)) return xml;
  return xml.replace(
    /<a:p><a:r><a:rPr lang="en-US" dirty="0"\/><a:t>([^<]*)<\/a:t><\/a:r><a:endParaRPr lang="en-US" dirty="0"\/><\/a:p>/,
    (_, notes: string) =>
      notes
        .split(BREAK)
        .map((line) => {
          const runs = directionOf(line, direction);
          const tag = textDirection(language) === runs ? language : runs === "rtl" ? "ar" : "en";
          const words = withMarks(line, runs);
          return words === ""
            ? "<a:p/>"
            : `<a:p><a:pPr${runs === "rtl" ? ' algn="r" rtl="1"' : ""}/><a:r><a:rPr lang="${escapeMarkup(officeLanguage(tag))}" dirty="0"/><a:t>${words}</a:t></a:r></a:p>`;
        })
        .join(""),
  );
}
