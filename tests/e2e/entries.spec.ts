// The pages of the things of a draft: adding, rewording, reordering, renaming and deleting them.
import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { expectNoAxeFindings, expectNoAxeFindingsInAnyLook } from "./support/expect-no-axe-findings";
import { expectToFit } from "./support/expect-to-fit";
import { inDatabase, signIn } from "./support/sign-in";
import { expect, test } from "./support/test";

/** A negotiation of a test's own: an empty draft on the shared server. */
async function makeDraft(): Promise<{ slug: string; base: string }> {
  const slug = `draft-${Date.now()}-${Math.floor(Math.random() * 1e6)}`;
  const now = new Date().toISOString().replace("Z", "+00:00");
  await inDatabase(undefined, (client) =>
    client.execute({
      sql: 'INSERT INTO "Negotiation" ("id", "slug", "title", "summary", "status", "started", "updatedAt") VALUES (?, ?, ?, ?, ?, ?, ?)',
      args: [slug, slug, "River talks", "Two states on one river.", "ongoing", "2026", now],
    }),
  );
  return { slug, base: `/admin/negotiations/${slug}` };
}

const option = (page: Page, place: number) =>
  page.getByRole("group", { name: `Option ${place}`, exact: true });
const saved = (page: Page) => expect(page.getByText("Saved.", { exact: true })).toBeVisible();

async function optionTitles(page: Page): Promise<string[]> {
  const fields = page.locator('input[name^="options."][name$=".label"]');
  return Promise.all((await fields.all()).map((field) => field.inputValue()));
}

/** An issue with four options, added from the list. */
async function addIssue(page: Page, base: string): Promise<void> {
  await page.goto(`${base}/issues`);
  await page.getByRole("link", { name: "Add an issue" }).click();
  await page.getByLabel("Title", { exact: true }).first().fill("Water in dry years");
  await page
    .getByRole("textbox", { name: "Question" })
    .fill("How much water passes the border in a dry year?");
  await page.getByLabel("Options stand").selectOption({ label: "in order" });
  for (const [at, title] of ["All of it", "Half", "A third", "Nothing"].entries()) {
    if (at > 1) await page.getByRole("button", { name: "Add an option" }).click();
    await option(page, at + 1)
      .getByLabel("Title")
      .fill(title);
  }
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await saved(page);
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "an analyst" : "an analyst without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("adds an issue with four options, rewords, reorders and deletes it", async ({ page }) => {
      const { base } = await makeDraft();
      await signIn(page, { role: "analyst" });
      await addIssue(page, base);
      await expect(page).toHaveURL(/\/issues\/water-in-dry-years\?/);
      expect(await optionTitles(page)).toEqual(["All of it", "Half", "A third", "Nothing"]);

      await option(page, 4).getByRole("button", { name: "Up: Option 4" }).click();
      await expect(option(page, 3).getByLabel("Title")).toHaveValue("Nothing");
      await option(page, 3).getByLabel("Title").fill("No water at all");
      await page.getByLabel("Title", { exact: true }).first().fill("Dry years");
      await option(page, 2).getByRole("button", { name: "Remove: Option 2" }).click();
      await expect(option(page, 4)).toHaveCount(0);
      await expect(page.getByText("Not saved yet.")).toBeVisible();
      await page.getByRole("button", { name: "Save", exact: true }).click();
      await saved(page);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Dry years");
      expect(await optionTitles(page)).toEqual(["All of it", "No water at all", "A third"]);

      await page.getByLabel("New key").fill("dry-years");
      await page.getByRole("button", { name: "Change the key" }).click();
      await saved(page);
      await expect(page).toHaveURL(/\/issues\/dry-years\?/);

      await page.getByRole("link", { name: "Delete", exact: true }).click();
      await expect(page.getByText("Nothing depends on it.")).toBeVisible();
      await page.getByRole("button", { name: "Delete it" }).click();
      await expect(page.getByText("There is no issue yet.")).toBeVisible();
    });

    test("is told what is wrong at its field, and nothing typed is lost", async ({ page }) => {
      const { base } = await makeDraft();
      await signIn(page, { role: "analyst" });
      await page.goto(`${base}/add/sources`);
      await page.getByLabel("Title", { exact: true }).fill("A paper");
      await page.getByLabel("Address", { exact: true }).fill("example.org");
      await page.getByLabel("Published", { exact: false }).fill("2026-02-30");
      await page.getByRole("button", { name: "Save", exact: true }).click();
      await expect(page.getByText("Not saved: 3 fields are not right.")).toBeVisible();
      await expect(page.getByLabel("Address", { exact: true })).toHaveAccessibleDescription(
        /which is not an address/,
      );
      await expect(page.getByLabel("Kind")).toHaveAccessibleDescription(/This is needed/);
      await expect(page.getByLabel("Title", { exact: true })).toHaveValue("A paper");
      await page.getByLabel("Address", { exact: true }).fill("https://example.org/");
      await page.getByLabel("Kind").selectOption({ label: "news" });
      await page.getByLabel("Published", { exact: false }).fill("2026-02");
      await page.getByRole("button", { name: "Save", exact: true }).click();
      await saved(page);
      await expect(page.getByLabel("Kind")).toHaveValue("news");
    });

    test("sees what somebody else saved meanwhile beside what they typed", async ({ page, browser }) => {
      const { base } = await makeDraft();
      await signIn(page, { role: "analyst" });
      await addIssue(page, base);
      const theirs = await browser.newContext({ baseURL: new URL(page.url()).origin });
      const other = await theirs.newPage();
      const { name } = await signIn(other, { role: "analyst" });
      await other.goto(`${base}/issues/water-in-dry-years`);
      await other.getByRole("textbox", { name: "Group (optional)" }).fill("Water");
      await other.getByLabel("Question").fill("Their question?");
      await other.getByRole("button", { name: "Save", exact: true }).click();
      await saved(other);
      await theirs.close();

      await page.getByRole("textbox", { name: "Question" }).fill("My question?");
      await page.getByRole("button", { name: "Save", exact: true }).click();
      await expect(page.getByText(`Not saved: ${name} changed this meanwhile.`)).toBeVisible();
      await expect(page.getByRole("row", { name: /^Question Their question\?/ })).toContainText(
        "My question?",
      );
      await page.getByRole("button", { name: "Take theirs: Group" }).click();
      await expect(page.getByRole("textbox", { name: "Group (optional)" })).toHaveValue("Water");
      await expect(page.getByRole("textbox", { name: "Question" })).toHaveValue("My question?");
      await page.getByRole("button", { name: "Save", exact: true }).click();
      await saved(page);
      await expect(page.getByRole("textbox", { name: "Question" })).toHaveValue("My question?");
      await expect(page.getByRole("textbox", { name: "Group (optional)" })).toHaveValue("Water");
    });

    test("puts things into another order", async ({ page }) => {
      const { base } = await makeDraft();
      await signIn(page, { role: "analyst" });
      for (const name of ["Upland", "Lowland", "Delta"]) {
        await page.goto(`${base}/add/parties`);
        await page.getByLabel("Name", { exact: true }).fill(`Republic of ${name}`);
        await page.getByLabel("Short name").fill(name);
        await page.getByLabel("Role").selectOption({ label: "at the table" });
        await page.getByRole("button", { name: "Save", exact: true }).click();
        await saved(page);
      }
      await page.goto(`${base}/parties`);
      const names = page.getByRole("rowheader").getByRole("link");
      await page.getByRole("button", { name: "Up: Republic of Delta" }).click();
      await expect(names).toHaveText(["Republic of Upland", "Republic of Delta", "Republic of Lowland"]);
      await page.getByLabel("Place of Republic of Upland").fill("3");
      await page.getByLabel("Place of Republic of Upland").press("Enter");
      await expect(names).toHaveText(["Republic of Delta", "Republic of Lowland", "Republic of Upland"]);
      await expect(page.getByText("Republic of Upland is at place 3 now.")).toBeVisible();
      if (javaScriptEnabled) {
        const row = (name: string) => page.getByRole("row").filter({ hasText: name });
        await row("Republic of Upland").locator("[data-handle]").dragTo(page.getByRole("row").nth(1));
        await expect(page.getByText("Republic of Upland is at place 1 now.")).toBeVisible();
      }
    });
  });
}

test("what is typed outlives a reload and an expired session, and is gone once it is saved", async ({
  page,
}) => {
  const { base } = await makeDraft();
  const person = await signIn(page, { role: "analyst" });
  const offer = page.getByText(/^You typed this at \d\d:\d\d UTC and did not save it\.$/);
  const name = page.getByLabel("Name", { exact: true });
  await page.goto(`${base}/add/parties`);
  const kept = () => page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes("typed")));
  await name.fill("Republic of Delta");
  await expect.poll(kept).toHaveLength(1);
  await page.reload();
  await expect(offer).toBeVisible();
  await expect(name).toHaveValue("");
  await expectNoAxeFindings(page);
  await page.getByRole("button", { name: "Take it back" }).click();
  await expect(page.getByText("It stands in the form again, and is not saved yet.")).toBeFocused();
  await expect(name).toHaveValue("Republic of Delta");
  await page.getByLabel("Short name").fill("Delta");

  // The session ends; what was typed is still there after signing in again.
  const usedAt = (at: Date) =>
    inDatabase(undefined, (client) =>
      client.execute({
        sql: 'UPDATE "Session" SET "usedAt" = ? WHERE "userId" = ?',
        args: [at.toISOString().replace("Z", "+00:00"), person.id],
      }),
    );
  await usedAt(new Date(Date.now() - 24 * 3_600_000));
  await page.goto(`${base}/add/parties`);
  await expect(page).toHaveURL(/\/login/);
  await usedAt(new Date());
  await page.goto(`${base}/add/parties`);
  await page.getByRole("button", { name: "Take it back" }).click();
  await expect(page.getByLabel("Short name")).toHaveValue("Delta");
  await page.getByLabel("Role").selectOption({ label: "at the table" });
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await saved(page);
  await page.goto(`${base}/add/parties`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(offer).toHaveCount(0);

  // Of a version that was saved over since, saving it shows both; and signing out leaves nothing behind.
  await page.goto(`${base}/parties/delta`);
  await name.fill("Delta, as first typed");
  await page.reload();
  await expect(offer).toBeVisible();
  await page.getByLabel("Short name").fill("The delta");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await saved(page);
  await expect(page.getByText(/Somebody saved this since\./)).toBeVisible();
  await page.getByRole("button", { name: "Take it back" }).click();
  await expect(name).toHaveValue("Delta, as first typed");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("row", { name: /^Short name The delta/ })).toContainText("Delta");
  expect(await kept()).toHaveLength(1);
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page).toHaveURL(/\/login/);
  expect(await kept()).toEqual([]);
});

test("two options that are one are merged, and rows are moved by a mouse too", async ({ page }) => {
  const { base } = await makeDraft();
  await signIn(page, { role: "analyst" });
  await addIssue(page, base);
  await option(page, 2).locator("[data-handle]").dragTo(option(page, 1).locator("[data-handle]"));
  await expect(option(page, 1).getByLabel("Title")).toHaveValue("Half");
  expect(await optionTitles(page)).toEqual(["Half", "All of it", "A third", "Nothing"]);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await saved(page);
  await page.getByRole("link", { name: "Merge two of its options" }).click();
  await page.getByLabel("The one that goes").selectOption({ label: "3 A third" });
  await page.getByLabel("The one that stays").selectOption({ label: "1 Half" });
  await page.getByRole("button", { name: "Show what would happen" }).click();
  await expect(page.getByRole("region", { name: "What changes (1)" })).toContainText("Water in dry years");
  await expectNoAxeFindings(page);
  await page.getByRole("button", { name: "Merge them" }).click();
  await saved(page);
  expect(await optionTitles(page)).toEqual(["Half", "All of it", "Nothing"]);
});

test("two parties that are one are merged, and that can be taken back", async ({ page }) => {
  const { base } = await makeDraft();
  await signIn(page, { role: "analyst" });
  for (const name of ["Upland", "Highland"]) {
    await page.goto(`${base}/add/parties`);
    await page.getByLabel("Name", { exact: true }).fill(`Republic of ${name}`);
    await page.getByLabel("Short name").fill(name);
    await page.getByLabel("Role").selectOption({ label: "at the table" });
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await saved(page);
  }
  await page.getByRole("link", { name: "Merge into another" }).click();
  await page.getByLabel("The one that stays").selectOption({ label: "Republic of Upland" });
  await page.getByRole("button", { name: "Show what would happen" }).click();
  await expect(page.getByRole("region", { name: "What changes (1)" })).toContainText("Republic of Upland");
  await expectNoAxeFindingsInAnyLook(page);
  await page.getByRole("button", { name: "Merge them" }).click();
  await saved(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Republic of Upland");
  await expect(page.getByLabel("Other names")).toHaveValue("Republic of Highland\nHighland");
  await page.getByRole("button", { name: "Undo this" }).click();
  await expect(page.getByText("That is undone.")).toBeVisible();
  await page.goto(`${base}/parties`);
  await expect(page.getByRole("rowheader").getByRole("link")).toHaveText([
    "Republic of Upland",
    "Republic of Highland",
  ]);
});

test("an option is taken out with what is said of it only if one says so", async ({ page }) => {
  await signIn(page, { role: "analyst" });
  await page.goto("/admin/negotiations/river-basin/issues");
  await page.getByRole("rowheader").getByRole("link").first().click();
  await page.getByRole("button", { name: "Remove: Option 1" }).click();
  await expect(page.getByText("Not saved yet.")).toBeVisible();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Not saved yet: this is said of options that you took out.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Save, and take it away" })).toBeVisible();
  await expectNoAxeFindingsInAnyLook(page);
});

test("what depends on a thing is shown before it is deleted, and goes with it", async ({ page }) => {
  await signIn(page, { role: "analyst" });
  const base = "/admin/negotiations/river-basin";
  await page.goto(`${base}/parties`);
  await page.getByRole("rowheader").getByRole("link").first().click();
  await page.getByRole("link", { name: "Delete", exact: true }).click();
  await expect(page.getByRole("heading", { name: /^Deleted with it \(\d+\)$/ })).toBeVisible();
  await expect(page.getByRole("button", { name: /^Delete it, with \d+ more$/ })).toBeVisible();
  await page.getByRole("link", { name: "Back without deleting" }).click();
  await expect(page.getByRole("button", { name: "Change the key" })).toBeVisible();
});

for (const path of [
  "issues",
  "add/issues",
  "statements",
  "add/statements",
  "add/events",
  "add/figures",
  "facts",
]) {
  test(`no axe findings, and it fits: ${path}`, async ({ page }) => {
    await signIn(page, { role: "analyst" });
    const address = `/admin/negotiations/river-basin/${path}`;
    await page.goto(address);
    await expectNoAxeFindingsInAnyLook(page);
    await expectToFit(page);
  });
}

test("whoever is not signed in is sent to sign in, and learns nothing", async ({ page }) => {
  for (const path of ["issues", "issues/nothing", "nothing", "facts"]) {
    await page.goto(`/admin/negotiations/river-basin/${path}`);
    await expect(page).toHaveURL(/\/login\?to=/);
  }
});

/** Opens a page whose scripts come when the function is called, as over a slow network. */
async function openEarly(page: Page, address: string): Promise<() => void> {
  let goOn = () => {};
  const whenTyped = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  await page.route(/\/_next\/static\/.*\.js/, async (route) => {
    await whenTyped;
    await route.continue();
  });
  await page.goto(address, { waitUntil: "commit" });
  return () => goOn();
}

test("what is typed before the scripts of a page are there stays, and is kept", async ({ page }) => {
  await signIn(page, { role: "analyst" });
  const goOn = await openEarly(page, "/admin/negotiations/river-basin/facts");
  const summary = page.getByRole("textbox", { name: "Summary" });
  await summary.fill("Typed early");
  goOn();
  const kept = () => page.evaluate(() => Object.values(localStorage).join());
  await expect.poll(kept).toContain("Typed early");
  await expect(summary).toHaveValue("Typed early");
});

test("so it does on the desk, and in the questions of a link", async ({ page }) => {
  await signIn(page, { role: "analyst" });
  const article = randomUUID();
  const at = new Date().toISOString().replace("Z", "+00:00");
  await inDatabase(undefined, (client) =>
    client.execute({
      sql: `INSERT INTO "Article" ("id", "negotiationId", "createdAt", "actor", "name", "text", "about")
        SELECT ?, "id", ?, 'somebody', 'Early', 'Mara Vell said: “The dam stays ours.”', '{}'
        FROM "Negotiation" WHERE "slug" = 'river-basin'`,
      args: [article, at],
    }),
  );
  const readDesk = await openEarly(page, `/admin/negotiations/river-basin/desk/${article}?from=17&to=36`);
  const words = page.getByLabel("Exact words");
  await words.fill("The dam");
  await page.getByLabel("Role", { exact: true }).fill("Typed early");
  await page.getByRole("radio", { name: "Cadria" }).check();
  readDesk();
  // The page has counted what was typed: so it knows it.
  await expect(page.getByText("7 letters")).toBeVisible();
  await expect(words).toHaveValue("The dam");
  await expect(page.getByLabel("Role", { exact: true })).toHaveValue("Typed early");
  await expect(page.getByRole("radio", { name: "Cadria" })).toBeChecked();

  await page.unrouteAll();
  const readLink = await openEarly(page, "/admin/shares/new?view=/negotiations/river-basin");
  await page.getByRole("radio", { name: "Until I take it back" }).check();
  await page.getByRole("radio", { name: "Link and password" }).check();
  const password = page.getByRole("textbox", { name: "Password", exact: true });
  await password.fill("typed early");
  readLink();
  await expect(page.getByRole("button", { name: "Another password" })).toBeVisible();
  await expect(page.getByRole("radio", { name: "Until I take it back" })).toBeChecked();
  await expect(password).toHaveValue("typed early");
});
