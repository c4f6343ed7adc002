// What a page gives to take along, as the routes answer it, on a real database.
import { readFileSync } from "node:fs";
import { readXlsx } from "hucre/xlsx";
import { NextRequest } from "next/server";
import { beforeAll, describe, expect, test } from "vitest";
import * as pinned from "@/app/negotiations/[slug]/releases/[number]/take/[file]/route";
import * as latest from "@/app/negotiations/[slug]/take/[file]/route";
import { reader } from "@/lib/data/client";
import { importCaseFile } from "@/lib/data/drafts";
import { publishNegotiation } from "@/lib/data/releases";
import { operatorOfThisMachine } from "@/lib/domain/permissions";
import { EMPTY_VIEW } from "@/lib/domain/view-state";
import { HANDOUT_KINDS } from "@/lib/formats/handout/write-handout";
import { messagesFor } from "@/lib/messages/catalogue";
import { openCase } from "@/lib/request/open-case";
import { answerDraftHandout } from "@/lib/request/take/answer-draft-handout";
import { makeHandout } from "@/lib/request/take/make-handout";
import { readCaseFile } from "@/lib/schemas/case-file";
import { makeLargeCase } from "../bench/large-case";
import { withDatabase } from "../support/database";

withDatabase();

const slug = "iran-us-2025-26";

async function get(file: string, query = "", headers: Record<string, string> = {}, number?: string) {
  const request = new NextRequest(`http://localhost/take/${file}?${query}`, { headers });
  const response =
    number === undefined
      ? await latest.GET(request, { params: Promise.resolve({ slug, file }) })
      : await pinned.GET(request, { params: Promise.resolve({ slug, number, file }) });
  return { status: response.status, headers: response.headers, body: await response.text() };
}

beforeAll(async () => {
  const read = readCaseFile(readFileSync(`cases/${slug}.json`, "utf8"));
  if (!read.ok) throw new Error("The sample is not a case file");
  const operator = operatorOfThisMachine();
  await importCaseFile({
    analyst: operator,
    caseFile: read.caseFile,
    replace: true,
    dryRun: false,
    origin: "test",
  });
  const published = await publishNegotiation({ editor: operator, slug, note: "First" });
  expect(published.ok).toBe(true);
});

describe("What is taken along", () => {
  test("is of the view in the address", async () => {
    const { status, body } = await get("table.tsv", "page=issues/missiles&parties=israel,iran");
    expect(status).toBe(200);
    expect(body.split("\n")[1]).toBe("Issue\tStatus\tWhy\tIsrael\tIran");
    expect(body).toContain("Ballistic missiles\t");
    expect(body).not.toContain("Uranium enrichment\t");
  });

  test("points at the release, from either mount", async () => {
    for (const number of [undefined, "1"]) {
      const { body } = await get("cite.txt", "page=pairs&asOf=2025-06", {}, number);
      expect(body).toContain(`/negotiations/${slug}/releases/1/pairs?asOf=2025-06\n`);
      expect(body).toContain("as of 30 June 2025");
    }
  });

  test("has an ETag from content, and 304 for who has it", async () => {
    const { headers } = await get("cite.bib");
    expect(headers.get("cache-control")).toBe("public, no-cache");
    expect(headers.get("content-disposition")).toBe(`inline; filename="parley-${slug}-r1.bib"`);
    const again = await get("cite.bib", "", { "if-none-match": headers.get("etag") ?? "" });
    expect([again.status, again.body]).toEqual([304, ""]);
  });

  test.each([
    ["cite.txt", "page=issues/nothing", 404, "no such"],
    ["cite.txt", "parties=nobody", 400, "nobody"],
    ["cite.text", "", 404, "Did you mean cite.txt?"],
    ["table.html", "page=sources", 404, "This page has no table.html"],
    ["quote.txt", "", 404, "This page has no quote.txt"],
  ])("%s?%s: %i", async (file, query, status, detail) => {
    const answer = await get(file, query);
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.body).detail).toContain(detail);
  });

  test("of a release that is not there is nothing", async () => {
    expect((await get("cite.txt", "", {}, "9")).status).toBe(404);
  });
});

describe("What is handed out", () => {
  test.each([
    ["handout.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
    ["handout.pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"],
    ["handout.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
    ["handout.md", "text/markdown; charset=utf-8"],
    ["handout.html", "text/html; charset=utf-8"],
  ])("%s is kept as a file, and known again", async (file, type) => {
    const { status, headers } = await get(file, "issues=missiles");
    expect([status, headers.get("content-type")]).toEqual([200, type]);
    const name = `${slug}-release-1.${file.split(".")[1]}`;
    expect(headers.get("content-disposition")).toBe(`attachment; filename="${name}"`);
    const again = await get(file, "issues=missiles", { "if-none-match": headers.get("etag") ?? "" });
    expect([again.status, again.body]).toEqual([304, ""]);
  });

  test("is of the page and the view in the address, and points at the release", async () => {
    const { body } = await get("handout.md", "page=issues/missiles&parties=israel,iran");
    expect(body).toContain("# Iran–United States talks, 2025–2026: Ballistic missiles\n");
    expect(body).toContain("Release 1, ");
    expect(body).toContain(`/releases/1/issues/missiles?parties=israel,iran>`);
    expect(body).not.toContain("Uranium enrichment");
  });

  test("of a page about something else is the matrix of what was chosen there, and says so", async () => {
    const { body } = await get("handout.md", "page=timeline&parties=israel,iran");
    expect(body).toContain("# Iran–United States talks, 2025–2026\n");
    expect(body).toContain(`/negotiations/${slug}/releases/1?parties=israel,iran>`);
    expect(body).not.toContain("timeline");
  });

  test("is in the language of the view", async () => {
    const { body, headers } = await get("booklet.html", "lang=ar");
    expect(body).toContain('<html lang="ar" dir="rtl">');
    expect(headers.get("content-disposition")).toMatch(/^inline; /);
  });

  test("refuses what is too large, with the size and a way out", async () => {
    const opened = await openCase({ slug, number: null, segments: [], query: {} });
    if (opened.state !== "found") throw new Error("The sample is not there");
    const most = HANDOUT_KINDS.docx.mostServed;
    const twice = { ...opened, caseFile: makeLargeCase(slug, most, 2) };
    const answer = await makeHandout(
      "docx",
      { ...twice, view: { ...EMPTY_VIEW, parties: ["p1", "p2"] } },
      messagesFor("en"),
    );
    expect(answer).toMatchObject({ kind: "problem", status: 400 });
    expect(JSON.stringify(answer)).toMatch(
      new RegExp(`has ${2 * most} cells.*holds ${most}\\..*--format docx`),
    );
  });
});

describe("Behind a share link that fixes its view", () => {
  test("the view is handed out and nothing beside it: no other position, statement, source or figure", async () => {
    const opened = await openCase({
      ...{ slug, number: null, segments: [] },
      query: { parties: "iran,israel", issues: "missiles" },
    });
    if (opened.state !== "found") throw new Error("The sample is not there");
    const { caseFile } = opened;
    const allows = { change: false, download: true, embed: false };
    const mount = { kind: "share", slug, token: "x", allows } as const;
    const shared = {
      ...opened,
      links: { ...opened.links, mount },
      share: { place: { view: "matrix", key: null } },
    } as unknown as typeof opened;
    const answer = await makeHandout("xlsx", shared, messagesFor("en"));
    if (answer.kind !== "content" || typeof answer.body === "string") throw new Error("No workbook");
    const { sheets } = await readXlsx(answer.body);
    const column = (name: string, place: number) => {
      const [, ...rows] = sheets.find((sheet) => sheet.name === name)?.rows ?? [];
      return [...new Set(rows.map((row) => String(row[place])))].sort();
    };
    expect(column("Positions", 3)).toEqual(["iran", "israel"]);
    expect(column("Positions", 4)).toEqual(["missiles"]);
    const keys = column("Statements", 3);
    const inside = caseFile.positions.filter(
      ({ party, issue }) => ["iran", "israel"].includes(party) && issue === "missiles",
    );
    const known = new Set(inside.flatMap(({ evidence = [] }) => evidence.map(({ statement }) => statement)));
    expect(keys.filter((key) => !known.has(key))).toEqual([]);
    const sources = new Set(
      caseFile.statements.filter(({ key }) => known.has(key)).map(({ source }) => source),
    );
    expect(column("Sources", 3).filter((key) => !sources.has(key))).toEqual([]);
    const page = await makeHandout("md", shared, messagesFor("en"));
    const text = page.kind === "content" ? Buffer.from(page.body).toString() : "";
    for (const { title } of caseFile.figures) expect(text).not.toContain(title.slice(0, 20));
    const open = await makeHandout("md", opened, messagesFor("en"));
    expect(open.kind === "content" ? Buffer.from(open.body).toString() : "").toContain("## Figures");
  });
});

describe("A draft handed out", () => {
  const analyst = operatorOfThisMachine();
  const ask = (file: string, query = "", asked = slug) =>
    answerDraftHandout(new NextRequest(`http://localhost/x?${query}`), analyst, asked, file);

  test("is marked, private, and on record", async () => {
    const before = await reader().revision.count({ where: { action: "export" } });
    const response = await ask("handout.md", "issues=missiles&lang=he");
    const body = await response.text();
    expect(response.status).toBe(200);
    expect(body).toContain("**טיוטה.**");
    expect(body).toContain(`/admin/negotiations/${slug}/preview?`);
    expect(body).not.toMatch(/releases\/\d/);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(response.headers.has("etag") || response.headers.has("access-control-allow-origin")).toBe(false);
    expect(response.headers.get("content-disposition")).toBe(`attachment; filename="${slug}-draft.md"`);
    expect(await reader().revision.count({ where: { action: "export" } })).toBe(before + 1);
  });

  test("is all of a draft that can be taken, and nothing is said of what is not there", async () => {
    const before = await reader().revision.count();
    for (const [file, query, asked] of [
      ["table.html", "", slug],
      ["handout.pdf", "", slug],
      ["handout.md", "", "nobody-knows"],
      ["handout.md", "page=nowhere", slug],
    ]) {
      const response = await ask(file ?? "", query, asked);
      expect([response.status, response.headers.get("cache-control")]).toEqual([404, "no-store"]);
    }
    expect((await ask("handout.md", "parties=nobody")).status).toBe(400);
    expect(await reader().revision.count()).toBe(before);
  });
});
