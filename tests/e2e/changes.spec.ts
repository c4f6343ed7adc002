import { expectNoAxeFindingsInAnyLook } from "./support/expect-no-axe-findings";
import { expectToFit } from "./support/expect-to-fit";
import { openMatrix } from "./support/open-matrix";
import { expect, test } from "./support/test";

const SLUG = "iran-us-2025-26";
const IRAN = `/negotiations/${SLUG}`;
const WEEKS = "from=2026-02-08&to=2026-02-27";

for (const query of ["", `?${WEEKS}`, "?from=2026-03&to=2026-04", "?from=r1&to=r9"]) {
  test(`Axe finds nothing on the changes${query}, light or dark, wide or on a phone, and it fits 320 px`, async ({
    page,
  }) => {
    await page.goto(`${IRAN}/changes${query}`);
    await expectNoAxeFindingsInAnyLook(page);
    await expectToFit(page);
  });
}

test("The page shows what the API answers for the same interval", async ({ page, request }) => {
  const answer = await request.get(`/api/v1${IRAN}/changes?${WEEKS}`);
  const { moves, statuses } = await answer.json();
  await page.goto(`${IRAN}/changes?${WEEKS}`);
  const issues = new Set([...moves, ...statuses].map(({ issue }: { issue: string }) => issue));
  const cards = page.locator("section[id^='changed-']");
  await expect(cards).toHaveCount(issues.size);
  const cells = await page
    .locator("section[id^='changed-'] a[href*='cell=']")
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).search));
  const shown = cells.map((search) => {
    const query = new URLSearchParams(search);
    return `${query.get("cell")} ${query.get("asOf")}`;
  });
  const moved = moves.map(
    ({ party, issue, date }: Record<string, string>) => `${party}~${issue} ${date}`,
  ) as string[];
  expect(shown.toSorted()).toEqual([...new Set(moved)].toSorted());
});

test("A reader gets from the matrix to what changed, narrows it, and reads the words", async ({ page }) => {
  await openMatrix(page, SLUG, "asOf=2026-02-27");
  await page.locator("#changed-since").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^What changed between .* 2026$/);
  await page.getByText("Only some of the issues").click();
  await page.getByRole("checkbox", { name: "Uranium enrichment" }).check();
  await page.getByRole("button", { name: "Show these" }).click();
  await expect(page).toHaveURL(/issues=enrichment/);
  await expect(page.locator("section[id^='changed-']")).toHaveCount(1);
  const iran = page.locator("#changed-enrichment");
  await expect(iran.getByText("Newly accepts 3 only within a regional consortium")).toBeVisible();
  await iran.getByText("1 more statement, coding note").first().click();
  await expect(iran.getByText("inalienable right", { exact: false })).toBeVisible();
});

test("Two dates are typed in, and the address holds them", async ({ page }) => {
  await page.goto(`${IRAN}/changes`);
  await page.getByLabel("From", { exact: true }).first().fill("2025-05");
  await page.getByLabel("to", { exact: true }).first().fill("2025-06-30");
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(page).toHaveURL(/from=2025-05&to=2025-06-30/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "What changed between 31 May and 30 June 2025",
  );
});

test("The pages of an issue and of a party, and the home page, name what changed last", async ({ page }) => {
  for (const path of ["issues/enrichment", "parties/iran"]) {
    await page.goto(`${IRAN}/${path}`);
    const last = page.getByRole("region", { name: "What changed last" });
    await expect(last.getByRole("listitem").first()).toContainText("2026");
    await last.getByRole("listitem").first().getByRole("link").click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("What changed between");
    await expect(page.locator("section[id^='changed-']")).toHaveCount(1);
  }
  await page.goto("/");
  const card = page.getByRole("article").filter({ hasText: "Iran–United States talks" });
  await expect(card.getByRole("list", { name: "The latest changes" }).getByRole("listitem")).toHaveCount(3);
  await card.getByRole("link", { name: "The latest changes" }).click();
  await expect(page).toHaveURL(new RegExp(`${IRAN}/changes`));
});

test("Feeds are offered on the page, and a browser reads them as XML", async ({ page, request }) => {
  await page.goto(`${IRAN}/changes`);
  const link = page.getByRole("link", { name: "Atom feed of this negotiation" });
  const address = (await link.getAttribute("href")) ?? "";
  for (const feed of [address, `${IRAN}/issues/enrichment/feed.xml`, `${IRAN}/parties/iran/feed.xml`]) {
    const answer = await request.get(feed);
    expect(answer.status()).toBe(200);
    expect(answer.headers()["content-type"]).toBe("application/atom+xml; charset=utf-8");
    const read = await page.evaluate(
      (text) => {
        const parsed = new DOMParser().parseFromString(text, "application/xml");
        const links = [...parsed.querySelectorAll("entry > link")].map((entry) => entry.getAttribute("href"));
        return { root: parsed.documentElement.nodeName, entries: links.length, first: links[0] };
      },
      await answer.text(),
    );
    expect(read.root).toBe("feed");
    expect(read.entries).toBeGreaterThan(3);
    expect((await request.get(read.first ?? "")).status()).toBe(200);
    const again = await request.get(feed, { headers: { "if-none-match": answer.headers().etag ?? "" } });
    expect(again.status()).toBe(304);
  }
  expect((await request.get(`${IRAN}/issues/none/feed.xml`)).status()).toBe(404);
});

test.describe("Without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("the interval is chosen by a form, and what happened in between is a new start", async ({ page }) => {
    await page.goto(`${IRAN}/changes?from=2025-05-01&to=2026-02-08`);
    const rail = page.getByRole("list", { name: "What happened in between" });
    await rail.getByRole("link", { name: "20 Nov 2025" }).click();
    await expect(page).toHaveURL(/from=2025-11-20&to=2026-02-08/);
    await page.getByLabel("From", { exact: true }).first().fill("2026-03-01");
    await page.getByLabel("to", { exact: true }).first().fill("2026-04-01");
    await page.getByRole("button", { name: "Show", exact: true }).click();
    await expect(page.getByText("Nobody is on record with a new position in this time.")).toBeVisible();
    await page.getByRole("link", { name: "Show all of it" }).click();
    await expect(page.locator("section[id^='changed-']")).toHaveCount(9);
  });
});
