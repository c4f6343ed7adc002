// The panel of a cell: opened from the matrix, closed back to it, and printed before it.
import { expectTakenOver } from "./support/expect-taken-over";
import { openMatrix } from "./support/open-matrix";
import { expect, test } from "./support/test";

const SLUG = "iran-us-2025-26";

test("A cell opens by key, keeps the focus in, and closes back to the same place", async ({ page }) => {
  await openMatrix(page, SLUG);
  await expectTakenOver(page);
  const link = page.locator('[id="cell-iran~sanctions"]');
  await link.scrollIntoViewIfNeeded();
  await link.focus();
  const place = await page.evaluate(() => window.scrollY);
  expect(place).toBeGreaterThan(0);
  await page.keyboard.press("Enter");
  const panel = page.getByRole("dialog", { name: "Iran on Sanctions and tariffs" });
  await expect(panel).toBeVisible();
  for (let stop = 0; stop < 30; stop++) {
    await page.keyboard.press("Tab");
    expect(
      await page.evaluate(
        () => document.activeElement === document.body || document.activeElement?.closest("dialog") !== null,
      ),
    ).toBe(true);
  }
  await page.keyboard.press("Escape");
  await expect(panel).toBeHidden();
  await expect(page).toHaveURL(new RegExp(`/${SLUG}$`));
  await expect(link).toBeFocused();
  expect(await page.evaluate(() => window.scrollY)).toBe(place);
});

test("On paper an open cell stands before the matrix and covers none of it, and is as it was afterwards", async ({
  page,
}) => {
  await page.goto(`/negotiations/${SLUG}?cell=iran~enrichment`);
  const panel = page.locator("dialog:modal");
  await expect(panel).toBeVisible();
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  await page.emulateMedia({ media: "print" });
  await expect(panel).toHaveCount(0);
  const dialog = page.getByRole("dialog", { name: "Iran on Uranium enrichment" });
  const box = await dialog.boundingBox();
  const strip = await page.getByRole("table").first().boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(strip?.y ?? 0);
  await expect(dialog.getByRole("button", { name: "Copy with citation" })).toHaveCount(0);
  await page.emulateMedia({ media: "screen" });
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  await expect(panel).toBeVisible();
  await expect(page).toHaveURL(/cell=iran~enrichment$/);
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(new RegExp(`/${SLUG}$`));
});
