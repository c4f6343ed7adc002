// A figure of a case as a picture, with all that it needs once it has left the page.
import type { CaseFile, Figure } from "@/lib/domain/case-file";
import { indexCase } from "@/lib/domain/case-index";
import type { Messages } from "@/lib/messages/messages";
import { formatNumber, formatShortNumber } from "@/lib/messages/number";
import type { NumberWriter } from "./figure-drawing";
import { type PictureWords, writeFigurePicture } from "./figure-picture";

export function numberWriter(language: string): NumberWriter {
  return {
    full: (value) => formatNumber(value, language),
    short: (value) => formatShortNumber(value, language),
  };
}

/** SVG with its size in pixels. `release`: from which the figure is. */
export function writeCaseFigure(
  figure: Figure,
  caseFile: CaseFile,
  release: number,
  messages: Messages,
): { svg: string; width: number; height: number } {
  const words = describePicture(figure, caseFile, release, messages);
  return writeFigurePicture(figure, words, numberWriter(messages.language));
}

function describePicture(
  figure: Figure,
  caseFile: CaseFile,
  release: number,
  messages: Messages,
): PictureWords {
  const words = messages.ui.figures;
  const source = figure.source === undefined ? undefined : indexCase(caseFile).sources.get(figure.source);
  const published = source?.published === undefined ? "" : `, ${messages.date(source.published)}`;
  return {
    language: messages.language,
    title: figure.title,
    unit: words.unit(figure.unit),
    below: [
      ...(figure.note === undefined ? [] : [`${words.note} ${figure.note}`]),
      source === undefined
        ? words.noSource
        : `${words.source} ${source.publisher ?? source.title}${published}`,
      messages.standingLine,
      words.from(caseFile.negotiation.title, release),
    ],
  };
}
