// Ladders and badges as they look on the page, in a picture.
import type { Issue } from "@/lib/domain/case-file";
import type { Cell } from "@/lib/domain/cell";
import { findSearch } from "@/lib/domain/find-search";
import type { Stance, Status } from "@/lib/domain/vocabulary";
import type { Messages } from "@/lib/messages/messages";
import { type BoxLook, box, disc, type Hatch, INK, label, type Piece, stroke } from "./drawing";
import { textWidth } from "./text-width";

const RUNG_HEIGHT = 19;

const RUNGS: Readonly<Record<Stance, { look: BoxLook; ink: string; weight: number }>> = {
  preferred: { look: { fill: INK.want, stroke: INK.want }, ink: INK.paper, weight: 700 },
  acceptable: { look: { fill: INK.wantSoft, stroke: INK.wantLine }, ink: INK.wantInk, weight: 400 },
  conditional: {
    look: { fill: INK.paper, stroke: INK.wantLine, strokeWidth: 1.5, dash: "4 3" },
    ink: INK.wantInk,
    weight: 400,
  },
  opposed: { look: { hatch: "opposed", stroke: INK.opposed }, ink: INK.ink, weight: 700 },
  "red-line": { look: { fill: INK.red, stroke: INK.red }, ink: INK.paper, weight: 700 },
};
const STANDING = {
  look: { fill: INK.redSoft, stroke: INK.red, strokeWidth: 1.5, dash: "4 3" },
  ink: INK.red,
  weight: 700,
};

/** What is said of one option, or that nothing is. */
export function drawRung(
  x: number,
  y: number,
  width: number,
  number: string,
  { stance, isStanding = false, said }: { stance?: Stance; isStanding?: boolean; said?: Stance },
): string {
  const middle = x + width / 2;
  const baseline = y + 13.5;
  const ring = said === undefined ? "" : drawRing(x + width - 4, y, said);
  if (stance === undefined)
    return `${stroke(x, y + RUNG_HEIGHT, x + width, y + RUNG_HEIGHT, INK.control, 1.5, "1.5 3")}${label(middle, baseline, number, { size: 11, fill: INK.ink3, anchor: "middle" })}${ring}`;
  const { look, ink, weight } = isStanding ? STANDING : RUNGS[stance];
  const ground = stance === "opposed" ? box(middle - 7, y + 3, 14, 13, { fill: INK.paper, rx: 3 }) : "";
  const text = stance === "red-line" ? "✕" : number;
  return `${box(x, y, width, RUNG_HEIGHT, { rx: 3, strokeWidth: 1, ...look })}${ground}${label(middle, baseline, text, { size: 11, fill: ink, weight, anchor: "middle" })}${ring}`;
}

/** Said of earlier, silent on now: a ring, and where it was a red line a square on its corner. */
export function drawRing(x: number, y: number, said: Stance): string {
  const edge = said === "red-line" ? INK.red : said === "opposed" ? INK.ink2 : INK.want;
  if (said !== "red-line") return disc(x, y, 3.4, { fill: INK.paper, stroke: edge, strokeWidth: 1.5 });
  return `<path d="M${x} ${y - 4}L${x + 4} ${y}L${x} ${y + 4}L${x - 4} ${y}Z" fill="${INK.paper}" stroke="${edge}" stroke-width="1.5"/>`;
}

export function drawLadder(
  x: number,
  y: number,
  width: number,
  cell: Cell,
  issue: Issue,
  { number }: Messages,
): Piece {
  const share = Math.min(width / issue.options.length, 62);
  const svg = issue.options
    .map(({ key }, place) =>
      drawRung(x + place * share, y + 4, share - 3, number(place + 1), {
        stance: cell.stances[key],
        isStanding: cell.standing[key] !== undefined,
        said: cell.lastSaid[key]?.stance,
      }),
    )
    .join("");
  return { svg, height: RUNG_HEIGHT + 6 };
}

/** A blank is a fact about the record: searched and not found, or not researched. */
export function blankHatch(issue: Issue, cell: Cell): Hatch {
  return findSearch(issue, cell) === null ? "blank" : "searched";
}

interface BadgeLook {
  fill: string;
  edge: string;
  ink: string;
  dash?: string;
}

const PLAIN: BadgeLook = { fill: INK.paper, edge: INK.control, ink: INK.ink };
const AGENDA: BadgeLook = { fill: INK.agendaSoft, edge: INK.agenda, ink: INK.agenda };

const BADGES: Readonly<Record<Status, BadgeLook>> = {
  "same-choice": { fill: INK.meet, edge: INK.meet, ink: INK.paper },
  "common-ground": { fill: INK.meetSoft, edge: INK.meet, ink: INK.meet },
  "on-conditions": { fill: INK.paper, edge: INK.meet, ink: INK.meet, dash: "1.5 2.5" },
  unanswered: PLAIN,
  untested: { ...PLAIN, ink: INK.ink2, dash: "4 3" },
  gap: { fill: INK.noteSoft, edge: INK.note, ink: INK.note },
  "red-line-conflict": { fill: INK.redSoft, edge: INK.red, ink: INK.red },
  "agenda-dispute": AGENDA,
  "off-agenda": AGENDA,
  unknown: { ...PLAIN, ink: INK.ink2, dash: "4 3" },
};

function isShared(status: Status): boolean {
  return status === "same-choice" || status === "common-ground" || status === "on-conditions";
}

interface Badged {
  status: Status;
  about?: Issue["about"];
  thin?: boolean;
  final?: boolean;
}

/** Green only where parties meet on an outcome and it rests on enough; dashed where another voice could improve it. */
export function badgeLook({ status, about, thin = false, final = true }: Badged): BadgeLook {
  const look = about === "conduct" && isShared(status) ? PLAIN : BADGES[status];
  if (thin)
    return {
      ...look,
      ...(isShared(status) && { edge: INK.control, ink: INK.ink2 }),
      ...(status === "same-choice" && { ink: INK.ink2 }),
      fill: INK.paper,
      dash: "4 3",
    };
  if (final) return look;
  return status === "same-choice" && about !== "conduct"
    ? { ...BADGES["common-ground"], dash: "4 3" }
    : { ...look, dash: look.dash ?? "4 3" };
}

/** Shape and word of a status; its width follows from them. */
export function drawBadge(
  x: number,
  y: number,
  badged: Badged & { onRecord: number; size?: number },
  messages: Messages,
): Piece & { width: number } {
  const { status, about, onRecord, size = 12.5 } = badged;
  const { mark, word } = messages.statusWords(status, { ...(about && { about }) }, onRecord);
  const { fill, edge, ink, dash } = badgeLook(badged);
  const text = `${mark} ${word}`;
  const width = textWidth(text, size, true) + size * 1.2;
  const height = size * 1.75;
  const frame = box(x + 0.75, y + 0.75, width - 1.5, height - 1.5, {
    fill,
    stroke: edge,
    strokeWidth: 1.5,
    dash,
    rx: 5,
  });
  return {
    svg: frame + label(x + size * 0.6, y + size * 1.24, text, { size, weight: 700, fill: ink }),
    height,
    width,
  };
}
