// What a page gives to take along, as the routes answer it, on a real database.
import { readFileSync } from "node:fs";
import { NextRequest } from "next/server";
import { beforeAll, describe, expect, test } from "vitest";
import * as pinned from "@/app/negotiations/[slug]/releases/[number]/take/[file]/route";
import * as latest from "@/app/negotiations/[slug]/take/[file]/route";
import { importCaseFile } from "@/lib/data/drafts";
import { publishNegotiation } from "@/lib/data/releases";
import { operatorOfThisMachine } from "@/lib/domain/permissions";
import { readCaseFile } from "@/lib/schemas/case-file";
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
