// How wide a table of so many parties is, in rem: the style sheets choose by it how the table scrolls and prints.
import type { Density } from "@/lib/domain/view-state";

/** The least room for issue and verdict, and for a party by density. */
const ROOM = { fixed: 26, comfortable: 11.5, compact: 9.5, marks: 4.25 } as const;

/** The steps that the style sheet of the table knows. */
const STEPS = [40, 48, 56, 64, 72, 80, 88] as const;

/** A sheet of A4, upright, in the size of print. */
const PAPER = 62;

function widthFor(parties: number, density: Density): number {
  return ROOM.fixed + parties * ROOM[density];
}

/**
 * The width from which the whole table fits on the page: then the page scrolls, and the header row sticks to its top.
 * On narrower screens the table scrolls in a box of its own; undefined: on all of them.
 */
export function stepFor(parties: number, density: Density): number | undefined {
  return STEPS.find((step) => step >= widthFor(parties, density));
}

export function isWiderThanPaper(parties: number, density: Density): boolean {
  return widthFor(parties, density) > PAPER;
}
