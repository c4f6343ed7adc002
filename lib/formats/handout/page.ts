// A hand-out as one HTML file that needs nothing else: no script, no font, no picture from elsewhere. Opened from a
// memory stick it says all that the view says; on paper it is a booklet with one issue a page.
import type { Messages } from "@/lib/messages/messages";
import { escapeMarkup as esc } from "../atom";
import { numberWriter } from "../case-figure";
import { writeFigurePicture } from "../figure-picture";
import type { HandoutDocument, HandoutFigure, HandoutTable } from "./handout-document";
import { writeIssueSection } from "./page-issue";
import { element, foreign } from "./page-markup";
import { footStyle, PAGE_STYLE } from "./page-style";
import { writeMatrix } from "./page-table";

/** `copy`: everything, to be read on a screen. `booklet`: what fits on one page an issue, to be printed. */
export type PageKind = "copy" | "booklet";

/** Nothing is fetched, nothing runs; the look stands in the file itself. */
const PAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

export interface Paged {
  document: HandoutDocument;
  messages: Messages;
  kind: PageKind;
}

export function writePage(document: HandoutDocument, messages: Messages, kind: PageKind): string {
  const paged: Paged = { document, messages, kind };
  const { title, subject, draft, language, direction, rows } = document;
  const { handout, matrix, record, views } = messages.ui;
  const whole = [subject === null ? title : `${title}: ${subject}`, ...(draft === null ? [] : [draft.word])];
  const table = section("matrix", matrix.whereTheyStand, writeMatrix(paged), "apart whole");
  const legend = section("legend", handout.legend, writeLegend(paged), "");
  return [
    "<!DOCTYPE html>",
    `<html lang="${language}" dir="${direction}">`,
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${PAGE_POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="robots" content="noindex">',
    `<title>${esc(whole.join(" · "))}</title>`,
    `<style>${PAGE_STYLE}${writeFootStyle(document)}</style>`,
    "</head>",
    "<body>",
    writeHead(paged),
    "<main>",
    writeContents(paged),
    // On paper what the marks mean stands on the first page, before the first mark.
    ...(kind === "booklet" ? [legend, table] : [table, legend]),
    ...rows.map((row) => writeIssueSection(row, paged)),
    ...(document.pairs === null
      ? []
      : [section("pairs", document.pairs.title, writeTable(document.pairs), "apart")]),
    ...(document.figures.length === 0
      ? []
      : [
          section(
            "figures",
            views.figures.title,
            document.figures.map((one) => writeFigure(one, paged)).join("\n"),
            "apart",
          ),
        ]),
    section("sources", record.sources, writeSources(paged), "apart"),
    "</main>",
    writeFoot(paged),
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

function section(id: string, title: string, content: string, look: string): string {
  const named = look === "" ? "" : ` class="${look}"`;
  return `<section id="${id}"${named}><h2>${esc(title)}</h2>\n${content}\n</section>`;
}

/** At the foot of every printed page: what it is of, whether it is a draft, whose reading it is. */
function writeFootStyle({ title, release, draft, standingLine, direction }: HandoutDocument): string {
  const words = [draft?.word, title, release, standingLine].filter(
    (one) => one !== undefined && one !== null,
  );
  return footStyle(words.join(" · "), direction === "rtl");
}

function writeHead({ document, messages }: Paged): string {
  const { title, subject, draft, leads, partiesLine, release, counts, caseLanguage } = document;
  return [
    "<header>",
    draft === null ? "" : element("p", `${draft.word}. ${draft.sentence}`, { class: "draft" }),
    `<h1${foreign(caseLanguage, document)}>${esc(title)}</h1>`,
    ...(subject === null ? [] : [element("p", subject)]),
    `<p><strong>${esc([partiesLine, release].filter(Boolean).join(" · "))}</strong></p>`,
    ...leads.map((lead) => element("p", lead)),
    `<ul class="counts">${counts.map(({ badge, count }) => element("li", `${badge} ${messages.number(count)}`)).join("")}</ul>`,
    "</header>",
  ].join("\n");
}

function writeContents({ document, messages }: Paged): string {
  const { handout, matrix, record } = messages.ui;
  const line = (id: string, words: string, language?: string) =>
    `<li${language === undefined ? "" : foreign(language, document)}><a href="#${esc(id)}">${esc(words)}</a></li>`;
  return [
    `<nav aria-label="${esc(handout.contents)}"><ul class="contents">`,
    line("matrix", matrix.whereTheyStand),
    line("legend", handout.legend),
    ...document.rows.map(({ key, title }) => line(`issue-${key}`, title, document.caseLanguage)),
    ...(document.pairs === null ? [] : [line("pairs", document.pairs.title)]),
    ...(document.figures.length === 0 ? [] : [line("figures", messages.ui.views.figures.title)]),
    line("sources", record.sources),
    "</ul></nav>",
  ].join("\n");
}

function writeLegend({ document, messages }: Paged): string {
  const used = [...new Set(document.rows.map(({ status }) => status))];
  return [
    "<dl>",
    ...document.legend.map(
      ({ stance, mark, word, definition }) =>
        `<dt class="rungs"><span${stance === null ? "" : ` data-stance="${stance}"`}><b>${esc(mark)}</b> ${esc(word)}</span></dt>${element("dd", definition)}`,
    ),
    ...used.map((status) => {
      const { mark, word, definition } = messages.statuses[status];
      return `<dt><span class="badge" data-status="${status}">${esc(`${mark} ${word}`)}</span></dt>${element("dd", definition)}`;
    }),
    "</dl>",
  ].join("\n");
}

function writeTable({ title, notes, head, rows }: HandoutTable): string {
  const [corner = "", ...columns] = head;
  return [
    `<div class="scroll" role="region" tabindex="0" aria-label="${esc(title)}"><table>`,
    `<thead><tr><td>${esc(corner)}</td>${columns.map((words) => `<th scope="col">${esc(words)}</th>`).join("")}</tr></thead>`,
    "<tbody>",
    ...rows.map(
      ([first = "", ...cells]) =>
        `<tr><th scope="row">${esc(first)}</th>${cells.map((words) => element("td", words)).join("")}</tr>`,
    ),
    "</tbody></table></div>",
    ...notes.map((note) => element("p", note, { class: "small" })),
  ].join("\n");
}

function writeFigure({ figure, unit, below, head }: HandoutFigure, { document, messages }: Paged): string {
  const write = numberWriter(messages.language);
  const words = { language: document.caseLanguage, title: figure.title, unit, below };
  const { svg } = writeFigurePicture(figure, words, write);
  const picture = messages.ui.figures.picture(figure.title, figure.unit, figure.points.length);
  return [
    `<h3${foreign(document.caseLanguage, document)}>${esc(figure.title)}</h3>`,
    `<figure>${svg.replace('role="img"', `role="img" aria-label="${esc(picture)}"`)}</figure>`,
    `<table><thead><tr>${head.map((words) => `<th scope="col">${esc(words)}</th>`).join("")}</tr></thead><tbody>`,
    ...figure.points.map(
      ({ label, value }) => `<tr><th scope="row">${esc(label)}</th><td>${esc(write.full(value))}</td></tr>`,
    ),
    "</tbody></table>",
  ].join("\n");
}

function writeSources({ document }: Paged): string {
  const lines = document.sources.map(
    ({ number, words, url, language }) =>
      `<li id="source-${number}"${language === null ? "" : foreign(language, document)}>${esc(words)} <a href="${esc(url)}" rel="noopener noreferrer">${esc(url)}</a></li>`,
  );
  return `<ol class="sources">${lines.join("\n")}</ol>`;
}

function writeFoot({ document, messages }: Paged): string {
  const { closing, address } = document;
  return [
    "<footer>",
    ...closing.map((words) => element("p", words, { class: "small" })),
    `<p class="small">${esc(messages.ui.handout.address)}: <a href="${esc(address)}" rel="noopener noreferrer">${esc(address)}</a></p>`,
    "</footer>",
  ].join("\n");
}
