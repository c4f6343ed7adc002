// Every file that a page gives, and how it is made. A taker answers null where the page has no such thing.
import "server-only";
import type { TakeFile } from "@/lib/domain/links";
import { dayOfPlace, type Reference } from "@/lib/domain/reference";
import { citationKey, writeBibtex } from "@/lib/formats/bibtex";
import { writeRis } from "@/lib/formats/ris";
import {
  tableMatrix,
  tablePairs,
  type ViewTable,
  writeTableHtml,
  writeTableTsv,
} from "@/lib/formats/view-table";
import type { Messages } from "@/lib/messages/messages";
import type { ApiAnswer } from "../api/respond";
import type { FoundCase } from "../open-case";

type Taker = (opened: FoundCase, messages: Messages) => ApiAnswer | null | Promise<ApiAnswer | null>;

/** What a citation of the page points at. */
export function referTo({ caseFile, place, view, changes, release, permanent }: FoundCase): Reference {
  return {
    caseFile,
    place,
    asOf: dayOfPlace(place, caseFile, view),
    interval: changes?.interval ?? null,
    release: { number: release.number, published: release.publishedAt.toISOString().slice(0, 10) },
    address: permanent,
  };
}

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
  "quote.txt": cite(({ quote }) => (quote === null ? null : text(`${quote}\n`))),
};
