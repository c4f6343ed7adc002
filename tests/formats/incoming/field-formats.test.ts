// Tables of actors and questionnaires, in the shape of those that others wrote.
import { describe, expect, it } from "vitest";
import { say, takeFiles } from "../../support/incoming";

const KTAB = `\ufeffRiver talks,Base,How fast and how much,3,2,
Actor,Description,Influence,Share Position,Share Salience,Filling Position,Filling Salience,
UP,Upstream ministry,  80.0,20,40,10,60,
DOWN,"Downstream ministry, water",90, 85 ,55,90,100,
FUND,,35.5,50,,,30,
`.replaceAll("\n", "\r\n");

describe("a table of KTAB", () => {
  it("is read with a byte order mark, a comma at the end of every line and padded numbers", async () => {
    const { caseFile, faults, warnings } = await takeFiles({ "actors.csv": KTAB });
    expect([...faults, ...warnings]).toEqual([]);
    expect(caseFile?.parties.map(({ name, description }) => [name, description])).toEqual([
      ["UP", "Upstream ministry\nInfluence 80.0 (KTAB)."],
      ["DOWN", "Downstream ministry, water\nInfluence 90 (KTAB)."],
      ["FUND", "Influence 35.5 (KTAB)."],
    ]);
    expect(caseFile?.issues[0]).toMatchObject({ title: "Share", scale: "ordinal" });
    expect(
      caseFile?.positions.map(({ party, issue, stances, priority }) => [party, issue, stances, priority]),
    ).toEqual([
      ["up", "share", { 25: "preferred" }, 3],
      ["up", "filling", { 0: "preferred" }, 4],
      ["down", "share", { 75: "preferred" }, 3],
      ["down", "filling", { 100: "preferred" }, 5],
      ["fund", "share", { 50: "preferred" }, undefined],
    ]);
  });

  it("names row and column of a number that is none", async () => {
    const { caseFile, faults } = await takeFiles({
      "actors.csv": KTAB.replace(" 85 ", "many").replace(",10,", ",110,"),
    });
    expect(caseFile).toBeNull();
    expect(faults.map(say)).toEqual([
      'actors.csv | row 3 | Filling Position | "110" is no number from 0 to 100: correct it',
      'actors.csv | row 4 | Share Position | "many" is no number from 0 to 100: correct it',
    ]);
  });

  it("changes nothing the second time, and finds actors by name where the rows are in another order", async () => {
    const first = await takeFiles({ "actors.csv": KTAB });
    const [start, head, ...rows] = KTAB.trimEnd().split("\r\n");
    const shuffled = [start, head, ...rows.reverse()].join("\r\n");
    const second = await takeFiles({ "actors.csv": shuffled }, first.caseFile);
    expect(second.caseFile).toEqual(first.caseFile);
  });
});

const THESES = 38;
const LONG = "Водохранилище заполняется не быстрее, чем за семь лет, если снега мало; ".repeat(8).trim();

/** 38 parties and 38 statements, comments of some 600 letters that are not English. `shift` moves the ids. */
function questionnaire(shift: number, date: string) {
  const each = <Value>(make: (index: number) => Value) =>
    Array.from({ length: THESES }, (_, index) => make(index));
  const id = (index: number) => (index * 7 + shift) % THESES;
  const opinions = each((party) => each((thesis) => ({ party, thesis }))).flat();
  return {
    "overview.json": JSON.stringify({
      title: `Выборы ${date}`,
      date,
      data_source: "https://example.org/wahl",
    }),
    "party.json": JSON.stringify(
      each((index) => ({ id: id(index), name: `Партия ${index}`, longname: `Партия номер ${index}` })),
    ),
    "statement.json": JSON.stringify(
      each((index) => ({
        id: id(index),
        category: null,
        label: `Тезис ${index}`,
        text: `${index}: ${LONG.slice(0, 300)}`,
      })),
    ),
    "answer.json": JSON.stringify([
      ...[
        { id: 0, message: "Stimme zu" },
        { id: 1, message: "Stimme nicht zu" },
        { id: 2, message: "Neutral" },
      ],
      { id: 3, message: "These übersprungen" },
    ]),
    "comment.json": JSON.stringify(opinions.map((_, index) => ({ id: index, text: `"${index} ${LONG}"` }))),
    "opinion.json": JSON.stringify(
      opinions.map(({ party, thesis }, index) => ({
        ...{ id: index, party: id(party), statement: id(thesis) },
        ...{ answer: (party + thesis) % 4, comment: index },
      })),
    ),
  };
}

describe("a questionnaire", () => {
  it("of 38 by 38 with long texts that are not English becomes positions with their comments word for word", async () => {
    const { caseFile, faults } = await takeFiles(questionnaire(0, "2024-05-12"));
    expect(faults).toEqual([]);
    expect(caseFile?.parties).toHaveLength(THESES);
    expect(caseFile?.issues).toHaveLength(THESES);
    // A quarter passed the statement over: that is no position.
    expect(caseFile?.positions).toHaveLength(1084);
    const party = caseFile?.parties[1]?.key;
    const issue = caseFile?.issues[1]?.key;
    expect(caseFile?.positions.find((each) => each.party === party && each.issue === issue)).toMatchObject({
      stances: { neutral: "preferred" },
      ...{ basis: "stated", from: "2024-05-12" },
    });
    expect(caseFile?.statements[0]).toMatchObject({ kind: "quote", text: `0 ${LONG}` });
    expect(caseFile?.issues[0]?.options.map(({ label }) => label)).toEqual([
      "Stimme zu",
      "Neutral",
      "Stimme nicht zu",
    ]);
  });

  it("meets the next edition by name: there the numbers have moved", async () => {
    const first = await takeFiles(questionnaire(0, "2024-05-12"));
    const { caseFile } = await takeFiles(questionnaire(11, "2025-05-12"), first.caseFile);
    expect(caseFile?.parties).toEqual(first.caseFile?.parties);
    expect(caseFile?.issues).toEqual(first.caseFile?.issues);
    expect(caseFile?.sources).toHaveLength(2);
    const later = caseFile?.positions.filter(({ from }) => from === "2025-05-12") ?? [];
    const before = caseFile?.positions.filter(({ from }) => from === "2024-05-12") ?? [];
    expect(later.map(({ party, issue, stances }) => [party, issue, stances]).sort()).toEqual(
      before.map(({ party, issue, stances }) => [party, issue, stances]).sort(),
    );
  });

  it("changes nothing the second time", async () => {
    const files = questionnaire(3, "2024-05-12");
    const first = await takeFiles(files);
    expect((await takeFiles(files, first.caseFile)).caseFile).toEqual(first.caseFile);
  });

  it("names the record that points at nothing, and the file that is missing", async () => {
    const { "party.json": _party, ...rest } = questionnaire(0, "2024-05-12");
    expect((await takeFiles(rest)).faults.map(say)).toEqual([
      expect.stringContaining("party.json is missing"),
    ]);
    const files = { ...questionnaire(0, "2024-05-12"), "party.json": '[{"id":0,"name":"A"}]' };
    const { faults } = await takeFiles(files);
    expect(faults.map(say)).toContain(
      'opinion.json | [38].party | "7" is the id of no entry of party.json: correct it, or add the entry',
    );
  });
});
