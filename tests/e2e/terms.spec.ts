import { expectNoAxeFindings } from "./support/expect-no-axe-findings";
import { expect, test } from "./support/test";

const MISSILES = "/negotiations/iran-us-2025-26/issues/missiles";

test("A term says what it means by key and by press, and goes by Escape", async ({ page }) => {
  await page.goto(MISSILES);
  const term = page.getByRole("button", { name: "Agenda dispute" }).first();
  const definition = page.locator("#term\\~status-agenda-dispute");
  await expect(definition).toBeHidden();
  await term.focus();
  await page.keyboard.press("Enter");
  await expect(definition).toBeVisible();
  await expectNoAxeFindings(page);
  await page.keyboard.press("Escape");
  await expect(definition).toBeHidden();
  await expect(term).toBeFocused();
  await term.click();
  await definition.getByRole("link", { name: "In the Method" }).click();
  await expect(page).toHaveURL(/\/method#status-agenda-dispute$/);
});

test.describe("Without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("a term opens and closes all the same, and one at a time", async ({ page }) => {
    await page.setViewportSize({ width: 375, height: 812 });
    await page.goto(MISSILES);
    await page.getByRole("button", { name: "red line", exact: true }).first().click();
    await expect(page.locator("#term\\~stance-red-line")).toBeInViewport();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "at the table" }).first().click();
    await expect(page.locator("#term\\~role-at-table")).toBeVisible();
    await expect(page.locator("#term\\~stance-red-line")).toBeHidden();
  });
});
