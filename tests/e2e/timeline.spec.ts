import { expectNoAxeFindingsInAnyLook } from "./support/expect-no-axe-findings";
import { expectTakenOver } from "./support/expect-taken-over";
import { expectToFit } from "./support/expect-to-fit";
import { expect, test } from "./support/test";

const IRAN = "/negotiations/iran-us-2025-26";
const TIMELINE = `${IRAN}/timeline`;

const VIEWS = [
  TIMELINE,
  `${TIMELINE}?kind=talks,position&issues=enrichment&part=9`,
  "/negotiations/river-basin/timeline?asOf=2025-02-12",
];

for (const address of VIEWS) {
  test(`Axe finds nothing on ${address}, light or dark, wide or on a phone, and it fits 320 px`, async ({
    page,
  }) => {
    await page.goto(address);
    await expectNoAxeFindingsInAnyLook(page);
    await expectToFit(page);
  });
}

for (const [name, address] of [
  ["the timeline", TIMELINE],
  ["the matrix", IRAN],
] as const) {
  test(`On ${name} a reader walks from date to date by keyboard, and hears what is new`, async ({ page }) => {
    await page.goto(`${address}?asOf=2026-02-26`);
    await expectTakenOver(page);
    const steps = page.getByRole("navigation", { name: "Dates on which something changed" });
    const told = page.getByRole("status").filter({ hasText: "new positions:" });
    await expect(told).toContainText("26 Feb 2026, new positions: Iran on");
    await told.evaluate((element) => element.setAttribute("data-stays", ""));
    await steps.getByRole("link", { name: "Later step: 27 Feb 2026" }).focus();
    await page.keyboard.press("Enter");
    await expect(told).toContainText("27 Feb 2026, new positions: Iran on Stock of highly enriched uranium");
    await expect(steps.locator("#step-later")).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(told).toContainText("28 Feb 2026, new positions:");
    await expect(page).toHaveURL(/asOf=2026-02-28$/);
    // At the end there is no further step, and the focus has not gone.
    await expect(steps.locator("#step-later")).toBeFocused();
    await expect(steps.getByRole("link", { name: /Later step/ })).toHaveCount(0);
    // A screen reader tells what changes in the element that it knows.
    await expect(told).toHaveAttribute("data-stays", "");
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Enter");
    await expect(told).toContainText("27 Feb 2026");
  });
}

test("A reader narrows the timeline to the talks, and gets from a position to its cell and to its change", async ({
  page,
}) => {
  await page.goto(TIMELINE);
  await expectTakenOver(page);
  await page.getByText("Choose parties, issues or kinds").click();
  await page.getByRole("checkbox", { name: "talks", exact: true }).check();
  await page.getByRole("checkbox", { name: "positions" }).check();
  await page.getByRole("checkbox", { name: "Iran", exact: true }).check();
  await page.getByRole("button", { name: "Show these" }).click();
  await expect(page).toHaveURL(/timeline\?kind=talks,position&parties=iran$/);
  const entries = page.getByRole("listitem").filter({ has: page.locator("time") });
  await expect(entries.filter({ hasText: "First round, Muscat" })).toBeVisible();
  await expect(entries.filter({ hasText: "Ceasefire after twelve days" })).toHaveCount(0);
  const entry = entries.filter({ hasText: "Iran · Ballistic missiles" }).last();
  await entry.getByRole("link", { name: "What changed" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("What changed between");
  await page.goBack();
  await entry.getByRole("link", { name: "In the matrix at this date" }).click();
  await expect(page.getByRole("dialog")).toContainText("Ballistic missiles");
});

test.describe("Without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("the dates can be walked, and the timeline narrowed", async ({ page }) => {
    await page.goto(`${TIMELINE}?asOf=2025-04-19`);
    await page.getByRole("link", { name: /^Later step/ }).click();
    await expect(page).not.toHaveURL(/2025-04-19/);
    await page.getByRole("link", { name: /^Earlier step/ }).click();
    await expect(page).toHaveURL(/asOf=2025-04-19$/);
    await page.getByText("Choose parties, issues or kinds").click();
    await page.getByRole("checkbox", { name: "military", exact: true }).check();
    await page.getByRole("button", { name: "Show these" }).click();
    await expect(page.getByText("Nothing on record fits this choice by this date.")).toBeVisible();
    await page.getByRole("link", { name: "Show everything" }).click();
    await expect(page.getByText("Second round, Rome")).toBeVisible();
  });
});

test("On paper stand all entries, and what would change them does not", async ({ page }) => {
  await page.goto(TIMELINE);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText("First round, Muscat").last()).toBeVisible();
  await expect(page.getByRole("navigation", { name: "Dates on which something changed" })).toBeHidden();
});
