import { searchWords, splitFound } from "@/lib/domain/find-in-text";

interface MarkedProps {
  text: string;
  /** What the reader looks for; null: nothing. */
  q: string | null;
}

/** A text with the words of a search marked in it. */
export function Marked({ text, q }: MarkedProps) {
  if (q === null) return text;
  return splitFound(text, searchWords(q)).map(({ start, text: piece, isFound }) =>
    isFound ? <mark key={start}>{piece}</mark> : piece,
  );
}
