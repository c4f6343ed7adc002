// What is taken back from the public is gone at once, on a server that is running, while the operator's command runs
// in a process of its own.
import { readFileSync, writeFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { LIBSQL_SERVER } from "../support/libsql-server";
import { expect, testWithSamples as test } from "./support/own-server";

const RIVER = "/negotiations/river-basin";
const TITLE = "The River Auren: a teaching case";
const API = "/api/v1/negotiations/river-basin";
/** What trust.md calls "at once". */
const AT_ONCE = { timeout: 2_000, intervals: [50] };

async function expectAnswer(page: Page, address: string, status: number, heading: string): Promise<void> {
  expect((await page.goto(address))?.status()).toBe(status);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "With JavaScript" : "Without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("A recalled release says when and why, and nothing of what it said", async ({ page, parley }) => {
      await expectAnswer(page, `${RIVER}/releases/1`, 200, TITLE);
      await parley("recall", "river-basin", "1", "--reason", "Two quotes were given to the wrong speaker.");

      for (const address of [RIVER, `${RIVER}/releases/1`, `${RIVER}/releases/1/issues/compensation`]) {
        await expectAnswer(page, address, 410, "Release 1 has been recalled");
        await expect(page.getByRole("main")).toContainText("Two quotes were given to the wrong speaker.");
        expect(await page.content()).not.toContain(TITLE);
      }
      for (const address of [
        `${API}/releases/1`,
        `${RIVER}/releases/1/packed.json`,
        `${RIVER}/releases/1/figures/any/picture.svg`,
        `${RIVER}/releases/1/take/table.tsv`,
        `${RIVER}/feed.xml`,
      ]) {
        const answer = await page.request.get(address);
        expect(answer.status(), address).toBe(410);
        expect(answer.headers()["content-type"]).toContain("application/problem+json");
        const { detail } = await answer.json();
        expect(detail).toMatch(
          /^Release 1 of river-basin was recalled on \d{4}-\d\d-\d\d: Two quotes were given to the wrong speaker\.$/,
        );
      }
    });

    test("A withdrawn negotiation answers like one that never was, and comes back", async ({
      page,
      parley,
    }) => {
      await expectAnswer(page, RIVER, 200, TITLE);
      await parley("withdraw", "river-basin");

      await expectAnswer(page, RIVER, 404, "There is no such negotiation");
      const withdrawn = await page.content();
      await expectAnswer(page, "/negotiations/river-bosun", 404, "There is no such negotiation");
      // Nothing but the name that was asked for tells the two apart, and what is new in every answer.
      const bare = (html: string) =>
        html
          .replaceAll("river-basin", "…")
          .replaceAll("river-bosun", "…")
          .replace(/[\w-]{22}/g, "…");
      expect(bare(withdrawn)).toBe(bare(await page.content()));

      for (const address of [API, `${API}/releases/1`, `${API}/matrix`, `${RIVER}/feed.xml`]) {
        const answer = await page.request.get(address);
        const never = await page.request.get(address.replace("river-basin", "river-bosun"));
        expect(answer.status(), address).toBe(404);
        expect(await answer.text()).toBe(await never.text());
      }
      await page.goto("/");
      await expect(page.getByRole("article")).toHaveCount(2);
      for (const address of ["/sitemap.xml", "/api/v1/negotiations"])
        expect(await (await page.request.get(address)).text()).not.toContain("river-basin");

      await parley("reinstate", "river-basin");
      await expectAnswer(page, RIVER, 200, TITLE);
    });
  });
}

test("A reader who is inside sees it within two seconds", async ({ page, parley, complaints }) => {
  await page.goto(RIVER);
  const kept = await page.request.get(API);
  const etag = kept.headers().etag ?? "";
  await parley("recall", "river-basin", "1", "--reason", "Mistaken.");
  const status = async () => (await page.request.get(`${RIVER}/issues`)).status();
  await expect.poll(status, AT_ONCE).toBe(410);
  await page
    .getByRole("navigation", { name: "Views of this negotiation" })
    .getByRole("link", { name: "Issues" })
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Release 1 has been recalled", AT_ONCE);
  // The browser says so of what the page asked for, as it would of a whole page. A libSQL server answers when that has
  // begun, and under another status.
  const gone = LIBSQL_SERVER ? [] : [expect.stringContaining("status of 410 (Gone)")];
  expect(complaints.splice(0)).toEqual(gone);
  // What a cache keeps is asked about, and no longer confirmed.
  const asked = await page.request.get(API, { headers: { "If-None-Match": etag } });
  expect(asked.status()).toBe(410);
});

test("Where another release stands, it is the latest, and the list names the recalled one", async ({
  page,
  parley,
}, testInfo) => {
  const file = testInfo.outputPath("river.json");
  await parley("export", "river-basin", "-o", file);
  const caseFile = JSON.parse(readFileSync(file, "utf8"));
  caseFile.negotiation.summary += " Told once more.";
  writeFileSync(file, JSON.stringify(caseFile));
  await parley("import", file, "--publish", "--note", "Told once more", "--replace");
  await expectAnswer(page, `${RIVER}/releases/2`, 200, TITLE);

  expect(await parley("recall", "river-basin", "2", "--reason", "Mistaken.")).toContain(
    "The latest is now release 1.",
  );
  await expectAnswer(page, `${RIVER}/releases/2`, 410, "Release 2 has been recalled");
  await page.getByRole("main").getByRole("link", { name: "Release 1, the latest" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(TITLE);
  await page.goto(`${RIVER}/releases`);
  await expect(page.getByRole("main")).toContainText("Mistaken.");
});
