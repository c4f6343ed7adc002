import { expectNoAxeFindingsInAnyLook } from "./support/expect-no-axe-findings";
import { expectToFit } from "./support/expect-to-fit";
import { expect, test } from "./support/test";

const RIVER = "/negotiations/river-basin";

test("Axe finds nothing on the figures, light or dark, wide or on a phone, with the charts drawn", async ({
  page,
}) => {
  await page.goto(`${RIVER}/figures`);
  for (const { locator } of [
    { locator: page.locator("#use") },
    { locator: page.locator("#flow-by-month") },
  ]) {
    await locator.scrollIntoViewIfNeeded();
    await expect(locator.locator("svg.recharts-surface").first()).toBeVisible();
  }
  await expectNoAxeFindingsInAnyLook(page);
  await expectToFit(page);
});

test("Charts are fetched once a figure comes into sight, and tell the point under the pointer", async ({
  page,
}) => {
  const scripts: string[] = [];
  page.on("request", (request) => {
    if (request.resourceType() === "script") scripts.push(request.url());
  });
  await page.setViewportSize({ width: 900, height: 60 });
  await page.goto(`${RIVER}/figures`);
  await page.waitForLoadState("networkidle");
  const before = scripts.length;
  await expect(page.locator("svg.recharts-surface")).toHaveCount(0);
  await page.setViewportSize({ width: 900, height: 900 });
  const chart = page.locator("#flow-by-month svg.recharts-surface").first();
  await expect(chart).toBeVisible();
  expect(scripts.length).toBeGreaterThan(before);
  // It begins with a point of one pixel, and fills its place once it has measured it.
  await expect.poll(async () => (await chart.boundingBox())?.width).toBeGreaterThan(100);
  await chart.hover();
  await expect(page.locator("#flow-by-month").getByText(/^\d+ m³\/s$/)).toBeVisible();
});

test("The address of a figure leads to it, and its picture can be kept", async ({ page, request }) => {
  await page.goto(`${RIVER}/figures#flow-by-month`);
  await expect(page.locator("#flow-by-month")).toBeInViewport();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator("#flow-by-month").getByRole("link", { name: "Picture (SVG)" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/flow-by-month\.svg$/);
  for (const [format, type] of [
    ["svg", "image/svg+xml"],
    ["png", "image/png"],
  ]) {
    const answer = await request.get(`${RIVER}/releases/1/figures/use/picture.${format}`);
    expect(answer.headers()["content-type"]).toContain(type);
  }
});

test("On paper stands the drawing, not the chart over it", async ({ page }) => {
  await page.goto(`${RIVER}/figures#use`);
  await expect(page.locator("#use svg.recharts-surface").first()).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("#use svg.recharts-surface").first()).toBeHidden();
  await expect(page.locator("#use svg[role=img]")).toHaveCSS("opacity", "1");
  await expect(page.locator("#use svg[role=img]").locator("..")).toHaveCSS("opacity", "1");
});

test.describe("Without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("the drawing and the table are there, and the source is one press away", async ({ page }) => {
    await page.goto(`${RIVER}/figures`);
    const flow = page.locator("#flow-by-month");
    await expect(flow.getByRole("img")).toBeVisible();
    await flow.getByText("All 12 values as a table").click();
    await expect(flow.getByRole("row", { name: "May 940" })).toBeVisible();
    await flow.getByRole("link").first().click();
    await expect(page.getByRole("heading", { name: "Statements from it" })).toBeVisible();
  });
});
