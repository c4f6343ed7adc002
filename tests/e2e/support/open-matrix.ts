import { expect, type Locator, type Page } from "@playwright/test";

/** Opens the matrix of a negotiation's latest release. `query`: what the address asks for, without "?". */
export async function openMatrix(page: Page, slug: string, query = ""): Promise<void> {
  const answer = await page.goto(`/negotiations/${slug}${query === "" ? "" : `?${query}`}`);
  expect(answer?.status()).toBe(200);
  await expect(page.getByRole("table").first()).toBeVisible();
}

/** The row of the issue with this title: its heading, its verdict, a cell a party. */
function issueRow(page: Page, title: string): Locator {
  return page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: title }) });
}

/** The verdict beside the issue says `word`, such as "Red-line conflict". */
export async function expectStatus(page: Page, title: string, word: string): Promise<void> {
  await expect(issueRow(page, title).getByRole("cell").first()).toContainText(word);
}
