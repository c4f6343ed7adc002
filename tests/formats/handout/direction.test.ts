// Persian, Arabic and Hebrew run the right way in every format, in a hand-out of either direction.
import { readFileSync } from "node:fs";
import { expect, it, test } from "vitest";
import type { CaseFile } from "@/lib/domain/case-file";
import { buildHandout } from "@/lib/domain/handout";
import type { Language } from "@/lib/domain/language";
import { directionOf, splitRuns, withMarks } from "@/lib/formats/handout/reading-runs";
import { type HandoutFormat, writeHandout } from "@/lib/formats/handout/write-handout";
import { messagesFor } from "@/lib/messages/catalogue";
import { findAll, openOffice, plain, wordsOf } from "../../support/read-office";
import type { XmlElement } from "../../support/read-xml";
import { viewWith } from "../../support/tiny-case";

const river: CaseFile = JSON.parse(readFileSync("cases/river-basin.json", "utf8"));
const everybody = river.parties.map(({ key }) => key);
const EVIDENCE = buildHandout(river, viewWith({ parties: everybody })).rows.flatMap(({ cells }) =>
  cells.flatMap(({ evidence }) => evidence.map(({ statement }) => statement)),
);
const ORIGINALS = ["fa", "ar", "he"].map((language) => {
  const statement = EVIDENCE.find(({ original }) => original?.language === language);
  if (statement?.original === undefined) throw new Error(`No statement in ${language}`);
  return statement.original;
});

async function write(format: HandoutFormat, lang: Language): Promise<Uint8Array> {
  const view = viewWith({ lang, parties: everybody });
  const origin = {
    release: { number: 1, published: "2026-01-01" },
    address: "https://x.example",
    citation: null,
    subject: null,
  };
  const answer = await writeHandout(
    format,
    { caseFile: river, view, data: view, origin, messages: messagesFor(lang) },
    10_000,
  );
  if (!answer.ok) throw new Error("Too large");
  return answer.bytes;
}

const valueIn = (element: XmlElement, name: string, attribute = "w:val") =>
  findAll(element, name)[0]?.attributes[attribute];
const isOn = (element: XmlElement, name: string) =>
  findAll(element, name).some(({ attributes }) => !/^(false|off|0)$/.test(attributes["w:val"] ?? ""));

test.each(["en", "ar"] as const)("in a document in %s", async (lang) => {
  const document = openOffice(await write("docx", lang)).part("word/document.xml");
  const paragraphs = findAll(document, "w:p");
  for (const { text, language } of ORIGINALS) {
    const quoted = paragraphs.filter((one) => plain(wordsOf(one)) === plain(text));
    expect(quoted.length, text).toBeGreaterThan(0);
    for (const paragraph of quoted) {
      expect(isOn(paragraph, "w:bidi")).toBe(true);
      for (const run of findAll(paragraph, "w:r").filter((one) => /\p{L}/u.test(wordsOf(one)))) {
        expect(isOn(run, "w:rtl")).toBe(true);
        expect(valueIn(run, "w:lang", "w:bidi")).toMatch(new RegExp(`^${language}-`));
      }
    }
  }
  // And no word of English is told to run from the right.
  for (const run of findAll(document, "w:r"))
    expect(isOn(run, "w:rtl"), wordsOf(run)).toBe(
      !/\p{Script=Latin}/u.test(wordsOf(run)) && isOn(run, "w:rtl"),
    );
});

test("headings and tables of a document in Arabic run from the right, and say their language", async () => {
  const file = openOffice(await write("docx", "ar"));
  const document = file.part("word/document.xml");
  const headings = findAll(document, "w:p").filter((one) =>
    /^Heading1$/.test(valueIn(one, "w:pStyle") ?? ""),
  );
  expect(headings.length).toBeGreaterThan(4);
  for (const heading of headings) {
    expect(isOn(heading, "w:bidi"), wordsOf(heading)).toBe(true);
    expect(valueIn(heading, "w:lang", "w:bidi")).toBe("ar-SA");
    // Where a paragraph begins is on the right of one that runs from there.
    expect(valueIn(heading, "w:jc")).not.toBe("right");
  }
  for (const table of findAll(document, "w:tbl")) expect(isOn(table, "w:bidiVisual")).toBe(true);
  const english = openOffice(await write("docx", "en")).part("word/document.xml");
  expect(isOn(english, "w:bidiVisual")).toBe(false);
  expect(valueIn(file.part("word/styles.xml"), "w:lang", "w:bidi")).toBe("ar-SA");
});

test.each(["en", "ar"] as const)("on slides in %s, in the notes of the speaker too", async (lang) => {
  const file = openOffice(await write("pptx", lang));
  const notes = file.names.filter((name) => /notesSlide\d+\.xml$/.test(name)).map((name) => file.part(name));
  const paragraphs = notes.flatMap((one) => findAll(one, "a:p"));
  for (const { text } of ORIGINALS) {
    const quoted = paragraphs.filter((one) => plain(wordsOf(one)) === plain(text));
    expect(quoted.length, text).toBeGreaterThan(0);
    for (const one of quoted) expect(valueIn(one, "a:pPr", "rtl")).toBe("1");
  }
  const slides = file.names.filter((name) => /slides\/slide\d+\.xml$/.test(name));
  for (const paragraph of slides.flatMap((name) => findAll(file.part(name), "a:p"))) {
    const words = wordsOf(paragraph).replace(/[\u200e\u200f]/g, "");
    if (!/\p{L}/u.test(words)) continue;
    const letters = /\p{L}/u.exec(words)?.[0] ?? "";
    // A paragraph of one language runs as it does; what is mixed runs as the slide.
    if (!/\p{Script=Latin}/u.test(words)) expect(valueIn(paragraph, "a:pPr", "rtl"), words).toBe("1");
    else if (lang === "en" && /\p{Script=Latin}/u.test(letters))
      expect(valueIn(paragraph, "a:pPr", "rtl"), words).toBeUndefined();
  }
});

test("the sheets of a workbook in Arabic run from the right, and a cell as its text does", async () => {
  for (const lang of ["en", "ar"] as const) {
    const file = openOffice(await write("xlsx", lang));
    for (const name of file.names.filter((one) => /worksheets\/sheet\d\.xml$/.test(one)))
      expect(findAll(file.part(name), "sheetView")[0]?.attributes.rightToLeft).toBe(
        lang === "ar" ? "1" : undefined,
      );
    // 1 is from the left, 2 from the right.
    const orders = findAll(findAll(file.part("xl/styles.xml"), "cellXfs")[0] as XmlElement, "xf").map(
      (style) => findAll(style, "alignment")[0]?.attributes.readingOrder,
    );
    const strings = findAll(file.part("xl/sharedStrings.xml"), "si").map(wordsOf);
    const found = { "1": 0, "2": 0 };
    for (const cell of findAll(file.part("xl/worksheets/sheet4.xml"), "c")) {
      const words = cell.attributes.t === "s" ? (strings[Number(findAll(cell, "v")[0]?.text)] ?? "") : "";
      const letter = /\p{L}/u.exec(words)?.[0];
      const order = orders[Number(cell.attributes.s)];
      if (letter === undefined || order === undefined) continue;
      expect(order, words).toBe(/[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(letter) ? "2" : "1");
      found[order as "1" | "2"]++;
    }
    expect(Math.min(found["1"], found["2"])).toBeGreaterThan(10);
  }
});

test.each(["html", "booklet"] as const)("in the page %s", async (format) => {
  const pages = await Promise.all(
    (["en", "ar"] as const).map(async (lang) => new TextDecoder().decode(await write(format, lang))),
  );
  expect(pages[0]).toContain('<html lang="en" dir="ltr">');
  expect(pages[1]).toContain('<html lang="ar" dir="rtl">');
  for (const page of pages)
    for (const { text, language } of ORIGINALS)
      if (page.includes(text))
        expect(page).toContain(`<blockquote lang="${language}" dir="rtl">${text}</blockquote>`);
  expect(pages[0]).toMatch(/<blockquote lang="(fa|ar|he)" dir="rtl">/);
  // In English a heading of the case file is in the language of the page; in Arabic it says that it is not.
  expect(pages[1]).toMatch(/<h2 lang="en">/);
});

it("a text runs as its first letter outside names", () => {
  expect(directionOf("\u2068Iran\u2069 ترفض", "ltr")).toBe("rtl");
  expect(directionOf("\u2068إيران\u2069 refuses", "rtl")).toBe("ltr");
  expect(directionOf("12 · 3", "rtl")).toBe("rtl");
  expect(withMarks("\u2068Iran\u2069", "ltr")).toBe("Iran");
  expect(withMarks("أ: \u2068Iran\u2069، \u2068Oman\u2069", "rtl")).toBe(
    "أ: \u200fIran\u200f، \u200fOman\u200f",
  );
});

it("a text is split into runs of one direction that together are the text", () => {
  const text = "الأطراف: \u2068Iran\u2069، \u2068Oman (2)\u2069 في ٣";
  const runs = splitRuns(text, "rtl");
  expect(plain(runs.map((run) => run.text).join(""))).toBe(plain(text));
  expect(runs.filter(({ direction }) => direction === "ltr").map((run) => plain(run.text))).toEqual([
    "Iran",
    "Oman",
  ]);
  expect(splitRuns("one two", "ltr")).toEqual([{ text: "one two", direction: "ltr" }]);
});
