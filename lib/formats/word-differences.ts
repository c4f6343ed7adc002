import { diffWordsWithSpace } from "diff";

export interface TextPiece {
  text: string;
  is: "same" | "removed" | "added";
}

/** Two texts of the greatest length, with nothing in common, take about as long. */
const LONGEST_MS = 40;

/** What became of a text, word by word; where that takes too long, the whole of the old and of the new one. */
export function listWordDifferences(before: string, after: string): TextPiece[] {
  const whole: TextPiece[] = [
    { text: before, is: "removed" },
    { text: after, is: "added" },
  ];
  const changes = diffWordsWithSpace(before, after, { timeout: LONGEST_MS });
  const pieces =
    changes?.map(
      ({ value: text, added, removed }): TextPiece => ({
        text,
        is: added ? "added" : removed ? "removed" : "same",
      }),
    ) ?? whole;
  return pieces.filter(({ text }) => text !== "");
}
