// Presenting: a deck by keyboard alone on a projector, a desk and a wall; in two windows; without a network, without scripts.
import type { Page } from "@playwright/test";
import { expectNoAxeFindings } from "./support/expect-no-axe-findings";
import { expect, test } from "./support/test";

const IRAN = "/negotiations/iran-us-2025-26";
const SIZES = [
  { width: 1024, height: 768 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
];

const slide = (page: Page) => page.locator('section[data-role="current"]');
const isAt = (page: Page, number: number) =>
  expect(slide(page)).toHaveAttribute("aria-label", new RegExp(`^Slide ${number} of \\d+$`));

/**
 * All of the slide is in sight, and nothing of it is smaller than what can be read from ten metres: 28 units, or a little
 * less where a slide is full.
 */
async function expectToBeReadable(page: Page): Promise<void> {
  const { over, least } = await slide(page).evaluate(async (section) => {
    // Where its letters come late the slide is made to fit once more.
    await document.fonts.ready;
    const inner = section.firstElementChild as HTMLElement;
    const sizes = [...inner.querySelectorAll<HTMLElement>("p, h1, h2, h3, td, th, li, span")]
      .filter((one) => one.checkVisibility() && one.clientWidth > 1 && one.textContent.trim() !== "")
      .map((one) => Number.parseFloat(getComputedStyle(one).fontSize));
    const unit = Math.min(section.clientWidth / 1920, section.clientHeight / 1080);
    return { over: inner.scrollHeight - inner.clientHeight, least: Math.min(...sizes) / unit };
  });
  expect(over).toBeLessThanOrEqual(1);
  expect(least).toBeGreaterThanOrEqual(26.5);
}

async function present(page: Page): Promise<number> {
  await page.goto(`${IRAN}/present?parties=iran,united-states,israel`);
  await isAt(page, 1);
  await expectToBeReadable(page);
  return page.locator("section[aria-label^=Slide]").count();
}

for (const size of SIZES)
  test(`every slide is whole and readable at ${size.width} × ${size.height}`, async ({ page }) => {
    await page.setViewportSize(size);
    const count = await present(page);
    await expectNoAxeFindings(page);
    // By a clicker.
    for (let number = 2; number <= count; number += 1) {
      await page.keyboard.press("PageDown");
      await isAt(page, number);
      await expectToBeReadable(page);
    }
    await page.keyboard.type("2");
    await page.keyboard.press("Enter");
    await isAt(page, 2);
    await expectNoAxeFindings(page);
    await page.keyboard.press("q");
    await page.keyboard.press("d");
    await expect(slide(page).getByRole("region")).toBeVisible();
    await expectToBeReadable(page);
    await expectNoAxeFindings(page);
  });

test("by keyboard alone, from a view and back to it", async ({ page }) => {
  await page.goto(`${IRAN}/pairs?parties=iran,united-states,israel`);
  await page.getByRole("button", { name: "Keys" }).waitFor();
  await page.keyboard.press("p");
  await page.waitForURL(/\/present\?parties=iran,united-states,israel$/);
  await isAt(page, 1);
  await page.keyboard.press("ArrowRight");
  await isAt(page, 2);
  await expect(page).toHaveURL(/slide=2/);
  await expect(slide(page).getByRole("columnheader", { name: "Iran" })).toBeVisible();
  await page.keyboard.press("q");
  await expect(slide(page).getByRole("table")).toBeHidden();
  await page.keyboard.press("q");
  await page.keyboard.press("d");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.keyboard.press("b");
  await expect(page.getByText("The screen is black.")).toBeAttached();
  await page.keyboard.press("b");
  await page.keyboard.press("End");
  await expect(slide(page)).toHaveId("end");
  await page.keyboard.press("Space");
  await expect(slide(page)).toHaveId("end");
  await page.keyboard.type("3");
  await page.keyboard.press("Enter");
  await isAt(page, 3);
  await page.reload();
  await isAt(page, 3);
  await page.keyboard.press("Home");
  await isAt(page, 1);
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
  await expectNoAxeFindings(page);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();

  await page.keyboard.press("o");
  const dialog = page.getByRole("dialog", { name: "Choose slides" });
  await dialog.getByRole("button", { name: "Later: Title" }).press("Enter");
  await dialog.getByRole("checkbox", { name: "Sources" }).press("Space");
  await expectNoAxeFindings(page);
  await dialog.getByRole("button", { name: "Show these slides" }).press("Enter");
  await page.waitForURL(/deck=issues(%2C|,|&deck=)title/);
  await expect(slide(page).getByRole("table")).toBeVisible();
  await expect(page.locator('section[id^="sources"]')).toHaveCount(0);
  await page.keyboard.press("Escape");
  await page.waitForURL((url) => url.pathname === IRAN);
});

test("two windows show one deck, notes stay, and no network is needed any more", async ({
  page,
  context,
}) => {
  await page.goto(`${IRAN}/present`);
  await isAt(page, 1);
  const opened = page.waitForEvent("popup");
  await page.keyboard.press("p");
  const desk = await opened;
  await isAt(desk, 1);
  await context.setOffline(true);
  await desk.keyboard.press("ArrowRight");
  await isAt(desk, 2);
  await isAt(page, 2);
  await page.keyboard.press("q");
  await expect(desk.locator("section[data-role=current] [data-quotes-show]")).toBeVisible();
  await page.keyboard.press("q");
  await expect(desk.getByText("Since the start")).toBeVisible();
  await expect(desk.locator("section[data-role=next]")).toBeVisible();
  const notes = desk.getByRole("textbox", { name: "Your own notes on this slide" });
  await notes.fill("Ask Muscat. q b 3");
  await isAt(page, 2);
  await page.keyboard.press("End");
  await expect(desk.getByText("This is the last slide.")).toBeVisible();
  await page.keyboard.press("Home");
  await page.keyboard.press("PageDown");
  await expect(notes).toHaveValue("Ask Muscat. q b 3");
  await expectNoAxeFindings(desk);
  await context.setOffline(false);
  await desk.reload();
  await isAt(desk, 2);
  await expect(notes).toHaveValue("Ask Muscat. q b 3");
});

test("in the hand, from right to left, by touch and without scripts", async ({ browser, baseURL }) => {
  const phone = await browser.newContext({
    ...{ baseURL: baseURL ?? "", viewport: { width: 375, height: 740 }, hasTouch: true },
  });
  const page = await phone.newPage();
  await page.goto(`${IRAN}/present?lang=ar&parties=iran,united-states,israel`);
  await expect(slide(page)).toHaveId("title");
  await page.keyboard.press("ArrowLeft");
  await expect(slide(page)).toHaveId(/^issue~/);
  await expectNoAxeFindings(page);
  const isWide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  expect(isWide).toBe(false);
  await page.keyboard.press("ArrowRight");
  await expect(slide(page)).toHaveId("title");
  await phone.close();

  const plain = await browser.newContext({ baseURL: baseURL ?? "", javaScriptEnabled: false });
  const read = await plain.newPage();
  await read.goto(`${IRAN}/present?deck=title,common-ground#common-ground~1`);
  await expect(read.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(read.getByRole("heading", { name: "Common ground" })).toBeVisible();
  await read.getByText("Choose slides").click();
  await read.getByRole("checkbox", { name: "Common ground" }).uncheck();
  await read.getByRole("button", { name: "Show these slides" }).click();
  await expect(read.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(read.getByRole("heading", { name: "Common ground" })).toHaveCount(0);
  await plain.close();
});
