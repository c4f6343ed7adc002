import { expectNoAxeFindingsInAnyLook } from "./support/expect-no-axe-findings";
import { expectToFit } from "./support/expect-to-fit";
import { expect, test } from "./support/test";

const IRAN = "/negotiations/iran-us-2025-26/spectrum";
const RIVER = "/negotiations/river-basin/spectrum";

const VIEWS = [IRAN, RIVER, `${IRAN}?table=plain`];

for (const address of VIEWS) {
  test(`Axe finds nothing on ${address}, light or dark, wide or on a phone, and it fits 320 px`, async ({
    page,
  }) => {
    await page.goto(address);
    await expectNoAxeFindingsInAnyLook(page);
    await expectToFit(page);
  });
}

for (const width of [375, 768, 1280]) {
  test(`At ${width} px no word of a drawing is smaller than ten pixels, or runs into its neighbour`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(IRAN);
    const words = await page.locator("section[aria-labelledby^='issue-'] svg text").evaluateAll((texts) =>
      texts
        .filter((text) => text.checkVisibility())
        .map((text) => {
          const { left, right, top, bottom } = text.getBoundingClientRect();
          const size = Number.parseFloat(getComputedStyle(text).fontSize);
          return { text: text.textContent, size, left, right, top, bottom };
        }),
    );
    expect(words.length).toBeGreaterThan(20);
    expect(words.filter(({ size }) => size < 10)).toEqual([]);
    const clashes = words.flatMap((one, place) =>
      words
        .slice(place + 1)
        .filter(
          (other) =>
            Math.min(one.right, other.right) - Math.max(one.left, other.left) > 2 &&
            Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 4,
        )
        .map((other) => `${one.text} × ${other.text}`),
    );
    expect(clashes).toEqual([]);
  });
}

test("A reader opens the table of an issue by keyboard", async ({ page }) => {
  await page.goto(IRAN);
  const card = page.getByRole("region", { name: "Uranium enrichment" });
  await card.getByText("As a table").focus();
  await page.keyboard.press("Enter");
  const row = card.getByRole("row", { name: /^Iran/ });
  await expect(row).toContainText("preferred");
  await expect(row).toContainText("red line");
});

test("From a row a reader gets to the words it rests on", async ({ page }) => {
  await page.goto(IRAN);
  const card = page.getByRole("region", { name: "Uranium enrichment" });
  await card
    .getByRole("link", { name: /what it rests on/ })
    .first()
    .click();
  await expect(page).toHaveURL(/cell=iran~enrichment/);
  await expect(page.getByRole("dialog")).toBeVisible();
});

test("Another date and other parties stay on the page", async ({ page }) => {
  await page.goto(IRAN);
  await page.getByRole("link", { name: /First round, Muscat/ }).click();
  await expect(page).toHaveURL(/\/spectrum\?asOf=2025-04-14$/);
  await page.getByRole("link", { name: "E3 (press to show)" }).click();
  await expect(page).toHaveURL(/\/spectrum\?parties=iran,united-states,israel,e3&asOf=2025-04-14$/);
  await expect(page.getByRole("link", { name: "E3", exact: true }).first()).toBeVisible();
});

test.describe("Without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("everything is there, and the date can be set", async ({ page }) => {
    await page.goto(RIVER);
    await expect(page.locator("section[aria-labelledby^='issue-'] svg").first()).toBeVisible();
    await page.getByLabel("Other date").fill("2025-03");
    await page.getByRole("button", { name: "Show", exact: true }).click();
    await expect(page).toHaveURL(/\/spectrum\?asOf=2025-03$/);
    await page.getByRole("link", { name: "Tables" }).click();
    await expect(page.getByRole("table").first()).toBeVisible();
  });
});
