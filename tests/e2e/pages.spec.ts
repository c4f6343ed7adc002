import { expectNoAxeFindingsInAnyLook } from "./support/expect-no-axe-findings";
import { expectToFit } from "./support/expect-to-fit";
import { expect, test } from "./support/test";

const IRAN = "/negotiations/iran-us-2025-26";
const RIVER = "/negotiations/river-basin";

const PAGES = [
  `${IRAN}/issues`,
  `${IRAN}/issues/enrichment`,
  `${IRAN}/parties`,
  `${IRAN}/parties/iran`,
  `${IRAN}/sources`,
  `${IRAN}/sources/crbc-2026-02-07`,
  `${IRAN}/releases`,
  `${IRAN}/releases/1/issues/missiles?asOf=2025-06&colour=red`,
  `${RIVER}/parties/cadria`,
  `${RIVER}/issues/compensation`,
  `${RIVER}/statements/be-fund-against-2025-05-28`,
];

for (const address of PAGES) {
  test(`Axe finds nothing on ${address}, light or dark, wide or on a phone, and it fits 320 px`, async ({
    page,
  }) => {
    await page.goto(address);
    await expectNoAxeFindingsInAnyLook(page);
    await expectToFit(page);
  });
}

test("A reader gets from an issue to a quote and its source, and back to what rests on it", async ({
  page,
}) => {
  await page.goto(`${IRAN}/issues/missiles`);
  await expect(page.getByText("Iran refuses to negotiate this", { exact: false }).first()).toBeVisible();
  const iran = page.getByRole("article").filter({ hasText: "Islamic Republic of Iran" });
  await expect(iran.getByText("Missiles are never negotiable", { exact: false }).first()).toBeVisible();
  await iran.getByRole("link", { name: "7 Feb 2026" }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Abbas Araghchi, 7 Feb 2026");
  await expect(page.getByRole("heading", { name: "Positions that rest on it" })).toBeVisible();
  await page.getByRole("link", { name: "what else rests on it" }).click();
  await expect(page.getByRole("heading", { name: "Statements from it" })).toBeVisible();
  await page.getByRole("link", { name: "Ballistic missiles" }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Ballistic missiles");
});

test("No page is ever without its icon: a browser would ask for one that there is not", async ({ page }) => {
  await page.goto(`${IRAN}/issues/missiles`);
  // React hydrates the head first of all; what is counted are the changes of page after that.
  await page.evaluate(() => {
    const moments = { withoutIcon: 0, of: 0 };
    Object.assign(window, { moments });
    new MutationObserver(() => {
      moments.of += 1;
      if (document.querySelector('link[rel="icon"]') === null) moments.withoutIcon += 1;
    }).observe(document, { childList: true, subtree: true });
  });
  for (const name of ["Issues", "Parties", "Sources"]) {
    await page
      .getByRole("navigation", { name: "Views of this negotiation" })
      .getByRole("link", { name })
      .click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
  }
  const moments = await page.evaluate(() => (window as unknown as { moments: object }).moments);
  expect(moments).toEqual({ withoutIcon: 0, of: expect.any(Number) });
  expect(moments).not.toHaveProperty("of", 0);
});

test("The statements on an issue are read oldest first, and those of a party by speaker", async ({
  page,
}) => {
  await page.goto(`${IRAN}/issues/heu-stockpile`);
  const exchange = page.getByRole("region", { name: "Who said what, in order" });
  await expect(exchange.getByRole("listitem").filter({ hasText: "27 Feb 2026" }).first()).toBeVisible();
  await exchange.getByRole("link", { name: "Oldest first" }).click();
  await expect(page).toHaveURL(/order=oldest#exchange$/);
  await expect(exchange.locator("time").first()).toHaveText("16 Apr 2025");
  await page.goto(`${IRAN}/parties/iran`);
  await page.getByRole("link", { name: "By speaker" }).click();
  await page.getByText(/^Abbas Araghchi \(\d+\)$/).click();
  await expect(page.getByText("inalienable right", { exact: false }).last()).toBeVisible();
});

test.describe("Without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("everything can be read", async ({ page }) => {
    await page.goto(`${RIVER}/issues`);
    await page.getByRole("link", { name: "Drought years" }).click();
    await expect(page.getByRole("heading", { name: "Who can live with what" })).toBeVisible();
    await page
      .getByText(/earlier positions?$/)
      .first()
      .click();
    const views = page.getByRole("navigation", { name: "Views of this negotiation" });
    await views.getByRole("link", { name: "Releases" }).click();
    await expect(page.getByText(/SHA-256 [0-9a-f]{64}/)).toBeVisible();
  });
});

test("The canonical address is the latest release's, under our own origin", async ({ page, baseURL }) => {
  await page.goto(`${IRAN}/releases/1/issues/missiles?asOf=2025-06`);
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
    "href",
    `${baseURL}${IRAN}/issues/missiles`,
  );
});

test("On paper stand the release, its date and the address, and not the navigation", async ({
  page,
  baseURL,
}) => {
  await page.goto(`${IRAN}/issues/missiles?asOf=2025-06-01`);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText(`${baseURL}${IRAN}/releases/1/issues/missiles?asOf=2025-06-01`)).toBeVisible();
  await expect(page.getByText(/Release 1/).first()).toBeVisible();
  await expect(page.getByRole("navigation", { name: "Views of this negotiation" })).toBeHidden();
});
