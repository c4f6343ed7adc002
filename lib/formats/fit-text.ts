// How much room text takes in a picture, without a browser to measure it: near enough to cut and to wrap by.

const GRAPHEMES = new Intl.Segmenter("en", { granularity: "grapheme" });
const WIDE = /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\uff00-\uff60]|\p{Extended_Pictographic}/u;

function graphemesOf(text: string): string[] {
  return [...GRAPHEMES.segment(text)].map(({ segment }) => segment);
}

function widthOfGrapheme(grapheme: string): number {
  return WIDE.test(grapheme) ? 1.05 : 0.56;
}

/** In the unit of `size`, the height of the letters. */
export function measureText(text: string, size: number): number {
  return graphemesOf(text).reduce((sum, grapheme) => sum + widthOfGrapheme(grapheme) * size, 0);
}

/** The text on one line, cut where it is wider than `width`. */
export function fitText(text: string, width: number, size: number): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (measureText(line, size) <= width) return line;
  let room = width - size;
  const kept = graphemesOf(line).filter((grapheme) => {
    room -= widthOfGrapheme(grapheme) * size;
    return room >= 0;
  });
  return `${kept.join("").trim()}…`;
}
