// The table of a page: an issue a row, a column a party, common ground last; each cell leads to its words.
import { escapeMarkup as esc } from "../atom";
import type { HandoutCell } from "./handout-document";
import type { Paged } from "./page";
import { element, foreign, writeBadge, writeRungs } from "./page-markup";

export function writeMatrix(paged: Paged): string {
  const { document, messages } = paged;
  const { rows, parties } = document;
  const { take, handout, matrix } = messages.ui;
  const own = foreign(document.caseLanguage, document);
  const columns = parties.length + 2;
  const lines = rows.flatMap((row, place) => {
    const group =
      row.group === null || row.group === rows[place - 1]?.group
        ? []
        : [`<tr class="group"><th colspan="${columns}" scope="colgroup"${own}>${esc(row.group)}</th></tr>`];
    const options = row.options.map(({ number, label }) => element("li", `${number} ${label}`)).join("");
    return [
      ...group,
      [
        `<tr><th scope="row"${own}><a href="#issue-${esc(row.key)}"><strong>${esc(row.title)}</strong></a><ul class="options">${options}</ul></th>`,
        ...row.cells.map((cell) => `<td>${writeCell(cell, paged)}</td>`),
        `<td>${writeBadge(row)}${element("p", row.reason)}${row.besides.map((words) => element("p", words, { class: "small" })).join("")}</td></tr>`,
      ].join(""),
    ];
  });
  return [
    `<div class="scroll" role="region" tabindex="0" aria-label="${esc(matrix.whereTheyStand)}"><table>`,
    `<thead><tr><th scope="col">${esc(take.table.issue)}</th>${parties
      .map(
        ({ shortName, note }) =>
          `<th scope="col"><span${own}>${esc(shortName)}</span><br><span class="small">${esc(note)}</span></th>`,
      )
      .join("")}<th scope="col">${esc(handout.commonGround)}</th></tr></thead>`,
    `<tbody>${lines.join("\n")}</tbody></table></div>`,
  ].join("\n");
}

export function writeCell(cell: HandoutCell, paged: Paged): string {
  const { document } = paged;
  const { state, stateWords, redLines, headline, rungs, meta } = cell;
  return [
    ...(stateWords === null
      ? []
      : [
          element("p", state === "refused" ? `⊘ ${stateWords}` : stateWords, {
            class: state === "refused" ? "refused" : "small",
          }),
        ]),
    ...redLines.map((words) => element("p", words, { class: "red" })),
    ...(headline === null ? [] : [`<p${foreign(document.caseLanguage, document)}>${esc(headline)}</p>`]),
    writeRungs(rungs, false),
    ...(meta === "" ? [] : [element("p", meta, { class: "small" })]),
  ].join("");
}
