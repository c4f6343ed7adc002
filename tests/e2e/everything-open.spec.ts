// Axe with all of a page opened: every disclosure, the panel, each dialog; and what holds where the reader's own colours do.
import { expectEnhancedContrast, expectNoAxeFindings, openAll } from "./support/expect-no-axe-findings";
import { expect, test } from "./support/test";

const IRAN = "/negotiations/iran-us-2025-26";

/** States of a view that have an address of their own; other views are opened where axe looks at them in any look. */
const STATES = [
  "",
  "?cell=iran~enrichment",
  "?why=enrichment",
  "?table=plain",
  "?density=marks&q=uranium",
  "/pairs?pair=iran~israel",
];

const inLanguage = (address: string, lang: string) =>
  `${address}${address.includes("?") ? "&" : "?"}lang=${lang}`;

for (const state of STATES)
  test(`Axe finds nothing on ${IRAN}${state} with everything opened`, async ({ page }) => {
    await page.goto(IRAN + state);
    await openAll(page);
    await expectNoAxeFindings(page);
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
