// Where a text names a party: by its names and aliases, and by what grammar makes of them ("Iranian", "Iran's").
import type { Key, Party } from "../case-file";
import type { TextRange } from "../find-in-text";
import { foldText, foldWithPlaces } from "../fold-text";

export interface Mention extends TextRange {
  party: Key;
}

/** Shorter names are abbreviations: "US" is not "us". */
const SHORT = 4;
const LONGEST_ENDING = 3;
const LONGEST_BEGINNING = 2;
const WORD = /[\p{L}\p{N}]/u;
/** Scripts without capital letters that write what belongs to a name together with it. */
const JOINING = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** In order; where two overlap the longer one stands. */
export function findMentions(
  text: string,
  parties: readonly Pick<Party, "key" | "name" | "shortName" | "aliases">[],
): Mention[] {
  const whole = foldWithPlaces(text);
  const found: Mention[] = [];
  for (const { key, name, shortName, aliases = [] } of parties) {
    for (const one of new Set([name, shortName, ...aliases, ...initialsOf(name), ...initialsOf(shortName)])) {
      const folded = foldText(one).trim();
      if (folded.length < 2) continue;
      for (let at = whole.folded.indexOf(folded); at >= 0; at = whole.folded.indexOf(folded, at + 1)) {
        const [from, to] = [whole.starts[at], whole.ends[at + folded.length - 1]];
        if (from === undefined || to === undefined) continue;
        const range = fitName(text, { start: from, end: to }, one);
        if (range !== null) found.push({ ...range, party: key });
      }
    }
  }
  return withoutOverlaps(found);
}

/** "US" and "U.S." of "United States". */
function initialsOf(name: string): string[] {
  const letters = name.split(/[\s-]+/).flatMap((word) => (/^\p{Lu}/u.test(word) ? [word[0] ?? ""] : []));
  return letters.length < 2 ? [] : [letters.join(""), `${letters.join(".")}.`];
}

/** The whole word with the name in it; null where it stands in the middle of another word. */
function fitName(text: string, { start, end }: TextRange, name: string): TextRange | null {
  const isJoining = JOINING.test(name);
  if (name.length < SHORT && !isJoining && text.slice(start, end) !== name) return null;
  let from = start;
  while (from > 0 && WORD.test(text[from - 1] ?? "")) from--;
  let to = end;
  while (to < text.length && WORD.test(text[to] ?? "")) to++;
  const mayGrow = isJoining || (name.length >= SHORT && !/\s/.test(name));
  if (start - from > (isJoining ? LONGEST_BEGINNING : 0)) return null;
  if (to - end > (mayGrow ? LONGEST_ENDING : 0)) return null;
  return { start: from, end: to };
}

function withoutOverlaps(found: Mention[]): Mention[] {
  const kept: Mention[] = [];
  for (const one of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last === undefined || one.start >= last.end) kept.push(one);
    else if (one.end - one.start > last.end - last.start) kept[kept.length - 1] = one;
  }
  return kept;
}
