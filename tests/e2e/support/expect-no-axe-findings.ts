import { expect, type Page } from "@playwright/test";
import axe from "axe-core";

const PHONE = { width: 375, height: 812 };

/** axe, with all its rules, finds nothing on the page as it is now. Says which element breaks which rule. */
export async function expectNoAxeFindings(page: Page): Promise<void> {
  await expectNoFindings(page, "as it is");
}

/**
 * The same dark and wide, and light and on a phone; the page is left light and as wide as it was. What a rule says of
 * a layout does not hang on colours, nor what it says of colours on the layout, so two looks show what four would.
 */
export async function expectNoAxeFindingsInAnyLook(page: Page): Promise<void> {
  const wide = page.viewportSize() ?? { width: 1280, height: 720 };
  await page.emulateMedia({ colorScheme: "dark" });
  await expectNoFindings(page, `dark, ${wide.width} px`);
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize(PHONE);
  await expectNoFindings(page, `light, ${PHONE.width} px`);
  await page.setViewportSize(wide);
}

/** Text stands out at 7 : 1, large text at 4.5 : 1 (WCAG 1.4.6). */
export async function expectEnhancedContrast(page: Page, look: string): Promise<void> {
  await expectNoFindings(page, look, ["color-contrast-enhanced"]);
}

async function expectNoFindings(page: Page, look: string, only?: string[]): Promise<void> {
  // Once a document, not once a look: its half a megabyte takes as long as a run.
  if (await page.evaluate(() => !("axe" in window))) await page.evaluate(axe.source);
  const findings = await page.evaluate(
    async (options) =>
      (await (window as unknown as { axe: typeof axe }).axe.run(document, options)).violations.flatMap(
        ({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}: ${node.target.join(" ")}`),
      ),
    {
      resultTypes: ["violations" as const],
      // Of WCAG 2.2, and so not among those that axe runs by itself.
      ...(only === undefined
        ? { rules: { "target-size": { enabled: true } } }
        : { runOnly: { type: "rule" as const, values: only } }),
    },
  );
  expect(findings, `axe on ${page.url()}, ${look}`).toEqual([]);
}
