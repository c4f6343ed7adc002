// A sentence in the making: text and options in turn.
import type { Key } from "@/lib/domain/case-file";
import type { SentencePart } from "../messages";

export type Piece = string | { option: Key; text: string };

/** Puts a separator between groups of pieces. */
export function separate(groups: readonly (readonly Piece[])[], separator: string): Piece[] {
  return groups.flatMap((group, place) => (place === 0 ? [...group] : [separator, ...group]));
}

/** Neighbouring text joined, first letter large. */
export function toParts(pieces: readonly Piece[]): SentencePart[] {
  const parts: SentencePart[] = [];
  for (const piece of pieces) {
    const next = typeof piece === "string" ? { text: piece, option: null } : piece;
    const last = parts.at(-1);
    if (next.text === "") continue;
    if (last && last.option === null && next.option === null) last.text += next.text;
    else parts.push({ text: next.text, option: next.option });
  }
  const first = parts[0];
  if (first) first.text = first.text.charAt(0).toUpperCase() + first.text.slice(1);
  return parts;
}
