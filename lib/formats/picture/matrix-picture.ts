// The matrix as a picture: issues down, the verdict beside each, what each party says across.
import type { Issue, Party } from "@/lib/domain/case-file";
import { type CaseIndex, indexCase } from "@/lib/domain/case-index";
import type { Cell } from "@/lib/domain/cell";
import { buildMatrix, type Matrix, type MatrixRow } from "@/lib/domain/matrix";
import { block, box, INK, NOTHING, type Piece, stack, stroke } from "./drawing";
import { ladderLegend } from "./ladder-legend";
import { blankHatch, drawBadge, drawLadder } from "./marks";
import { countFitting, type PictureBody, type Pictured } from "./picture";

const PAD = 10;
const ISSUE_WIDTH = 230;
const VERDICT_WIDTH = 240;
/** More columns make a picture that no page takes. */
const MOST_PARTIES = 16;

/** Columns grow narrower with their number; from nine on they hold the ladder alone. */
function columnWidth(parties: number): number {
  if (parties <= 4) return 250;
  return parties <= 8 ? 200 : 150;
}

interface Drawn extends Pictured {
  index: CaseIndex;
  matrix: Matrix;
  parties: readonly Party[];
  column: number;
}

export function pictureMatrix(pictured: Pictured): PictureBody {
  const { caseFile, view, messages } = pictured;
  const { picture } = messages.ui;
  const index = indexCase(caseFile);
  const matrix = buildMatrix(caseFile, view);
  const parties = matrix.parties.slice(0, MOST_PARTIES).flatMap((key) => index.parties.get(key) ?? []);
  const drawn: Drawn = { ...pictured, index, matrix, parties, column: columnWidth(parties.length) };
  const width = ISSUE_WIDTH + VERDICT_WIDTH + parties.length * drawn.column;
  const fitting = countFitting(matrix.rows, width, (row) => drawRow(row, 0, 0, width, drawn).height);
  const left = [
    parties.length < matrix.parties.length ? picture.partiesOf(parties.length, matrix.parties.length) : "",
    fitting < matrix.rows.length ? picture.issuesOf(fitting, matrix.rows.length) : "",
  ].filter((words) => words !== "");
  return {
    width,
    title: caseFile.negotiation.title,
    leads: [messages.standsAt(matrix.asOf), messages.counted(matrix, caseFile)],
    draw: (x, y) =>
      stack(y, 0, [
        (top) => drawHead(x, top, width, drawn),
        ...matrix.rows
          .slice(0, fitting)
          .flatMap((row, place) => [
            (top: number) => drawGroup(x, top, width, row.issue, matrix.rows[place - 1]?.issue),
            (top: number) => drawRow(row, x, top, width, drawn),
          ]),
      ]),
    legend: ladderLegend(messages),
    left: left.length > 0 ? left.join(" ") : null,
  };
}

/** The left edge of a party's column. */
function partyEdge(place: number, column: number): number {
  return ISSUE_WIDTH + VERDICT_WIDTH + place * column;
}

function drawHead(x: number, y: number, width: number, { parties, column, matrix, messages }: Drawn): Piece {
  const { take } = messages.ui;
  const cell = (left: number, wide: number, title: string, under: string | null) =>
    stack(y + PAD, 1, [
      (top) => block(x + left + PAD, top, wide - 2 * PAD, title, { size: 13, bold: true }),
      (top) =>
        under === null
          ? NOTHING
          : block(x + left + PAD, top, wide - 2 * PAD, under, { size: 11, fill: INK.ink3 }),
    ]);
  const besides = (party: Party) =>
    `${messages.roles[party.role].word}${matrix.counted.includes(party.key) ? "" : `, ${messages.ui.picture.notCounted}`}`;
  const pieces = [
    cell(0, ISSUE_WIDTH, take.table.issue, null),
    cell(ISSUE_WIDTH, VERDICT_WIDTH, take.table.status, null),
    ...parties.map((party, place) => cell(partyEdge(place, column), column, party.shortName, besides(party))),
  ];
  const height = Math.max(...pieces.map((piece) => piece.height)) + 2 * PAD;
  return {
    svg: box(x, y, width, height, { fill: INK.band }) + pieces.map(({ svg }) => svg).join(""),
    height,
  };
}

/** The name of a group of issues above the first of them. */
function drawGroup(x: number, y: number, width: number, issue: Issue, before: Issue | undefined): Piece {
  if (issue.group === undefined || issue.group === before?.group) return NOTHING;
  const text = block(x + PAD, y + 5, width - 2 * PAD, issue.group, {
    size: 11.5,
    bold: true,
    fill: INK.ink2,
  });
  const height = text.height + 9;
  return {
    svg: box(x, y, width, height, { fill: INK.band }) + stroke(x, y, x + width, y, INK.rule) + text.svg,
    height,
  };
}

function drawRow(row: MatrixRow, x: number, y: number, width: number, drawn: Drawn): Piece {
  const { parties, column } = drawn;
  const top = y + PAD;
  const pieces = [
    drawIssue(row.issue, x + PAD, top, ISSUE_WIDTH - 2 * PAD, drawn),
    drawVerdict(row, x + ISSUE_WIDTH + PAD, top, VERDICT_WIDTH - 2 * PAD, drawn),
    ...parties.map((party, place) =>
      drawCell(row, party, x + partyEdge(place, column) + PAD, top, column - 2 * PAD, drawn),
    ),
  ];
  const height = Math.max(...pieces.map((piece) => piece.height)) + 2 * PAD;
  const blanks = parties.map((party, place) => {
    const cell = row.cells[party.key];
    return cell?.state === "no-position"
      ? box(x + partyEdge(place, column), y, column, height, { hatch: blankHatch(row.issue, cell) })
      : "";
  });
  const edges = [ISSUE_WIDTH, ...parties.map((_, place) => partyEdge(place, column))].map((left) =>
    stroke(x + left, y, x + left, y + height, INK.rule),
  );
  const frame = stroke(x, y, x + width, y, INK.rule) + stroke(x, y + height, x + width, y + height, INK.rule);
  const svg = [...blanks, frame, ...edges, ...pieces.map((piece) => piece.svg)].join("");
  return { svg, height };
}

function drawIssue(issue: Issue, x: number, y: number, width: number, { messages }: Drawn): Piece {
  return stack(y, 5, [
    (top) => block(x, top, width, issue.title, { size: 13.5, bold: true }),
    (top) =>
      stack(top, 1, [
        ...issue.options.map(
          ({ label }, place) =>
            (down: number) =>
              stack(down, 0, [
                (line) => {
                  const mark = block(x, line, 18, messages.number(place + 1), {
                    size: 11,
                    bold: true,
                    fill: INK.ink3,
                  });
                  const text = block(x + 18, line, width - 18, label, { size: 11, fill: INK.ink2 });
                  return { svg: mark.svg + text.svg, height: text.height };
                },
              ]),
        ),
      ]),
  ]);
}

function drawVerdict(row: MatrixRow, x: number, y: number, width: number, drawn: Drawn): Piece {
  const { caseFile, messages, index } = drawn;
  const { status, issue, cells } = row;
  const soFar = messages.soFar(status);
  const outside = row.with.filter(({ party }) => cells[party]?.onRecord && index.parties.has(party));
  return stack(y, 5, [
    (top) =>
      drawBadge(
        x,
        top,
        {
          status: status.status,
          about: issue.about,
          thin: status.thin,
          final: status.final,
          onRecord: status.onRecord.length,
        },
        messages,
      ),
    (top) => (soFar === null ? NOTHING : block(x, top, width, soFar, { size: 11, fill: INK.ink2 })),
    (top) =>
      block(x, top, width, messages.reason(status, caseFile, cells), { size: 11.5, fill: INK.ink2, most: 9 }),
    ...outside
      .slice(0, 4)
      .map(
        (entry) => (top: number) =>
          block(x, top, width, messages.withParty(entry, row, caseFile), { size: 11, fill: INK.ink2 }),
      ),
    (top) =>
      status.restsOn === null
        ? NOTHING
        : block(x, top, width, messages.restsOn(status.restsOn), { size: 10.5, fill: INK.ink3 }),
  ]);
}

function drawCell(row: MatrixRow, party: Party, x: number, y: number, width: number, drawn: Drawn): Piece {
  const { messages, matrix } = drawn;
  const { issue } = row;
  const cell = row.cells[party.key];
  if (!cell) return NOTHING;
  const state = messages.cellState(cell, issue, matrix.asOf);
  const { position } = cell;
  if (position === null) return block(x, y, width, state, { size: 11.5, fill: INK.ink2 });
  const isPlain = cell.state === "stated" || cell.state === "refused";
  const hasLadder = Object.keys(cell.stances).length > 0 || Object.keys(cell.lastSaid).length > 0;
  return stack(y, 4, [
    (top) =>
      cell.state === "refused"
        ? block(x, top, width, `⊘ ${messages.cellStates.refused.word}`, {
            size: 11,
            bold: true,
            fill: INK.agenda,
          })
        : NOTHING,
    (top) => (isPlain ? NOTHING : block(x, top, width, state, { size: 11.5, fill: INK.ink2 })),
    (top) => block(x, top, width, redLine(cell, issue, drawn), { size: 10.5, fill: INK.red, most: 4 }),
    (top) => block(x, top, width, position.headline ?? "", { size: 12, most: 4 }),
    (top) => (hasLadder ? drawLadder(x, top, width, cell, issue, messages) : NOTHING),
    (top) =>
      block(
        x,
        top,
        width,
        `${messages.date(position.from)} · ${messages.basisLine(position.basis, position.confidence)}`,
        { size: 10.5, fill: INK.ink3 },
      ),
  ]);
}

/** "Red line at 5, 6 (as reported)"; empty without one. */
function redLine({ stances, standing, position }: Cell, issue: Issue, { messages }: Drawn): string {
  const places = issue.options.flatMap(({ key }, place) =>
    stances[key] === "red-line" ? [messages.number(place + 1)] : [],
  );
  if (places.length === 0 || position === null) return "";
  const dates = [...new Set(Object.values(standing))].sort();
  const isOwn = places.length > Object.keys(standing).length;
  const whose = [
    ...(isOwn ? [messages.redLineWords[position.basis]] : []),
    ...dates.map((from) => messages.standingRedLine(from)),
  ];
  return messages.ui.picture.redLine(places.join(", "), whose.join("; "));
}
