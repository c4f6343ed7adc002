// One issue of a page: what it can come to, what the counted parties make of it, and what each said in which words. In
// a booklet it keeps to one printed page.
import type { Messages } from "@/lib/messages/messages";
import { escapeMarkup as esc } from "../atom";
import type { HandoutCell, HandoutDocument, HandoutRow, HandoutVoice } from "./handout-document";
import type { Paged } from "./page";
import { directed, element, foreign, writeBadge, writeRungs } from "./page-markup";
import { writeCell } from "./page-table";

/** Letters of quotation on one printed page beside the table, shared among the parties. */
const PAGE_LETTERS = 1_900;

export function writeIssueSection(row: HandoutRow, paged: Paged): string {
  const { document, messages, kind } = paged;
  const own = foreign(document.caseLanguage, document);
  const id = `issue-${esc(row.key)}`;
  const options = row.options.map(({ number, label, description }) =>
    element("li", `${number} ${label}${description === null ? "" : `: ${description}`}`),
  );
  return [
    `<section class="issue" id="${id}">`,
    `<h2${own}>${esc(row.title)}</h2>`,
    `<p${own}>${esc(row.question)}</p>`,
    `<ul class="options"${own} aria-label="${esc(messages.ui.record.options)}">${options.join("")}</ul>`,
    writeBadge(row),
    element("p", row.reason),
    ...row.besides.map((words) => element("p", words, { class: "small" })),
    ...(row.restsOn === null ? [] : [element("p", row.restsOn, { class: "small" })]),
    kind === "booklet"
      ? writeOnePage(row, paged)
      : row.cells.map((cell) => writeParty(cell, id, paged)).join("\n"),
    "</section>",
  ].join("\n");
}

function nameOf({ party }: HandoutCell, { parties }: HandoutDocument): string {
  return parties.find(({ key }) => key === party)?.shortName ?? party;
}

function writeParty(cell: HandoutCell, issue: string, { document, messages }: Paged): string {
  const own = foreign(document.caseLanguage, document);
  const { stateWords, state, redLines, headline, rungs, meta, voices, note } = cell;
  return [
    `<h3 id="${issue}-${esc(cell.party)}"${own}>${esc(nameOf(cell, document))}</h3>`,
    ...(stateWords === null
      ? []
      : [element("p", stateWords, { class: state === "refused" ? "refused" : "" })]),
    ...redLines.map((words) => element("p", words, { class: "red" })),
    ...(headline === null ? [] : [`<p${own}>${esc(headline)}</p>`]),
    writeRungs(rungs, true),
    ...(meta === "" ? [] : [element("p", meta, { class: "small" })]),
    ...voices.map((voice) => writeVoice(voice, document, messages)),
    ...(note === null ? [] : [element("h4", messages.ui.record.note), `<p${own}>${esc(note)}</p>`]),
  ].join("\n");
}

function writeVoice(voice: HandoutVoice, document: HandoutDocument, messages: Messages): string {
  const { bearing, isQuote, text, original, translation, speaker, facts, publisher, url, source } = voice;
  const own = foreign(document.caseLanguage, document);
  const name = isQuote ? "blockquote" : "p";
  return [
    '<div class="voice">',
    ...(bearing === null ? [] : [element("p", bearing, { class: "small" })]),
    `<${name}${own}>${esc(isQuote ? `“${text}”` : text)}</${name}>`,
    ...(original === null
      ? []
      : [
          `<blockquote${directed(original.language)}>${esc(original.text)}</blockquote>`,
          ...(translation === null ? [] : [element("p", translation, { class: "small" })]),
        ]),
    `<p class="small"><strong>${esc(speaker)}</strong> · ${facts.map(esc).join(" · ")} · <a href="${esc(url)}" rel="noopener noreferrer">${esc(publisher)}</a>, <a href="#source-${source}">${esc(messages.ui.handout.source(source))}</a></p>`,
    "</div>",
  ].join("");
}

/** The words, by whom, when, and the number of the source. */
function writeShortVoice(voice: HandoutVoice, document: HandoutDocument, messages: Messages): string {
  const { bearing, isQuote, text, original, speaker, date, source } = voice;
  const own = foreign(document.caseLanguage, document);
  const name = isQuote ? "blockquote" : "p";
  return [
    '<div class="voice">',
    `<${name}${own}>${esc(isQuote ? `“${text}”` : text)}</${name}>`,
    ...(original === null
      ? []
      : [`<blockquote${directed(original.language)}>${esc(original.text)}</blockquote>`]),
    `<p class="small">${bearing === null ? "" : `${esc(bearing)} · `}<strong>${esc(speaker)}</strong> · ${esc(date)} · <a href="#source-${source}">${esc(messages.ui.handout.source(source))}</a></p>`,
    "</div>",
  ].join("");
}

/** A row a party, then the newest words of each as far as the page goes; what is left out is counted. */
function writeOnePage(row: HandoutRow, paged: Paged): string {
  const { document, messages } = paged;
  const own = foreign(document.caseLanguage, document);
  const spoken = row.cells.filter(({ voices }) => voices.length > 0);
  const share = PAGE_LETTERS / Math.max(1, spoken.length);
  const { record, handout } = messages.ui;
  const lines = row.cells.map(
    (cell) =>
      `<tr><th scope="row"${own}><strong>${esc(nameOf(cell, document))}</strong></th><td>${writeCell(cell, paged)}</td></tr>`,
  );
  const words = spoken.flatMap((cell) => {
    let left = share;
    const shown = cell.voices.filter(({ text, original }) => {
      const length = text.length + (original?.text.length ?? 0) + 60;
      left -= length;
      return left >= 0;
    });
    const more = cell.voices.length - shown.length;
    return [
      `<h3${own}>${esc(nameOf(cell, document))}</h3>`,
      ...shown.map((voice) => writeShortVoice(voice, document, messages)),
      ...(more === 0 ? [] : [element("p", handout.moreWords(more), { class: "small" })]),
    ];
  });
  return [
    `<table><thead><tr><th scope="col">${esc(record.party)}</th><th scope="col">${esc(handout.position)}</th></tr></thead><tbody>${lines.join("\n")}</tbody></table>`,
    `<div class="pages">${words.join("\n")}</div>`,
  ].join("\n");
}
