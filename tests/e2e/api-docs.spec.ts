// The page that explains the API.
import { expectNoAxeFindingsInAnyLook, openAll } from "./support/expect-no-axe-findings";
import { expectToFit } from "./support/expect-to-fit";
import { expect, test } from "./support/test";

test("Every address is explained with an example, and every example answers", async ({ page, request }) => {
  await page.goto("/");
  await page.getByRole("contentinfo").last().getByRole("link", { name: "API" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("API");
  const { paths } = await (await request.get("/api/v1/openapi.json")).json();
  for (const path of Object.keys(paths))
    await expect(page.getByText(`GET /api/v1${path}`, { exact: true })).toBeVisible();
  const examples = page.getByText("An example that answers:").getByRole("link");
  await expect(examples).toHaveCount(Object.keys(paths).length);
  for (const example of await examples.all()) {
    const address = (await example.getAttribute("href")) ?? "";
    const answer = await request.get(address);
    expect(answer.status(), address).toBe(200);
    const sample = page.getByRole("region", {
      name: `The beginning of the answer of ${address}`,
      exact: true,
    });
    const [first = ""] = (await answer.text()).split(/\r?\n/);
    await expect(sample).toContainText(first.slice(0, 150));
  }
});

test("Axe finds nothing on it, and it fits a window of 320 px", async ({ page }) => {
  await page.goto("/docs/api");
  await expectNoAxeFindingsInAnyLook(page);
  await openAll(page);
  await expectToFit(page);
});

test.describe("Without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("it can be read whole", async ({ page }) => {
    await page.goto("/docs/api?lang=he");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("API");
    await page.getByText("issues: key, status", { exact: false }).first().click();
    await expect(page.getByText("Why, in one sentence.").first()).toBeVisible();
  });
});
