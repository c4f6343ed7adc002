import { expect, type Page } from "@playwright/test";
import axe from "axe-core";

const PHONE = { width: 375, height: 812 };

/** axe, with all its rules, finds nothing on the page as it is now. Says which element breaks which rule. */
export async function expectNoAxeFindings(page: Page): Promise<void> {
  await expectNoFindings(page, "as it is");
}

/**
 * The same dark and wide, and light and on a phone with all opened that a press opens; the page is left light, as wide
 * and as closed as it was. What a rule says of a layout does not hang on colours, nor what it says of colours on the
 * layout, so two looks show what four would.
 */
export async function expectNoAxeFindingsInAnyLook(page: Page): Promise<void> {
  const wide = page.viewportSize() ?? { width: 1280, height: 720 };
  await page.emulateMedia({ colorScheme: "dark" });
  await expectNoFindings(page, `dark, ${wide.width} px`);
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize(PHONE);
  const close = await openAll(page);
  await expectNoFindings(page, `light, ${PHONE.width} px, all opened`);
  await close();
  await page.setViewportSize(wide);
}

/** Opens all that a press opens, at once; what comes back closes it again. */
export async function openAll(page: Page): Promise<() => Promise<void>> {
  const opened = await page.evaluateHandle(() => {
    const closed = [...document.querySelectorAll("details")].filter(({ open }) => !open);
    for (const details of closed) details.open = true;
    return closed;
  });
  return () =>
    opened.evaluate((all) => {
      for (const details of all) details.open = false;
    });
}

/** Text stands out at 7 : 1, large text at 4.5 : 1 (WCAG 1.4.6). */
export async function expectEnhancedContrast(page: Page, look: string): Promise<void> {
  await expectNoFindings(page, look, "color-contrast-enhanced");
}

async function expectNoFindings(page: Page, look: string, only?: string): Promise<void> {
  // Once a document, not once a look: its half a megabyte takes as long as a run.
  if (await page.evaluate(() => !("axe" in window))) await page.evaluate(axe.source);
  await page.evaluate(markOneTextOfEachLook, { mark: MARK, saysNothing: SAYS_NOTHING_OF_LOOKS });
  const findings = await page.evaluate(
    async ({ mark, only }) => {
      const { axe: it } = window as unknown as { axe: typeof axe };
      const contrast = ["color-contrast", "color-contrast-enhanced"];
      it.configure({ rules: contrast.map((id) => ({ id, selector: `[${mark}]` })) });
      const { violations } = await it.run(document, {
        resultTypes: ["violations"],
        preload: false,
        ...(only === undefined
          ? // Of WCAG 2.2, and so not among those that axe runs by itself.
            { rules: { "target-size": { enabled: true } } }
          : { runOnly: { type: "rule", values: [only] } }),
      });
      return violations.flatMap(({ id, help, nodes }) =>
        nodes.map((node) => `${id}: ${help}: ${node.target.join(" ")}`),
      );
    },
    { mark: MARK, only },
  );
  expect(findings, `axe on ${page.url()}, ${look}`).toEqual([]);
}

/** What contrast is looked at on. */
const MARK = "data-one-of-its-look";

/** Attributes in which rows of a list differ though they look alike. */
const SAYS_NOTHING_OF_LOOKS = [
  ...[
    "id",
    "href",
    "src",
    "srcset",
    "value",
    "name",
    "for",
    "title",
    "lang",
    "datetime",
    "cite",
    "action",
    "content",
  ],
  ...["aria-label", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "aria-details"],
  ...["aria-rowindex", "aria-colindex", "aria-posinset", "aria-setsize", "headers"],
];

/**
 * Runs in the page. Contrast takes three quarters of axe's time; texts that are alike in themselves and in all around
 * them have the same colours, so one of each is enough.
 */
function markOneTextOfEachLook({ mark, saysNothing }: { mark: string; saysNothing: string[] }): void {
  const looks = new Map<Element | null, string>([[null, ""]]);
  const seen = new Set<string>();
  for (const element of document.querySelectorAll("*")) {
    element.removeAttribute(mark);
    const attributes = [...element.attributes].filter(({ name }) => !saysNothing.includes(name));
    const own = attributes.map(({ name, value }) => `${name}=${value}`).join(" ");
    const look = `${looks.get(element.parentElement)}/${element.localName} ${own}`;
    looks.set(element, look);
    const hasText = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== "",
    );
    if ((!hasText && !element.matches("input, select, textarea")) || seen.has(look)) continue;
    seen.add(look);
    element.setAttribute(mark, "");
  }
}
