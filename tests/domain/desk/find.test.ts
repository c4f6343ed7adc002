// What is found in an article is in it, whatever the article is: every offer is a part of the text at its place.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tidyArticle } from "@/lib/domain/desk/article-text";
import { findDates } from "@/lib/domain/desk/find-dates";
import { findQuotes } from "@/lib/domain/desk/find-quotes";
import { findAll, offerFor } from "@/lib/domain/desk/findings";

const PARTIES = [
  { key: "alvern", name: "Republic of Alvern", shortName: "Alvern", aliases: ["Alven", "Mira Holt"] },
  { key: "united-cantons", name: "United Cantons", shortName: "United Cantons" },
  { key: "iran", name: "ایران", shortName: "ایران" },
  { key: "odd", name: "É.", shortName: "’”" },
];
const KNOWN = [{ speaker: "Mira Holt", party: "alvern" }];

const quotesOf = (text: string) => findQuotes(text).map(({ start, end }) => text.slice(start, end));
const datesOf = (text: string) => findDates(text).map(({ date }) => date);
const offerOf = (text: string, words: string) => {
  const start = text.indexOf(words);
  return offerFor(findAll(text, PARTIES, KNOWN), { start, end: start + words.length });
};

/** Words, names, marks and breaks in any order, and any text besides. */
const pieces = fc.constantFrom(
  ...[
    "“",
    "”",
    "„",
    "«",
    "»",
    "'",
    "’",
    "‘",
    '"',
    "״",
    "」",
    "「",
    " ",
    "\n",
    "\n\n",
    ". ",
    ", ",
    ": ",
    "’s ",
  ],
  ...["Alvern", "alven", "US", "UC", "Mira Holt", "said", "told", "He", "President", "3 May 2031", "2031-05"],
  ...["ایران", "گفت", "אמר", "قال", "in 2030", "a", "\u0301", "\ud83d\ude00", "\ud83d", "\u200f", "of", "-"],
);
const article = fc.oneof(
  fc.array(pieces, { maxLength: 120 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary", maxLength: 200 }),
);

describe("in any text", () => {
  it("a quote is a part of it between marks, and every place lies within it, in order", () => {
    fc.assert(
      fc.property(article, (text) => {
        const found = findAll(text, PARTIES, KNOWN);
        for (const ranges of [found.quotes, found.sentences, found.paragraphs, found.mentions, found.dates]) {
          ranges.forEach(({ start, end }, at) => {
            expect(start).toBeGreaterThanOrEqual(ranges[at - 1]?.start ?? 0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
          });
        }
        for (const { start, end } of found.quotes) {
          const words = text.slice(start, end);
          expect(words).toBe(words.trim());
          expect(text.slice(0, start).trimEnd()).toMatch(/["'“”„«»‹›「『‘‚״]$/);
        }
        for (const { start, end } of found.sentences) expect(text.slice(start, end)).not.toContain("\n");
      }),
      { numRuns: 500 },
    );
  });

  it("an offer says nothing that is neither in the text nor on record", () => {
    fc.assert(
      fc.property(article, fc.nat(), fc.nat(), (text, a, b) => {
        const found = findAll(text, PARTIES, KNOWN);
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ];
        const offer = offerFor(found, { start, end });
        for (const { name, role, party } of offer.others) {
          expect(name === "Mira Holt" || text.includes(name)).toBe(true);
          for (const word of role.split(" ")) expect(text).toContain(word);
          expect(party === null || PARTIES.some(({ key }) => key === party)).toBe(true);
        }
        for (const date of offer.dates) expect(found.dates.some((one) => one.date === date)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("tidying changes no letter, and a second time nothing", () => {
    fc.assert(
      fc.property(article, (text) => {
        const tidy = tidyArticle(text);
        expect(tidyArticle(tidy)).toBe(tidy);
        const letters = (of: string) => of.replace(/[\s\p{Cc}\p{Cs}\ufffd]/gu, "");
        expect(letters(tidy)).toBe(letters(text));
      }),
    );
  });

  it("a text of nothing but marks and names is done within a second", () => {
    for (const part of [
      "“",
      "'a ",
      '"a "',
      "‘s ",
      "«“‘",
      "Alvern said ",
      "Mira Holt, of ",
      "1 May 2031 ",
      "A. ",
    ]) {
      const text = part.repeat(Math.floor(200_000 / part.length));
      const before = process.cpuUsage();
      findAll(text, PARTIES, KNOWN);
      // Of this program alone: a busy machine is no fault.
      expect(process.cpuUsage(before).user / 1_000, part).toBeLessThan(4_000);
    }
  });
});

describe("quotes", () => {
  it.each([
    ["He called it “a good start”, and left.", ["a good start"]],
    ["Elle a dit « pas question » hier.", ["pas question"]],
    ["Er nannte es „einen Anfang“ und ging.", ["einen Anfang"]],
    ["Er nannte es »einen Anfang« und ging.", ["einen Anfang"]],
    ["She said 'the river's water is ours' twice.", ["the river's water is ours"]],
    ["It is the states' own 'red line' now.", ["red line"]],
    ["‘Both sides’ positions are known’, he said.", ["Both sides’ positions are known"]],
    ["«لن نقبل بذلك»، قال الوزير.", ["لن نقبل بذلك"]],
    ['השר אמר: "לא נסכים לכך".', ["לא נסכים לכך"]],
    ['השר מארה"ב הגיע', []],
    ["“Not ‘now’, but later”", ["Not ‘now’, but later", "now"]],
    ["“One that never closes", []],
    ["'very good,' he said", ["very good"]],
    ["“The first.\n\nAnother “second” here", ["second"]],
    ["1 ' 2 ' 3", []],
  ])("of %s", (text, quotes) => {
    expect(quotesOf(text)).toEqual(quotes);
  });
});

describe("dates", () => {
  it.each([
    ["on 7 February 2031 and February 8, 2031", ["2031-02-07", "2031-02-08"]],
    ["on Feb. 9th, 2031; 2031-02-10", ["2031-02-09", "2031-02-10"]],
    ["in May 2031, and since 2029", ["2031-05", "2029"]],
    ["31 February 2031", ["2031-02"]],
    ["paid $2024, 2024 people, on Friday", []],
    ["في 7 فبراير 2031", ["2031-02-07"]],
    ["۷ فوریه ۲۰۳۱", ["2031-02-07"]],
    ["ב־3 במאי 2031", ["2031-05-03"]],
    ["18 Bahman 1409", []],
  ])("in %s", (text, dates) => {
    expect(datesOf(text)).toEqual(dates);
  });
});

describe("who speaks", () => {
  it.each([
    ["Alvernian Foreign Minister Ana Belo said “no” to it.", "no", "Ana Belo", "Foreign Minister", "alvern"],
    ["Alvernian Water Minister Mira Holt told me “no”.", "no", "Mira Holt", "Water Minister", "alvern"],
    ["Alvern’s chief negotiator Ana Belo said “no”.", "no", "Ana Belo", "chief negotiator", "alvern"],
    ["Holt told Radio Selm that “it can wait”.", "it can wait", "Mira Holt", "", "alvern"],
    ["“It can wait,” said Mira Holt.", "It can wait", "Mira Holt", "", "alvern"],
    ["Mira Holt spoke. Holt said no. She called it “a start”.", "a start", "Mira Holt", "", "alvern"],
    ["Mira Holt was calm, but stressed Alvern’s dam is “ours”.", "ours", "", "", "alvern"],
    [
      "Mira Holt said she hopes for talks, but stressed Alvern’s dam is “ours”.",
      "ours",
      "Mira Holt",
      "",
      "alvern",
    ],
    ["“We wait”, said Per Dahl, who leads the delegation of Alvern.", "We wait", "Per Dahl", "", "alvern"],
    ["“We wait”, said Per Dahl, an Alvern expert.", "We wait", "Per Dahl", "", null],
    ["The UC has repeatedly rejected “any plan”.", "any plan", "", "", "united-cantons"],
    ["The UC rejected “any such plan” again.", "any such plan", "", "", "united-cantons"],
    ["One farmer told Radio Selm “we all wait”.", "we all wait", "", "", null],
    ["وزير خارجية ایران قال «لا».", "لا", "", "", "iran"],
  ])("in %s", (text, words, name, role, party) => {
    expect(offerOf(text, words)).toMatchObject({ name, role, party, kind: "quote" });
  });

  it("learns in one paragraph for whom somebody speaks in the next", () => {
    const text = "Alvernian President Ana Belo arrived.\nDays later Belo said: “We are ready.”";
    expect(offerOf(text, "We are ready.")).toMatchObject({ name: "Ana Belo", party: "alvern" });
  });
});
