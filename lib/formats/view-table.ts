// A view as one table in words, for a document or a sheet: as HTML and as tab-separated text.
import Papa from "papaparse";
import type { CaseFile, Key } from "@/lib/domain/case-file";
import { indexCase } from "@/lib/domain/case-index";
import { buildMatrix } from "@/lib/domain/matrix";
import { buildPairGrid } from "@/lib/domain/pairs";
import type { ViewState } from "@/lib/domain/view-state";
import type { Status } from "@/lib/domain/vocabulary";
import type { Messages } from "@/lib/messages/messages";
import { escapeMarkup } from "./atom";
import { describeCell } from "./tables";

export interface ViewTable {
  caption: string;
  head: readonly string[];
  /** The first of each row names it. */
  rows: readonly (readonly string[])[];
  /** Beneath: who is counted, and what the table is. */
  notes: readonly string[];
}

interface Tabled {
  caseFile: CaseFile;
  view: ViewState;
  messages: Messages;
  /** How the view is cited. */
  citation: string;
}

/** Issues down, the status, why, and what each party says across. */
export function tableMatrix({ caseFile, view, messages, citation }: Tabled): ViewTable {
  const matrix = buildMatrix(caseFile, view);
  const { table } = messages.ui.take;
  const { parties } = indexCase(caseFile);
  const rows = matrix.rows.map(({ issue, status, cells }) => {
    const { mark, word } = messages.statusWords(status.status, issue, status.onRecord.length);
    return [
      issue.title,
      `${mark} ${word}${inBrackets([messages.soFar(status), sayThin(status, messages)])}`,
      messages.reason(status, caseFile, cells),
      ...matrix.parties.map((party) => {
        const cell = cells[party];
        return cell ? describeCell(cell, messages, messages.cellState(cell, issue, matrix.asOf)) : "";
      }),
    ];
  });
  return {
    caption: `${caseFile.negotiation.title}, ${table.asOf(messages.longDate(matrix.asOf))}`,
    head: [
      table.issue,
      table.status,
      table.why,
      ...matrix.parties.map((key) => parties.get(key)?.shortName ?? key),
    ],
    rows,
    notes: [messages.counted(matrix, caseFile), messages.standingLine, citation],
  };
}

/** What the page shows by an edge without a fill. Too little on record says so itself. */
function sayThin({ status, thin }: { status: Status; thin: boolean }, messages: Messages): string | null {
  return thin && status !== "unknown" ? messages.ui.terms.thin.word : null;
}

function inBrackets(words: readonly (string | null)[]): string {
  const said = words.filter((word) => word !== null);
  return said.length === 0 ? "" : ` (${said.join("; ")})`;
}

/** A row a pair: how many issues they share, and the status of each. */
export function tablePairs({ caseFile, view, messages, citation }: Tabled): ViewTable {
  const grid = buildPairGrid(caseFile, view);
  const { table } = messages.ui.take;
  const { parties } = indexCase(caseFile);
  const name = (key: Key) => parties.get(key)?.shortName ?? key;
  const rows = grid.pairs.map((pair) => [
    table.pair(name(pair.one), name(pair.other)),
    messages.sharedIssues(pair),
    ...grid.issues.map((issue, place) => {
      const { status = "unknown", thin = false } = pair.issues[place] ?? {};
      const { mark, word } = messages.statusWords(status, issue, 2);
      return `${mark} ${word}${inBrackets([sayThin({ status, thin }, messages)])}`;
    }),
  ]);
  return {
    caption: `${caseFile.negotiation.title}, ${table.asOf(messages.longDate(grid.asOf))}`,
    head: [table.pairHead, table.shared, ...grid.issues.map(({ title }) => title)],
    rows,
    notes: [
      ...(grid.leftOut > 0
        ? [messages.ui.picture.partiesOf(grid.parties.length, grid.parties.length + grid.leftOut)]
        : []),
      messages.standingLine,
      citation,
    ],
  };
}

function cell(tag: "th" | "td", text: string, scope?: "col" | "row"): string {
  return `<${tag}${scope === undefined ? "" : ` scope="${scope}"`}>${escapeMarkup(text)}</${tag}>`;
}

/** What a word processor takes over: one table and its notes, without styles. */
export function writeTableHtml({ caption, head, rows, notes }: ViewTable, language: string): string {
  const body = rows.map(
    ([first = "", ...rest]) =>
      `<tr>${cell("th", first, "row")}${rest.map((text) => cell("td", text)).join("")}</tr>`,
  );
  return [
    "<!DOCTYPE html>",
    `<html lang="${escapeMarkup(language)}"><head><meta charset="utf-8"><title>${escapeMarkup(caption)}</title></head><body>`,
    '<table border="1">',
    `<caption>${escapeMarkup(caption)}</caption>`,
    `<thead><tr>${head.map((text) => cell("th", text, "col")).join("")}</tr></thead>`,
    `<tbody>\n${body.join("\n")}\n</tbody>`,
    "</table>",
    ...notes.map((note) => `<p>${escapeMarkup(note)}</p>`),
    "</body></html>\n",
  ].join("\n");
}

/** What a spreadsheet takes over. Cells that it would run as a formula begin with an apostrophe. */
export function writeTableTsv({ caption, head, rows, notes }: ViewTable): string {
  const line = (text: string) => text.replace(/\s+/g, " ").trim();
  const lines = [[caption], head, ...rows, [], ...notes.map((note) => [note])];
  const data = lines.map((cells) => cells.map(line));
  return `${Papa.unparse(data, { delimiter: "\t", newline: "\n", escapeFormulae: true })}\n`;
}
