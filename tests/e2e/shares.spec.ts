// The presenter's story: a link is made over the view that it shows, read by somebody else, changed and taken back.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { devices } from "@playwright/test";
import { LIBSQL_SERVER } from "../support/libsql-server";
import { expectNoAxeFindings } from "./support/expect-no-axe-findings";
import { expectToFit } from "./support/expect-to-fit";
import { expect, testWithSamples as test } from "./support/own-server";
import { sendForm } from "./support/send-form";
import { makeShareLink, SHARE_PASSWORD, SHARE_SECRET } from "./support/share-link";
import { signIn } from "./support/sign-in";

test.use({ serverEnv: { APP_SECRET: SHARE_SECRET } });

const VIEW = "/negotiations/iran-us-2025-26?parties=iran,united-states&issues=enrichment";
const { viewport, userAgent, isMobile, hasTouch, deviceScaleFactor } = devices["Pixel 7"];

for (const [on, options] of [
  ["at a desk", {}],
  ["on a phone", { viewport, userAgent, isMobile, hasTouch, deviceScaleFactor }],
] as const) {
  test.describe(on, () => {
    test.use(options);
    test("Iran and the United States on enrichment, as of today, until Friday, with a password, in half a minute", async ({
      page,
      context,
      server,
      database,
      browser,
    }) => {
      test.slow();
      await context.grantPermissions(["clipboard-read", "clipboard-write"]);
      await signIn(page, { role: "analyst", database, origin: server.origin });
      await page.goto(VIEW);
      const begun = Date.now();
      const dialog = page.getByRole("dialog", { name: "Share this view" });
      if (on === "on a phone") {
        await page.getByText("Share and export", { exact: true }).click();
        await page.getByRole("link", { name: "Make a private link…" }).click();
      } else
        await expect(async () => {
          // Until the page listens, a key goes nowhere.
          if (!(await dialog.isVisible())) await page.keyboard.press("s");
          await expect(dialog).toBeVisible({ timeout: 3000 });
        }).toPass();
      await expect(dialog).toContainText("Iran, the United States · 1 issue · as of");
      // Frozen, and until Friday, is what it begins with.
      await expect(dialog.getByRole("radio", { name: /^No, freeze it/ })).toBeChecked();
      await expect(dialog.getByRole("radio", { name: /^Friday, .* \(your time\)$/ })).toBeChecked();
      await expectNoAxeFindings(page);
      await dialog.getByRole("radio", { name: "Link and password" }).check();
      await expect(dialog.getByRole("textbox", { name: "Password", exact: true })).toHaveValue(
        /^[a-z]+-[a-z]+-[a-z]+-\d\d$/,
      );
      await dialog.getByRole("button", { name: "Create and copy link" }).click();
      await expect(dialog.getByRole("status").first()).toContainText("The link is made. Copied");
      expect(Date.now() - begun).toBeLessThan(30_000);
      await expect(dialog.getByRole("button", { name: "Copy link" })).toBeFocused();
      const url = await page.evaluate(() => navigator.clipboard.readText());
      expect(url).toMatch(new RegExp(`^${server.origin}/s/[\\w-]{24}$`));
      const password = await dialog.getByLabel(/^Hand the password over/).inputValue();

      const desk = { viewport: { width: 1280, height: 900 }, isMobile: false };
      const elsewhere = await browser.newContext({ baseURL: server.origin, ...desk });
      const reader = await elsewhere.newPage();
      await reader.goto(url);
      await expect(reader).toHaveTitle("Shared view · Parley");
      await expectNoAxeFindings(reader);
      await reader.getByLabel("Password").fill(password);
      await reader.getByRole("button", { name: "Open" }).click();
      await expect(reader.getByRole("heading", { level: 1 })).toContainText("Iran");
      const how = reader.getByRole("region", { name: "How this was shared" });
      await expect(how).toContainText(/As of release 1, .* It stays as it is\./);
      await expect(how).toContainText(/2 of \d+ parties · 1 of \d+ issues: chosen by whoever shared this\./);
      await expect(how.getByRole("link")).toHaveCount(0);
      await expect(reader.getByRole("columnheader")).toHaveCount(4);
      // Nobody gets at more by asking for it.
      await reader.goto(`${url}/matrix?parties=israel,oman&issues=missiles`);
      await expect(reader.getByRole("columnheader")).toHaveText([
        /Issue/,
        /Between/,
        /Iran/,
        /United States|US/,
      ]);
      await expectNoAxeFindings(reader);
      await expectToFit(reader);
      await elsewhere.close();
    });
  });
}

test("a link is seen to: opened, extended, taken back, and gone for whoever is inside within two seconds", async ({
  page,
  server,
  database,
  browser,
}) => {
  test.slow();
  await signIn(page, { role: "admin", database, origin: server.origin });
  const slug = "river-basin";
  const { token } = await makeShareLink({
    database,
    slug,
    mayChange: true,
    expiresAt: new Date(Date.now() + 60_000),
  });
  const elsewhere = await browser.newContext({ baseURL: server.origin });
  const reader = await elsewhere.newPage();
  await reader.goto(`/s/${token}`);
  await expect(reader.getByText("Kept up to date: release 1")).toBeVisible();
  await expect(async () => {
    await page.goto("/admin/shares");
    await expect(page.getByText("1 opening", { exact: true })).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await expectNoAxeFindings(page);
  await page.getByRole("link", { name: /^Change or extend/ }).click();
  await page.getByLabel("Title they see (optional)").fill("For the hearing");
  await page.getByRole("radio", { name: "Until I take it back" }).check();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await expectNoAxeFindings(page);
  await reader.reload();
  await expect(reader.getByText("In the words of whoever shared this:")).toBeVisible();
  await expect(reader.getByText("For the hearing")).toBeVisible();
  await page.goto("/admin/shares");
  await expect(page.getByText("Until it is taken back")).toBeVisible();
  await page.getByRole("button", { name: "Take back: For the hearing" }).click();
  await expect(page.getByText("Taken back", { exact: true })).toBeVisible();
  const taken = Date.now();
  // Nothing is pressed there: the page that is open goes by itself. Looked at often: by default it would be after 1.9 and
  // then after 2.9 seconds.
  await expect
    .poll(() => reader.getByRole("heading", { name: "This link shows nothing" }).count(), { intervals: [50] })
    .toBe(1);
  expect(Date.now() - taken).toBeLessThan(2_500);
  await expect(page.getByRole("button", { name: /^Take back/ })).toHaveCount(0);
  await elsewhere.close();
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  test("a link is made on a page, and whoever is not signed in comes back to it", async ({
    page,
    server,
    database,
  }) => {
    test.slow();
    await page.goto("/negotiations/river-basin/issues/flow");
    await page.getByText("Share and export", { exact: true }).click();
    await page.getByRole("link", { name: "Make a private link…" }).click();
    await expect(page).toHaveURL(/\/login\?to=%2Fadmin%2Fshares%2Fnew/);
    await signIn(page, { role: "analyst", database, origin: server.origin });
    await page.reload();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Share this view");
    await page.getByRole("radio", { name: /\(UTC\)$/ }).check();
    await page.getByRole("radio", { name: "Link and password" }).check();
    await page.getByRole("textbox", { name: "Password", exact: true }).fill("short");
    await page.getByRole("button", { name: "Create and copy link" }).click();
    await expect(page.getByText("A password has at least 8 characters.")).toBeVisible();
    await page.getByRole("textbox", { name: "Password", exact: true }).fill("long enough");
    await page.getByRole("button", { name: "Create and copy link" }).click();
    await expect(page.getByText("The link is made.")).toBeVisible();
    await expect(page.getByLabel(/^Hand the password over/)).toHaveValue("long enough");
    await page.goto(new URL(await page.getByLabel("Link", { exact: true }).inputValue()).pathname);
    await page.getByLabel("Password").fill("wrong");
    await page.getByRole("button", { name: "Open" }).click();
    await expect(page.getByText("This is not the password of this link.")).toBeVisible();
    await page.getByLabel("Password").fill("long enough");
    await page.getByRole("button", { name: "Open" }).click();
    await expect(page.getByText(/^As of release 1/)).toBeVisible();
    await expect(page.getByRole("heading", { level: 1 })).not.toContainText("Auren");
  });
});

test("of sixty guesses, twenty at once from anywhere, ten are looked at, over a restart; nothing of it is written down", async ({
  run,
  server,
  database,
  folder,
  parley,
}) => {
  test.slow();
  const { token } = await makeShareLink({ database, slug: "river-basin", hasPassword: true });
  const wrong = "not-this-word-12";
  const guess = (place: number) =>
    sendForm(server.origin, `/s/${token}`, { password: wrong }, { "X-Forwarded-For": `198.51.100.${place}` });
  const runs = [server.ended];
  let checked = 0;
  let refused = 0;
  let stop = () => true;
  for (let round = 0; round < 3; round++) {
    const answers = await Promise.all(Array.from({ length: 20 }, (_, place) => guess(round * 20 + place)));
    checked += answers.filter(({ text }) => text.includes("This is not the password")).length;
    refused += answers.filter(({ status }) => status === 429).length;
    if (round > 0) continue;
    server.child.kill("SIGTERM");
    expect((await server.ended).code).toBe(0);
    const { port, origin } = server;
    const again = run("server", [], { PORT: String(port), APP_ORIGIN: origin, APP_SECRET: SHARE_SECRET });
    await again.says("Parley is at ");
    runs.push(again.ended);
    stop = () => again.child.kill("SIGTERM");
  }
  expect({ checked, refused }).toEqual({ checked: 10, refused: 50 });
  const right = await sendForm(server.origin, `/s/${token}`, { password: SHARE_PASSWORD });
  expect(right.status).toBe(429);
  expect(Number(right.headers.get("retry-after"))).toBeGreaterThan(0);
  const files = LIBSQL_SERVER ? listFiles(`${folder}/server`) : await listCopies(database, parley);
  stop();
  const said = (await Promise.all(runs)).flatMap(({ out, err }) => [out, err]);
  const written = [...files.map((file) => readFileSync(file).toString("latin1")), ...said];
  expect(written.some((text) => text.includes("river-basin"))).toBe(true);
  for (const secret of [token, wrong, SHARE_PASSWORD, "198.51.100.7"])
    expect(written.filter((text) => text.includes(secret)).length).toBe(0);
});

/** Of what a libSQL server has written. */
function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`);
}

/** A database, what it has still to take over, and a backup of it. */
async function listCopies(
  database: string,
  parley: (...args: string[]) => Promise<string>,
): Promise<string[]> {
  const backup = `${database}.backup`;
  await parley("backup", backup);
  return [database, `${database}-wal`, backup].filter((file) => existsSync(file));
}
