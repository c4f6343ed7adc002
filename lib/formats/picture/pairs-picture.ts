// The pairs as a picture: half a table, a square an issue, always in the same place.
import { indexCase } from "@/lib/domain/case-index";
import { buildPairGrid, countSquareColumns, type Pair, type PairGrid } from "@/lib/domain/pairs";
import { STATUSES_AS_SHOWN, type Status } from "@/lib/domain/vocabulary";
import type { Messages } from "@/lib/messages/messages";
import { block, box, INK, label, type Piece, stack, stroke } from "./drawing";
import { badgeLook } from "./marks";
import { type LegendEntry, MOST_HEIGHT, type PictureBody, type Pictured } from "./picture";

const SQUARE = { width: 24, height: 18, gap: 3 };
/** Beneath the squares: how many are shared. */
const COUNT_HEIGHT = 18;
const NAMES = 150;
const PAD = 10;
const MOST_PARTIES = 14;

export function picturePairs(pictured: Pictured): PictureBody {
  const { caseFile, view, messages } = pictured;
  const { picture } = messages.ui;
  const issues = view.issues ?? caseFile.issues;
  const grid = buildPairGrid(caseFile, view, countFittingParties(issues.length));
  const { parties, leftOut } = grid;
  const columns = countSquareColumns(grid.issues.length);
  const cell = Math.max(columns * (SQUARE.width + SQUARE.gap), 90) + 2 * PAD;
  const width = Math.max(NAMES + Math.max(parties.length - 1, 1) * cell, 720);
  return {
    width,
    title: caseFile.negotiation.title,
    leads: [picture.pairsOf(messages.parties(parties, caseFile)), messages.standsAt(grid.asOf)],
    draw: (x, y) =>
      stack(y, 14, [
        (top) => drawGrid(grid, x, top, cell, pictured),
        (top) => drawKey(grid, columns, x, top, width, messages),
      ]),
    legend: squareLegend(grid, messages),
    left: leftOut > 0 ? picture.partiesOf(parties.length, parties.length + leftOut) : null,
  };
}

/** Parties whose rows beneath each other fit into a picture: the more issues, the higher a row. Two always do. */
function countFittingParties(issues: number): number {
  const row = squaresHeight(issues) + COUNT_HEIGHT + 2 * PAD;
  return Math.max(2, Math.min(MOST_PARTIES, 1 + Math.floor(MOST_HEIGHT / row)));
}

function squaresHeight(issues: number): number {
  return Math.ceil(issues / countSquareColumns(issues)) * (SQUARE.height + SQUARE.gap);
}

function drawGrid(
  grid: PairGrid,
  x: number,
  y: number,
  cell: number,
  { caseFile, messages }: Pictured,
): Piece {
  const known = indexCase(caseFile).parties;
  const name = (key: string) => known.get(key)?.shortName ?? key;
  const pairs = new Map(grid.pairs.map((pair) => [`${pair.one}~${pair.other}`, pair]));
  const columns = grid.parties.slice(0, -1);
  return stack(y, 0, [
    (top) => {
      const heads = columns.map((key, place) =>
        block(x + NAMES + place * cell + PAD, top + 6, cell - 2 * PAD, name(key), { size: 12, bold: true }),
      );
      const height = Math.max(0, ...heads.map((head) => head.height)) + 12;
      const ground = box(x, top, NAMES + columns.length * cell, height, { fill: INK.band });
      return { svg: ground + heads.map(({ svg }) => svg).join(""), height };
    },
    ...grid.parties.slice(1).map((other, row) => (top: number) => {
      const side = block(x + PAD, top + PAD, NAMES - 2 * PAD, name(other), { size: 12, bold: true });
      const cells = columns.slice(0, row + 1).flatMap((one, place) => {
        const pair = pairs.get(`${one}~${other}`);
        return pair ? [drawPair(pair, grid, x + NAMES + place * cell + PAD, top + PAD, messages)] : [];
      });
      const height = Math.max(side.height, ...cells.map((piece) => piece.height)) + 2 * PAD;
      const edge = stroke(x, top + height, x + NAMES + columns.length * cell, top + height, INK.rule);
      return { svg: side.svg + cells.map(({ svg }) => svg).join("") + edge, height };
    }),
  ]);
}

function drawPair(pair: Pair, grid: PairGrid, x: number, y: number, messages: Messages): Piece {
  const columns = countSquareColumns(grid.issues.length);
  const squares = grid.issues.map((issue, place) => {
    const { status = "unknown", thin = false } = pair.issues[place] ?? {};
    const left = x + (place % columns) * (SQUARE.width + SQUARE.gap);
    const top = y + Math.floor(place / columns) * (SQUARE.height + SQUARE.gap);
    const { mark } = messages.statusWords(status, issue, 2);
    return drawSquare(left, top, { status, thin, ...(issue.about && { about: issue.about }) }, mark);
  });
  const height = squaresHeight(grid.issues.length);
  const count = label(x, y + height + 13, messages.ui.picture.sharedOf(pair.shared, pair.judged), {
    size: 12,
    weight: pair.isGrey ? 400 : 700,
    fill: pair.isGrey ? INK.ink3 : INK.ink,
  });
  return { svg: squares.join("") + count, height: height + COUNT_HEIGHT };
}

function drawSquare(x: number, y: number, badged: Parameters<typeof badgeLook>[0], mark: string): string {
  if (badged.status === "unknown")
    return box(x + 0.5, y + 0.5, SQUARE.width - 1, SQUARE.height - 1, {
      hatch: "blank",
      stroke: INK.rule,
      rx: 3,
    });
  const { fill, edge, ink, dash } = badgeLook(badged);
  return (
    box(x + 0.5, y + 0.5, SQUARE.width - 1, SQUARE.height - 1, { fill, stroke: edge, dash, rx: 3 }) +
    label(x + SQUARE.width / 2, y + 13, mark, { size: 10.5, weight: 700, fill: ink, anchor: "middle" })
  );
}

/** Which square is which issue, and what the count says. */
function drawKey(
  grid: PairGrid,
  columns: number,
  x: number,
  y: number,
  width: number,
  messages: Messages,
): Piece {
  const { picture } = messages.ui;
  const rows = Array.from({ length: Math.ceil(grid.issues.length / columns) }, (_, row) =>
    picture.squares(
      row + 1,
      grid.issues
        .slice(row * columns, (row + 1) * columns)
        .map(({ title }) => title)
        .join(" · "),
    ),
  );
  return stack(
    y,
    3,
    [...rows, picture.sharedRule].map(
      (words) => (top: number) => block(x, top, width, words, { size: 11.5, fill: INK.ink2 }),
    ),
  );
}

/** Only what stands in the grid. */
function squareLegend(grid: PairGrid, messages: Messages): LegendEntry[] {
  const entries = new Map<string, LegendEntry>();
  const draw =
    (status: Status, about: "outcome" | "conduct" | undefined, mark: string) => (x: number, y: number) =>
      drawSquare(x, y + 2, { status, ...(about && { about }) }, mark);
  for (const status of STATUSES_AS_SHOWN) {
    for (const [place, issue] of grid.issues.entries()) {
      if (!grid.pairs.some((pair) => pair.issues[place]?.status === status)) continue;
      const { word, mark } = messages.statusWords(status, issue, 2);
      entries.set(word, { words: word, draw: draw(status, issue.about, mark) });
    }
  }
  return [...entries.values()];
}
