// Hand-outs in a real browser: the copy to take along with the network off, and the booklet on paper.
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { expectNoAxeFindings } from "./support/expect-no-axe-findings";
import { expect, test } from "./support/test";

const RIVER = "/negotiations/river-basin";

test("the copy to take along works from a file with the network off, without a script", async ({
  page,
  browser,
}) => {
  await page.goto(`${RIVER}?lang=ar&issues=flow`);
  await page.locator("details[data-take] > summary").click();
  const download = page.waitForEvent("download");
  await page.locator('a[href*="handout.html"]').click();
  const file = path.join(mkdtempSync(path.join(tmpdir(), "parley-copy-")), "copy.html");
  await (await download).saveAs(file);
  const context = await browser.newContext({ offline: true });
  const copy = await context.newPage();
  const asked: string[] = [];
  copy.on("request", (request) => asked.push(request.url()));
  const faults: string[] = [];
  copy.on("console", (message) => faults.push(message.text()));
  await copy.goto(pathToFileURL(file).href);
  expect(asked).toEqual([pathToFileURL(file).href]);
  expect(faults).toEqual([]);
  expect(readFileSync(file, "utf8")).not.toContain("<script");
  await copy.getByRole("table").first().getByRole("link").first().click();
  await expect(copy.locator(":target")).toBeInViewport();
  await expect(copy.locator("blockquote[lang=fa][dir=rtl]").first()).toBeVisible();
  for (const colorScheme of ["light", "dark"] as const) {
    await copy.emulateMedia({ colorScheme });
    await expectNoAxeFindings(copy);
  }
  await copy.setViewportSize({ width: 320, height: 700 });
  expect(await copy.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
  await context.close();
});

test("the booklet is printed with one issue a page, tagged, with heads that are repeated", async ({
  page,
}) => {
  await page.goto(`${RIVER}/take/booklet.html`);
  // Its look came along: the policy of the answer lets it in.
  await expect(page.locator("thead th").first()).toHaveCSS("font-weight", "650");
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("thead").first()).toHaveCSS("display", "table-header-group");
  await expect(page.locator("section.issue").first()).toHaveCSS("break-before", "page");
  // A4 between its margins: 186 by 267 mm. Whatever is longer would leave its page.
  await page.setViewportSize({ width: 703, height: 1009 });
  const heights = await page
    .locator("section.issue")
    .evaluateAll((sections) => sections.map((section) => section.getBoundingClientRect().height));
  expect(heights).toHaveLength(14);
  expect(Math.max(...heights)).toBeLessThan(1009);
  const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true });
  expect(pdf.toString("latin1")).toContain("/MarkInfo");
});
