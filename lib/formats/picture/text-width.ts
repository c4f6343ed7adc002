// How wide text is at most, in em, without a font at hand. By the widths of DejaVu Sans, which is wider than nearly all
// others: what fits by this fits in the reader's font too.

/** Hundredths of an em for U+0020 to U+007E. */
const REGULAR =
  "32,40,46,84,64,95,78,27,39,39,50,84,32,36,32,34,64,64,64,64,64,64,64,64,64,64,34,34,84,84,84,53,100,68,69,70,77,63,58,77,75,29,29,66,56,86,75,79,60,79,69,63,61,73,68,99,69,61,69,39,34,39,84,50,50,61,63,55,63,62,35,63,63,28,28,58,28,97,63,61,63,63,41,52,39,63,59,82,59,59,52,64,34,64,84";
const BOLD =
  "35,46,52,84,70,100,87,31,46,46,52,84,38,42,38,37,70,70,70,70,70,70,70,70,70,70,40,40,84,84,84,58,100,77,76,73,83,68,68,82,84,37,37,77,64,100,84,85,73,85,77,72,68,81,77,110,77,72,73,46,37,46,84,50,50,67,72,59,72,68,44,72,71,34,34,67,34,104,71,69,72,72,49,60,48,71,65,92,65,65,58,71,37,71,84";

const readWidths = (list: string) => list.split(",").map((width) => Number(width) / 100);
const WIDTHS = { regular: readWidths(REGULAR), bold: readWidths(BOLD) };

/** Beyond ASCII a script has one width, rather too wide than too narrow. */
const SCRIPTS: readonly [RegExp, number][] = [
  [/^[\p{M}\p{Cf}]/u, 0],
  [
    /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60]/u,
    1.02,
  ],
  [/^\p{Extended_Pictographic}/u, 1.35],
  [/^\p{Script=Arabic}/u, 0.63],
  [/^\p{Script=Hebrew}/u, 0.58],
  [/^\p{Script=Cyrillic}/u, 0.78],
  [/^[\p{Script=Greek}\p{Script=Latin}]/u, 0.7],
  [/^[–‘’“”‚„‹›·]/u, 0.54],
];
const OTHER = 1;
const BOLDER = 1.12;

function widthOf(letter: string, bold: boolean): number {
  const code = letter.charCodeAt(0) - 0x20;
  const known = letter.length === 1 ? (bold ? WIDTHS.bold : WIDTHS.regular)[code] : undefined;
  if (known !== undefined) return known;
  const script = SCRIPTS.find(([pattern]) => pattern.test(letter))?.[1] ?? OTHER;
  return bold ? script * BOLDER : script;
}

const letters = new Intl.Segmenter("en", { granularity: "grapheme" });

/** What a reader takes for one letter each. */
export function splitLetters(text: string): string[] {
  return [...letters.segment(text)].map(({ segment }) => segment);
}

/** In the units of `size`. */
export function textWidth(text: string, size: number, bold = false): number {
  let sum = 0;
  for (const letter of text) sum += widthOf(letter, bold);
  return sum * size;
}

/** Lines that each fit into the width; a word wider than that is broken. At most `most` lines, the last then ends with "…". */
export function wrapText(
  text: string,
  width: number,
  { size, bold = false, most = Number.POSITIVE_INFINITY }: { size: number; bold?: boolean; most?: number },
): string[] {
  const fits = (line: string) => textWidth(line, size, bold) <= width;
  const lines: string[] = [];
  let line = "";
  for (const word of text.trim().split(/\s+/)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    line = "";
    for (const letter of fits(word) ? [word] : splitLetters(word)) {
      if (line !== "" && !fits(line + letter)) {
        lines.push(line);
        line = "";
      }
      line += letter;
    }
  }
  if (line !== "") lines.push(line);
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  let last = kept.pop() ?? "";
  while (last !== "" && !fits(`${last}…`)) last = splitLetters(last).slice(0, -1).join("");
  return [...kept, `${last.trimEnd()}…`];
}
