// The same matrix as one plain HTML page, with nothing but a table and ten lines of script: what a large matrix is
// compared with.
import type { CaseFile } from "@/lib/domain/case-file";
import { buildMatrix } from "@/lib/domain/matrix";
import { EMPTY_VIEW } from "@/lib/domain/view-state";
import { escapeMarkup } from "@/lib/formats/atom";

const STYLE = `body{font:14px system-ui,sans-serif;margin:1rem}table{border-collapse:collapse}
th,td{border:1px solid #ccc;padding:4px 6px;text-align:left;vertical-align:top;min-width:8rem}
thead th{position:sticky;top:0;background:#fff}tbody th{position:sticky;left:0;background:#fff}`;

/** Filters by status and takes a column away, as a page of this kind would. */
const SCRIPT = `
const rows = [...document.querySelectorAll("#matrix tbody tr")];
document.querySelector("#filter").onclick = () => rows.forEach((row) => { row.hidden = row.dataset.status !== "gap"; });
document.querySelector("#parties").onclick = () => {
  for (const row of document.querySelectorAll("#matrix tr")) row.cells[3].hidden = true;
};`;

export function writePlainTable(caseFile: CaseFile): string {
  const parties = caseFile.parties.map(({ key }) => key);
  const { rows } = buildMatrix(caseFile, { ...EMPTY_VIEW, parties });
  const head = caseFile.parties.map(({ name }) => `<th scope="col">${escapeMarkup(name)}</th>`).join("");
  const body = rows.map(({ issue, status, cells }) => {
    const tds = parties.map((party) => {
      const position = cells[party]?.position;
      if (!position) return "<td></td>";
      const stances = Object.entries(position.stances ?? {}).map(([option, stance]) => `${option} ${stance}`);
      return `<td>${escapeMarkup(position.headline ?? "")}<br>${escapeMarkup(stances.join(", "))}</td>`;
    });
    return `<tr data-status="${status.status}"><th scope="row">${escapeMarkup(issue.title)}</th><td>${status.status}</td>${tds.join("")}</tr>`;
  });
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escapeMarkup(caseFile.negotiation.title)}</title>
<meta name="viewport" content="width=device-width"><style>${STYLE}</style></head><body>
<button id="filter">Gaps</button><button id="parties">Without the second party</button>
<table id="matrix"><thead><tr><th scope="col">Issue</th><th scope="col">Status</th>${head}</tr></thead>
<tbody>${body.join("\n")}</tbody></table><script>${SCRIPT}</script></body></html>`;
}
