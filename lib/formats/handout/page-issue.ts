// One issue of a page: what it can come to, what the counted parties make of it, and what each said in which words. In
// a booklet it keeps to one printed page.
import type { Messages } from "@/lib/messages/messages";
import { escapeMarkup as esc } from "../atom";
import type { HandoutCell, HandoutDocument, HandoutRow, HandoutVoice } from "./handout-document";
import type { Paged } from "./page";
import { directed, element, foreign, writeBadge, writeRungs } from "./page-markup";
import { writeCell } from "./page-table";

/** Letters of what a printed page holds; and what a line, a party or a statement takes beside its own. */
const PAGE_LETTERS = 4_000;
const LINE_LETTERS = 90;

/** What of the page is taken before the first quotation. */
function countTaken(row: HandoutRow): number {
  const lines = [row.question, row.reason, ...row.besides, row.restsOn ?? ""];
  const options = row.options.map(({ label, description }) => label + (description ?? ""));
  const cells = row.cells.flatMap(({ stateWords, redLines, headline, rungs, meta }) => [
    ...[stateWords ?? "", ...redLines, headline ?? "", meta],
    rungs
      .map(({ stance, lastSaid, word }) =>
        stance === null && lastSaid === null ? "" : `${word} ${lastSaid ?? ""}   `,
      )
      .join(""),
  ]);
  return [...lines, ...options, ...cells]
    .filter((text) => text !== "")
    .reduce((sum, text) => sum + Math.ceil(text.length / LINE_LETTERS) * LINE_LETTERS, 0);
}

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
  const share = Math.max(0, PAGE_LETTERS - countTaken(row)) / Math.max(1, spoken.length) - LINE_LETTERS / 2;
  const { record, handout } = messages.ui;
  const lines = row.cells.map(
    (cell) =>
      `<tr><th scope="row"${own}><strong>${esc(nameOf(cell, document))}</strong></th><td>${writeCell(cell, paged)}</td></tr>`,
  );
  const words = spoken.flatMap((cell) => {
    let left = share;
    const shown = cell.voices.filter(({ text, original }) => {
      const length = text.length + (original?.text.length ?? 0) + LINE_LETTERS;
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
