// Taking a view along: link, citation, table and data, with and without scripts.
import { expectNoAxeFindingsInAnyLook } from "./support/expect-no-axe-findings";
import { expectToFit } from "./support/expect-to-fit";
import { openMatrix } from "./support/open-matrix";
import { expect, test } from "./support/test";

const CASE = "/negotiations/iran-us-2025-26";
const STATEMENT = `${CASE}/statements/ir-no-suspension-2025`;

test.describe("With a clipboard", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  test("a reader copies the link of the view, which follows what is chosen", async ({ page, baseURL }) => {
    await openMatrix(page, "iran-us-2025-26");
    await page.getByRole("link", { name: "Oman (press to show)" }).click();
    await expect(page).toHaveURL(/parties=/);
    await page.getByText("Share and export").click();
    await page.getByRole("button", { name: /^Copy link\s*: This view in release/ }).click();
    await expect(page.getByRole("status").filter({ hasText: "Copied" })).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(`${baseURL}${CASE}/releases/1?parties=iran,united-states,israel,oman`);
    await page.goto(copied);
    await expect(page.getByRole("columnheader", { name: "Oman" })).toBeVisible();
  });

  test("a reader copies the table as HTML and as text", async ({ page }) => {
    await page.goto(`${CASE}?issues=missiles`);
    await page.getByText("Share and export").click();
    await page.getByRole("button", { name: "Copy table" }).click();
    await expect(page.getByRole("status").filter({ hasText: "Copied" })).toBeVisible();
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (await item?.getType(type))?.text();
      return { html: await read("text/html"), text: await read("text/plain") };
    });
    expect(copied.text).toContain("Ballistic missiles\t⊘ Agenda dispute\t");
    expect(copied.html).toContain("<table");
    expect(copied.html).toContain("Ballistic missiles");
  });

  test("every quote is copied with its citation", async ({ page }) => {
    await page.goto(`${CASE}?cell=iran~missiles`);
    const quote = page.getByRole("dialog").getByRole("article").first();
    await quote.getByRole("button", { name: /^Copy with citation/ }).click();
    await expect(page.getByText("Copied", { exact: true })).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^“.+”\n.+, quoted in .+\/releases\/1\/statements\/[a-z0-9-]+\s*$/s);
  });
});

test("Escape and a press beside it close the panel", async ({ page }) => {
  await openMatrix(page, "iran-us-2025-26");
  const panel = page.getByRole("group", { name: "Link", exact: true });
  const summary = page.getByText("Share and export");
  await summary.click();
  await expect(panel).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(panel).toBeHidden();
  await expect(page.locator("details[data-take] > summary")).toBeFocused();
  await summary.click();
  await page.getByRole("heading", { level: 1 }).click();
  await expect(panel).toBeHidden();
});

for (const address of [STATEMENT, `${CASE}/brief`]) {
  test(`Axe finds nothing on the open panel of ${address}, and it fits a phone`, async ({ page }) => {
    await page.goto(address);
    await page.getByText("Share and export").click();
    await expectNoAxeFindingsInAnyLook(page);
    await expectToFit(page);
  });
}

for (const [page, file, type] of [
  ["", "image.svg", "image/svg+xml; charset=utf-8"],
  ["page=spectrum&", "image.png", "image/png"],
  ["page=pairs&", "image.png", "image/png"],
  ["page=issues/missiles&", "card.png", "image/png"],
  ["page=releases&", "card.png", "image/png"],
]) {
  test(`The ${file} of ?${page} is made on the server, and known again`, async ({ request }) => {
    const address = `${CASE}/take/${file}?${page}parties=iran,oman`;
    const answer = await request.get(address);
    expect(answer.status()).toBe(200);
    expect(answer.headers()).toMatchObject({ "content-type": type, "cache-control": "public, no-cache" });
    const again = await request.get(address, { headers: { "if-none-match": answer.headers().etag ?? "" } });
    expect(again.status()).toBe(304);
  });
}

test("A picture opened by itself shows its words, and nothing in it may run", async ({ page }) => {
  const answer = await page.goto(`${CASE}/take/image.svg`);
  expect(answer?.headers()["content-security-policy"]).toContain("default-src 'none'");
  await expect(page.locator("text", { hasText: "Uranium enrichment" }).first()).toBeVisible();
  const beyond = await page.evaluate(() => {
    const width = document.documentElement.getBoundingClientRect().width;
    return [...document.querySelectorAll("text")]
      .filter((text) => text.getBoundingClientRect().right > width)
      .map((text) => text.textContent);
  });
  expect(beyond).toEqual([]);
});

for (const address of ["/", CASE, `${CASE}/releases/1/issues/missiles`, STATEMENT, `${CASE}/parties/iran`]) {
  test(`A link to ${address} has a picture where it is shared, and says what it is to programs`, async ({
    page,
    baseURL,
  }) => {
    await page.goto(address);
    const card = await page.locator('meta[property="og:image"]').getAttribute("content");
    expect(card).toMatch(new RegExp(`^${baseURL}/.*card\\.png`));
    await expect(page.locator('meta[name="twitter:card"]')).toHaveAttribute("content", "summary_large_image");
    const answer = await page.request.get(card ?? "");
    expect([answer.status(), answer.headers()["content-type"]]).toEqual([200, "image/png"]);
    const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? "");
    expect(data["@context"]).toBe("https://schema.org");
    expect(data.url).toContain(baseURL);
  });
}

test("A note of the brief leads to the words that it rests on", async ({ page }) => {
  await page.goto(`${CASE}/issues/missiles`);
  await page.getByText("Share and export").click();
  await page.getByRole("link", { name: "Half a page with notes" }).click();
  await expect(page).toHaveURL(/\/brief\?issues=missiles$/);
  await expect(page.getByText("Iran refuses to negotiate “Ballistic missiles”.")).toBeVisible();
  // Where a link leads on a page of which half has come is the browser's business.
  await page.waitForLoadState();
  await page.getByRole("link", { name: "Notes 1", exact: true }).first().click();
  await expect(page.locator("#note-1")).toBeInViewport();
  await page.locator("#note-1").getByRole("link").click();
  await expect(page).toHaveURL(/\/releases\/1\/statements\//);
});

test.describe("Without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the panel opens, texts can be selected, links answer, and nothing is there that does nothing", async ({
    page,
  }) => {
    await page.goto(`${CASE}?asOf=2025-06`);
    await page.getByText("Share and export").click();
    await expect(page.getByLabel("In full")).toHaveValue(/as of 30 June 2025\. Parley, release 1/);
    await expect(page.getByRole("button", { name: /^Copy|^Print/ })).toHaveCount(0);
    const hrefs = await page
      .locator("details[data-take] a")
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(hrefs.length).toBeGreaterThan(8);
    for (const href of hrefs) expect((await page.request.get(href)).status(), href).toBe(200);
  });
});
