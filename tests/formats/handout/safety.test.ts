// Nothing that a case file says is markup, a formula or a script in what is handed out, and a page asks for nothing.
import { readXlsx } from "hucre/xlsx";
import { describe, expect, it, test } from "vitest";
import type { CaseFile } from "@/lib/domain/case-file";
import { HANDOUT_FORMATS, type HandoutFormat, writeHandout } from "@/lib/formats/handout/write-handout";
import { writeWorkbook } from "@/lib/formats/write-workbook";
import { messagesFor } from "@/lib/messages/catalogue";
import { findAll, findFaults, openOffice } from "../../support/read-office";
import { caseWith, issueWith, partyNamed, positionOf, viewWith } from "../../support/tiny-case";

const EVIL = '</style><script>alert("1")</script>&<img src=x onerror=y>]]>\n=cmd|calc';
const hostile: CaseFile = {
  ...caseWith({
    parties: [partyNamed("a"), { ...partyNamed("b"), shortName: EVIL, name: EVIL }],
    issues: [issueWith(2, { title: EVIL, question: EVIL, group: EVIL })],
    sources: [{ key: "s", title: EVIL, url: 'https://evil.example/?a=1&b="><x', kind: "news" }],
    statements: [
      {
        key: "q",
        party: "a",
        speaker: EVIL,
        date: "2026-01-01",
        kind: "quote",
        text: EVIL,
        original: { text: EVIL, language: "fa" },
        source: "s",
      },
    ],
    positions: [
      positionOf("a", "P R", {
        headline: '=HYPERLINK("http://x")',
        evidence: [{ statement: "q" }],
        note: EVIL,
      }),
      positionOf("b", "R P", { headline: "@SUM(A1)", redLine: EVIL }),
    ],
    figures: [{ key: "f", title: EVIL, unit: EVIL, points: [{ label: EVIL, value: 1 }], source: "s" }],
  }),
  negotiation: {
    slug: "tiny",
    title: EVIL,
    summary: EVIL,
    status: "ongoing",
    started: "2026",
    notice: EVIL,
    licence: EVIL,
  },
};

async function write(format: HandoutFormat, draft = false): Promise<Uint8Array> {
  const origin = {
    ...{
      release: draft ? null : { number: 1, published: "2026-01-01" },
      address: "https://x.example/a",
      citation: EVIL,
      subject: EVIL,
    },
  };
  const input = {
    caseFile: hostile,
    view: viewWith(),
    data: viewWith(),
    origin,
    messages: messagesFor("en"),
  };
  const answer = await writeHandout(format, input, 100);
  if (!answer.ok) throw new Error("Too large");
  return answer.bytes;
}

describe.each(["html", "booklet"] as const)("The page %s", (format) => {
  it("has no script, and asks for nothing from anywhere", async () => {
    const page = new TextDecoder().decode(await write(format, true));
    expect(page).not.toMatch(/<script|<img|<link|<iframe|<object|<embed|<base|\bonerror=y>/);
    const [style = "", ...more] = page.match(/<style>.*?<\/style>/gs) ?? [];
    expect(more).toEqual([]);
    expect(style).not.toMatch(/url\(|@import|@font-face/);
    expect(page).toContain("default-src 'none'");
    // Text is escaped, so that every "<" begins an element of ours. Outside itself it names only where a reader may go.
    for (const [tag] of page.matchAll(/<[a-z][^>]*>/g)) {
      expect(tag.replace(/"[^"]*"/g, "")).not.toMatch(/\s(?:src|srcset|poster|data|action|style|on[a-z]+)=/);
      if (/https?:/.test(tag)) expect(tag).toMatch(/^<(a href="https|svg xmlns=)/);
    }
  });
});

test.each(["docx", "pptx", "xlsx"] as const)("%s stays whole", async (format) => {
  expect(findFaults(openOffice(await write(format)))).toEqual([]);
});

test("what a spreadsheet would run is text in the sheets", async () => {
  const bytes = await write("xlsx");
  const file = openOffice(bytes);
  for (const name of file.names.filter((one) => /worksheets\/sheet\d\.xml$/.test(one))) {
    const sheet = file.part(name);
    expect(findAll(sheet, "f")).toEqual([]);
    for (const cell of findAll(sheet, "c")) {
      const { t: type } = cell.attributes;
      if (type === "s" || type === "inlineStr") continue;
      expect(["n", "b", undefined], `${name} ${cell.attributes.r}`).toContain(type);
    }
  }
  const { sheets } = await readXlsx(bytes);
  const positions = sheets.find(({ name }) => name === "Positions")?.rows ?? [];
  expect(positions.map((row) => row[6])).toContain('=HYPERLINK("http://x")');
  expect(positions.map((row) => row[6])).toContain("@SUM(A1)");
});

test("days are dates, what is known less precisely is text, and the head stays in sight", async () => {
  const bytes = await writeWorkbook({
    ...{ title: "T", description: "D", footer: 'A & "B"', day: "2026-01-02", isRightToLeft: false },
    sheets: [
      {
        ...{ name: "Days", head: ["a", "b", "c"], widths: [10, 10, 10], frozenColumns: 1 },
        rows: [[{ day: "2025-12-31" }, "2025-12", { day: "1899-05-01" }]],
      },
    ],
  });
  const { sheets } = await readXlsx(bytes);
  expect(sheets[0]?.rows[1]).toEqual([new Date("2025-12-31T00:00:00Z"), "2025-12", "1899-05-01"]);
  const sheet = openOffice(bytes).part("xl/worksheets/sheet1.xml");
  const [pane] = findAll(sheet, "pane");
  expect(pane?.attributes).toMatchObject({ xSplit: "1", ySplit: "1", state: "frozen" });
  expect(findAll(sheet, "oddFooter")[0]?.text).toBe('&L&8A && "B"&R&8&P / &N');
});

test("no format gives way to a case without anything in it", async () => {
  const empty = caseWith({ parties: [], issues: [] });
  for (const format of HANDOUT_FORMATS) {
    const origin = { release: null, address: "https://x.example/a", citation: null, subject: null };
    const input = {
      caseFile: empty,
      view: viewWith(),
      data: viewWith(),
      origin,
      messages: messagesFor("he"),
    };
    const answer = await writeHandout(format, input, 100);
    if (answer.ok && (format === "docx" || format === "pptx" || format === "xlsx"))
      expect(findFaults(openOffice(answer.bytes)), format).toEqual([]);
    expect(answer.ok).toBe(true);
  }
});
