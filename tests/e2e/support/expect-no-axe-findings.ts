import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const PHONE = { width: 375, height: 812 };

/** axe, with all its rules, finds nothing on the page as it is now. Says which element breaks which rule. */
export async function expectNoAxeFindings(page: Page, look = "as it is"): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const findings = violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}: ${node.target.join(" ")}`),
  );
  expect(findings, `axe on ${page.url()}, ${look}`).toEqual([]);
}

/** The same in light and dark, wide and on a phone; the page is left light and as wide as it was. */
export async function expectNoAxeFindingsInAnyLook(page: Page): Promise<void> {
  const wide = page.viewportSize() ?? { width: 1280, height: 720 };
  for (const size of [PHONE, wide]) {
    await page.setViewportSize(size);
    for (const colorScheme of ["dark", "light"] as const) {
      await page.emulateMedia({ colorScheme });
      await expectNoAxeFindings(page, `${colorScheme}, ${size.width} px`);
    }
  }
}
