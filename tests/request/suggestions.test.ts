// What the page of search and the dialog are told: of what is public, and of nothing else.
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { GET } from "@/app/search/suggest/route";
import { importCaseFile } from "@/lib/data/drafts";
import { publishNegotiation } from "@/lib/data/releases";
import { recallRelease } from "@/lib/data/withdrawals";
import type { CaseFile } from "@/lib/domain/case-file";
import { operatorOfThisMachine } from "@/lib/domain/permissions";
import type { Suggestions } from "@/lib/request/list-suggestions";
import { searchNegotiations } from "@/lib/request/search-negotiations";
import { withDatabase } from "../support/database";

withDatabase();
const editor = operatorOfThisMachine();
const readSample = (name: string): CaseFile => JSON.parse(readFileSync(`cases/${name}.json`, "utf8"));
const iran = readSample("iran-us-2025-26");
const hidden: CaseFile = {
  ...iran,
  negotiation: { ...iran.negotiation, slug: "hidden", title: "Zebra talks on missiles" },
};

const draft = (caseFile: CaseFile) =>
  importCaseFile({ analyst: editor, caseFile, replace: true, dryRun: false, origin: "test.json" });

beforeAll(async () => {
  for (const caseFile of [iran, readSample("river-basin")]) {
    await draft(caseFile);
    await publishNegotiation({ editor, slug: caseFile.negotiation.slug, note: "For the test." });
  }
  await draft(hidden);
});

async function ask(query: string): Promise<Response> {
  const { NextRequest } = await import("next/server");
  return GET(new NextRequest(`http://localhost/search/suggest?${query}`));
}
const suggest = async (query: string): Promise<Suggestions> => (await ask(query)).json();
const hrefsOf = ({ groups }: Suggestions) => groups.flatMap(({ entries }) => entries.map(({ href }) => href));

describe("The dialog", () => {
  test("offers pages and negotiations where nothing is typed", async () => {
    const hrefs = hrefsOf(await suggest("q="));
    expect(hrefs).toEqual(
      expect.arrayContaining(["/", "/method", "/search", `/negotiations/iran-us-2025-26`]),
    );
    expect(hrefs).not.toContain("/negotiations/hidden");
  });

  test("offers the views of a negotiation on its pages, and what it has of the words", async () => {
    const { groups, said } = await suggest("q=missile&in=iran-us-2025-26");
    expect(groups.map(({ heading }) => heading)).toEqual([
      "Issues",
      "Positions",
      "Statements",
      "Events",
      "Sources",
      // Its summary has the word.
      "Negotiations",
      "Search",
    ]);
    expect(groups[0]?.entries[0]).toMatchObject({
      text: "Ballistic missiles",
      href: "/negotiations/iran-us-2025-26/issues/missiles?q=missile",
    });
    const count = groups.reduce((sum, { entries }) => sum + entries.length, 0);
    expect(said).toBe(`${count} results`);
    expect(hrefsOf(await suggest("q=spectr&in=iran-us-2025-26"))).toContain(
      "/negotiations/iran-us-2025-26/spectrum",
    );
  });

  test("stays in the release and the language in which it was opened", async () => {
    const hrefs = hrefsOf(await suggest("q=missile&in=iran-us-2025-26&release=1&lang=fa"));
    // The negotiation itself is offered as it is now.
    const own = hrefs.filter((href) => href.startsWith("/negotiations/iran-us-2025-26/"));
    expect(own.length).toBeGreaterThan(5);
    for (const href of own) {
      expect(href).toMatch(/^\/negotiations\/iran-us-2025-26\/releases\/1/);
      expect(href).toContain("lang=fa");
    }
  });

  test.each(["in=hidden", "in=nothing", "in=iran-us-2025-26&release=9"])(
    "knows nothing of what is not public: %s",
    async (where) => {
      const answer = await suggest(`q=zebra%20missiles&${where}`);
      expect(answer.groups.map(({ heading }) => heading)).toEqual(["Search"]);
      expect(hrefsOf(answer)).toEqual(["/search?q=zebra%20missiles"]);
    },
  );

  test("finds a negotiation by its title", async () => {
    const { groups } = await suggest("q=united%20talks");
    expect(groups.find(({ heading }) => heading === "Negotiations")?.entries.map(({ href }) => href)).toEqual(
      ["/negotiations/iran-us-2025-26"],
    );
  });

  test("refuses what it does not know, and is kept nowhere", async () => {
    expect((await ask("q=a&x=1")).status).toBe(400);
    expect((await ask("q=a&release=1x")).status).toBe(400);
    expect((await ask("q=a")).headers.get("cache-control")).toBe("no-store");
  });
});

describe("The page of search", () => {
  test("shows what is found by negotiation, most first, and never a draft", async () => {
    const found = await searchNegotiations("agreement", 1, "en");
    expect(found?.shown.map(({ caseFile }) => caseFile.negotiation.slug).toSorted()).toEqual([
      "iran-us-2025-26",
      "river-basin",
    ]);
    expect(found?.places).toBe(found?.shown.reduce((sum, one) => sum + one.found.total, 0));
    expect((await searchNegotiations("Zebra talks", 1, "en"))?.negotiations).toBe(0);
  });

  test("beyond the last page there is nothing, and nothing to look for is no search", async () => {
    expect((await searchNegotiations("agreement", 2, "en"))?.shown).toEqual([]);
    expect(await searchNegotiations(' "" ', 1, "en")).toBeNull();
    expect(await searchNegotiations("x".repeat(201), 1, "en")).toBeNull();
  });

  test("finds nothing of a release that was recalled", async () => {
    await recallRelease({ editor, slug: "river-basin", number: 1, reason: "For the test." });
    const found = await searchNegotiations("agreement", 1, "en");
    expect(found?.shown.map(({ caseFile }) => caseFile.negotiation.slug)).toEqual(["iran-us-2025-26"]);
    expect(hrefsOf(await suggest("q="))).not.toContain("/negotiations/river-basin");
  });
});
