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

test("Pointing at a term shows what it means; the pointer may go there, Escape takes it away, so does leaving", async ({
  page,
}) => {
  await page.goto(MISSILES);
  const term = page.getByRole("button", { name: "Agenda dispute" }).first();
  const definition = page.locator("#term\\~status-agenda-dispute");
  await expect(async () => {
    await page.mouse.move(0, 0);
    await term.hover();
    await expect(definition).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await expectNoAxeFindings(page);
  const [above, below] = [await term.boundingBox(), await definition.boundingBox()];
  if (!above || !below) throw new Error("Both are drawn");
  expect(
    Math.min(Math.abs(below.y - above.y - above.height), Math.abs(above.y - below.y - below.height)),
  ).toBeLessThan(12);
  await definition.hover();
  await definition.getByRole("link", { name: "In the Method" }).hover();
  await expect(definition).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(definition).toBeHidden();

  await term.hover();
  await expect(definition).toBeVisible();
  // Pressing what is open already keeps it, and it stays when the pointer goes.
  await term.click();
  await page.getByRole("heading", { level: 1 }).hover();
  await page.getByRole("button", { name: "red line", exact: true }).first().hover();
  await expect(page.locator("#term\\~stance-red-line")).toBeVisible();
  await expect(definition).toBeHidden();
  await page.getByRole("heading", { level: 1 }).hover();
  await expect(page.locator("#term\\~stance-red-line")).toBeHidden();
});

test("Coming to a term by Tab shows what it means, with the way to the Method next; going on hides it", async ({
  page,
}) => {
  await page.goto(MISSILES);
  await page.waitForFunction(() => "scripted" in document.documentElement.dataset);
  const term = page.getByRole("button", { name: "Agenda dispute" }).first();
  const definition = page.locator("#term\\~status-agenda-dispute");
  await term.focus();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Tab");
  await expect(term).toBeFocused();
  await expect(definition).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(definition.getByRole("link", { name: "In the Method" })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(definition).toBeHidden();
  await page.keyboard.press("Shift+Tab");
  await expect(term).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(definition).toBeHidden();
  await expect(term).toBeFocused();
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
