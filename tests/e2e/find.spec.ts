import { expectNoAxeFindingsInAnyLook } from "./support/expect-no-axe-findings";
import { expectTakenOver } from "./support/expect-taken-over";
import { expectToFit } from "./support/expect-to-fit";
import { openMatrix } from "./support/open-matrix";
import { expect, test } from "./support/test";

const SLUG = "iran-us-2025-26";

for (const query of ["q=missile", "q=unicorn", "status=gap,unanswered&sort=best&group=status"]) {
  test(`Axe finds nothing on the matrix with ${query}, light or dark, wide or on a phone, and it fits 320 px`, async ({
    page,
  }) => {
    await page.goto(`/negotiations/${SLUG}?${query}`);
    await expectNoAxeFindingsInAnyLook(page);
    await expectToFit(page);
  });
}

test("A reader looks for a word, opens what was found, and ends the search", async ({ page }) => {
  await openMatrix(page, SLUG);
  await expectTakenOver(page);
  await page.getByRole("searchbox", { name: "Find in this negotiation" }).fill("missile range");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\?q=missile%20range$/);
  await expect(page.getByRole("status").filter({ hasText: "missile range" })).toContainText("of 9 issues");
  const rows = page.locator("th[scope=row]");
  await expect(rows).not.toHaveCount(9);
  const statement = page.locator("#found-statement").locator("..").getByRole("link").first();
  await statement.click();
  await expect(page).toHaveURL(/\/statements\/.*q=missile%20range/);
  await expect(page.locator("main mark").first()).toBeVisible();
  await page.goBack();
  await page.getByRole("link", { name: "End the search" }).click();
  await expect(page).toHaveURL(new RegExp(`/negotiations/${SLUG}$`));
  await expect(rows).toHaveCount(9);
});

test("What a filter says it would show is what it shows, and Back takes it away", async ({ page }) => {
  await openMatrix(page, SLUG);
  await expectTakenOver(page);
  await page.getByText("Filter", { exact: true }).click();
  await page.getByRole("checkbox", { name: "Agenda dispute 2 issues" }).check();
  await page.getByRole("button", { name: "Show these" }).first().click();
  await expect(page).toHaveURL(/\?status=agenda-dispute$/);
  await expect(page.locator("th[scope=row]")).toHaveCount(2);
  await page.goBack();
  await expect(page.locator("th[scope=row]")).toHaveCount(9);
});

test("A reader chooses rows and columns in one place", async ({ page }) => {
  await openMatrix(page, SLUG);
  await expectTakenOver(page);
  await page.getByText("Rows and columns", { exact: true }).click();
  await page.getByRole("checkbox", { name: "Uranium enrichment" }).check();
  await page.getByRole("group", { name: "Parties" }).getByRole("checkbox", { name: "Oman" }).check();
  await page.locator("#rows-show").click();
  await expect(page.locator("th[scope=row]")).toHaveCount(1);
  await expect(page.getByRole("columnheader", { name: "Oman" })).toBeVisible();
  await expect(page).toHaveURL(
    /parties=iran,united-states,israel,oman&issues=enrichment|issues=enrichment&parties=/,
  );
});

test.describe("Without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("searching, filtering and sorting are forms", async ({ page }) => {
    await openMatrix(page, SLUG);
    await page.getByRole("searchbox", { name: "Find in this negotiation" }).fill("missile");
    await page.getByRole("button", { name: "Find" }).click();
    await expect(page.locator("th[scope=row]")).toHaveCount(4);
    await page.getByText("Filter: 4 of 9 issues shown").click();
    await page.getByLabel("Order", { exact: true }).selectOption("Title");
    await page.getByLabel("Headings").selectOption("No groups");
    await page.locator("#filter-show").click();
    await expect(page.locator("th[scope=row] h3").first()).toHaveText("Ballistic missiles");
    await expect(page.locator("th[scope=row]")).toHaveCount(4);
  });
});
