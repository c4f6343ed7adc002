// Text on slides: paragraphs that each run their own way, and how much room they take, since nothing grows by itself.
import type pptxgen from "pptxgenjs";
import { textDirection } from "@/lib/domain/text-direction";
import { textWidth, wrapText } from "../picture/text-width";
import type { Direction, HandoutDocument } from "./handout-document";
import { officeLanguage } from "./language-tags";
import { directionOf, withMarks } from "./reading-runs";

/** Inches of a wide slide. */
export const SLIDE = { width: 13.333, height: 7.5, margin: 0.5 } as const;

export interface Piece {
  text: string;
  bold?: boolean;
  italic?: boolean;
  ink?: string;
  fill?: string;
  /** Points of its own … */
  size?: number;
  /** … or its share of those around it. */
  share?: number;
  language?: string;
}

/** Smaller letters nobody reads from a wall, nor on paper. */
const SMALLEST = 8;

function sizeOf({ size, share = 1 }: Piece, around: number): number {
  return Math.max(SMALLEST, size ?? around * share);
}

/** The first category on top. The library and the format know the word, only its types do not. */
export const FIRST_ON_TOP = "maxMin" as "minMax";

/** A paragraph: of one text, or of several side by side. */
export type Words = Piece | readonly Piece[];

const hex = (colour: string) => colour.replace("#", "");
const piecesOf = (words: Words): readonly Piece[] => (Array.isArray(words) ? words : [words as Piece]);

export class PptxText {
  constructor(private readonly document: Pick<HandoutDocument, "language" | "direction" | "caseLanguage">) {}

  get base(): Direction {
    return this.document.direction;
  }

  /** Where something stands that begins so far from the side where reading begins. */
  at(start: number, width: number): number {
    return this.base === "rtl" ? SLIDE.width - start - width : start;
  }

  /**
   * Columns from the side where reading begins. They are turned here and not by the table's own attribute, which
   * LibreOffice does not know: a table that runs the wrong way in one program says something else there.
   */
  across<T>(columns: readonly T[]): T[] {
    return this.base === "rtl" ? columns.toReversed() : [...columns];
  }

  paragraphs(all: readonly Words[], size: number, scale = 1): pptxgen.TextProps[] {
    return all.flatMap((words) => {
      const pieces = piecesOf(words);
      // Several pieces side by side run as the slide does.
      const direction = pieces.length === 1 ? directionOf(pieces[0]?.text ?? "", this.base) : this.base;
      return pieces.map(
        (piece, place): pptxgen.TextProps => ({
          text: withMarks(piece.text.replace(/\s+/g, pieces.length > 1 ? "\u00a0" : " "), direction),
          options: {
            fontSize: Math.max(SMALLEST, Math.round(sizeOf(piece, size) * scale * 2) / 2),
            rtlMode: direction === "rtl",
            align: this.base === "rtl" ? "right" : "left",
            lang: this.languageOf(piece, directionOf(piece.text, direction)),
            ...(piece.bold && { bold: true }),
            ...(piece.italic && { italic: true }),
            ...(piece.ink && { color: hex(piece.ink) }),
            ...(piece.fill && { highlight: hex(piece.fill) }),
            ...(place === pieces.length - 1 && { breakLine: true }),
          },
        }),
      );
    });
  }

  private languageOf({ language: asked }: Piece, direction: Direction): string {
    const { language, caseLanguage } = this.document;
    const own = [asked, language, caseLanguage].find(
      (tag) => tag !== undefined && textDirection(tag) === direction,
    );
    return officeLanguage(own ?? (direction === "rtl" ? "ar" : "en"));
  }

  /** Inches that paragraphs take in a box of that width. */
  height(all: readonly Words[], width: number, size: number): number {
    return all.reduce((sum, words) => {
      const pieces = piecesOf(words);
      const own = Math.max(...pieces.map((piece) => sizeOf(piece, size)));
      const line = pieces.map(({ text }) => text.replace(/[\u2066-\u2069]/g, "")).join("  ");
      const bold = pieces.some((piece) => piece.bold);
      // A little narrower than it is: letters of one program are wider than those of another.
      const count = wrapText(line, width * 72 * 0.97, { size: own, bold }).length;
      return sum + (Math.max(1, count) * own * 1.22) / 72;
    }, 0);
  }

  /** The text on at most so many lines. */
  cut(text: string, width: number, size: number, most: number): string {
    if (textWidth(text, size) <= width * 72) return text;
    return wrapText(text, width * 72 * 0.97, { size, most }).join(" ");
  }
}
