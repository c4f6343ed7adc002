// Every file that a page gives, and how it is made. A taker answers null where the page has no such thing.
import "server-only";
import type { TakeFile } from "@/lib/domain/links";
import type { Reference } from "@/lib/domain/reference";
import { citationKey, writeBibtex } from "@/lib/formats/bibtex";
import { writeBriefHtml, writeBriefMarkdown, writeBriefText } from "@/lib/formats/brief";
import { pictureCard } from "@/lib/formats/picture/card-picture";
import { titleCard } from "@/lib/formats/picture/card-title";
import { type Pictured, writePicture } from "@/lib/formats/picture/picture";
import { findPicture } from "@/lib/formats/picture/pictures";
import { writeRis } from "@/lib/formats/ris";
import {
  tableMatrix,
  tablePairs,
  type ViewTable,
  writeTableHtml,
  writeTableTsv,
} from "@/lib/formats/view-table";
import type { Messages } from "@/lib/messages/messages";
import { answerPng } from "../answer-png";
import type { ApiAnswer } from "../api/respond";
import type { FoundCase } from "../open-case";
import { makeBriefDocument } from "./brief-document";
import { makeHandout } from "./make-handout";
import { referTo } from "./refer-to";

type Taker = (opened: FoundCase, messages: Messages) => ApiAnswer | null | Promise<ApiAnswer | null>;

function text(body: string, type = "text/plain", fileName?: string): ApiAnswer {
  return { kind: "content", type: `${type}; charset=utf-8`, body, ...(fileName && { fileName }) };
}

function makeTable(opened: FoundCase, messages: Messages): ViewTable | null {
  const { caseFile, view, place } = opened;
  const citation = messages.citation(referTo(opened)).full;
  const tabled = { caseFile, view, messages, citation };
  switch (place.view) {
    case "matrix":
    case "spectrum":
      return tableMatrix(tabled);
    case "pairs":
      return tablePairs(tabled);
    case "issues":
      return tableMatrix({ ...tabled, view: place.key === null ? view : { ...view, issues: [place.key] } });
    default:
      return null;
  }
}

/** Whether the page has a table of its own to take along. */
export function hasTable({ view }: FoundCase["place"]): boolean {
  return view === "matrix" || view === "spectrum" || view === "pairs" || view === "issues";
}

function pictured(opened: FoundCase, messages: Messages): Pictured {
  const { caseFile, view, place } = opened;
  return { caseFile, view, place, messages, citation: messages.citation(referTo(opened)).full };
}

function drawPicture(opened: FoundCase, messages: Messages): string | null {
  const picture = findPicture(opened);
  if (picture === null) return null;
  const subject = pictured(opened, messages);
  return writePicture(picture(subject), subject);
}

const cite =
  (write: (citation: ReturnType<Messages["citation"]>, reference: Reference) => ApiAnswer | null): Taker =>
  (opened, messages) => {
    const reference = referTo(opened);
    return write(messages.citation(reference), reference);
  };

export const TAKE: Readonly<Record<TakeFile, Taker>> = {
  "table.html": (opened, messages) => {
    const table = makeTable(opened, messages);
    return table && text(writeTableHtml(table, messages.language), "text/html");
  },
  "table.tsv": (opened, messages) => {
    const table = makeTable(opened, messages);
    return table && text(writeTableTsv(table), "text/tab-separated-values");
  },
  "cite.txt": cite(({ full }) => text(`${full}\n`)),
  "cite-short.txt": cite(({ short }) => text(`${short}\n`)),
  "cite.bib": cite((citation, reference) =>
    text(writeBibtex(citation, reference), "application/x-bibtex", `${citationKey(reference)}.bib`),
  ),
  "cite.ris": cite((citation, reference) =>
    text(
      writeRis(citation, reference),
      "application/x-research-info-systems",
      `${citationKey(reference)}.ris`,
    ),
  ),
  "image.svg": (opened, messages) => {
    const svg = drawPicture(opened, messages);
    return svg === null ? null : text(svg, "image/svg+xml", `${citationKey(referTo(opened))}.svg`);
  },
  "image.png": (opened, messages) => {
    const svg = drawPicture(opened, messages);
    return svg === null ? null : answerPng(svg, 2, `${citationKey(referTo(opened))}.png`);
  },
  "card.png": (opened, messages) => {
    const reference = referTo(opened);
    const { number, published } = reference.release;
    const release = messages.ui.picture.release(number, messages.longDate(published));
    const title = titleCard(reference, messages);
    return answerPng(
      pictureCard(pictured(opened, messages), { title, release }),
      1,
      `${citationKey(reference)}-card.png`,
    );
  },
  "brief.txt": (opened) => text(writeBriefText(makeBriefDocument(opened))),
  "brief.html": (opened) => text(writeBriefHtml(makeBriefDocument(opened)), "text/html"),
  "brief.md": (opened) => text(writeBriefMarkdown(makeBriefDocument(opened)), "text/markdown"),
  "handout.docx": (opened, messages) => makeHandout("docx", opened, messages),
  "handout.pptx": (opened, messages) => makeHandout("pptx", opened, messages),
  "handout.xlsx": (opened, messages) => makeHandout("xlsx", opened, messages),
  "handout.md": (opened, messages) => makeHandout("md", opened, messages),
  "handout.html": (opened, messages) => makeHandout("html", opened, messages),
  "booklet.html": (opened, messages) => makeHandout("booklet", opened, messages),
  "quote.txt": cite(({ quote }) => (quote === null ? null : text(`${quote}\n`))),
};
