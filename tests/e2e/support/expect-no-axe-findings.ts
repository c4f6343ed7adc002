import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const PHONE = { width: 375, height: 812 };

/** Whether text stands out from what is behind it: all that a page in other colours can do wrong. */
const COLOUR_RULES = ["color-contrast", "link-in-text-block"];

/** axe, with all its rules, finds nothing on the page as it is now. Says which element breaks which rule. */
export async function expectNoAxeFindings(page: Page): Promise<void> {
  await expectNoFindings(page, "as it is");
}

/** The same in light and dark, wide and on a phone; the page is left light and as wide as it was. */
export async function expectNoAxeFindingsInAnyLook(page: Page): Promise<void> {
  const wide = page.viewportSize() ?? { width: 1280, height: 720 };
  for (const size of [PHONE, wide]) {
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme: "dark" });
    await expectNoFindings(page, `dark, ${size.width} px`, COLOUR_RULES);
    await page.emulateMedia({ colorScheme: "light" });
    await expectNoFindings(page, `light, ${size.width} px`);
  }
}

/** Text stands out at 7 : 1, large text at 4.5 : 1 (WCAG 1.4.6). */
export async function expectEnhancedContrast(page: Page, look: string): Promise<void> {
  await expectNoFindings(page, look, ["color-contrast-enhanced"]);
}

async function expectNoFindings(page: Page, look: string, rules?: string[]): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    // In the page itself: a third quicker, and there are no frames, which it would not look into.
    .setLegacyMode()
    .options({
      resultTypes: ["violations"],
      // Of WCAG 2.2, and so not among those that axe runs by itself.
      ...(rules === undefined
        ? { rules: { "target-size": { enabled: true } } }
        : { runOnly: { type: "rule", values: rules } }),
    })
    .analyze();
  const findings = violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}: ${node.target.join(" ")}`),
  );
  expect(findings, `axe on ${page.url()}, ${look}`).toEqual([]);
}
