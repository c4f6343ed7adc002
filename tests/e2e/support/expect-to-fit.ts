import { expect, type Page } from "@playwright/test";

/** The page at this address fits the narrowest window that has to do (WCAG 1.4.10): nothing of it lies beside. */
export async function expectToFit(page: Page, address: string): Promise<void> {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(address);
  const tooWide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(tooWide).toBe(0);
}
