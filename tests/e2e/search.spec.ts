import { expectNoAxeFindings, expectNoAxeFindingsInAnyLook } from "./support/expect-no-axe-findings";
import { openMatrix } from "./support/open-matrix";
import { expect, test } from "./support/test";

const SLUG = "iran-us-2025-26";

for (const path of ["/search", "/search?q=water", "/search?q=unicorn"]) {
  test(`Axe finds nothing on ${path}, light or dark, wide or on a phone`, async ({ page }) => {
    await page.goto(path);
    await expectNoAxeFindingsInAnyLook(page);
  });
}

test.describe("Without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the button leads to a page where a reader looks over all negotiations", async ({ page }) => {
    await page.goto("/");
    await page.getByRole("banner").getByRole("link", { name: "Search" }).click();
    await expect(page.getByText("All words have to stand in the same entry")).toBeVisible();
    await page.getByRole("searchbox", { name: "Search all negotiations" }).fill("sanctions relief");
    await page.getByRole("main").getByRole("button", { name: "Search" }).click();
    await expect(page).toHaveURL(/\/search\?q=sanctions\+relief$/);
    await expect(page.getByRole("status")).toContainText(
      /“sanctions relief”: \d+ places in \d negotiations?\./,
    );
    await page
      .getByRole("heading", { name: "Iran–United States talks, 2025–2026" })
      .getByRole("link")
      .click();
    await expect(page).toHaveURL(new RegExp(`/negotiations/${SLUG}\\?q=sanctions%20relief`));
    await expect(page.locator("mark").first()).toBeVisible();
  });

  test("there is no button for keys that would do nothing", async ({ page }) => {
    await page.goto("/");
    await expect(page.getByRole("contentinfo").getByRole("button")).toHaveCount(0);
  });
});

test.describe("The dialog", () => {
  test("opens on Ctrl K, finds as one types, opens by keyboard, and axe finds nothing", async ({ page }) => {
    await openMatrix(page, SLUG);
    await page.keyboard.press("Control+k");
    const field = page.getByRole("combobox", { name: "Go to a page, or search" });
    await expect(field).toBeFocused();
    const options = page.getByRole("option");
    await expect(options.filter({ hasText: "Spectrum" })).toBeVisible();
    await expectNoAxeFindings(page);
    await field.fill("missile");
    await expect(options.first()).toHaveText(/Ballistic missiles/);
    await expect(options.first()).toHaveAttribute("aria-selected", "true");
    await expect(page.getByRole("group", { name: "Statements" })).toBeVisible();
    await expectNoAxeFindings(page);
    await page.keyboard.press("ArrowDown");
    const second = await options.nth(1).getAttribute("id");
    await expect(field).toHaveAttribute("aria-activedescendant", second ?? "none");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1, name: "Ballistic missiles" })).toBeVisible();
    await expect(page.getByRole("dialog")).toHaveCount(0);
  });

  test("gives the focus back at Escape, and is fetched only when it is opened", async ({ page }) => {
    await page.goto("/");
    const button = page.getByRole("banner").getByRole("link", { name: "Search" });
    await button.focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("combobox")).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(button).toBeFocused();
    // A browser tells late that a dialog is closed: whoever has asked for it again by then has it.
    await page.keyboard.press("Control+k");
    await expect(page.getByRole("combobox")).toBeFocused();
    await page.evaluate(() => {
      document.querySelector("dialog")?.close();
      document.dispatchEvent(new KeyboardEvent("keydown", { key: "k", ctrlKey: true }));
    });
    await expect(page.getByRole("combobox")).toBeFocused();
  });

  test("offers the search of all negotiations, on a phone too", async ({ page }) => {
    await page.setViewportSize({ width: 375, height: 812 });
    await page.goto("/");
    await page.getByRole("banner").getByRole("link", { name: "Search" }).click();
    await page.getByRole("combobox").fill("water");
    await page.getByRole("option", { name: "Search all negotiations for “water”" }).click();
    await expect(page).toHaveURL(/\/search\?q=water$/);
    await expect(page.getByRole("heading", { level: 1, name: "Search" })).toBeVisible();
  });
});

test.describe("Keys", () => {
  test("go from issue to issue, open evidence and reasons, and give the focus back", async ({ page }) => {
    await openMatrix(page, SLUG);
    await expect(page.getByRole("button", { name: "Keys" })).toBeVisible();
    await page.locator("#issue-enrichment h3 a").focus();
    await page.keyboard.press("j");
    const next = page.locator("#issue-heu-stockpile h3 a");
    await expect(next).toBeFocused();
    await page.keyboard.press("w");
    await expect(page.getByRole("dialog", { name: /Why this status: Stock/ })).toBeVisible();
    await page.keyboard.press("j");
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(next).toBeFocused();
    await page.keyboard.press("e");
    await expect(page.getByRole("dialog", { name: /Iran on Stock/ })).toBeVisible();
    await page.keyboard.press("Escape");
    await page.keyboard.press("k");
    await expect(page.locator("#issue-enrichment h3 a")).toBeFocused();
  });

  test("are listed by a key and by a button, and can be turned off everywhere", async ({ page, context }) => {
    await page.goto("/");
    const button = page.getByRole("button", { name: "Keys" });
    await expect(button).toBeVisible();
    await page.keyboard.press("?");
    const dialog = page.getByRole("dialog", { name: "Keys" });
    await expect(dialog.getByRole("row", { name: /Next issue/ })).toBeVisible();
    await expectNoAxeFindings(page);
    await dialog.getByRole("checkbox", { name: "Use keys of a single letter or sign" }).uncheck();
    await page.keyboard.press("Escape");
    await expect(dialog).toHaveCount(0);
    await page.keyboard.press("?");
    await page.keyboard.press("/");
    await expect(page.getByRole("dialog")).toHaveCount(0);

    const other = await context.newPage();
    await openMatrix(other, SLUG);
    await expect(other.getByRole("button", { name: "Keys" })).toBeVisible();
    await other.keyboard.press("j");
    await other.keyboard.press("/");
    await expect(other.locator("body")).toBeFocused();
    await other.getByRole("button", { name: "Keys" }).click();
    await other.getByRole("checkbox").check();
    await other.getByRole("button", { name: "Close" }).click();
    await other.keyboard.press("/");
    await expect(other.getByRole("combobox")).toBeFocused();
  });

  test("are letters while somebody writes", async ({ page }) => {
    await openMatrix(page, SLUG);
    await expect(page.getByRole("button", { name: "Keys" })).toBeVisible();
    const field = page.getByRole("searchbox", { name: "Find in this negotiation" });
    await field.pressSequentially("jkew/?");
    await expect(field).toHaveValue("jkew/?");
    await expect(page.getByRole("dialog")).toHaveCount(0);
  });
});
