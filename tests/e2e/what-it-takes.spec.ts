import { expectNoAxeFindingsInAnyLook } from "./support/expect-no-axe-findings";
import { expectToFit } from "./support/expect-to-fit";
import { openMatrix } from "./support/open-matrix";
import { expect, test } from "./support/test";

const PAGE = "/negotiations/iran-us-2025-26/what-it-takes";

for (const address of [PAGE, `${PAGE}?parties=iran`]) {
  test(`Axe finds nothing on ${address}, light or dark, wide or on a phone, and it fits 320 px`, async ({
    page,
  }) => {
    await page.goto(address);
    await expectNoAxeFindingsInAnyLook(page);
    await expectToFit(page);
  });
}

test("From a status in the matrix to what it would take, and on to the words", async ({ page }) => {
  await openMatrix(page, "iran-us-2025-26");
  await page.getByRole("link", { name: "What would it take? Ballistic missiles" }).first().click();
  await expect(page).toHaveURL(/what-it-takes#takes-missiles$/);
  const missiles = page.getByRole("region", { name: "Ballistic missiles" });
  await expect(missiles).toBeInViewport();
  await expect(missiles).toContainText("if Iran agreed to negotiate this and accepted 4");
  await missiles.getByText("4 further outcomes").click();
  await expect(missiles.getByText("1 not part of any agreement", { exact: false })).toBeVisible();
  await missiles.getByRole("link", { name: /words of 7 Feb 2026/ }).click();
  await expect(page.getByText("Missiles are never negotiable", { exact: false }).first()).toBeVisible();
});

test.describe("Without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("other parties are counted by a press, and the page says for whom it holds", async ({ page }) => {
    await page.goto(PAGE);
    await page.getByRole("link", { name: /Oman.*press to show/ }).click();
    await expect(page).toHaveURL(/parties=.*oman/);
    await expect(page.getByText("arithmetic on the record", { exact: false })).toBeVisible();
    await expect(page.getByText(/of 9 issues are short of common ground/)).toBeVisible();
  });
});
