// What a reader may write otherwise than the record has it, and where what is found stands.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { excerpt, findRanges, searchWords, splitFound } from "@/lib/domain/find-in-text";
import { foldText, foldWithPlaces } from "@/lib/domain/fold-text";

const RUNS = { seed: 20261125, numRuns: process.env.LONG_TESTS ? 10_000 : 1_000 };

// Letters that fold to none, one or several, in one unit or two, among plain ones.
const LETTERS = [..."aAbß ﬁİıΣςé\u0301\u200c\u0640یيىكکغنי\u05b7한中😀𝐀“”'’-–.\n"];
const texts = fc.array(fc.constantFrom(...LETTERS), { maxLength: 40 }).map((letters) => letters.join(""));
const words = fc.array(
  fc.array(fc.constantFrom(...LETTERS), { minLength: 1, maxLength: 4 }).map((letters) => letters.join("")),
  { maxLength: 3 },
);

/** Half a character. */
const HALF = /\p{Cs}/u;

describe("Folding", () => {
  test.each([
    ["ENRICHMENT", "enrichment"],
    ["Élysée", "elysee"],
    ["Straße", "STRASSE"],
    ["ΟΔΟΣ", "οδος"],
    ["İstanbul", "istanbul"],
    ["غني‌سازي", "غنی‌سازی"],
    ["می‌خواهد", "میخواهد"],
    ["كشور", "کشور"],
    ["إيـــران", "ایران"],
    ["مُوَقَّت", "موقت"],
    ["שָׁלוֹם", "שלום"],
    ["Iran’s", "Iran's"],
    ["ﬁssile", "fissile"],
    ["１２３", "123"],
  ])("%s and %s are the same", (one, other) => {
    expect(foldText(one)).toBe(foldText(other));
  });

  test("every character folds to what folds to itself", () => {
    for (let code = 0; code <= 0x10ffff; code++) {
      if (code >= 0xd800 && code <= 0xdfff) continue;
      const folded = foldText(String.fromCodePoint(code));
      if (foldText(folded) !== folded) expect(foldText(folded), `U+${code.toString(16)}`).toBe(folded);
    }
  });

  test("texts side by side fold side by side", () => {
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        expect(foldText(a + b)).toBe(foldText(a) + foldText(b));
        expect(foldWithPlaces(a).folded).toBe(foldText(a));
      }),
      RUNS,
    );
  });
});

describe("The words of a search", () => {
  test("are folded, each once, without quotation marks", () => {
    expect(searchWords(' “Never  negotiable” NEVER "x" ')).toEqual(["never", "negotiable", "x"]);
    expect(searchWords('" \u0301 "')).toEqual([]);
    expect(searchWords(null)).toEqual([]);
  });
});

describe("What is found in a text", () => {
  test("stands in pieces that together are the text", () => {
    fc.assert(
      fc.property(texts, words, (text, looked) => {
        const pieces = splitFound(text, looked.flatMap(searchWords));
        expect(pieces.map((piece) => piece.text).join("")).toBe(text);
      }),
      RUNS,
    );
  });

  test("is there exactly where the folded text has the word", () => {
    fc.assert(
      fc.property(texts, words, (text, looked) => {
        for (const word of looked.flatMap(searchWords)) {
          const ranges = findRanges(text, [word]);
          expect(ranges.length > 0).toBe(foldText(text).includes(word));
          for (const { start, end } of ranges) expect(foldText(text.slice(start, end))).toContain(word);
          // Nothing of it is left outside the marks.
          const rest = splitFound(text, [word]).map((piece) => (piece.isFound ? "\n" : piece.text));
          expect(foldText(rest.join(""))).not.toContain(word);
        }
      }),
      RUNS,
    );
  });

  test("is in order, apart, and cuts no character and no letter from its marks", () => {
    fc.assert(
      fc.property(texts, words, (text, looked) => {
        let last = -1;
        for (const { start, end } of findRanges(text, looked.flatMap(searchWords))) {
          expect(start).toBeGreaterThan(last);
          expect(end).toBeGreaterThan(start);
          expect(`${text.slice(0, start)}\n${text.slice(start, end)}`).not.toMatch(HALF);
          expect(text.slice(end)).not.toMatch(/^\p{M}/u);
          last = end;
        }
      }),
      RUNS,
    );
  });

  test("is marked in the words of the original", () => {
    expect(splitFound("Iran’s MÍSSILES", searchWords("missile iran's"))).toEqual([
      { start: 0, text: "Iran’s", isFound: true },
      { start: 6, text: " ", isFound: false },
      { start: 7, text: "MÍSSILE", isFound: true },
      { start: 14, text: "S", isFound: false },
    ]);
    expect(splitFound("برنامه غنی‌سازی", searchWords("غني سازي"))).toEqual([
      { start: 0, text: "برنامه ", isFound: false },
      { start: 7, text: "غنی‌سازی", isFound: true },
    ]);
  });
});

describe("An excerpt", () => {
  test("holds the first place found, and is a part of the text", () => {
    const longer = fc.array(texts, { maxLength: 20 }).map((parts) => parts.join(" "));
    fc.assert(
      fc.property(longer, words, fc.integer({ min: 20, max: 60 }), (text, looked, most) => {
        const wanted = looked.flatMap(searchWords);
        const cut = excerpt(text, wanted, most);
        expect(cut).not.toMatch(HALF);
        expect(text).toContain(cut.replace(/^…/, "").replace(/…$/, ""));
        const [first] = findRanges(text, wanted);
        if (first) expect(foldText(cut)).toContain(foldText(text.slice(first.start, first.end)).trim());
      }),
      RUNS,
    );
  });
});
