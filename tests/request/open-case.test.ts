import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { writer } from "@/lib/data/client";
import type { CaseFile } from "@/lib/domain/case-file";
import { listNegotiationCards } from "@/lib/request/list-negotiation-cards";
import { openCase } from "@/lib/request/open-case";
import { withDatabase } from "../support/database";
import { publishCase } from "../support/publish-case";

withDatabase();
const iran: CaseFile = JSON.parse(readFileSync("cases/iran-us-2025-26.json", "utf8"));
const river: CaseFile = JSON.parse(readFileSync("cases/river-basin.json", "utf8"));

const open = (slug: string, path = "", number: string | null = null, query = {}) =>
  openCase({ slug, number, segments: path.split("/").filter(Boolean), query });

beforeAll(async () => {
  await publishCase(iran);
  // The second release has lost the issue `format`, and with it all that stood on it.
  const issue = "format";
  await publishCase({
    ...iran,
    issues: iran.issues.filter(({ key }) => key !== issue),
    positions: iran.positions.filter((position) => position.issue !== issue),
    events: iran.events.map(({ issues, ...event }) => event),
  });
  await publishCase(river);
  await publishCase({ ...river, negotiation: { ...river.negotiation, slug: "hidden-basin" } });
  await writer().negotiation.update({
    where: { slug: "hidden-basin" },
    data: { withdrawnAt: new Date("2026-11-01T00:00:00Z") },
  });
});

describe("A page of the latest release", () => {
  it("has its canonical address without the reader's choices, and a permanent one with them", async () => {
    const opened = await open("iran-us-2025-26", "issues/missiles", null, { asOf: "2025-06-01" });
    expect(opened).toMatchObject({
      state: "found",
      release: { number: 2 },
      canonical: "http://localhost:3000/negotiations/iran-us-2025-26/issues/missiles",
      permanent:
        "http://localhost:3000/negotiations/iran-us-2025-26/releases/2/issues/missiles?asOf=2025-06-01",
    });
  });
});

describe("A page of an older release", () => {
  it("points to the same page of the latest, and to its matrix where the page is gone", async () => {
    const kept = await open("iran-us-2025-26", "issues/missiles", "1");
    const gone = await open("iran-us-2025-26", "issues/format", "1");
    const base = "http://localhost:3000/negotiations/iran-us-2025-26";
    expect(kept).toMatchObject({ state: "found", canonical: `${base}/issues/missiles` });
    expect(gone).toMatchObject({ state: "found", canonical: base });
  });
});

describe("An address that names nothing", () => {
  it.each([
    ["iran-us-2025-2", "", null, "negotiation", "/negotiations/iran-us-2025-26"],
    ["iran-us-2025-26", "issues/missile", null, "issues", "/negotiations/iran-us-2025-26/issues/missiles"],
    [
      "iran-us-2025-26",
      "parties/irna",
      "1",
      "parties",
      "/negotiations/iran-us-2025-26/releases/1/parties/iran",
    ],
    ["iran-us-2025-26", "source", null, "page", "/negotiations/iran-us-2025-26/sources"],
    ["iran-us-2025-26", "", "7", "release", "/negotiations/iran-us-2025-26/releases/2"],
    ["iran-us-2025-26", "", "02", "release", "/negotiations/iran-us-2025-26/releases/2"],
    ["iran-us-2025-26", "", "99999999999999999999", "release", "/negotiations/iran-us-2025-26/releases/2"],
    ["iran-us-2025-26", "issues/missiles/more", null, "page", undefined],
    ["iran-us-2025-26", "issues/__proto__", null, "issues", undefined],
    ["iran-us-2025-26", "%E0%A4%A", null, "page", undefined],
  ])("%s/%s (release %s) is a missing %s that offers %s", async (slug, path, number, what, href) => {
    const opened = await open(slug, path, number);
    expect(opened).toMatchObject({ state: "missing", what });
    if (opened.state === "missing") expect(opened.nearest?.href).toBe(href);
  });

  it("keeps the reader's choices on the way to what was meant", async () => {
    const opened = await open("iran-us-2025-26", "issues/missile", null, { parties: "israel,iran" });
    expect(opened).toMatchObject({
      nearest: {
        text: "Ballistic missiles",
        href: "/negotiations/iran-us-2025-26/issues/missiles?parties=israel,iran",
      },
    });
  });
});

describe("A negotiation withdrawn from the public", () => {
  it("answers as one that never was, and is offered to nobody", async () => {
    for (const number of [null, "1", "9"]) {
      const hidden = await open("hidden-basin", "issues", number);
      const never = await open("hidden-basim", "issues", number);
      expect(JSON.stringify(hidden).replaceAll("hidden-basin", "hidden-basim")).toBe(JSON.stringify(never));
    }
    const { cards } = await listNegotiationCards(1, "en");
    expect(cards.map(({ negotiation }) => negotiation.slug)).toEqual(["iran-us-2025-26", "river-basin"]);
  });
});

describe("A recalled release", () => {
  it("says its number, date and reason, and nothing of what it said", async () => {
    const at = new Date("2026-11-20T10:00:00Z");
    await writer().release.updateMany({
      where: { number: 2, negotiation: { slug: "iran-us-2025-26" } },
      data: { recalledAt: at, recalledReason: "A quote was wrong." },
    });
    const recalled = await open("iran-us-2025-26", "issues/missiles", "2");
    expect(recalled).toMatchObject({
      state: "recalled",
      release: { number: 2, recalled: { at, reason: "A quote was wrong." } },
      latest: { number: 1 },
    });
    expect(recalled).not.toHaveProperty("caseFile");
    // The latest is again the one before it.
    expect(await open("iran-us-2025-26")).toMatchObject({ state: "found", release: { number: 1 } });
    const { cards } = await listNegotiationCards(1, "en");
    expect(cards[0]).toMatchObject({ release: { number: 1 }, issues: iran.issues.length });
  });
});

describe("A negotiation of which every release is recalled", () => {
  it("is still known, and a release that never was is missing", async () => {
    const slug = "river-basin";
    await writer().release.updateMany({
      where: { negotiation: { slug } },
      data: { recalledAt: new Date("2026-11-21T10:00:00Z"), recalledReason: "Withdrawn for review." },
    });
    expect(await open(slug)).toMatchObject({ state: "recalled", release: { number: 1 }, latest: null });
    expect(await open(slug, "", "7")).toMatchObject({ state: "missing", what: "release", nearest: null });
    const { cards } = await listNegotiationCards(1, "en");
    expect(cards.map(({ negotiation }) => negotiation.slug)).toEqual(["iran-us-2025-26"]);
  });
});

describe("The list of negotiations", () => {
  it("counts every issue once, whatever its status", async () => {
    const { cards } = await listNegotiationCards(1, "en");
    for (const { matrix, issues } of cards)
      expect(Object.values(matrix.summary).reduce((sum, count) => sum + count, 0)).toBe(issues);
  });

  it("is empty beyond its last page, and says how many pages there are", async () => {
    expect(await listNegotiationCards(9, "en")).toEqual({ cards: [], page: 9, pages: 1, total: 1 });
  });
});
