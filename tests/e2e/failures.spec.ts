// What a reader is told when the server itself fails: here its database has lost a table, as by a damaged disk.
import { failureWords } from "../../lib/messages/failure-words";
import { LIBSQL_SERVER } from "../support/libsql-server";
import { expectNoAxeFindingsInAnyLook } from "./support/expect-no-axe-findings";
import { test as base, expect, type Started } from "./support/own-server";
import { inDatabase, signIn } from "./support/sign-in";

const RIVER = "/negotiations/river-basin";
const PAGES = ["/", RIVER, `${RIVER}/releases/1/issues/compensation?asOf=2025-06`];

/** Words that would say how it is made, or what it holds. */
const INSIDE = /prisma|sqlite|libsql|node_modules|\.next|_next|Error:|Auren| {4}at /i;

interface Fixtures {
  server: Started;
  breakDatabase: () => Promise<void>;
  mendDatabase: () => Promise<void>;
}

function rename(database: string, from: string, to: string): Promise<void> {
  return inDatabase(database, async (client) => {
    await client.execute(`ALTER TABLE "${from}" RENAME TO "${to}"`);
  });
}

const test = base.extend<Fixtures>({
  server: async ({ startServer }, use) => use(await startServer({ SAMPLES: "true", BACKUP_KEEP: "0" })),
  baseURL: async ({ server }, use) => use(server.origin),
  breakDatabase: async ({ database }, use) => use(() => rename(database, "Release", "Lost")),
  mendDatabase: async ({ database }, use) => use(() => rename(database, "Lost", "Release")),
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "With JavaScript" : "Without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("A page that cannot be made helps, and tells the request's id and no more", async ({
      page,
      server,
      breakDatabase,
    }) => {
      await breakDatabase();
      for (const address of PAGES) {
        const answer = await page.goto(address);
        expect(answer?.status()).toBe(500);
        const id = answer?.headers()["x-request-id"] ?? "";
        expect(id).not.toBe("");
        expect(answer?.headers()["cache-control"]).toBe("private, no-store");
        await expect(page.getByRole("heading", { level: 1 })).toHaveText("Something went wrong");
        await expect(page.getByRole("main")).toContainText(id);
        await expect(page.getByRole("link", { name: "All negotiations" })).toHaveAttribute("href", "/");
        expect(await answer?.text()).not.toMatch(INSIDE);
        await server.says(`Request ${id} failed`);
      }
    });

    test("Trying again leads to the same page once it can be made", async ({
      page,
      breakDatabase,
      mendDatabase,
    }) => {
      await breakDatabase();
      const address = `${RIVER}/issues/compensation?asOf=2025-06`;
      await page.goto(address);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Something went wrong");
      await mendDatabase();
      await page.getByRole("link", { name: "Try again" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Paying for stored water");
      expect(page.url()).toContain(address);
    });
  });
}

test("It is told in the language that the address asks for, and Axe finds nothing on it", async ({
  page,
  breakDatabase,
}) => {
  await breakDatabase();
  await page.goto(`${RIVER}?lang=fa`);
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(failureWords.fa.title);
  await expectNoAxeFindingsInAnyLook(page);
  await page.goto("/");
  await expectNoAxeFindingsInAnyLook(page);
});

test("A reader who is inside gets help too, under a number that the log knows", async ({
  page,
  server,
  breakDatabase,
  complaints,
}) => {
  await page.goto(RIVER);
  await breakDatabase();
  await page
    .getByRole("navigation", { name: "Views of this negotiation" })
    .getByRole("link", { name: "Issues" })
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Something went wrong");
  const number =
    /name this number: (\d+)/.exec((await page.getByRole("main").textContent()) ?? "")?.[1] ?? "";
  expect(number).not.toBe("");
  await server.says(number);
  await expect(page.getByRole("main")).not.toContainText(INSIDE);
  complaints.length = 0;
});

test("The machine-readable answers keep their form", async ({ request, breakDatabase }) => {
  await breakDatabase();
  for (const address of ["/api/v1/negotiations", `${RIVER}/feed.xml`]) {
    const answer = await request.get(address);
    expect(answer.status(), address).toBe(500);
    expect(answer.headers()["content-type"]).toContain("application/problem+json");
    expect((await answer.json()).detail).toContain(answer.headers()["x-request-id"]);
    expect(await answer.text()).not.toMatch(INSIDE);
  }
});

test("A save that finds the database busy says so, and what was typed stays", async ({
  page,
  server,
  database,
}) => {
  test.skip(LIBSQL_SERVER !== undefined, "A libSQL server ends by itself what holds it for five seconds.");
  await signIn(page, { role: "analyst", origin: server.origin, database });
  await page.goto("/admin/negotiations/river-basin/facts");
  const summary = page.getByRole("textbox", { name: "Summary" });
  await summary.fill("Typed while another program imports.");
  await inDatabase(database, async (client) => {
    const held = await client.transaction("write");
    try {
      await page.getByRole("button", { name: "Save", exact: true }).click();
      await expect(
        page.getByRole("alert").filter({ hasText: "Nothing was changed; try again" }),
      ).toBeVisible();
      await expect(summary).toHaveValue("Typed while another program imports.");
    } finally {
      await held.rollback();
    }
  });
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Saved.", { exact: true })).toBeVisible();
});
