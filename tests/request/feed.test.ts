// The feeds on a real database, as the routes answer them.
import { readFileSync } from "node:fs";
import { NextRequest } from "next/server";
import { beforeAll, describe, expect, test } from "vitest";
import * as feed from "@/app/negotiations/[slug]/feed.xml/route";
import * as issueFeed from "@/app/negotiations/[slug]/issues/[key]/feed.xml/route";
import * as partyFeed from "@/app/negotiations/[slug]/parties/[key]/feed.xml/route";
import { writer } from "@/lib/data/client";
import { endOfRecord } from "@/lib/domain/as-of";
import { positionId } from "@/lib/domain/case-entities";
import type { CaseFile, Position } from "@/lib/domain/case-file";
import { firstDay } from "@/lib/domain/day";
import { listLatestMoves } from "@/lib/domain/latest-moves";
import { withDatabase } from "../support/database";
import { publishCase } from "../support/publish-case";
import { childrenOf, readXml, textIn, type XmlElement } from "../support/read-xml";

withDatabase();

const iran: CaseFile = JSON.parse(readFileSync("cases/iran-us-2025-26.json", "utf8"));
const SLUG = iran.negotiation.slug;
const ORIGIN = "http://localhost:3000";

interface Place {
  slug?: string;
  view?: "issues" | "parties";
  key?: string;
}

async function ask({ slug = SLUG, view, key = "" }: Place = {}, headers: Record<string, string> = {}) {
  const path = view === undefined ? slug : `${slug}/${view}/${key}`;
  const request = new NextRequest(`${ORIGIN}/negotiations/${path}/feed.xml`, { headers });
  if (view === undefined) return feed.GET(request, { params: Promise.resolve({ slug }) });
  const route = view === "issues" ? issueFeed : partyFeed;
  return route.GET(request, { params: Promise.resolve({ slug, key }) });
}

async function read(place: Place = {}): Promise<XmlElement> {
  const response = await ask(place);
  expect(response.status).toBe(200);
  return readXml(await response.text());
}

const entriesOf = (root: XmlElement) => childrenOf(root, "entry");
const idsOf = (root: XmlElement) => entriesOf(root).map((entry) => textIn(entry, "id"));
const tagOf = (position: Position) => `tag:localhost,2026:${SLUG}/${positionId(position)}`;

function entryOf(root: XmlElement, id: string): XmlElement {
  const entry = entriesOf(root).find((one) => textIn(one, "id") === id);
  if (!entry) throw new Error(`No entry ${id}`);
  return entry;
}

/** When the release was published, as a feed writes it. */
async function publishedAt(number: number): Promise<string> {
  const release = await writer().release.findFirstOrThrow({
    where: { number, negotiation: { slug: SLUG } },
  });
  return release.publishedAt.toISOString();
}

const news = listLatestMoves(iran, endOfRecord(iran), { most: Number.POSITIVE_INFINITY });
const [newest, corrected, kept] = news.map(({ position }) => position);
if (!newest || !corrected || !kept) throw new Error("The sample has three positions and more");

const mended = (headline: string): CaseFile => ({
  ...iran,
  positions: iran.positions.map((position) =>
    positionId(position) === positionId(corrected) ? { ...position, headline } : position,
  ),
});

beforeAll(async () => {
  // The first release lacks the newest position; the second has it; the third has mended the coding of another.
  await publishCase(
    { ...iran, positions: iran.positions.filter((position) => positionId(position) !== positionId(newest)) },
    "First <release> & all",
  );
  await publishCase(iran, "One position more");
  await publishCase(mended(`Mended </h1> & "quoted"`), "A correction");
});

describe("The feed of a negotiation", () => {
  test("has an entry for each position that says something new, and for each release", async () => {
    const ids = idsOf(await read());
    const expected = [
      ...news.map(({ position }) => tagOf(position)),
      ...[1, 2, 3].map((number) => `tag:localhost,2026:${SLUG}/releases/${number}`),
    ];
    expect(ids.length).toBe(Math.min(100, expected.length));
    expect(new Set(ids).size).toBe(ids.length);
    if (expected.length <= 100) expect(ids.toSorted()).toEqual(expected.toSorted());
  });

  test("says when a release first said it so, and when the party did", async () => {
    const root = await read();
    const dates = (position: Position) => {
      const entry = entryOf(root, tagOf(position));
      return [textIn(entry, "updated"), textIn(entry, "published")];
    };
    const day = (position: Position) => `${firstDay(position.from)}T00:00:00.000Z`;
    expect(dates(newest)).toEqual([await publishedAt(2), day(newest)]);
    expect(dates(corrected)).toEqual([await publishedAt(3), day(corrected)]);
    expect(dates(kept)).toEqual([await publishedAt(1), day(kept)]);
    expect(textIn(root, "updated")).toBe(await publishedAt(3));
  });

  test("tells mended coding as a correction, and what was newly said as news", async () => {
    const root = await read();
    const mendedEntry = entryOf(root, tagOf(corrected));
    expect(textIn(mendedEntry, "title")).toMatch(/^Corrected coding, nothing new: /);
    expect(textIn(mendedEntry, "content")).toContain("The party said nothing new.");
    for (const position of [newest, kept]) {
      const entry = entryOf(root, tagOf(position));
      expect(textIn(entry, "title")).not.toContain("Corrected");
      expect(textIn(entry, "content")).not.toContain("nothing new");
    }
  });

  test("leads to the words, under our own origin, and marks up nothing that somebody wrote", async () => {
    const root = await read();
    const release = entryOf(root, `tag:localhost,2026:${SLUG}/releases/1`);
    expect(textIn(release, "content")).toBe("<p>First &lt;release&gt; &amp; all</p>");
    for (const entry of entriesOf(root)) {
      const [link] = childrenOf(entry, "link");
      expect(link?.attributes.href).toMatch(new RegExp(`^${ORIGIN}/negotiations/${SLUG}[/?]`));
      const tags = [...textIn(entry, "content").matchAll(/<\/?(\w+)/g)].map(([, name]) => name);
      expect(tags.filter((name) => !/^(p|ul|li|blockquote|a)$/.test(name ?? ""))).toEqual([]);
    }
    const self = childrenOf(root, "link").find(({ attributes }) => attributes.rel === "self");
    expect(self?.attributes.href).toBe(`${ORIGIN}/negotiations/${SLUG}/feed.xml`);
  });

  test("comes newest first", async () => {
    const root = await read();
    const order = entriesOf(root).map((entry) => textIn(entry, "updated") + textIn(entry, "published"));
    expect(order).toEqual(order.toSorted().reverse());
  });
});

describe("The feed of an issue and of a party", () => {
  test("hold what the whole holds of them, under the same identities, and no releases", async () => {
    const whole = idsOf(await read());
    const issue = newest.issue;
    const ofIssue = idsOf(await read({ view: "issues", key: issue }));
    expect(ofIssue.toSorted()).toEqual(whole.filter((id) => id.includes(`~${issue}~`)).toSorted());
    const party = newest.party;
    const ofParty = idsOf(await read({ view: "parties", key: party }));
    expect(ofParty.toSorted()).toEqual(whole.filter((id) => id.includes(`/${party}~`)).toSorted());
  });

  test("have names of their own", async () => {
    const root = await read({ view: "issues", key: newest.issue });
    const title = iran.issues.find(({ key }) => key === newest.issue)?.title ?? "";
    expect(textIn(root, "title")).toBe(`${title} (${iran.negotiation.title}): what changed`);
    expect(textIn(root, "id")).toBe(`tag:localhost,2026:${SLUG}/issues/${newest.issue}`);
  });
});

describe("How it answers", () => {
  test("Atom with an ETag, and 304 for who has it", async () => {
    const response = await ask();
    expect(response.headers.get("content-type")).toBe("application/atom+xml; charset=utf-8");
    expect(response.headers.get("cache-control")).toBe("public, no-cache");
    const etag = response.headers.get("etag") ?? "";
    const again = await ask({}, { "if-none-match": etag });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    expect((await ask({}, { "if-none-match": 'W/"other"' })).status).toBe(200);
  });

  test.each<[Place]>([
    [{ slug: "nothing-like-it" }],
    [{ view: "issues", key: "nothing-like-it" }],
    [{ view: "parties", key: "__proto__" }],
    [{ slug: "nothing-like-it", view: "parties", key: "iran" }],
  ])("404 for %j", async (place) => {
    const response = await ask(place);
    expect(response.status).toBe(404);
    expect(response.headers.get("content-type")).toContain("application/problem+json");
  });
});

// These change what is published, so they come last.
describe("Over further releases", () => {
  test("identities stay, an entry that is mended again is one entry, and the rest keep their dates", async () => {
    const before = await read();
    await publishCase(mended("Mended once more"), "Another correction");
    const after = await read();
    const ofPositions = (root: XmlElement) => idsOf(root).filter((id) => id.includes("~"));
    expect(ofPositions(after).toSorted()).toEqual(ofPositions(before).toSorted());
    for (const id of ofPositions(after)) {
      const isMended = id === tagOf(corrected);
      const updated = textIn(entryOf(after, id), "updated");
      expect(updated).toBe(isMended ? await publishedAt(4) : textIn(entryOf(before, id), "updated"));
    }
  });

  test("a recalled release says so with its reason, and says nothing of its content", async () => {
    const at = new Date("2026-11-20T10:00:00Z");
    await writer().release.updateMany({
      where: { number: 4, negotiation: { slug: SLUG } },
      data: { recalledAt: at, recalledReason: "A quote & a <name> were wrong." },
    });
    const root = await read();
    const entry = entryOf(root, `tag:localhost,2026:${SLUG}/releases/4`);
    expect(textIn(entry, "title")).toBe("Release 4, recalled");
    expect(textIn(entry, "content")).toBe("<p>Recalled: A quote &amp; a &lt;name&gt; were wrong.</p>");
    expect(textIn(entry, "updated")).toBe(at.toISOString());
    expect(JSON.stringify(root)).not.toContain("Mended once more");
    expect(textIn(entryOf(root, tagOf(corrected)), "updated")).toBe(await publishedAt(3));
  });

  test("with every release recalled it is gone, and withdrawn from the public it never was", async () => {
    await writer().release.updateMany({
      where: { negotiation: { slug: SLUG } },
      data: { recalledAt: new Date("2026-11-21T10:00:00Z"), recalledReason: "Withdrawn for review." },
    });
    expect((await ask()).status).toBe(410);
    expect((await ask({ view: "issues", key: newest.issue })).status).toBe(410);
    await writer().negotiation.update({ where: { slug: SLUG }, data: { withdrawnAt: new Date() } });
    const [hidden, never] = await Promise.all([ask(), ask({ slug: "never-was" })]);
    expect(hidden.status).toBe(404);
    expect(await hidden.text()).toBe(await never.text());
  });
});
