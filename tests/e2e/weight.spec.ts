// What a reader has to fetch before the first matrix page works.
import { brotliCompressSync, constants } from "node:zlib";
import { expectStatus, openMatrix } from "./support/open-matrix";
import { expect, test } from "./support/test";

/** Brotli at its strongest; an empty page of Next is 115,000. */
const MOST_SCRIPT_BYTES = 140_000;

test("the matrix page ships little JavaScript", async ({ page }) => {
  const scripts: Promise<Buffer>[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() === "script") scripts.push(response.body());
  });
  await openMatrix(page, "iran-us-2025-26");
  await page.waitForLoadState("networkidle");
  expect(scripts.length).toBeGreaterThan(0);
  const sizes = (await Promise.all(scripts)).map((body) => compressedSize(body));
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MOST_SCRIPT_BYTES);
});

function compressedSize(body: Buffer): number {
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the matrix is whole in the HTML", async ({ page }) => {
    await openMatrix(page, "iran-us-2025-26");
    await expectStatus(page, "Ballistic missiles", "Agenda dispute");
    await expect(page.locator("th[scope=row]")).toHaveCount(9);
  });
});
