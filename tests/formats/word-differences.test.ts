import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { listWordDifferences } from "@/lib/formats/word-differences";

const RUNS = { seed: 20_261_125, numRuns: 300 };
const text = fc
  .array(fc.constantFrom("never", "Iran", "غنی‌سازی", "两条线", " ", "\n", "🕊️", "<b>", "e\u0301", "if", "."))
  .map((words) => words.join(" "));

describe("word differences", () => {
  it("hold both texts whole: the old without what came, the new without what went", () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = listWordDifferences(before, after);
        const join = (not: string) =>
          pieces.flatMap((piece) => (piece.is === not ? [] : [piece.text])).join("");
        expect(join("added")).toBe(before);
        expect(join("removed")).toBe(after);
      }),
      RUNS,
    );
  });

  it("say nothing of what is the same, and are found for the longest texts in no time", () => {
    expect(listWordDifferences("as it was", "as it was")).toEqual([{ text: "as it was", is: "same" }]);
    const long = (word: (at: number) => string) =>
      Array.from({ length: 20_000 }, (_, at) => word(at)).join(" ");
    const started = performance.now();
    listWordDifferences(
      long((at) => `a${at}`),
      long((at) => `b${at}`),
    );
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
