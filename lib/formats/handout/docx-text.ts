// Paragraphs and runs of a document, each in its own direction. Word is told of every run which way it goes and in what
// language it is; text of the case file in a document that runs the other way stands on the side of its neighbours.

import {
  AlignmentType,
  ExternalHyperlink,
  type FootnoteReferenceRun,
  type HeadingLevel,
  type IParagraphOptions,
  Paragraph,
  ShadingType,
  TextRun,
} from "docx";
import { readUrl } from "@/lib/domain/read-url";
import { textDirection } from "@/lib/domain/text-direction";
import type { Direction, HandoutDocument } from "./handout-document";
import { officeLanguage } from "./language-tags";
import { directionOf, splitRuns } from "./reading-runs";

export interface Look {
  bold?: boolean;
  italic?: boolean;
  /** Hexadecimal, with "#". */
  ink?: string;
  fill?: string;
  /** Half points. */
  size?: number;
  superScript?: boolean;
  /** BCP 47; without it that of the document. */
  language?: string;
}

export type Inline = TextRun | ExternalHyperlink | FootnoteReferenceRun;

export interface ParagraphLook extends Look {
  style?: string;
  heading?: (typeof HeadingLevel)[keyof typeof HeadingLevel];
  /** Which way it runs; without it as its first letter does. */
  direction?: Direction;
  /** It begins where its own direction does, not where the document does. */
  isOnOwnSide?: boolean;
  /** Twentieths of a point. */
  before?: number;
  after?: number;
  indent?: number;
  keepNext?: boolean;
  pageBreakBefore?: boolean;
}

const hex = (colour: string) => colour.replace("#", "");

export class DocxText {
  constructor(private readonly document: Pick<HandoutDocument, "language" | "direction" | "caseLanguage">) {}

  get base(): Direction {
    return this.document.direction;
  }

  runs(text: string, look: Look = {}, direction: Direction = directionOf(text, this.base)): TextRun[] {
    return splitRuns(text, direction).map(
      (run) =>
        new TextRun({
          text: run.text,
          ...(look.bold && { bold: true, boldComplexScript: true }),
          ...(look.italic && { italics: true, italicsComplexScript: true }),
          ...(look.ink && { color: hex(look.ink) }),
          ...(look.fill && { shading: { type: ShadingType.CLEAR, color: "auto", fill: hex(look.fill) } }),
          ...(look.size && { size: look.size, sizeComplexScript: look.size }),
          ...(look.superScript && { superScript: true }),
          ...this.directed(run.direction, look.language),
        }),
    );
  }

  /** Letters of one direction are in a language of that direction, whatever the text as a whole is in. */
  private directed(direction: Direction, asked: string | undefined) {
    const { language, caseLanguage } = this.document;
    const own = [asked, language, caseLanguage].find(
      (tag) => tag !== undefined && textDirection(tag) === direction,
    );
    if (direction === "ltr") return { language: { value: officeLanguage(own ?? "en") } };
    return { rightToLeft: true, language: { bidirectional: officeLanguage(own ?? "ar") } };
  }

  /** What is no whole address stays text: Word refuses a file with a link that it cannot read. */
  link(text: string, url: string, look: Look = {}): Inline {
    const children = this.runs(text, { ink: "#1f4b7a", ...look }, "ltr");
    if (readUrl(url) === null) return children[0] ?? new TextRun("");
    return new ExternalHyperlink({ children, link: new URL(url).href });
  }

  /** `words`: a text, or parts that are written already. */
  paragraph(words: string | readonly Inline[], look: ParagraphLook = {}): Paragraph {
    const direction =
      look.direction ?? (typeof words === "string" ? directionOf(words, this.base) : this.base);
    const children = typeof words === "string" ? this.runs(words, look, direction) : [...words];
    const side = look.isOnOwnSide ? direction : this.base;
    const options: IParagraphOptions = {
      children,
      ...(look.style && { style: look.style }),
      ...(look.heading && { heading: look.heading }),
      ...(look.keepNext && { keepNext: true, keepLines: true }),
      ...(look.pageBreakBefore && { pageBreakBefore: true }),
      ...(look.indent && { indent: { start: look.indent } }),
      bidirectional: direction === "rtl",
      // The library means the side of the page, and turns it into what Word means: the side where a paragraph begins.
      alignment: side === "rtl" ? AlignmentType.RIGHT : AlignmentType.LEFT,
      ...((look.before !== undefined || look.after !== undefined) && {
        spacing: { before: look.before ?? 0, after: look.after ?? 0 },
      }),
    };
    return new Paragraph(options);
  }
}
