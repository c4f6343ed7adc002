// What a link to a page looks like where it is shared: title, statuses and parties, 1200 by 630.
import type { CaseFile, Issue, Statement } from "@/lib/domain/case-file";
import { indexCase } from "@/lib/domain/case-index";
import { buildMatrix, type Matrix } from "@/lib/domain/matrix";
import { groupByStatus } from "@/lib/domain/status-groups";
import { EMPTY_VIEW } from "@/lib/domain/view-state";
import type { Messages } from "@/lib/messages/messages";
import { block, box, disc, drawing, INK, label, NOTHING, type Piece, stack } from "./drawing";
import { drawBadge } from "./marks";
import type { Pictured } from "./picture";
import { textWidth } from "./text-width";

export const CARD = { width: 1200, height: 630 };
const MARGIN = 64;
const WIDTH = CARD.width - 2 * MARGIN;
/** Where the foot begins. */
const FOOT = 520;

interface Card {
  /** Above the title; null on the page of the negotiation itself. */
  above: string | null;
  title: string;
  /** From the top given to the foot. */
  draw: (y: number) => Piece;
  /** Lines of the foot. */
  foot: readonly string[];
}

function writeCard({ above, title, draw, foot }: Card, { direction }: Messages): string {
  const piece = stack(MARGIN, 18, [
    (y) => drawBrand(y, above),
    (y) => block(MARGIN, y, WIDTH, title, { size: title.length > 60 ? 42 : 52, bold: true, most: 2 }),
    draw,
  ]);
  const lines = stack(
    FOOT + 20,
    6,
    foot.map(
      (line, place) => (y: number) =>
        block(MARGIN, y, WIDTH, line, {
          size: place === 0 ? 22 : 17,
          fill: place === 0 ? INK.ink : INK.ink2,
          most: 2,
        }),
    ),
  );
  // What reached below the foot would run into it.
  const ground = box(0, FOOT, CARD.width, CARD.height - FOOT, { fill: INK.band });
  return drawing(CARD.width, CARD.height, title, foot.join(" "), piece.svg + ground + lines.svg, direction);
}

function drawBrand(y: number, above: string | null): Piece {
  const mark = [
    box(MARGIN, y, 40, 40, { fill: INK.ink, rx: 9 }),
    disc(MARGIN + 15.6, y + 20, 8.5, { stroke: INK.paper, strokeWidth: 3 }),
    disc(MARGIN + 24.4, y + 20, 8.5, { stroke: INK.paper, strokeWidth: 3 }),
    label(MARGIN + 54, y + 29, "Parley", { size: 26, weight: 700 }),
  ].join("");
  const left = 54 + textWidth("Parley", 26, true) + 22;
  const words =
    above === null
      ? NOTHING
      : block(MARGIN + left, y + 6, WIDTH - left, above, { size: 22, fill: INK.ink2, most: 1 });
  return { svg: mark + words.svg, height: 46 };
}

/** Who is counted stands wherever a status does; the sentence names at most a few. */
function drawCounted(y: number, matrix: Matrix, messages: Messages, caseFile: CaseFile): Piece {
  return block(MARGIN, y, WIDTH, messages.counted(matrix, caseFile), { size: 22, most: 3 });
}

/** How many issues have which status, as the strip above the matrix says it. */
function drawStatuses(y: number, { caseFile, view, messages }: Pictured): Piece {
  const { parties, count, asOf, issues } = view;
  const { rows } = buildMatrix(caseFile, { ...EMPTY_VIEW, parties, count, asOf, issues });
  const groups = groupByStatus(rows);
  let left = 0;
  let down = 0;
  let svg = "";
  for (const { status, about, rows: own } of groups) {
    const words = messages.ui.picture.of(own.length, rows.length);
    const width = textWidth(words, 24, true) + 14;
    const badged = {
      ...{ status, about, size: 22 },
      // Solid and green only where all that is counted is.
      final: own.every((row) => row.status.final),
      thin: own.some((row) => row.status.thin),
      onRecord: Math.max(...own.map((row) => row.status.onRecord.length)),
    };
    const badge = drawBadge(0, 0, badged, messages);
    if (left > 0 && left + width + badge.width > WIDTH) {
      left = 0;
      down += 54;
    }
    svg += label(MARGIN + left, y + down + 28, words, { size: 24, weight: 700 });
    svg += drawBadge(MARGIN + left + width, y + down, badged, messages).svg;
    left += width + badge.width + 34;
  }
  return groups.length === 0 ? NOTHING : { svg, height: down + 44 };
}

function drawVerdict(issue: Issue, y: number, { caseFile, view, messages }: Pictured): Piece {
  const { parties, count, asOf } = view;
  const matrix = buildMatrix(caseFile, { ...EMPTY_VIEW, parties, count, asOf, issues: [issue.key] });
  const [row] = matrix.rows;
  if (!row) return NOTHING;
  const { status, cells } = row;
  const { thin, final, onRecord } = status;
  const words = [messages.reason(status, caseFile, cells), messages.soFar(status)]
    .filter(Boolean)
    .join(" – ");
  return stack(y, 14, [
    (top) => block(MARGIN, top, WIDTH, issue.question, { size: 24, fill: INK.ink2, most: 2 }),
    (top) =>
      drawBadge(
        MARGIN,
        top,
        { status: status.status, about: issue.about, thin, final, onRecord: onRecord.length, size: 26 },
        messages,
      ),
    (top) => drawCounted(top, matrix, messages, caseFile),
    (top) =>
      block(MARGIN, top, WIDTH, words, { size: 23, most: Math.max(1, Math.floor((FOOT - 14 - top) / 31.3)) }),
  ]);
}

function drawWords({ text, kind }: Statement, y: number): Piece {
  const size = 30;
  const most = Math.max(1, Math.floor((FOOT - 14 - y) / (size * 1.36)));
  return block(MARGIN, y, WIDTH, kind === "quote" ? `“${text}”` : text, { size, most });
}

/** The card of a page of a case. `release`: as the foot says it. */
export function pictureCard(
  pictured: Pictured,
  { title, release }: { title: string; release: string },
): string {
  const { caseFile, view, place, messages } = pictured;
  const { negotiation } = caseFile;
  const index = indexCase(caseFile);
  const above = place.view === "matrix" ? null : negotiation.title;
  const matrix = buildMatrix(caseFile, view);
  const day = messages.standsAt(matrix.asOf);
  const issue = place.view === "issues" && place.key !== null ? index.issues.get(place.key) : undefined;
  const statement = place.view === "statements" ? index.statements.get(place.key) : undefined;
  const source = statement && index.sources.get(statement.source);
  const party = place.view === "parties" && place.key !== null ? index.parties.get(place.key) : undefined;
  if (statement) {
    const where = [source?.publisher ?? source?.title, messages.statementKinds[statement.kind].word, release];
    return writeCard(
      {
        above,
        title,
        draw: (y) => drawWords(statement, y),
        foot: [where.filter(Boolean).join(" · "), messages.standingLine],
      },
      messages,
    );
  }
  if (issue)
    return writeCard(
      {
        above,
        title,
        draw: (y) => drawVerdict(issue, y, pictured),
        foot: [`${day} ${release}.`, messages.standingLine],
      },
      messages,
    );
  const hasStatuses = !party && place.view !== "sources" && place.view !== "releases";
  const lead = party ? (party.description ?? "") : place.view === "matrix" ? "" : negotiation.summary;
  return writeCard(
    {
      above,
      title,
      draw: (y) =>
        stack(y, 20, [
          (top) => block(MARGIN, top, WIDTH, lead, { size: 24, fill: INK.ink2, most: 2 }),
          (top) => {
            if (hasStatuses) return drawCounted(top, matrix, messages, caseFile);
            return party
              ? NOTHING
              : block(MARGIN, top, WIDTH, nameAll(matrix.parties, messages, caseFile), { size: 26, most: 2 });
          },
          (top) => (hasStatuses ? drawStatuses(top, pictured) : NOTHING),
        ]),
      foot: [`${day} ${release}.`, messages.standingLine],
    },
    messages,
  );
}

function nameAll(keys: readonly string[], messages: Messages, caseFile: Pictured["caseFile"]): string {
  const words = messages.parties(keys, caseFile);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The card of the first page: the negotiations that are public. */
export function pictureHomeCard(titles: readonly string[], total: number, messages: Messages): string {
  const { picture } = messages.ui;
  const shown = titles.slice(0, 5);
  return writeCard(
    {
      above: null,
      title: picture.tagline,
      draw: (y) =>
        stack(y, 8, [
          ...shown.map(
            (title) => (top: number) =>
              block(MARGIN, top, WIDTH, title, { size: 26, fill: INK.ink2, most: 1 }),
          ),
          (top) =>
            total > shown.length
              ? block(MARGIN, top, WIDTH, picture.more(total - shown.length), {
                  size: 22,
                  fill: INK.ink3,
                })
              : NOTHING,
        ]),
      foot: [picture.negotiations(total), messages.standingLine],
    },
    messages,
  );
}
