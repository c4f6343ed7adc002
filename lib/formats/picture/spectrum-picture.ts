// The spectrum as a picture: each issue's options across, a row a party, with bands where those counted meet.
import { indexCase } from "@/lib/domain/case-index";
import { buildMatrix, type Matrix, type MatrixRow } from "@/lib/domain/matrix";
import { buildSpectrum, type IssueSpectrum, type SpectrumRow } from "@/lib/domain/spectrum";
import { block, box, INK, NOTHING, type Piece, stack, stroke } from "./drawing";
import { drawBadge } from "./marks";
import { countFitting, type PictureBody, type Pictured } from "./picture";
import { drawBands, drawNotes } from "./spectrum-bands";
import { spectrumLegend } from "./spectrum-legend";
import { drawRowMarks } from "./spectrum-marks";

const NAMES = 170;
const ROW = 46;
const PAD = 14;

interface Drawn extends Pictured {
  matrix: Matrix;
  width: number;
}

/** Wide enough for the words of the issue with most options. */
function widthFor(options: number): number {
  return NAMES + Math.min(Math.max(options * 130, 760), 1500) + 2 * PAD;
}

export function pictureSpectrum(pictured: Pictured): PictureBody {
  const { caseFile, view, messages } = pictured;
  const matrix = buildMatrix(caseFile, view);
  const spectrumOf = (row: MatrixRow) => buildSpectrum(row, matrix.parties);
  const width = widthFor(Math.max(1, ...matrix.rows.map(({ issue }) => issue.options.length)));
  const drawn: Drawn = { ...pictured, matrix, width };
  const fitting = countFitting(
    matrix.rows,
    width,
    (row) => drawIssue(spectrumOf(row), 0, 0, drawn).height + 14,
  );
  const [only] = matrix.rows;
  return {
    width,
    title:
      only !== undefined && matrix.rows.length === 1
        ? `${caseFile.negotiation.title}: ${only.issue.title}`
        : caseFile.negotiation.title,
    leads: [messages.standsAt(matrix.asOf), messages.counted(matrix, caseFile)],
    draw: (x, y) =>
      stack(
        y,
        14,
        matrix.rows
          .slice(0, fitting)
          .map((row) => (top: number) => drawIssue(spectrumOf(row), x, top, drawn)),
      ),
    legend: spectrumLegend(pictured),
    left: fitting < matrix.rows.length ? messages.ui.picture.issuesOf(fitting, matrix.rows.length) : null,
  };
}

function drawIssue(spectrum: IssueSpectrum, x: number, y: number, drawn: Drawn): Piece {
  const { messages, caseFile, width } = drawn;
  const { row, counted, beside } = spectrum;
  const { issue, status, cells } = row;
  const inner = width - 2 * PAD;
  const left = x + PAD;
  const distance =
    status.distance === null || status.distance === 0
      ? ""
      : ` ${messages.distance(status.distance, status.onRecord, caseFile)}.`;
  const piece = stack(y + PAD, 8, [
    (top) => drawTitle(spectrum, left, top, inner, drawn),
    (top) =>
      block(left, top, inner, `${messages.reason(status, caseFile, cells)}${distance}`, {
        size: 12,
        fill: INK.ink2,
      }),
    (top) =>
      spectrum.isOrdinal
        ? NOTHING
        : block(left + NAMES, top, inner - NAMES, messages.ui.picture.noOrder, { size: 11, fill: INK.ink3 }),
    (top) => drawAxis(spectrum, left + NAMES, top, inner - NAMES, drawn),
    (top) => drawRows(counted, spectrum, left, top, drawn, true),
    (top) => drawNotes(spectrum, left + NAMES, top, inner - NAMES, drawn),
    (top) =>
      beside.length === 0
        ? NOTHING
        : stack(top, 2, [
            (line) => ({
              svg: stroke(left, line + 2, left + inner, line + 2, INK.control, 1, "1.5 3"),
              height: 5,
            }),
            (line) => block(left, line, inner, messages.ui.picture.notCounted, { size: 11, fill: INK.ink3 }),
            (line) => drawRows(beside, spectrum, left, line, drawn, false),
          ]),
  ]);
  const height = piece.height + 2 * PAD;
  return {
    svg: box(x, y, width, height, { stroke: INK.rule, rx: 8 }) + piece.svg,
    height: height + (issue.options.length > 0 ? 0 : 1),
  };
}

function drawTitle({ row }: IssueSpectrum, x: number, y: number, width: number, { messages }: Drawn): Piece {
  const { status, issue } = row;
  const soFar = messages.soFar(status);
  return stack(y, 5, [
    (top) => block(x, top, width, issue.title, { size: 15, bold: true }),
    (top) => {
      const badge = drawBadge(
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
      );
      const words =
        soFar === null
          ? NOTHING
          : block(x + badge.width + 8, top + 4, width - badge.width - 8, soFar, {
              size: 11,
              fill: INK.ink2,
              most: 1,
            });
      return { svg: badge.svg + words.svg, height: badge.height };
    },
  ]);
}

function drawAxis({ row }: IssueSpectrum, x: number, y: number, width: number, { messages }: Drawn): Piece {
  const { options } = row.issue;
  const share = width / options.length;
  const pieces = options.map(({ label }, place) =>
    block(x + place * share + 7, y + 5, share - 14, `${messages.number(place + 1)} ${label}`, {
      size: 11.5,
      bold: true,
      direction: messages.direction,
    }),
  );
  const height = Math.max(...pieces.map((piece) => piece.height)) + 10;
  const grounds = options.map((_, place) =>
    box(x + place * share + 2, y, share - 4, height, { fill: INK.band, rx: 5 }),
  );
  return { svg: [...grounds, ...pieces.map(({ svg }) => svg)].join(""), height };
}

function drawRows(
  rows: readonly SpectrumRow[],
  spectrum: IssueSpectrum,
  x: number,
  y: number,
  drawn: Drawn,
  isCounted: boolean,
): Piece {
  if (rows.length === 0) return NOTHING;
  const width = drawn.width - 2 * PAD - NAMES;
  const left = x + NAMES;
  const height = rows.length * ROW;
  const bands = isCounted ? drawBands(spectrum, left, y, width, height) : "";
  const marks = rows.map((row, place) => {
    const top = y + place * ROW;
    return (
      drawName(row, x, top, drawn).svg +
      drawRowMarks(row, spectrum, { x: left, y: top, width, height: ROW }, drawn.messages, drawn.matrix.asOf)
    );
  });
  return { svg: bands + marks.join(""), height };
}

function drawName(
  { cell, parties }: SpectrumRow,
  x: number,
  y: number,
  { caseFile, messages }: Drawn,
): Piece {
  const known = indexCase(caseFile).parties;
  const names = parties.map((key) => known.get(key)?.shortName ?? key);
  const under =
    cell.state === "refused"
      ? `⊘ ${messages.cellStates.refused.word}`
      : cell.position === null
        ? ""
        : `${messages.date(cell.position.from)} · ${messages.bases[cell.position.basis].word}`;
  return stack(y + 7, 1, [
    (top) => block(x, top, NAMES - 12, names.join(", "), { size: 12.5, bold: true, most: 1 }),
    (top) =>
      block(x, top, NAMES - 12, under, {
        size: 10.5,
        fill: cell.state === "refused" ? INK.agenda : INK.ink3,
        most: 1,
      }),
  ]);
}
