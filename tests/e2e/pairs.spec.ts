import { expectNoAxeFindingsInAnyLook } from "./support/expect-no-axe-findings";
import { expectTakenOver } from "./support/expect-taken-over";
import { expectToFit } from "./support/expect-to-fit";
import { expect, test } from "./support/test";

const PAIRS = "/negotiations/iran-us-2025-26/pairs";
const ALL = "iran,united-states,israel,oman,qatar,e3,gulf-states,china,iaea";

for (const query of ["", `?parties=${ALL}&pair=e3~iran`, "?parties=iran&pair=iran~nobody"]) {
  test(`Axe finds nothing on the pairs${query}, light or dark, wide or on a phone, and it fits 320 px`, async ({
    page,
  }) => {
    await page.goto(PAIRS + query);
    await expectNoAxeFindingsInAnyLook(page);
    await expectToFit(page);
  });
}

test("A reader opens a pair by keyboard, is taken to its issues, and gets back to the grid", async ({
  page,
}) => {
  await page.goto(PAIRS);
  await expectTakenOver(page);
  const pair = page.getByRole("link", { name: /^Iran and Israel: common ground on 0 of 6 issues/ });
  await expect(page.locator("#pair h2")).toHaveText("Iran and the United States");
  await pair.focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("#pair h2")).toHaveText("Iran and Israel");
  await expect(page).toHaveURL(/\?pair=iran~israel$/);
  await expect(page.locator("#pair")).toBeFocused();
  await expect(pair).toHaveAttribute("aria-current", "true");
  await page.goBack();
  await expect(page.locator("#pair h2")).toHaveText("Iran and the United States");
});

test("On a phone the open pair comes into sight, and the way back leads to its square", async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 812 });
  await page.goto(PAIRS);
  await page.getByRole("link", { name: /^Iran and Israel: / }).click();
  await expect(page.getByRole("heading", { name: "Iran and Israel" })).toBeInViewport();
  await page.getByRole("link", { name: "Back to the grid" }).click();
  await expect(page.getByRole("link", { name: /^Iran and Israel: / })).toBeInViewport();
});

test("The open pair stays open on another date and with other parties", async ({ page }) => {
  await page.goto(`${PAIRS}?pair=iran~israel`);
  await page.getByRole("link", { name: "E3 (press to show)" }).click();
  await expect(page.getByRole("columnheader", { name: "Israel" }).first()).toBeVisible();
  await expect(page.getByRole("rowheader", { name: "E3" })).toBeVisible();
  await page.getByRole("link", { name: /First round, Muscat/ }).click();
  await expect(page).toHaveURL(/asOf=2025-04-14/);
  await expect(page.locator("#pair h2")).toHaveText("Iran and Israel");
});

test("Ten parties and more scroll within the grid, by keyboard too", async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 700 });
  await page.goto(`${PAIRS}?parties=${ALL}`);
  // What is scrolled while the page is being taken over by its scripts goes back.
  await expect(page.getByRole("button", { name: "Keys" })).toBeVisible();
  const grid = page.getByRole("region", { name: /pairs of / });
  await grid.focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => grid.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
});

test("In the matrix of the two the same statuses stand", async ({ page }) => {
  await page.goto(`${PAIRS}?pair=united-states~israel`);
  const row = page.locator("#pair").getByRole("row", { name: /Uranium enrichment/ });
  await expect(row).toContainText("Same first choice");
  await page.getByRole("link", { name: "These two in the matrix" }).click();
  await expect(page).toHaveURL(/parties=united-states,israel&count=united-states,israel/);
  const verdict = page.getByRole("row").filter({ hasText: "Uranium enrichment" }).getByRole("cell").first();
  await expect(verdict).toContainText("Same first choice");
});

test.describe("Without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("a pair opens, and what is unknown is named", async ({ page }) => {
    await page.goto(`${PAIRS}?pair=iran~nobody`);
    await expect(page.getByText("“iran~nobody” under “pair” is not known here")).toBeVisible();
    await page.getByRole("link", { name: /^Iran and Israel: / }).click();
    await expect(page).toHaveURL(/\?pair=iran~israel#pair$/);
    await expect(page.locator("#pair h2")).toHaveText("Iran and Israel");
    await page.getByRole("link", { name: /Oman.*press to show/ }).click();
    await expect(page.locator("#pair h2")).toHaveText("Iran and Israel");
    await expect(page.getByRole("rowheader", { name: "Oman" })).toBeVisible();
  });
});
