// Text as a search compares it: what looks different and means the same to a reader becomes the same.
// Compatibility forms are taken apart (NFKD), marks and vowel signs go, case is folded, Arabic and Persian forms of
// yeh and kaf are one, curly quotes and dashes are plain, joiners, direction marks and the tatweel are not there.

/** A folded text that still knows where each of its letters came from. */
export interface FoldedText {
  folded: string;
  /** For each UTF-16 unit of `folded`: where the letter that it came from begins in the original, and ends, marks included. */
  starts: readonly number[];
  ends: readonly number[];
}

const NOT_THERE = /[\p{M}\p{Cf}\u0640]/gu;
const SPACE = /[\s\p{Cc}]/u;

const SAME: ReadonlyMap<string, string> = new Map([
  ["\u0649", "\u06cc"],
  ["\u064a", "\u06cc"],
  ["\u0643", "\u06a9"],
  // A final sigma is a sigma.
  ["\u03c2", "\u03c3"],
  ["\u2018", "'"],
  ["\u2019", "'"],
  ["\u02bc", "'"],
  ["\u201c", '"'],
  ["\u201d", '"'],
  ["\u201e", '"'],
  ["\u00ab", '"'],
  ["\u00bb", '"'],
  ["\u2010", "-"],
  ["\u2012", "-"],
  ["\u2013", "-"],
  ["\u2014", "-"],
  ["\u2212", "-"],
]);

/** What each character becomes: a handful of alphabets, met a million times. */
const known = new Map<string, string>();

function foldCharacter(character: string): string {
  const found = known.get(character);
  if (found !== undefined) return found;
  let folded = character.normalize("NFKD").replace(NOT_THERE, "");
  // By way of upper case: only there do ß, ſ and ı meet what readers type for them.
  folded = folded.toLowerCase().toUpperCase().toLowerCase().normalize("NFKD").replace(NOT_THERE, "");
  folded = Array.from(folded, (one) => (SPACE.test(one) ? " " : (SAME.get(one) ?? one))).join("");
  known.set(character, folded);
  return folded;
}

/** Most of most texts: nothing in it needs folding but capitals. */
const PLAIN = /^[\x20-\x7e]*$/;

export function foldText(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  let folded = "";
  for (const character of text) folded += foldCharacter(character);
  return folded;
}

export function foldWithPlaces(text: string): FoldedText {
  let folded = "";
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of text) {
    const end = at + character.length;
    const own = foldCharacter(character);
    for (let unit = 0; unit < own.length; unit++) {
      starts.push(at);
      ends.push(end);
    }
    // A mark belongs to the letter before it: neither is shown without the other.
    if (own === "") {
      const before = ends.at(-1);
      for (let last = ends.length - 1; last >= 0 && ends[last] === before; last--) ends[last] = end;
    }
    folded += own;
    at = end;
  }
  return { folded, starts, ends };
}
