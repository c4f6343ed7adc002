import { expect, type Page } from "@playwright/test";

/** The page as it stands fits the narrowest window that has to do (WCAG 1.4.10): nothing of it lies beside. */
export async function expectToFit(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 800 });
  // What scripts measure is drawn once more after the window has changed.
  await expect
    .poll(() =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    )
    .toBe(0);
}
