// How large a text may be on a slide. In the units of slides: a slide is 1920 of them wide, and what is 28 of them high can
// be read from ten metres.
import { wrapText } from "@/lib/formats/picture/text-width";

/** The first of the sizes, the largest first, at which the text has at most so many lines; else the last. */
export function fitSize(text: string, width: number, sizes: readonly number[], most: number): number {
  const fits = (size: number) => wrapText(text, width, { size }).length <= most;
  return sizes.find(fits) ?? sizes.at(-1) ?? SMALLEST;
}

const SMALLEST = 28;

/** Room between the margins of a slide. */
export const SLIDE_WIDTH = 1776;

/** As a part of `style`, for `.sized`. */
export function sized(size: number): React.CSSProperties {
  return { "--size": size } as React.CSSProperties;
}
