// Words in quotation marks. Offered, never taken for granted: each is a part of the text, as it stands there.
import type { TextRange } from "../find-in-text";

interface Mark {
  closers: string;
  /** The same sign opens and closes, or is an apostrophe too: neighbours decide, and a line ends it. */
  isDoubtful: boolean;
}

const sure = (closers: string): Mark => ({ closers, isDoubtful: false });
const doubtful = (closers: string): Mark => ({ closers, isDoubtful: true });

/** By the sign that opens: English, French, German, Arabic, Persian, Hebrew, Chinese, Japanese and typewriters. */
const MARKS: Readonly<Record<string, Mark>> = {
  "“": sure("”“"),
  "„": sure("“”"),
  "«": sure("»"),
  "‹": sure("›"),
  "「": sure("」"),
  "『": sure("』"),
  "‚": doubtful("‘’"),
  "‘": doubtful("’"),
  "»": doubtful("«"),
  "›": doubtful("‹"),
  '"': doubtful('"'),
  "״": doubtful("״"),
  "'": doubtful("'"),
  "”": doubtful("”"),
};

/** Longer than anything that is quoted; a mark that closes later closes something else. */
const LONGEST = 2_000;
const OPENERS = new RegExp(`[${Object.keys(MARKS).join("")}]`, "g");

const isWord = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{N}\p{M}]/u.test(sign);
const isGap = (sign: string | undefined) => sign === undefined || /\s/.test(sign);

/** `at`: of a sign that may open. Within a word it is an apostrophe or stands in an abbreviation. */
function mayOpen(text: string, at: number): boolean {
  return !isWord(text[at - 1]) && !isGap(text[at + 1]);
}
function mayClose(text: string, at: number): boolean {
  return !isWord(text[at + 1]) && !isGap(text[at - 1]);
}

/** What stands within quotation marks, without them, in order; those within others too. */
export function findQuotes(text: string): TextRange[] {
  const found: TextRange[] = [];
  const closed = new Set<number>();
  for (const { index: at, 0: sign } of text.matchAll(OPENERS)) {
    const mark = MARKS[sign];
    if (mark === undefined || closed.has(at)) continue;
    if (mark.isDoubtful && !mayOpen(text, at)) continue;
    const end = findEnd(text, at, sign, mark);
    if (end === null) continue;
    closed.add(end);
    const inner = trimQuote(text, at + 1, end);
    if (inner !== null) found.push(inner);
  }
  return found;
}

function findEnd(text: string, opened: number, opener: string, { closers, isDoubtful }: Mark): number | null {
  const last = Math.min(text.length, opened + LONGEST);
  for (let at = opened + 1; at < last; at++) {
    const sign = text[at] ?? "";
    if (sign === "\n" && (isDoubtful || text[at + 1] === "\n")) return null;
    if (closers.includes(sign) && (!isDoubtful || mayClose(text, at))) {
      if (!isPossessive(text, at) || !closesLater(text, at, closers, last)) return at;
    } else if (sign === opener && (!isDoubtful || mayOpen(text, at))) return null;
  }
  return null;
}

/** As in: both sides' positions. */
function isPossessive(text: string, at: number): boolean {
  return (
    "'’".includes(text[at] ?? "") && text[at - 1] === "s" && /^ \p{Ll}/u.test(text.slice(at + 1, at + 4))
  );
}

function closesLater(text: string, from: number, closers: string, last: number): boolean {
  for (let at = from + 1; at < last && text[at] !== "\n"; at++) {
    if (!"'‘’".includes(text[at] ?? "")) continue;
    if (mayOpen(text, at) && !mayClose(text, at)) return false;
    if (closers.includes(text[at] ?? "") && mayClose(text, at)) return true;
  }
  return false;
}

/** Without spaces around it and without the comma that belongs to the sentence around it; null: no words are left. */
function trimQuote(text: string, from: number, to: number): TextRange | null {
  const inner = text.slice(from, to);
  const start = from + (inner.length - inner.trimStart().length);
  const kept = inner.trim().replace(/[\s,،;:]+$/u, "");
  return /\p{L}/u.test(kept) ? { start, end: start + kept.length } : null;
}
