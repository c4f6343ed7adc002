// A paragraph in pieces that are alike in all that is marked in it.
import type { TextRange } from "../find-in-text";

export const MARKS = ["chosen", "quote", "written", "mention", "date"] as const;
export type MarkName = (typeof MARKS)[number];

export interface MarkedPiece extends TextRange {
  marks: MarkName[];
}

/** In order; joined they are the range. */
export function splitText(
  { start, end }: TextRange,
  marked: Readonly<Partial<Record<MarkName, readonly TextRange[]>>>,
): MarkedPiece[] {
  const inside = MARKS.map((name) => ({
    name,
    ranges: (marked[name] ?? []).filter((one) => one.start < end && one.end > start),
  }));
  const cuts = new Set([start, end]);
  for (const { ranges } of inside)
    for (const one of ranges) {
      cuts.add(Math.max(start, one.start));
      cuts.add(Math.min(end, one.end));
    }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((from, at) => {
    const to = places[at + 1] ?? end;
    const marks = inside
      .filter(({ ranges }) => ranges.some((one) => one.start <= from && one.end >= to))
      .map(({ name }) => name);
    return { start: from, end: to, marks };
  });
}
