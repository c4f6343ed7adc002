// The Method page as a reader meets it, and the walk from it through the teaching case.
import { expectNoAxeFindings, expectNoAxeFindingsInAnyLook } from "./support/expect-no-axe-findings";
import { expect, test } from "./support/test";

test("the Method page defines every status and reads in any look", async ({ page }) => {
  // Sixteen examples and more, four times over.
  test.slow();
  await page.goto("/method#status-red-line-conflict");
  await expect(page.getByRole("heading", { level: 1, name: "Method" })).toBeVisible();
  await expect(page.getByRole("heading", { level: 3, name: "Red-line conflict" })).toBeInViewport();
  await expectNoAxeFindingsInAnyLook(page);
});

test("each of the ten steps opens its view, where nothing was dropped from the address", async ({ page }) => {
  test.slow();
  await page.goto("/method#walk");
  const links = page.locator("h2#walk ~ ol > li h3 a");
  await expect(links).toHaveCount(10);
  const steps = await links.evaluateAll((found) => found.map((link) => link.getAttribute("href") ?? ""));
  for (const step of steps) {
    const answer = await page.goto(step);
    expect(answer?.status(), step).toBe(200);
    await expect(
      page.getByRole("heading", { level: 1, name: "The River Auren: a teaching case" }),
    ).toBeVisible();
    await expect(page.getByText("Invented for teaching", { exact: false }).first()).toBeVisible();
    await expect(page.getByText("is not known here and was left out")).toHaveCount(0);
  }
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a walk step leads to the words behind a cell", async ({ page }) => {
    await page.goto("/method");
    await page.getByRole("link", { name: "Read the words" }).click();
    await expect(page.locator('[lang="fa"]').first()).toBeVisible();
    await expect(page.getByText("We still want no quota; but we could live with a fifth.")).toBeVisible();
  });
});

test("a cell with an original in another script has no findings", async ({ page }) => {
  // The panel fades in, and half faded nothing has its contrast.
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("/negotiations/river-basin?cell=cadria~marsh");
  await expect(page.locator('[lang="he"]').first()).toBeVisible();
  await expectNoAxeFindings(page);
});
