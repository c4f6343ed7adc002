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
  ["/negotiations/iran-us-2025-26/issues/%zz", "There is no such issue", "All issues"],
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

test("An address that is not well encoded is one that names nothing, wherever it is asked for", async ({
  request,
}) => {
  const cases = "/negotiations/iran-us-2025-26";
  for (const [mount, words] of [
    ["", "There is no such page"],
    ["/negotiations", "There is no such negotiation"],
    [cases, "There is no such page"],
    [`${cases}/statements`, "There is no such statement"],
    [`${cases}/releases`, "There is no such release"],
    [`${cases}/releases/1`, "There is no such page"],
    ["/admin/negotiations/iran-us-2025-26/preview", "Sign in"],
  ] as const)
    for (const bad of ["%zz", "%ff", "%"]) {
      const answer = await request.get(`${mount}/${bad}`);
      expect(answer.status(), `${mount}/${bad}`).toBe(words === "Sign in" ? 200 : 404);
      expect(await answer.text(), `${mount}/${bad}`).toContain(words);
    }
  for (const address of [
    "/api/v1/negotiations/%zz",
    "/api/v1/negotiations/iran-us-2025-26/%zz",
    "/api/v1/%ff",
  ]) {
    const answer = await request.get(address);
    expect(answer.status(), address).toBe(404);
    expect(await answer.json(), address).toMatchObject({ status: 404, title: "Not Found" });
  }
});
