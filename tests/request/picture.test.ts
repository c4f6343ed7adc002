// Pictures of figures on a real database, as the routes answer them.
import { readFileSync } from "node:fs";
import { NextRequest } from "next/server";
import sharp from "sharp";
import { beforeAll, expect, test } from "vitest";
import * as latestPng from "@/app/negotiations/[slug]/figures/[key]/picture.png/route";
import * as latest from "@/app/negotiations/[slug]/figures/[key]/picture.svg/route";
import * as releasePng from "@/app/negotiations/[slug]/releases/[number]/figures/[key]/picture.png/route";
import * as release from "@/app/negotiations/[slug]/releases/[number]/figures/[key]/picture.svg/route";
import { writer } from "@/lib/data/client";
import type { CaseFile } from "@/lib/domain/case-file";
import { withDatabase } from "../support/database";
import { publishCase } from "../support/publish-case";
import { readXml } from "../support/read-xml";

withDatabase();

const river: CaseFile = JSON.parse(readFileSync("cases/river-basin.json", "utf8"));
const slug = river.negotiation.slug;

function ask(key: string, number?: string, headers: Record<string, string> = {}, of = slug) {
  const request = new NextRequest("http://localhost:3000/", { headers });
  return number === undefined
    ? latest.GET(request, { params: Promise.resolve({ slug: of, key }) })
    : release.GET(request, { params: Promise.resolve({ slug: of, key, number }) });
}

beforeAll(async () => {
  await publishCase(river);
  await publishCase({ ...river, figures: river.figures.map((one) => ({ ...one, title: "Mended" })) });
});

test("the latest release and one release each give their own picture", async () => {
  const now = await ask("use");
  expect(now.headers.get("content-type")).toBe("image/svg+xml; charset=utf-8");
  expect(now.headers.get("content-disposition")).toContain("river-basin-release-2-use.svg");
  const text = await now.text();
  expect(readXml(text).name).toBe("svg");
  expect(text).toContain("Mended");
  expect(text).toContain("release 2");
  const first = await (await ask("use", "1")).text();
  expect(first).toContain("Water used in an average year");
  expect(first).not.toContain("Mended");
});

test("as PNG it is the same drawing, twice as sharp", async () => {
  const request = new NextRequest("http://localhost:3000/");
  const answers = [
    await latestPng.GET(request, { params: Promise.resolve({ slug, key: "use" }) }),
    await releasePng.GET(request, { params: Promise.resolve({ slug, key: "use", number: "1" }) }),
  ];
  const drawn = readXml(await (await ask("use")).text()).attributes;
  for (const [place, answer] of answers.entries()) {
    expect(answer.headers.get("content-type")).toBe("image/png");
    expect(answer.headers.get("content-disposition")).toContain(`river-basin-release-${2 - place}-use.png`);
    const { format, width } = await sharp(await answer.arrayBuffer()).metadata();
    expect(format).toBe("png");
    expect(width).toBe(2 * Number(drawn.width));
  }
});

test("who has it gets 304", async () => {
  const etag = (await ask("use")).headers.get("etag") ?? "";
  expect((await ask("use", undefined, { "if-none-match": etag })).status).toBe(304);
});

test.each([
  ["nothing", undefined, slug],
  ["__proto__", undefined, slug],
  ["use", "9", slug],
  ["use", "two", slug],
  ["use", undefined, "no-such-basin"],
])("no figure %s in release %s of %s: 404", async (key, number, of) => {
  expect((await ask(key, number, {}, of)).status).toBe(404);
});

test("of a recalled release it is gone, and the latest is the one before", async () => {
  await writer().release.updateMany({
    where: { number: 2, negotiation: { slug } },
    data: { recalledAt: new Date("2026-11-20T10:00:00Z"), recalledReason: "A number was wrong." },
  });
  const gone = await ask("use", "2");
  expect(gone.status).toBe(410);
  expect(await gone.text()).not.toContain("Mended");
  expect(await (await ask("use")).text()).toContain("release 1");
});
