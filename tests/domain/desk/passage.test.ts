// Choosing a passage, and what of it may become a statement.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findWritten, makeDeskStatement, otherLanguage } from "@/lib/domain/desk/desk-statement";
import { findAll } from "@/lib/domain/desk/findings";
import {
  fitPassage,
  LONG_QUOTE,
  listStops,
  locatePassage,
  movePassage,
  type PassageMove,
} from "@/lib/domain/desk/passage";
import { MARKS, splitText } from "@/lib/domain/desk/split-text";

const TEXT = "First one. Second says “a b c” and more.\nThird. Fourth “d”.";
const found = findAll(TEXT, [], []);
const stops = listStops(found);
const go = (moves: PassageMove[]) => {
  let passage = null as ReturnType<typeof movePassage>;
  for (const move of moves) passage = movePassage(TEXT, found, stops, passage, move);
  return passage && TEXT.slice(passage.start, passage.end);
};
const PLACES = { paragraph: (at: number) => `paragraph ${at}`, page: (at: number) => `page ${at}` };
const FORM = {
  near: 0,
  translation: "",
  party: "a",
  speaker: " ",
  speakerRole: "",
  date: "2031",
  kind: "quote",
  mayBeLong: false,
} as const;

describe("keys", () => {
  it.each<[PassageMove[], string]>([
    [["next"], "First one."],
    [["next", "next"], "Second says “a b c” and more."],
    [["next", "next", "next"], "a b c"],
    [["next", "next", "next", "next"], "Third."],
    [["next-quote", "next-quote", "before", "before"], "Third."],
    [["next-quote", "end-back", "end-back", "end-on"], "a b"],
    [["next-quote", "start-on"], "b c"],
    [["next-quote", "start-back", "start-back"], "Second says “a b c"],
    [["next", "longer"], "First one. Second says “a b c” and more."],
    [["next", "longer", "longer", "shorter"], "First one. Second says “a b c” and more."],
    [["before", "before"], "First one."],
  ])("%j choose %s", (moves, words) => {
    expect(go(moves)).toBe(words);
  });

  it("never leave the text, and never choose nothing", () => {
    const moves = fc.constantFrom<PassageMove>(
      ...(["next", "before", "next-quote", "quote-before", "longer", "shorter"] as const),
      ...(["end-on", "end-back", "start-on", "start-back"] as const),
    );
    fc.assert(
      fc.property(fc.array(moves, { minLength: 1, maxLength: 40 }), (all) => {
        expect(go(all)).toMatch(/\S/);
      }),
    );
  });
});

describe("a statement", () => {
  it("has the words of the article, letter by letter, with their place", () => {
    const article = { text: TEXT, pages: null, source: "s", otherLanguage: null };
    expect(makeDeskStatement({ ...FORM, text: "a b c" }, article, PLACES)).toMatchObject({
      statement: { text: "a b c", place: "paragraph 1", source: "s", party: "a" },
    });
    const second = { ...article, pages: [0, 41] };
    expect(makeDeskStatement({ ...FORM, text: "d", near: 50 }, second, PLACES)).toMatchObject({
      statement: { place: "page 2, paragraph 1" },
    });
    for (const text of ["a  b c", "A b c", "a b c d", "", "“a b c ”"])
      expect(makeDeskStatement({ ...FORM, text }, article, PLACES)).toEqual({
        ok: false,
        reason: "not-there",
      });
  });

  it("is made of any part of any text, and of nothing else", () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 80 }),
        fc.nat(),
        fc.nat(),
        fc.string(),
        (text, a, b, other) => {
          const passage = fitPassage(text, { start: a % text.length, end: b % (text.length + 1) });
          if (passage !== null) {
            const words = text.slice(passage.start, passage.end);
            expect(locatePassage(text, words, passage.start)).toEqual(passage);
          }
          const made = makeDeskStatement(
            { ...FORM, text: other },
            { text, pages: null, source: "s", otherLanguage: null },
            PLACES,
          );
          if (made.ok) expect(text).toContain(made.statement.text);
        },
      ),
    );
  });

  it("is questioned where it is long", () => {
    const text = "x".repeat(LONG_QUOTE + 1);
    const article = { text, pages: null, source: "s", otherLanguage: null };
    const long = { ok: false, reason: "long", length: LONG_QUOTE + 1 };
    expect(makeDeskStatement({ ...FORM, text }, article, PLACES)).toEqual(long);
    expect(makeDeskStatement({ ...FORM, text, mayBeLong: true }, article, PLACES).ok).toBe(true);
    expect(makeDeskStatement({ ...FORM, text: text.slice(1) }, article, PLACES).ok).toBe(true);
  });

  it("keeps its words as the original where they are translated from another language", () => {
    const article = { text: TEXT, pages: null, source: "s", otherLanguage: otherLanguage("ar", "en-GB") };
    const form = { ...FORM, text: "a b c", translation: " One two three " };
    expect(makeDeskStatement(form, article, PLACES)).toMatchObject({
      statement: { text: "One two three", original: { text: "a b c", language: "ar" } },
    });
    const plain = makeDeskStatement({ ...form, translation: "" }, article, PLACES);
    expect(plain.ok && plain.statement).toMatchObject({ text: "a b c" });
    expect(plain.ok && plain.statement.original).toBeUndefined();
    expect([otherLanguage("EN", "en-GB"), otherLanguage(undefined, "en")]).toEqual([null, null]);
    const same = makeDeskStatement(form, { ...article, otherLanguage: null }, PLACES);
    expect(same.ok && same.statement.original).toBeUndefined();
    const [written] = findWritten(TEXT, [{ text: "Third.", original: { text: "a b c", language: "ar" } }]);
    expect(TEXT.slice(written?.start, written?.end)).toBe("a b c");
  });

  it("is found again where its words stand", () => {
    const written = findWritten(TEXT, [{ text: "Third." }, { text: "zzz" }, { text: "a b" }]);
    expect(written.map(({ start, end }) => TEXT.slice(start, end))).toEqual(["a b", "Third."]);
  });
});

it("sentences within a quote can be chosen without its marks", () => {
  const text = "Vell: 'One thing. And another.' So it is.";
  const within = listStops(findAll(text, [], [])).map(({ start, end }) => text.slice(start, end));
  expect(within).toEqual([
    ...["Vell: 'One thing.", "One thing. And another.", "One thing.", "And another.'", "And another."],
    "So it is.",
  ]);
});

it("pieces of a paragraph are the paragraph, each with all its marks", () => {
  const range = fc
    .tuple(fc.nat(30), fc.nat(30))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }));
  fc.assert(
    fc.property(
      range,
      fc.array(range, { maxLength: 6 }),
      fc.array(range, { maxLength: 4 }),
      (whole, quote, date) => {
        const pieces = splitText(whole, { quote, date });
        expect(pieces[0]?.start).toBe(whole.start);
        expect(pieces.at(-1)?.end).toBe(whole.end);
        for (const [at, { start, end, marks }] of pieces.entries()) {
          expect(pieces[at + 1]?.start ?? end).toBe(end);
          for (const name of MARKS) {
            const ranges = name === "quote" ? quote : name === "date" ? date : [];
            for (let place = start; place < end; place++)
              expect(marks.includes(name)).toBe(ranges.some((one) => one.start <= place && place < one.end));
          }
        }
      },
    ),
  );
});
