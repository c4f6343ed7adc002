import anyAscii from "any-ascii";
import { suggestKey } from "@/lib/schemas/key";

/**
 * A key for something new, from its title in whatever script; `fallback` with a number where nothing of it can be
 * written so. Another one than all that are taken.
 */
export function makeKey(title: string, fallback: string, taken: ReadonlySet<string>): string {
  const short = title.slice(0, LONGEST_TITLE).normalize("NFC");
  const wanted = suggestKey(cutWords(anyAscii(short)));
  if (wanted !== null && !taken.has(wanted)) return wanted;
  const stem = wanted ?? fallback;
  for (let count = wanted === null ? 1 : 2; ; count++) {
    const key = `${stem}-${count}`;
    if (!taken.has(key)) return key;
  }
}

const LONGEST_TITLE = 300;

/** Short enough that a number still fits behind it. */
const LONGEST_KEY = 60;

/** Whole words, as many as fit. */
function cutWords(text: string): string {
  if (text.length <= LONGEST_KEY) return text;
  const cut = text.slice(0, LONGEST_KEY + 1);
  const end = cut.search(/[^A-Za-z0-9][A-Za-z0-9]*$/);
  return end > 0 ? cut.slice(0, end) : cut.slice(0, LONGEST_KEY);
}
