// A matrix of 40 issues and 40 parties: only what is in sight stands in the page, and nothing of it is lost.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import type { CaseFile } from "../../lib/domain/case-file";
import { writeCaseFile } from "../../lib/schemas/case-file";
import { makeLargeCase } from "../bench/large-case";
import { expectNoAxeFindings, expectNoAxeFindingsInAnyLook } from "./support/expect-no-axe-findings";
import { test as base, expect, makeOwn, type Started } from "./support/own-server";

const CASE = makeLargeCase("forty", 40, 40);
const ALL = `parties=${CASE.parties.map(({ key }) => key).join(",")}`;
const MATRIX = `/negotiations/forty?${ALL}`;
const API = `/api/v1/negotiations/forty/matrix?${ALL}`;

// Nothing here writes, so that one server does for all tests of a worker.
const test = base.extend<object, { server: Started }>({
  server: [
    async ({ prepared }, use) => {
      const { folder, run, startServer, end } = await makeOwn(prepared);
      const server = await startServer();
      const file = join(folder, "forty.json");
      writeFileSync(file, writeCaseFile(CASE));
      const { code, err } = await run("parley", ["import", file, "--publish", "--note", "Made up"], {}).ended;
      expect({ code, err }).toEqual({ code: 0, err: "" });
      await use(server);
      await end();
    },
    { scope: "worker" },
  ],
  baseURL: async ({ server }, use) => use(server.origin),
});

/** A position in force in a cell in sight. */
const OPENED = CASE.positions.findLast(
  ({ party, issue }) => party === "p3" && issue === "i3",
) as CaseFile["positions"][number];

const grid = (page: Page) => page.getByRole("region", { name: "Issues by parties" });
const cell = (page: Page, party: string, issue: string) => page.locator(`[id="cell-${party}~${issue}"]`);

/** The rows and cells that are in the page now, as text, by issue. */
function readGrid(page: Page): Promise<Record<string, string>> {
  return grid(page)
    .locator("tr[id^=issue-]")
    .evaluateAll((rows) => Object.fromEntries(rows.map((row) => [row.id, row.textContent ?? ""])));
}

/** The same once the heights of the rows are known, and no other rows come into sight any more. */
async function readSettledGrid(page: Page): Promise<Record<string, string>> {
  let last = await readGrid(page);
  await expect(async () => {
    const before = last;
    last = await readGrid(page);
    expect(last).toEqual(before);
  }).toPass({ intervals: [100] });
  return last;
}

function readStatuses(page: Page): Promise<[string, string][]> {
  return grid(page)
    .locator("tr[id^=issue-]")
    .evaluateAll((rows) =>
      rows.map((row) => [row.id, row.querySelector("[data-status]")?.getAttribute("data-status") ?? ""]),
    );
}

/** The matrix with all that it can compute by itself; what it then asks the server is held until the function is called. */
async function openAndHold(page: Page): Promise<() => void> {
  await page.goto(MATRIX);
  await expect(grid(page)).toHaveAttribute("data-here");
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/_rsc=/, async (route) => {
    await held;
    await route.continue();
  });
  return () => release();
}

test("Every issue is there on scrolling, with the status that the API gives, and the page stays small", async ({
  page,
}) => {
  const answer = await page.goto(MATRIX);
  expect((await answer?.body())?.length).toBeLessThan(600_000);
  await expectNoAxeFindings(page);
  const { issues } = await (await page.request.get(API)).json();
  const seen = new Map<string, string>();
  const rows = grid(page).locator("tr[id^=issue-]");
  const end = rows.and(page.locator(`[id="issue-${issues.at(-1).key}"]`));
  await grid(page).scrollIntoViewIfNeeded();
  await grid(page).hover();
  await expect(async () => {
    // By the wheel, as a reader does; what has been met is kept.
    await page.mouse.wheel(0, 300);
    for (const [issue, status] of await readStatuses(page)) seen.set(issue, status);
    expect(await end.count()).toBe(1);
    expect(seen.size).toBe(issues.length);
  }).toPass({ intervals: [100], timeout: 60_000 });
  for (const { key, status } of issues) {
    expect(seen.get(`issue-${key}`)).toBe(status);
  }
  await grid(page).evaluate((element) => element.scrollTo(0, 0));
  await expectNoAxeFindingsInAnyLook(page);
});

test("Another date and a filter show before the server has answered, and the server then says the same", async ({
  page,
}) => {
  const release = await openAndHold(page);
  const before = await readSettledGrid(page);
  await page.getByLabel("Other date").fill("2024-08");
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect.poll(() => readGrid(page)).not.toEqual(before);
  const ahead = await readSettledGrid(page);
  expect(page.url()).not.toContain("asOf");
  release();
  await expect(page).toHaveURL(/asOf=2024-08/);
  expect(await readSettledGrid(page)).toEqual(ahead);
  await page.reload();
  await expect(grid(page)).toHaveAttribute("data-here");
  await expect.poll(() => readGrid(page)).toEqual(ahead);
});

test("A pressed cell shows what the browser knows before the server has answered, then the words in its place", async ({
  page,
}) => {
  const release = await openAndHold(page);
  const { party, issue, headline = "" } = OPENED;
  const dialog = page.getByRole("dialog", { name: /Delegation 3 on/ });
  await cell(page, party, issue).click();
  await expect(dialog).toContainText(headline);
  const options = CASE.issues.find(({ key }) => key === issue)?.options ?? [];
  await expect(dialog.getByRole("listitem")).toHaveCount(options.length);
  for (const { label } of options) await expect(dialog).toContainText(label);
  await expectNoAxeFindingsInAnyLook(page);
  await expect(page.locator("blockquote")).toHaveCount(0);
  release();
  await expect(page).toHaveURL(/cell=/);
  await expect(dialog.locator("blockquote").first()).toBeVisible();
  await expect(page.locator("dialog")).toHaveCount(1);
  await expect(dialog).toContainText(headline);
  await page.keyboard.press("Escape");
  await expect(cell(page, party, issue)).toBeFocused();
});

for (const [how, close] of [
  ["by Escape", (page: Page) => page.keyboard.press("Escape")],
  ["by its link", (page: Page) => page.getByRole("link", { name: "Close" }).click()],
] as const)
  test(`A cell that is closed ${how} before the server has answered stays closed`, async ({ page }) => {
    const release = await openAndHold(page);
    const { party, issue } = OPENED;
    const length = await page.evaluate(() => window.history.length);
    await cell(page, party, issue).click();
    await expect(page.getByRole("dialog")).toBeVisible();
    await close(page);
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(cell(page, party, issue)).toBeFocused();
    release();
    await page.waitForLoadState("networkidle");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    expect(page.url()).not.toContain("cell=");
    expect(await page.evaluate(() => window.history.length)).toBe(length);
    // And the page goes on working.
    await cell(page, party, issue).click();
    await expect(page).toHaveURL(/cell=/);
  });

test("The words that are looked for are marked in the grid", async ({ page }) => {
  const [word = ""] = OPENED.headline?.split(" ") ?? [];
  await page.goto(`${MATRIX}&q=${word}`);
  await expect(cell(page, OPENED.party, OPENED.issue).locator("mark").first()).toHaveText(word);
});

test("A link to a row that is out of sight leads there, and the keyboard goes on from there", async ({
  page,
}) => {
  await page.goto(MATRIX);
  await page.waitForLoadState("networkidle");
  const id = await page
    .locator("a[href^='#issue-']")
    .evaluateAll((links) =>
      links
        .map((link) => link.getAttribute("href")?.slice(1) ?? "")
        .findLast((one) => !document.getElementById(one)),
    );
  expect(id).toBeDefined();
  const row = grid(page).locator(`[id="${id}"]`);
  // The second press on the same link changes no address.
  for (let press = 0; press < 2; press++) {
    await grid(page).evaluate((element) => element.scrollTo(0, 0));
    await expect(row).toHaveCount(0);
    await page.locator(`a[href="#${id}"]`).first().click();
    await expect(row).toBeInViewport();
    await expect(row.getByRole("rowheader").getByRole("link")).toBeFocused();
  }
  await page.goto(`${MATRIX}&density=marks#issue-i33`);
  await expect(grid(page).locator("[id=issue-i33]")).toBeInViewport();
});

test("A cell opens its evidence and closes to the same place", async ({ page }) => {
  await page.goto(`${MATRIX}&density=marks`);
  const { parties, positions } = CASE;
  const position = positions.find(({ party, issue }) => party === parties[2]?.key && issue === "i3");
  expect(position).toBeDefined();
  await cell(page, "p3", "i3").click();
  await expect(page).toHaveURL(/cell=p3~i3/);
  await expect(page.getByText("Head of Delegation 3").first()).toBeVisible();
  await expectNoAxeFindings(page);
  await page.keyboard.press("Escape");
  await expect(page).not.toHaveURL(/cell=/);
  await expect(cell(page, "p3", "i3")).toBeFocused();
});

test("The page is no wider than a window of 320 px", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(MATRIX);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test.describe("Without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the first rows stand in the page, and the plain table has them all", async ({ page }) => {
    await page.goto(MATRIX);
    await expect(cell(page, "p1", "i1")).toBeVisible();
    await page.getByRole("link", { name: "plain table" }).click();
    await expect(grid(page).getByRole("rowheader")).toHaveCount(40);
    await expect(grid(page).getByRole("cell")).toHaveCount(40 * 41);
    await cell(page, "p40", "i40").click();
    await expect(page).toHaveURL(/cell=p40~i40/);
    await expect(page.getByText("Head of Delegation 40").first()).toBeVisible();
  });
});
