import fc from "fast-check";
import { writeOds } from "hucre/ods";
import { readXlsx, writeXlsx } from "hucre/xlsx";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { isEmptyPlan, planImport } from "@/lib/domain/plan-import";
import { EMPTY_VIEW } from "@/lib/domain/view-state";
import { writeHandout } from "@/lib/formats/handout/write-handout";
import { writeTemplate } from "@/lib/formats/incoming/template-workbook";
import { writePositionsTable, writeStatementsTable } from "@/lib/formats/tables";
import { messagesFor } from "@/lib/messages/catalogue";
import { caseFiles } from "../../support/generate-case";
import { readSample, say, takeFiles } from "../../support/incoming";

const SAMPLES = ["iran-us-2025-26", "plastics-treaty", "river-basin"];
const HEAD =
  "party,issue,from,headline,agenda,option,stance,condition,redLine,basis,confidence,priority,note,statements";
const river = readSample("river-basin");
const [party, other] = river.parties;
const [issue] = river.issues;
const [option, second] = issue?.options ?? [];
if (!party || !other || !issue || !option || !second) throw new Error("The sample has parties and issues");

const row = (...cells: readonly string[]) => Papa.unparse([cells]);
const table = (...rows: readonly string[]) => [HEAD, ...rows].join("\r\n");

describe("a table of positions", () => {
  it.each(SAMPLES)("that was exported changes nothing: %s", async (name) => {
    const caseFile = readSample(name);
    const files = {
      "positions.csv": writePositionsTable({ caseFile, release: 1 }),
      "statements.csv": writeStatementsTable({ caseFile, release: 1 }),
    };
    const taken = await takeFiles(files, caseFile);
    expect(taken.faults).toEqual([]);
    if (taken.caseFile === null) throw new Error("It was not read");
    expect(isEmptyPlan(planImport(caseFile, taken.caseFile))).toBe(true);
    expect(writePositionsTable({ caseFile: taken.caseFile, release: 1 })).toBe(files["positions.csv"]);
  });

  it("changes nothing, whatever the case that it was exported from", async () => {
    await fc.assert(
      fc.asyncProperty(caseFiles(), async (caseFile) => {
        const files = {
          "positions.csv": writePositionsTable({ caseFile, release: 1 }),
          "statements.csv": writeStatementsTable({ caseFile, release: 1 }),
        };
        fc.pre(caseFile.positions.length > 0);
        const taken = await takeFiles(files, caseFile);
        expect(taken.faults).toEqual([]);
        if (taken.caseFile === null) throw new Error("It was not read");
        expect(planImport(caseFile, taken.caseFile).updates).toEqual([]);
        expect(isEmptyPlan(planImport(caseFile, taken.caseFile))).toBe(true);
      }),
      { seed: 20_261_128, numRuns: process.env.LONG_TESTS ? 300 : 30 },
    );
  });

  it("finds things by key or name, whatever the order of rows and columns, and takes blanks for silence", async () => {
    const before = river.positions[0];
    if (before === undefined) throw new Error("There is a position");
    const { name } = river.parties.find(({ key }) => key === before.party) ?? party;
    const { title } = river.issues.find(({ key }) => key === before.issue) ?? issue;
    const text = `Note;Since;Topic;Country;Headline\nseen again;${before.from};${title.toUpperCase()};${name};\n`;
    const { caseFile, faults } = await takeFiles({ "sheet.csv": text }, river);
    expect(faults).toEqual([]);
    expect(caseFile?.positions[0]).toEqual({ ...before, note: "seen again" });
    expect(caseFile?.positions.slice(1)).toEqual(river.positions.slice(1));
  });

  it("clears what is blank only where that was asked for", async () => {
    const at = river.positions.findIndex(
      ({ priority, agenda }) => priority !== undefined && agenda === undefined,
    );
    const before = river.positions[at];
    if (before === undefined) throw new Error("There is one with a priority");
    const text = `party,issue,from,priority\n${before.party},${before.issue},${before.from},\n`;
    expect((await takeFiles({ "a.csv": text }, river)).caseFile).toEqual(river);
    const { priority: _gone, ...without } = before;
    const cleared = await takeFiles({ "a.csv": text }, river, { blankClears: true });
    expect(cleared.caseFile?.positions[at]).toEqual(without);
  });

  it("refuses each wrong row with its place, and shows the plan of the others", async () => {
    const right = [party.key, issue.key, "2031-01-02", "A new one", "", option.key, "preferred"];
    const rest = ["", "", "inferred", "low", "3", "why", ""];
    const wrong = (at: number, cell: string) =>
      row(...[...right, ...rest].map((each, index) => (index === at ? cell : each)));
    const { caseFile, faults } = await takeFiles(
      {
        "positions.csv": table(
          row(...right, ...rest),
          wrong(0, "Uplandd"),
          wrong(2, "2031-13-01"),
          wrong(5, "nowhere").replace("2031-01-02", "2031-02-02"),
          wrong(6, "loved").replace("2031-01-02", "2031-03-02"),
          wrong(9, "guessed").replace("2031-01-02", "2031-04-02"),
          wrong(11, "9").replace("2031-01-02", "2031-05-02"),
          row(...right.map((cell) => cell.replace("2031-01-02", "2031-06-02")), ...rest).replace(
            "why",
            "w".repeat(2001),
          ),
        ),
      },
      river,
    );
    expect(faults.map(({ file, at, column }) => [file, at, column]).sort()).toEqual([
      ["positions.csv", "row 3", "party"],
      ["positions.csv", "row 4", "from"],
      ["positions.csv", "row 5", "option"],
      ["positions.csv", "row 6", "stance"],
      ["positions.csv", "row 7", "basis"],
      ["positions.csv", "row 8", "priority"],
      ["positions.csv", "row 9", "note"],
    ]);
    for (const { message } of faults) expect(message).toMatch(/[:;] |nearest/);
    if (caseFile === null) throw new Error("The others were not planned");
    const { creates, updates } = planImport(river, caseFile);
    expect(creates.map(({ id }) => id)).toEqual([`${party.key}~${issue.key}~2031-01-02`]);
    expect(updates).toEqual([]);
  });

  it("is no table where its columns mean nothing, and says which it needs", async () => {
    const { faults } = await takeFiles({ "a.csv": "one,two\n1,2\n" }, river);
    expect(faults.map(say)).toEqual([
      expect.stringMatching(/^a\.csv \| row 1 \| .*"one", "two".*"party" and "issue"/),
    ]);
    const columns = { one: "party", two: "issue", three: "headline" };
    const text = `one,two,three\n${party.key},${issue.key},So it is\n`;
    const defaults = { from: "2031-01-02", basis: "inferred", confidence: "low" };
    const taken = await takeFiles({ "a.csv": text }, river, { columns, defaults });
    expect(taken.caseFile?.positions.at(-1)).toEqual({
      ...{ party: party.key, issue: issue.key, from: "2031-01-02", headline: "So it is" },
      ...{ basis: "inferred", confidence: "low" },
    });
  });

  it("gives back what a spreadsheet would run, as it was before it was neutralised", async () => {
    const text = `party,issue,from,note\n${party.key},${issue.key},2031-01-02,'=SUM(A1)\n`;
    const defaults = { from: undefined, basis: "inferred", confidence: "low" };
    const headline = text.replace("note", "headline");
    const taken = await takeFiles({ "a.csv": headline }, river, { defaults });
    expect(taken.caseFile?.positions.at(-1)?.headline).toBe("=SUM(A1)");
  });

  it("refuses a quotation mark that is not closed, a cell, a row and a table that are too long", async () => {
    const open = await takeFiles({ "a.csv": 'party,issue\n"a,b\nc,d\n' }, river);
    expect(open.faults.map(say)).toEqual([expect.stringMatching(/^a\.csv \| row 2 \| .*quotation mark/)]);
    const long = await takeFiles({ "a.csv": `party,issue\na,${"x".repeat(40_000)}\n` }, river);
    expect(long.faults.map(say)).toEqual([expect.stringMatching(/^a\.csv \| row 2 \| issue \| .*32767/)]);
    const wide = await takeFiles({ "a.csv": `party,issue\n${"x,".repeat(400)}x\n` }, river);
    expect(wide.faults.map(say)).toEqual([expect.stringMatching(/^a\.csv \| row 2 \| .*401 columns/)]);
    const many = await takeFiles({ "a.csv": `party,issue\n${"a,b\n".repeat(120_000)}` }, river);
    expect(many.faults.map(say)).toEqual([expect.stringMatching(/more than 50000 rows/)]);
  });
});

describe("a workbook", () => {
  const cells = [
    ["party", "issue", "from", "headline", "option", "stance", "basis", "confidence"],
    [
      party.key,
      issue.title,
      new Date("2031-01-02T00:00:00Z"),
      "From a sheet",
      option.label,
      "preferred",
      "inferred",
      "low",
    ],
    [party.key, issue.title, "2031-01-02", "", second.label, "opposed", "", ""],
  ];
  const sheets = [
    { name: "Read me", rows: [["Nothing", "here"]] },
    { name: "Positions", rows: cells },
  ];

  it.each([
    ["book.xlsx", () => writeXlsx({ sheets })],
    ["book.ods", () => writeOds({ sheets })],
  ])("is read sheet by sheet: %s", async (name, write) => {
    const { caseFile, faults, warnings, places } = await takeFiles({ [name]: await write() }, river);
    expect(faults).toEqual([]);
    expect(warnings.map(say)).toEqual([expect.stringMatching(/sheet Read me \| .*passed over/)]);
    expect(caseFile?.positions.at(-1)).toEqual({
      ...{ party: party.key, issue: issue.key, from: "2031-01-02", headline: "From a sheet" },
      stances: { [option.key]: "preferred", [second.key]: "opposed" },
      ...{ basis: "inferred", confidence: "low" },
    });
    expect(places.get(`position ${party.key}~${issue.key}~2031-01-02`)).toMatchObject({
      ...{ file: name, at: "sheet Positions, row 2" },
    });
  });

  it.each(SAMPLES)("that was taken along changes nothing: %s", async (name) => {
    const caseFile = readSample(name);
    const origin = {
      ...{ release: { number: 1, published: "2026-01-01" }, address: "https://x.example" },
      ...{ citation: null, subject: null },
    };
    const messages = messagesFor("en");
    const taken = { caseFile, view: EMPTY_VIEW, data: EMPTY_VIEW, origin, messages };
    const written = await writeHandout("xlsx", taken, 10_000);
    if (!written.ok) throw new Error("Too large");
    const read = await takeFiles({ "talks.xlsx": written.bytes }, caseFile);
    expect(read.faults).toEqual([]);
    if (read.caseFile === null) throw new Error("It was not read");
    expect(isEmptyPlan(planImport(caseFile, read.caseFile))).toBe(true);
    expect(read.places.size).toBeGreaterThan(caseFile.positions.length);
  });

  it("to fill in has the columns and offers what the draft has", async () => {
    const bytes = await writeTemplate(river);
    const { sheets } = await readXlsx(bytes);
    expect(sheets.map(({ name }) => name)).toEqual(["Positions", "Statements", "Sources", "Lists"]);
    const [positions] = sheets;
    expect(positions?.rows[0]).toEqual(HEAD.split(","));
    const choice = (range: string) =>
      positions?.dataValidations?.find((each) => each.range.startsWith(range));
    expect(choice("G2")?.values ?? choice("G2")?.formula1).toEqual(
      expect.arrayContaining(["preferred", "red-line"]),
    );
    expect(choice("A2")?.formula1).toBe(`Lists!$A$2:$A$${river.parties.length + 1}`);
    expect(sheets[3]?.rows[1]?.[0]).toBe(party.name);
    // With nothing filled in there is nothing to import, and nothing wrong.
    const empty = await takeFiles({ "template.xlsx": bytes }, river);
    expect(empty.faults).toEqual([]);
    expect(empty.caseFile).toEqual(river);
  });

  it("names sheet, row and column of what is wrong", async () => {
    const wrong = cells.map((line, at) =>
      at === 2 ? line.map((cell) => (cell === "opposed" ? "opposes" : cell)) : line,
    );
    const bytes = await writeXlsx({ sheets: [{ name: "Positions", rows: wrong }] });
    const { faults } = await takeFiles({ "book.xlsx": bytes }, river);
    expect(faults.map(say)).toEqual([
      expect.stringMatching(/^book\.xlsx \| sheet Positions, row 3 \| stance \| /),
    ]);
  });
});
