import { expectNoAxeFindingsInAnyLook } from "./support/expect-no-axe-findings";
import { expect, test } from "./support/test";

test("The home page names every negotiation with its state, its statuses and its parties", async ({
  page,
}) => {
  await page.goto("/");
  await expect(page).toHaveTitle("Parley: negotiations, issue by issue");
  const card = page.getByRole("article").filter({ hasText: "Iran–United States talks" });
  await expect(card).toContainText("These talks broke off on 28 February 2026.");
  await expect(card).toContainText(/4 of 9 ◐ ?Unanswered/);
  await expect(card).toContainText("Iran, United States");
  await expect(card).toContainText("Oman, Qatar");
  await expect(page.getByRole("article")).toHaveCount(3);

  await card.getByRole("link", { name: "Iran–United States talks, 2025–2026" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Iran–United States talks, 2025–2026");
});

test("Axe finds nothing on the home page", async ({ page }) => {
  await page.goto("/");
  await expectNoAxeFindingsInAnyLook(page);
});

test("The first press of the tab key offers the way past the head of the page", async ({ page }) => {
  await page.goto("/");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to content" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
});

test("robots.txt and the sitemap name the public pages under our own origin", async ({
  request,
  baseURL,
}) => {
  expect(await (await request.get("/robots.txt")).text()).toContain(`Sitemap: ${baseURL}/sitemap.xml`);
  const sitemap = await (await request.get("/sitemap.xml")).text();
  expect(sitemap).toContain(`<loc>${baseURL}/negotiations/river-basin/issues</loc>`);
});
