// The interface in Arabic, Persian and Hebrew: direction, digits, fonts, and that the language goes along.
import { expectNoAxeFindingsInAnyLook } from "./support/expect-no-axe-findings";
import { expectToFit } from "./support/expect-to-fit";
import { openMatrix } from "./support/open-matrix";
import { expect, test } from "./support/test";

const IRAN = "/negotiations/iran-us-2025-26";

for (const [query, lang, dir] of [
  ["", "en", "ltr"],
  ["?lang=ar", "ar", "rtl"],
  ["?lang=fa", "fa", "rtl"],
  ["?lang=he", "he", "rtl"],
  ["?lang=tlh", "en", "ltr"],
] as const)
  test(`every page with “${query}” is ${lang} and ${dir} in its first byte`, async ({ request }) => {
    for (const path of ["/", "/method", IRAN, "/nowhere", "/negotiations/nowhere"]) {
      const answer = await request.get(path + query);
      expect(await answer.text(), path).toMatch(new RegExp(`<html lang="${lang}" dir="${dir}"`));
    }
  });

test.describe("Without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("every language is offered in itself, for this very view", async ({ page }) => {
    await openMatrix(page, "iran-us-2025-26", "parties=iran,israel&lang=ar");
    const languages = page.getByRole("navigation", { name: "اللغات" });
    await expect(languages.getByRole("link")).toHaveText(["English", "العربية", "فارسی", "עברית"]);
    await languages.getByRole("link", { name: "עברית" }).click();
    await expect(page).toHaveURL(`${IRAN}?parties=iran,israel&lang=he`);
    await expect(page.locator("html")).toHaveAttribute("lang", "he");
    await page.getByRole("link", { name: "English" }).click();
    await expect(page).toHaveURL(`${IRAN}?parties=iran,israel`);
  });
});

test("an unknown language is left out and named", async ({ page }) => {
  await page.goto(`${IRAN}?lang=arr`);
  await expect(page.getByText("“arr” under “lang” is not known here")).toBeVisible();
  await page.goto("/?lang=arr");
  await expect(page.getByText("Nearest: “ar”")).toBeVisible();
});

test("a parameter called as what every object has is named like any other", async ({ page }) => {
  for (const mount of [IRAN, `${IRAN}/releases/1`]) {
    await page.goto(`${mount}?__proto__=ar&constructor=he`);
    for (const name of ["__proto__", "constructor"])
      await expect(page.getByText(`under “${name}” is not known here`)).toBeVisible();
  }
});

test("a page names its other languages to search engines", async ({ page }) => {
  await page.goto(`${IRAN}/issues/enrichment?lang=fa&asOf=2025-06`);
  const href = (lang: string) =>
    page.locator(`link[rel="alternate"][hreflang="${lang}"]`).getAttribute("href");
  expect(await href("ar")).toMatch(/\/issues\/enrichment\?lang=ar$/);
  expect(await href("en")).toMatch(/\/issues\/enrichment$/);
  expect(await href("x-default")).toBe(await href("en"));
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
    "href",
    /\/issues\/enrichment\?lang=fa$/,
  );
});

test("ladders, columns and tabs run from the right to the left", async ({ page }) => {
  await openMatrix(page, "iran-us-2025-26", "lang=ar");
  const centres = (selector: string) =>
    page.locator(selector).evaluateAll((all) =>
      all.map((element) => {
        const { left, width } = element.getBoundingClientRect();
        return Math.round(left + width / 2);
      }),
    );
  const descending = (list: number[]) => [...list].sort((a, b) => b - a);
  const rungs = page.locator("table td [aria-hidden='true']").filter({ hasText: /^١/ }).first();
  await expect(rungs).toBeVisible();
  const ladder = await rungs
    .locator("> span")
    .evaluateAll((all) => all.map((rung) => Math.round(rung.getBoundingClientRect().left)));
  expect(ladder.length).toBeGreaterThan(2);
  expect(ladder).toEqual(descending(ladder));
  const columns = await centres("table thead th");
  expect(columns.length).toBeGreaterThan(3);
  expect(columns).toEqual(descending(columns));
  const tabs = await centres("nav[aria-label='صفحات هذه المفاوضات'] li");
  expect(tabs.length).toBeGreaterThan(5);
});

test("numbers stand in the digits of the language", async ({ page }) => {
  await openMatrix(page, "iran-us-2025-26", "lang=fa");
  await expect(page.getByText(/۲۴ از ۲۷/)).toBeVisible();
  await page.goto(`${IRAN}?lang=he`);
  await expect(page.getByText("24 מתוך 27")).toBeVisible();
});

test("the language goes along, from page to page and in place", async ({ page }) => {
  await openMatrix(page, "iran-us-2025-26", "lang=ar");
  await page.getByRole("link", { name: /مكثّف/ }).click();
  await expect(page).toHaveURL(/density=compact&lang=ar$/);
  await page.getByRole("link", { name: "القضايا", exact: true }).click();
  await expect(page).toHaveURL(/\/issues\?density=compact&lang=ar$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("القضايا");
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await page.getByRole("link", { name: "المفاوضات" }).first().click();
  await expect(page).toHaveURL("/?lang=ar");
  await page.locator("article a").first().click();
  await expect(page).toHaveURL(/\/negotiations\/.*lang=ar$/);
  await expect(page.locator("html")).toHaveAttribute("lang", "ar");
});

test("every link of a page keeps its language, but for those that choose another", async ({ page }) => {
  for (const path of ["/", IRAN, `${IRAN}/pairs`, `${IRAN}/changes`, `${IRAN}/spectrum`, "/method"]) {
    await page.goto(`${path}?lang=he`);
    const lost = await page.locator("a[href^='/']:not([hreflang])").evaluateAll((links) =>
      links
        .map((link) => link.getAttribute("href") ?? "")
        // Feeds and data have no language; a fragment alone stays on the page.
        .filter((href) => !/[?&]lang=he(&|#|$)/.test(href) && !/^\/api\/|feed\.xml/.test(href)),
    );
    expect(lost, path).toEqual([]);
  }
});

test("letters that the fonts of a bare machine lack come from here, and only where they are used", async ({
  page,
}) => {
  const fonts: string[] = [];
  page.on("request", (request) => {
    if (request.resourceType() === "font") fonts.push(new URL(request.url()).pathname);
  });
  await page.goto("/");
  await page.evaluate(() => document.fonts.ready);
  expect(fonts.filter((path) => /noto-sans-(arabic|hebrew)/.test(path)).length).toBeLessThanOrEqual(2);
  await page.goto("/?lang=ar");
  await page.evaluate(() => document.fonts.ready);
  expect(fonts.some((path) => /noto-sans-arabic/.test(path))).toBe(true);
});

for (const [lang, path] of [
  ["ar", "/"],
  ["ar", `${IRAN}/pairs`],
  ["ar", `${IRAN}/timeline`],
  ["ar", `${IRAN}/figures`],
  ["fa", `${IRAN}/changes`],
  ["fa", `${IRAN}/brief`],
  ["fa", `${IRAN}/parties/iran`],
  ["he", IRAN],
  ["he", `${IRAN}/spectrum`],
  ["he", `${IRAN}/what-it-takes`],
  ["he", `${IRAN}/issues/enrichment`],
])
  test(`Axe finds nothing on ${path} in ${lang}, light or dark, wide or on a phone, and it fits 320 px`, async ({
    page,
  }) => {
    await page.goto(`${path}?lang=${lang}`);
    await expectNoAxeFindingsInAnyLook(page);
    await expectToFit(page);
  });
