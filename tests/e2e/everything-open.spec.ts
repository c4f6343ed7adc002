// Axe with all of a page opened: every disclosure, the panel, each dialog; and what holds where the reader's own colours do.
import type { Page } from "@playwright/test";
import { expectEnhancedContrast, expectNoAxeFindings } from "./support/expect-no-axe-findings";
import { expectToFit } from "./support/expect-to-fit";
import { expect, test } from "./support/test";

const IRAN = "/negotiations/iran-us-2025-26";

/** Every view, and every state of one that has an address of its own. */
const STATES = [
  "",
  "?cell=iran~enrichment",
  "?why=enrichment",
  "?table=plain",
  "?density=marks&q=uranium",
  "/pairs?pair=iran~israel",
  "/spectrum",
  "/timeline?issues=enrichment",
  "/changes?from=2025-05-01&to=2026-02-08",
  "/what-it-takes",
  "/issues",
  "/issues/enrichment",
  "/parties",
  "/parties/iran",
  "/sources",
  "/sources/crbc-2026-02-07",
  "/statements/ir-scope-2026-02",
  "/figures",
  "/brief",
  "/releases",
].map((path) => IRAN + path);

const PAGES = [...STATES, "/", "/search?q=uranium", "/method", "/docs/api", "/negotiations/iran-us-2025-2"];

const inLanguage = (address: string, lang: string) =>
  `${address}${address.includes("?") ? "&" : "?"}lang=${lang}`;

/** All that a press opens, at once. */
async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
}

for (const address of PAGES)
  test(`Axe finds nothing on ${address} with everything opened`, async ({ page }) => {
    await page.goto(address);
    await openAll(page);
    await expectNoAxeFindings(page);
  });

for (const [lang, paths] of [
  ["ar", ["", "/timeline", "/figures", "/releases"]],
  ["fa", ["/changes", "/brief", "/parties/iran"]],
  ["he", ["/what-it-takes", "/issues/enrichment", "/figures"]],
] as const)
  for (const path of paths)
    test(`Axe finds nothing on ${IRAN}${path} in ${lang} with everything opened, and it fits 320 px`, async ({
      page,
    }) => {
      await page.goto(inLanguage(IRAN + path, lang));
      await openAll(page);
      await expectNoAxeFindings(page);
      await expectToFit(page, inLanguage(IRAN + path, lang));
    });

for (const lang of ["en", "ar"])
  test(`Axe finds nothing in the palette, the list of keys, a term and what is taken along (${lang})`, async ({
    page,
  }) => {
    await page.goto(inLanguage(IRAN, lang));
    await page.locator("details[data-take] summary").click();
    await expectNoAxeFindings(page);
    await page.keyboard.press("Escape");
    await page.locator("[data-term]").first().focus();
    await expectNoAxeFindings(page);
    await page.keyboard.press("Escape");
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog")).toBeVisible();
    await expectNoAxeFindings(page);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toBeHidden();
    await page.keyboard.press("Control+k");
    await page.getByRole("combobox").fill("uranium");
    await expect(page.getByRole("option").first()).toBeVisible();
    await expectNoAxeFindings(page);
  });

test.describe("Where the reader's own colours hold", () => {
  for (const colorScheme of ["light", "dark"] as const)
    test(`what is chosen, what a party says and silence are told apart (${colorScheme})`, async ({
      page,
    }) => {
      await page.emulateMedia({ forcedColors: "active", colorScheme });
      await page.goto(`${IRAN}?parties=iran,united-states,israel&issues=verification,enrichment`);
      const ground = (selector: string) =>
        page
          .locator(selector)
          .first()
          .evaluate((element) => getComputedStyle(element).backgroundColor);
      const image = (selector: string) =>
        page
          .locator(selector)
          .first()
          .evaluate((element) => getComputedStyle(element).backgroundImage);
      const tabs = "nav[aria-label='Views of this negotiation'] a";
      expect(await ground(`${tabs}[aria-current]`)).not.toBe(await ground(`${tabs}:not([aria-current])`));
      const grounds = await Promise.all(
        ["preferred", "acceptable", "red-line"].map((stance) => ground(`td [data-stance="${stance}"]`)),
      );
      expect(new Set(grounds).size).toBe(3);
      expect(await image('td [data-stance="opposed"]')).toContain("gradient");
      expect(await image('td[data-state="no-position"]')).toContain("gradient");
    });
});

test("whoever asks for more contrast gets at least 7 : 1 in small text", async ({ page }) => {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ contrast: "more", colorScheme });
    await page.goto(IRAN);
    await expectEnhancedContrast(page, `more contrast, ${colorScheme}`);
  }
});
