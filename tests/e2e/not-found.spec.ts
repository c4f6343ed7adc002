import { expectNoAxeFindings } from "./support/expect-no-axe-findings";
import { expect, test } from "./support/test";

test("An address that is nobody's answers 404 with ways on", async ({ page }) => {
  const answer = await page.goto("/nothing/here");
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is no such page");
  await expect(page.getByRole("link", { name: "All negotiations" })).toBeVisible();
  await expectNoAxeFindings(page);
});

const MISSING = [
  ["/negotiations/iran-us-2025-6", "There is no such negotiation", "iran-us-2025-26"],
  ["/negotiations/iran-us-2025-26/issues/missile", "There is no such issue", "Ballistic missiles"],
  ["/negotiations/iran-us-2025-26/parties/irna", "There is no such party", "Islamic Republic of Iran"],
  ["/negotiations/iran-us-2025-26/partys", "There is no such page", "Parties"],
  ["/negotiations/iran-us-2025-26/releases/9", "There is no such release", "Release 1, the latest"],
] as const;

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "With JavaScript" : "Without JavaScript", () => {
    test.use({ javaScriptEnabled });
    for (const [address, heading, suggestion] of MISSING) {
      test(`${address} answers 404 and offers “${suggestion}”`, async ({ page }) => {
        const answer = await page.goto(address);
        expect(answer?.status()).toBe(404);
        await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
        await page.getByRole("main").getByRole("link", { name: suggestion, exact: true }).click();
        await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(heading);
      });
    }
  });
}
