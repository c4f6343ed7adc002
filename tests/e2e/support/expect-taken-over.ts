import { expect, type Page } from "@playwright/test";

/**
 * The scripts of the page answer its links and forms. Before that a browser does, with a whole new page: as good for a
 * reader, but what a story says of focus, of what stays in place and of a tidy address holds from now on.
 */
export async function expectTakenOver(page: Page): Promise<void> {
  await expect(page.locator('[data-soft="here"]')).toBeVisible();
}
