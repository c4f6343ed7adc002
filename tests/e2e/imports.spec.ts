// An analyst brings a sheet of their own: what is wrong in it is named, what it would do is shown, and it can be undone.

import type { Locator, Page } from "@playwright/test";
import { expectNoAxeFindingsInAnyLook } from "./support/expect-no-axe-findings";
import { expectToFit } from "./support/expect-to-fit";
import { test as base, expect, type Started } from "./support/own-server";
import { signIn } from "./support/sign-in";

const RIVER = "/admin/negotiations/river-basin";
const HEAD = "Country,Topic,Since,What they said,Option,Stance,Basis,Confidence";
const row = (party: string, stance: string) =>
  `${party},Flow,2031-01-02,Said in a sheet,,${stance},inferred,low`;

const test = base.extend<{ server: Started }>({
  server: async ({ startServer }, use) => use(await startServer({ SAMPLES: "true" })),
  baseURL: async ({ server }, use) => use(server.origin),
});

const upload = (page: Page, name: string, text: string) =>
  page.getByLabel("Files").setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(text) });

/** On a busy machine the page says for a while that the file is being read. Without JavaScript one looks again oneself. */
async function expectSettled(page: Page, sign: Locator): Promise<void> {
  const again = page.getByRole("link", { name: "Look again", exact: true });
  await expect(async () => {
    if (await again.isVisible()) await again.click({ timeout: 2_000 });
    await expect(sign.first()).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 60_000 });
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "With JavaScript" : "Without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("a sheet with wrong rows is mended, imported and undone", async ({
      page,
      context,
      server,
      database,
    }) => {
      // Each upload starts a program, and axe looks at every page in every look.
      test.slow();
      await signIn(context, {
        ...{ role: "analyst", origin: server.origin, database },
      });
      await page.goto(`${RIVER}/import`);
      await page.getByRole("button", { name: "Look at it" }).click();
      await expect(page.getByText("Choose a file or paste cells.")).toBeVisible();

      await upload(
        page,
        "sheet.csv",
        [HEAD, row("Alvern", ""), row("Alvernia", ""), row("Belmora", "likes")].join("\n"),
      );
      await page.getByRole("button", { name: "Look at it" }).click();
      await expectSettled(page, page.getByText("What the columns mean"));
      // A column of another name is said to be the headline; the next time it is known.
      await expect(page.getByRole("heading", { name: /Refused: .* refused/ })).toBeVisible();
      await page.getByText("What the columns mean").click();
      await page.getByLabel("Column What they said means").selectOption("headline");
      await page.getByRole("button", { name: "Look again with this" }).click();
      // Before it was four.
      await expectSettled(page, page.getByRole("heading", { name: "Refused: 2 things are refused" }));
      const refused = page.getByRole("region", { name: /Refused/ }).getByRole("row");
      await expect(refused.nth(1)).toContainText("sheet.csv: row 3");
      await expect(refused.nth(1)).toContainText("Country");
      await expect(refused.nth(1)).toContainText("the nearest is");
      await expect(refused.filter({ hasText: "row 4" })).toHaveCount(1);
      await expect(page.getByRole("button", { name: "Import", exact: true })).toHaveCount(0);
      if (javaScriptEnabled) await expectNoAxeFindingsInAnyLook(page);
      await expectToFit(page);

      await page.goto(`${RIVER}/import`);
      await page
        .getByLabel("Or paste cells")
        .fill([HEAD, row("Alvern", ""), row("Belmora", "")].join("\n").replaceAll(",", "\t"));
      await page.getByRole("button", { name: "Look at it" }).click();
      await expectSettled(page, page.getByText("What the columns mean"));
      await page.getByText("What the columns mean").click();
      await page.getByLabel("Column What they said means").selectOption("headline");
      await page.getByRole("button", { name: "Look again with this" }).click();
      await expectSettled(page, page.getByRole("button", { name: "Import", exact: true }));
      const plan = page.getByRole("region", { name: /What it would do/ });
      await expect(plan.getByRole("row", { name: /Positions/ })).toContainText("2");
      await expect(plan.getByText("pasted cells: row 2")).toBeVisible();
      await page.getByRole("button", { name: "Import", exact: true }).click();
      await expectSettled(page, page.getByText("It is imported."));
      await expect(page.getByText("It is imported.")).toBeVisible({ timeout: 30_000 });
      if (javaScriptEnabled) await expectNoAxeFindingsInAnyLook(page);

      await page.goto(`${RIVER}/history?q=sheet`);
      await expect(page.getByText("Said in a sheet").first()).toBeAttached();
      await page.goBack();
      await page.getByRole("button", { name: "Undo this import" }).click();
      await expect(page.getByText("That is undone.")).toBeVisible();

      // The columns are remembered, and so nothing has to be said again.
      await page.goto(`${RIVER}/import`);
      await upload(page, "again.csv", [HEAD, row("Alvern", "")].join("\n"));
      await page.getByRole("button", { name: "Look at it" }).click();
      await expectSettled(page, page.getByRole("button", { name: "Import", exact: true }));
      await expect(page.getByRole("button", { name: "Import", exact: true })).toBeVisible();
      await page.getByRole("button", { name: "Throw it away" }).click();
      await expect(page.getByRole("link", { name: "again.csv" })).toHaveCount(0);
    });
  });
}
