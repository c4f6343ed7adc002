// Pieces are drawn as if lines ran from left to right; a picture in a language that runs the other way is turned over as
// a whole, so that ladders, columns and time run as they do on the page. Only the letters are not: each text is turned
// back where it stands, and holds on to the side where its line begins.

/** A text as drawing.ts writes it: where its line begins, where that line ends, the other attributes, the words. */
const TEXT = /<text x="([^"]+)"(?: data-end="([^"]+)")?([^>]*)>([^<]*)/g;

const REVERSED = ' direction="rtl"';

/** Whether the first letter that runs anywhere runs from right to left. */
export function isRightToLeft(text: string): boolean {
  const first = /\p{L}/u.exec(text)?.[0] ?? "";
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(first);
}

/** Lines of a script of either direction begin where it begins: on the right where it runs from there. */
export function readFromLeft(svg: string): string {
  return svg.replace(
    TEXT,
    (_, start: string, end: string | undefined, rest: string, words: string) =>
      `<text x="${end !== undefined && rest.includes(REVERSED) ? end : start}"${rest}>${words}`,
  );
}

export function readFromRight(svg: string, width: number): string {
  const turned = svg.replace(
    TEXT,
    (_, start: string, end: string | undefined, rest: string, words: string) =>
      `<text x="${-Number(start)}" transform="scale(-1 1)"${hold(rest, words, end !== undefined)}>${words}`,
  );
  return `<g transform="translate(${width} 0) scale(-1 1)">${turned}</g>`;
}

/** `isLine`: of a block, whose direction is known; a label stands alone and runs as its own letters do. */
function hold(attributes: string, words: string, isLine: boolean): string {
  if (attributes.includes(REVERSED)) return attributes;
  if (!isLine && isRightToLeft(words.replace(/&[a-z]+;/g, ""))) return attributes + REVERSED;
  if (attributes.includes('text-anchor="middle"')) return attributes;
  // What held the left end now holds the right one.
  const without = attributes.replace(' text-anchor="end"', "");
  return without === attributes ? `${attributes} text-anchor="end"` : without;
}
