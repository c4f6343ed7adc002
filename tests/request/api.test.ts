// The API on a real database, as the route answers it.
import { readFileSync } from "node:fs";
import { NextRequest } from "next/server";
import { beforeAll, describe, expect, test } from "vitest";
import * as route from "@/app/api/[[...path]]/route";
import { readCaseFile } from "@/lib/schemas/case-file";
import { withDatabase } from "../support/database";
import { publishCase } from "../support/publish-case";

withDatabase();

const SAMPLE = "cases/iran-us-2025-26.json";
const BASE = "negotiations/iran-us-2025-26";
const text = readFileSync(SAMPLE, "utf8");

async function get(address: string, headers: Record<string, string> = {}) {
  const request = new NextRequest(`http://localhost/api/v1/${address}`, { headers });
  const path = new URL(request.url).pathname.split("/").slice(2).map(decodeURIComponent);
  const response = await route.GET(request, { params: Promise.resolve({ path }) });
  const body = await response.text();
  const isJson = response.headers.get("content-type")?.includes("json");
  return { status: response.status, headers: response.headers, body, json: isJson ? JSON.parse(body) : null };
}

beforeAll(async () => {
  const read = readCaseFile(text);
  if (!read.ok) throw new Error("The sample is not a case file");
  await publishCase(read.caseFile, "First");
  const [first, ...others] = read.caseFile.positions;
  if (!first) throw new Error("The sample has no position");
  await publishCase(
    { ...read.caseFile, positions: [{ ...first, confidence: "low" }, ...others] },
    "One correction",
  );
});

describe("Negotiations and releases", () => {
  test("the list", async () => {
    const { json } = await get("negotiations");
    expect(json).toEqual([
      {
        slug: "iran-us-2025-26",
        title: "Iran–United States talks, 2025–2026",
        summary: expect.stringContaining("Indirect"),
        status: "collapsed",
        release: { number: 2, publishedAt: expect.stringMatching(/^\d{4}-.*Z$/) },
        parties: 9,
        issues: 9,
      },
    ]);
  });

  test("a release gives back the bytes of its case file", async () => {
    expect((await get(`${BASE}/releases/1`)).body).toBe(text);
    expect((await get(BASE)).json.positions[0].confidence).toBe("low");
  });

  test("the releases with their notes and hashes", async () => {
    const { json } = await get(`${BASE}/releases`);
    expect(json.map(({ number, note }: { number: number; note: string }) => [number, note])).toEqual([
      [2, "One correction"],
      [1, "First"],
    ]);
    expect(json[0].sha256).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe("Computed answers", () => {
  test("the matrix of a date and parties, of the latest release and of one", async () => {
    const query = "parties=iran,united-states,israel&asOf=2026-02-27&count=israel";
    const { json } = await get(`${BASE}/matrix?${query}`);
    expect(json).toMatchObject({
      release: 2,
      asOf: "2026-02-27",
      counted: ["iran", "united-states", "israel"],
    });
    expect(json.issues.map((issue: { status: string }) => issue.status)).toContain("red-line-conflict");
    expect((await get(`${BASE}/releases/1/matrix?${query}`)).json).toMatchObject({ release: 1 });
  });

  test("changes between two dates", async () => {
    const { json } = await get(`${BASE}/changes?from=2025-05-01&to=2026-02-08`);
    expect(json).toMatchObject({ from: "2025-05-01", to: "2026-02-08", corrections: [] });
    expect(json.moves).toContainEqual({
      party: "iran",
      issue: "enrichment",
      date: "2025-05-26",
      kind: "stances",
      stances: expect.arrayContaining([
        { option: "suspended", change: "new-red-line", before: null, after: "red-line" },
      ]),
      evidence: expect.arrayContaining(["ir-no-suspension-2025"]),
    });
    expect(json.statuses).toContainEqual({ issue: "scope", before: "unknown", after: "common-ground" });
  });

  test("between two releases mended coding is a correction", async () => {
    const { json } = await get(`${BASE}/changes?from=r1&to=r2`);
    expect(json).toMatchObject({ from: "r1", to: "r2", moves: [], statuses: [] });
    expect(json.corrections).toHaveLength(1);
  });

  test.each(["positions.csv", "statements.csv", "matrix.csv"])("%s", async (table) => {
    const { status, headers, body } = await get(`${BASE}/${table}`);
    expect(status).toBe(200);
    expect(headers.get("content-type")).toContain("text/csv");
    expect(body.split("\r\n")[0]).toMatch(/^negotiation,release,asOf,/);
    expect(body.split("\r\n")[1]).toMatch(/^iran-us-2025-26,2,2026-02-27,/);
  });

  test("the schema of the case file", async () => {
    expect((await get("case-file.schema.json")).json).toMatchObject({ type: "object" });
  });
});

describe("How it answers", () => {
  test("an ETag from content, and 304 for who has it", async () => {
    const { headers } = await get(BASE);
    const etag = headers.get("etag") ?? "";
    expect(headers.get("cache-control")).toBe("public, no-cache");
    expect(headers.get("access-control-allow-origin")).toBe("*");
    const again = await get(BASE, { "if-none-match": `"other", ${etag}` });
    expect([again.status, again.body]).toEqual([304, ""]);
    expect((await get(BASE, { "if-none-match": '"other"' })).status).toBe(200);
    expect((await get(`${BASE}/releases/1`)).headers.get("etag")).not.toBe(etag);
  });

  test.each([
    ["negotiations/iran-us-2025-27", 404, "Did you mean iran-us-2025-26?"],
    ["negotiations/nothing-like-it", 404, "There is no such negotiation"],
    [`${BASE}/releases/3`, 404, "There is no such negotiation or release"],
    [`${BASE}/releases/0`, 404, "There is no such"],
    [`${BASE}/releases/two/matrix`, 404, "There is no such"],
    [`${BASE}/matrxi`, 404, "Did you mean matrix?"],
    [`${BASE}/matrix/more`, 404, "There is nothing at this address"],
    ["negotiation", 404, "Did you mean negotiations?"],
    [`${BASE}/matrix?parties=iran,izrael`, 400, "izrael"],
    [`${BASE}/matrix?party=iran`, 400, "party"],
    [`${BASE}/matrix?asOf=2026-02-30`, 400, "2026-02-30"],
    [`${BASE}?asOf=2026`, 400, "asOf"],
    [`${BASE}/changes`, 400, "from"],
    [`${BASE}/changes?from=2025&to=r2`, 400, "both dates or both releases"],
    [`${BASE}/changes?from=2026&to=2025`, 400, "exchange"],
    [`${BASE}/changes?from=r1&to=r9`, 404, "no such negotiation or release"],
  ])("%s: %i", async (address, status, detail) => {
    const answer = await get(address);
    expect(answer.status).toBe(status);
    expect(answer.headers.get("content-type")).toContain("application/problem+json");
    expect(answer.json).toMatchObject({ type: "about:blank", status, title: expect.any(String) });
    expect(answer.json.detail).toContain(detail);
  });

  test("only reading", async () => {
    const response = route.POST(new NextRequest("http://localhost/api/v1/negotiations", { method: "POST" }));
    expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, HEAD, OPTIONS"]);
    expect(route.OPTIONS().headers.get("access-control-allow-methods")).toBe("GET, HEAD, OPTIONS");
  });
});
