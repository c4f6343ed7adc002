// A view handed out says what its matrix says, in every format, for every case there is and for invented ones.
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { readXlsx } from "hucre/xlsx";
import { describe, expect, it, vi } from "vitest";
import type { CaseFile } from "@/lib/domain/case-file";
import { buildHandout, countHandoutCells, handoutView } from "@/lib/domain/handout";
import type { Language } from "@/lib/domain/language";
import { buildMatrix } from "@/lib/domain/matrix";
import type { ViewState } from "@/lib/domain/view-state";
import { describeHandout, type HandoutOrigin } from "@/lib/formats/handout/describe-handout";
import { shareOut } from "@/lib/formats/handout/share-out";
import {
  HANDOUT_FORMATS,
  HANDOUT_KINDS,
  type HandoutFormat,
  writeHandout,
} from "@/lib/formats/handout/write-handout";
import { tablePositions, tableSources, tableStatements } from "@/lib/formats/tables";
import { messagesFor } from "@/lib/messages/catalogue";
import { caseFiles } from "../../support/generate-case";
import { findFaults, openOffice, plain, wordsOf } from "../../support/read-office";
import { viewWith } from "../../support/tiny-case";

const read = (name: string): CaseFile => JSON.parse(readFileSync(`cases/${name}.json`, "utf8"));
const CASES = ["iran-us-2025-26", "plastics-treaty", "river-basin"].map(read);
const ADDRESS = "https://parley.example/negotiations/x/releases/3";
const ORIGIN: HandoutOrigin = {
  release: { number: 3, published: "2026-02-08" },
  address: ADDRESS,
  citation: `Cited so. ${ADDRESS}`,
  subject: null,
};
const DRAFT: HandoutOrigin = { release: null, address: ADDRESS, citation: null, subject: null };

async function write(
  format: HandoutFormat,
  caseFile: CaseFile,
  {
    lang = "en",
    origin = ORIGIN,
    view = viewWith({ lang }),
  }: { lang?: Language; origin?: HandoutOrigin; view?: ViewState } = {},
): Promise<Uint8Array> {
  const input = { caseFile, view, data: view, origin, messages: messagesFor(lang) };
  const answer = await writeHandout(format, input, Number.POSITIVE_INFINITY);
  if (!answer.ok) throw new Error("There is no limit here");
  return answer.bytes;
}

const written = new Map<string, Promise<Uint8Array>>();

/** Several tests look at the same file. */
function writeOnce(format: HandoutFormat, caseFile: CaseFile, lang: Language): Promise<Uint8Array> {
  const name = `${format} ${caseFile.negotiation.slug} ${lang}`;
  const made = written.get(name) ?? write(format, caseFile, { lang });
  written.set(name, made);
  return made;
}

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** All that a reader finds in the file, without what is only for programs. */
function readWords(format: HandoutFormat, bytes: Uint8Array): string {
  switch (format) {
    case "md":
      return plain(
        textOf(bytes)
          .replace(/\\([^\s\w])/g, "$1")
          .replace(/[*>]/g, ""),
      );
    case "html":
    case "booklet":
      return plain(
        textOf(bytes)
          .replace(/<style>.*?<\/style>/s, "")
          .replace(/<[^>]+>/g, "")
          .replace(/&lt;/g, "<")
          .replace(/&gt;/g, ">")
          .replace(/&quot;/g, '"')
          .replace(/&#39;|&apos;/g, "'")
          .replace(/&amp;/g, "&"),
      ).replace(/[*>]/g, "");
    default: {
      const file = openOffice(bytes);
      const parts = file.names.filter((name) =>
        /(document|footnotes|header\d|footer\d|slide\d+|notesSlide\d+|slideLayout\d+|slideMaster\d+|sharedStrings|sheet\d+)\.xml$/.test(
          name,
        ),
      );
      return plain(parts.map((name) => wordsOf(file.part(name))).join(" ")).replace(/[*>]/g, "");
    }
  }
}

const clean = (text: string) => plain(text).replace(/[*>]/g, "");
const WHOLE = ["docx", "pptx", "md", "html"] as const;

describe.each(CASES.map((caseFile) => [caseFile.negotiation.slug, caseFile] as const))(
  "%s",
  (_, caseFile) => {
    describe.each(["en", "ar"] as const)("in %s", (lang) => {
      const messages = messagesFor(lang);
      const matrix = buildMatrix(caseFile, viewWith());

      it.each([...WHOLE, "booklet"] as const)(
        "has in %s the statuses, reasons and counts of the matrix",
        async (format) => {
          const words = readWords(format, await writeOnce(format, caseFile, lang));
          for (const { issue, status, cells } of matrix.rows) {
            const { mark, word } = messages.statusWords(status.status, issue, status.onRecord.length);
            expect(words).toContain(clean(issue.title));
            expect(words).toContain(clean(`${mark} ${word}`));
            expect(words).toContain(clean(messages.reason(status, caseFile, cells)));
          }
          expect(words).toContain(clean(messages.standsAt(matrix.asOf)));
          expect(words).toContain(clean(messages.counted(matrix, caseFile)));
          expect(words).toContain(clean(messages.standingLine));
          expect(words).toContain(ADDRESS);
          expect(words).toContain(clean(messages.ui.picture.release(3, messages.longDate("2026-02-08"))));
        },
      );

      it.each(WHOLE)("has in %s every headline and every word behind it", async (format) => {
        const words = readWords(format, await writeOnce(format, caseFile, lang));
        const handout = buildHandout(caseFile, viewWith());
        for (const { cells } of handout.rows)
          for (const { cell, evidence } of cells) {
            const { headline } = cell.position ?? {};
            // A slide has room for so much; all of it stands in its notes.
            if (headline !== undefined) expect(words).toContain(clean(headline));
            for (const { statement } of evidence) {
              expect(words).toContain(clean(statement.text));
              if (statement.original !== undefined) expect(words).toContain(clean(statement.original.text));
            }
          }
        for (const { title } of handout.sources) expect(words).toContain(clean(title));
      });

      it.each(["docx", "pptx", "xlsx"] as const)("opens as %s without repair", async (format) => {
        expect(findFaults(openOffice(await writeOnce(format, caseFile, lang)))).toEqual([]);
      });
    });

    it("is read back from the sheets as it stands in the tables", async () => {
      const { sheets } = await readXlsx(await writeOnce("xlsx", caseFile, "en"));
      expect(sheets.map(({ name }) => name)).toEqual([
        "About",
        "Matrix",
        "Positions",
        "Statements",
        "Sources",
      ]);
      const origin = { caseFile, release: 3, view: viewWith() };
      const tables = [tablePositions(origin), tableStatements(origin), tableSources(origin)];
      for (const [place, table] of tables.entries()) {
        const [head, ...rows] = sheets[place + 2]?.rows ?? [];
        expect(head).toEqual(table.columns);
        expect(rows).toHaveLength(table.rows.length);
        for (const [row, values] of table.rows.entries())
          for (const [column, value] of values.entries()) {
            const cell = rows[row]?.[column] ?? undefined;
            const said = cell instanceof Date ? cell.toISOString().slice(0, 10) : cell;
            expect(said, `${table.columns[column]} of row ${row}`).toEqual(value === "" ? undefined : value);
          }
      }
    });
  },
);

describe("The same view", () => {
  it.each(HANDOUT_FORMATS)("is the same bytes as %s at any time", async (format) => {
    const first = await write(format, CASES[2] as CaseFile);
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2031-05-06T07:08:09Z") });
    const random = Math.random;
    const chance = vi.spyOn(Math, "random").mockImplementation(() => random() / 2);
    try {
      expect(Buffer.compare(first, await write(format, CASES[2] as CaseFile))).toBe(0);
    } finally {
      vi.useRealTimers();
      chance.mockRestore();
    }
  });

  it.each(HANDOUT_FORMATS)("is marked as a draft where it is one, as %s, on every page", async (format) => {
    const bytes = await write(format, CASES[2] as CaseFile, { origin: DRAFT });
    const words = readWords(format, bytes);
    expect(words).toContain("Draft");
    expect(words).not.toContain("Release 3");
    expect(readWords(format, await write(format, CASES[2] as CaseFile))).not.toMatch(/\bDraft\b/);
    if (format === "docx") {
      const file = openOffice(bytes);
      const headers = file.names.filter((name) => /header\d\.xml$/.test(name));
      expect(headers.map((name) => wordsOf(file.part(name)).startsWith("Draft"))).toEqual([true, true]);
    }
    if (format === "pptx") {
      // Every slide is laid out by the one master that says it.
      const file = openOffice(bytes);
      const [layout] = file.names.filter(
        (name) => /slideLayout\d+\.xml$/.test(name) && wordsOf(file.part(name)).includes("Draft"),
      );
      for (const name of file.names.filter((one) => /slides\/_rels\/slide\d+\.xml\.rels$/.test(one)))
        expect(file.source(name)).toContain(layout?.split("/").at(-1));
    }
    if (format === "booklet") expect(textOf(bytes)).toMatch(/@bottom-left\{content:"Draft · /);
    if (format === "xlsx")
      expect(openOffice(bytes).source("xl/worksheets/sheet2.xml")).toContain("&amp;L&amp;8Draft. ");
  });
});

describe("What is too large", () => {
  const caseFile = CASES[1] as CaseFile;
  const view = viewWith({ parties: caseFile.parties.map(({ key }) => key) });

  it("is refused by its size before anything is made", async () => {
    const cells = countHandoutCells(caseFile, view);
    expect(cells).toBe(caseFile.parties.length * caseFile.issues.length);
    const input = { caseFile, view, data: view, origin: ORIGIN, messages: messagesFor("en") };
    expect(await writeHandout("docx", input, cells - 1)).toEqual({
      ...{ ok: false, reason: "too-large", cells, most: cells - 1 },
    });
    expect((await writeHandout("md", input, cells)).ok).toBe(true);
  });

  it("is more than any view of a case with so many parties and issues as one page shows", () => {
    for (const { mostServed, mostWritten } of Object.values(HANDOUT_KINDS)) {
      expect(mostServed).toBeGreaterThanOrEqual(18 * 11);
      expect(mostWritten).toBeGreaterThan(mostServed);
    }
  });

  it("stands in several tables of a document, with every party", async () => {
    const document = openOffice(await write("docx", caseFile, { view })).part("word/document.xml");
    const words = plain(wordsOf(document));
    for (const { shortName } of caseFile.parties) expect(words).toContain(plain(shortName));
    expect(words).toContain("Parties, part 3 of 3");
  });
});

it("Many columns are shared out among few tables, evenly and in order", () => {
  const list = (length: number) => Array.from({ length }, (_, place) => place);
  expect(shareOut(list(7), 6)).toEqual([list(4), [4, 5, 6]]);
  expect(shareOut(list(0), 6)).toEqual([[]]);
  fc.assert(
    fc.property(fc.nat(200), fc.integer({ min: 1, max: 9 }), (length, most) => {
      const parts = shareOut(list(length), most);
      expect(parts.flat()).toEqual(list(length));
      expect(Math.max(...parts.map((part) => part.length))).toBeLessThanOrEqual(most);
      expect(parts).toHaveLength(Math.max(1, Math.ceil(length / most)));
    }),
  );
});

it("A page of one issue hands out that issue, of one party that party first", () => {
  const asked = viewWith({
    parties: ["iran", "oman"],
    status: ["gap"],
    q: "x",
    cell: { party: "iran", issue: "scope" },
  });
  expect(handoutView(asked, { view: "issues", key: "missiles" })).toMatchObject({
    issues: ["missiles"],
    status: [],
    q: null,
    cell: null,
  });
  expect(handoutView(asked, { view: "parties", key: "oman" }).parties).toEqual(["oman", "iran"]);
  expect(handoutView(asked, { view: "pairs", key: null })).toMatchObject({ status: ["gap"], cell: null });
});

it("Whatever a case may hold is handed out whole in every format", async () => {
  await fc.assert(
    fc.asyncProperty(
      caseFiles(),
      fc.constantFrom("en", "ar", "fa", "he") as fc.Arbitrary<Language>,
      async (caseFile, lang) => {
        const matrix = buildMatrix(caseFile, viewWith());
        const document = describeHandout(caseFile, viewWith({ lang }), ORIGIN, messagesFor(lang));
        expect(document.rows.map(({ key }) => key)).toEqual(matrix.rows.map(({ issue }) => issue.key));
        expect(Object.fromEntries(document.counts.map(({ status, count }) => [status, count]))).toEqual(
          Object.fromEntries(Object.entries(matrix.summary).filter(([, count]) => count > 0)),
        );
        for (const format of HANDOUT_FORMATS) {
          const bytes = await write(format, caseFile, { lang });
          if (format === "docx" || format === "pptx" || format === "xlsx")
            expect(findFaults(openOffice(bytes))).toEqual([]);
          const words = readWords(format, bytes);
          if (format === "xlsx") continue;
          for (const { status, issue, cells } of matrix.rows) {
            const { word } = messagesFor(lang).statusWords(status.status, issue, status.onRecord.length);
            expect(words).toContain(clean(word));
            expect(words).toContain(clean(messagesFor(lang).reason(status, caseFile, cells)));
          }
        }
      },
    ),
    { numRuns: 12 },
  );
}, 120_000);
