// Across the rows of those counted: what they share, what waits for an answer, and the words beneath.
import type { CaseFile } from "@/lib/domain/case-file";
import type { IssueSpectrum } from "@/lib/domain/spectrum";
import type { Messages } from "@/lib/messages/messages";
import { block, box, INK, NOTHING, type Piece } from "./drawing";

/** What those counted share, and what waits for an answer, across all of their rows. */
export function drawBands(
  { row, shared, offers }: IssueSpectrum,
  x: number,
  y: number,
  width: number,
  height: number,
): string {
  const { status, issue } = row;
  const share = width / issue.options.length;
  const isPlain = issue.about === "conduct" || status.thin;
  const edge = isPlain ? INK.control : INK.meet;
  const fill = isPlain || status.status === "on-conditions" ? "none" : INK.meetSoft;
  const dash = status.final && status.status !== "on-conditions" ? undefined : "5 3";
  return [
    ...shared.map(({ from, to }) =>
      box(x + from * share + 2, y + 1, (to - from + 1) * share - 4, height - 2, {
        fill,
        stroke: edge,
        strokeWidth: 1.5,
        dash,
        rx: 6,
      }),
    ),
    ...offers.map(({ place }) =>
      box(x + place * share + 2, y + 1, share - 4, height - 2, {
        stroke: INK.ink2,
        strokeWidth: 1.5,
        dash: "2 3",
        rx: 6,
      }),
    ),
  ].join("");
}

/** What the bands say, beneath them. */
export function drawNotes(
  { row, shared, offers }: IssueSpectrum,
  x: number,
  y: number,
  width: number,
  { messages, caseFile }: { messages: Messages; caseFile: CaseFile },
): Piece {
  const { status, issue, cells } = row;
  const share = width / issue.options.length;
  const soFar = messages.soFar(status);
  const isPlain = issue.about === "conduct" || status.thin;
  const words = messages.sharedOption(status, caseFile, cells) + (soFar === null ? "" : ` (${soFar})`);
  const pieces = [
    ...shared.map(({ from, to }) =>
      block(x + from * share + 5, y, (to - from + 1) * share - 10, words, {
        size: 11,
        bold: true,
        fill: isPlain ? INK.ink : INK.meet,
      }),
    ),
    ...offers.map(({ place, offer }) =>
      block(x + place * share + 5, y, share - 10, messages.waitingOffer(offer, status, caseFile), {
        size: 11,
        fill: INK.ink,
      }),
    ),
  ];
  if (pieces.length === 0) return NOTHING;
  return {
    svg: pieces.map(({ svg }) => svg).join(""),
    height: Math.max(...pieces.map(({ height }) => height)),
  };
}
