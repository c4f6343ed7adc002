// An editor looks at what goes out, holds a part back, publishes, takes it back, and undoes what was done to the draft.
import { readFileSync, writeFileSync } from "node:fs";
import type { CaseFile } from "@/lib/domain/case-file";
import { expectNoAxeFindingsInAnyLook } from "./support/expect-no-axe-findings";
import { expectToFit } from "./support/expect-to-fit";
import { test as base, expect } from "./support/own-server";
import { postForm, readFormFields } from "./support/send-form";
import { makePerson, signIn, type TestPerson } from "./support/sign-in";

const HEADLINE = "A headline that was read anew";

interface Fixtures {
  /** The negotiation of this test: the river basin, published once. */
  slug: string;
  /** The team's pages of it, and what the public gets as data. */
  river: string;
  api: string;
  /** Changes the draft as an import does. */
  change: (edit: (draft: CaseFile) => void) => Promise<void>;
  as: (role: TestPerson["role"]) => Promise<TestPerson>;
}

const test = base.extend<Fixtures>({
  baseURL: async ({ shared }, use) => use(shared.server.origin),
  slug: async ({ shared }, use) => use(shared.takeRiver()),
  river: async ({ slug }, use) => use(`/admin/negotiations/${slug}`),
  api: async ({ slug }, use) => use(`/api/v1/negotiations/${slug}`),
  change: async ({ shared, slug }, use, testInfo) => {
    const draft: CaseFile = JSON.parse(readFileSync("cases/river-basin.json", "utf8"));
    draft.negotiation.slug = slug;
    const file = testInfo.outputPath("changed.json");
    await use(async (edit) => {
      edit(draft);
      writeFileSync(file, JSON.stringify(draft));
      const { code, err } = await shared.run("parley", ["import", file, "--replace"], {}).ended;
      expect({ code, err }).toEqual({ code: 0, err: "" });
    });
  },
  as: async ({ shared, context }, use) =>
    use((role) => signIn(context, { role, origin: shared.server.origin, database: shared.database })),
});

function rewordAndAdd(draft: CaseFile): void {
  const [position] = draft.positions;
  if (position === undefined) throw new Error("The sample has positions");
  position.headline = HEADLINE;
  draft.sources.push({ key: "not-yet", title: "Not yet read", url: "https://example.org/", kind: "news" });
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "With JavaScript" : "Without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("a part is held back, the rest is published, and the release is recalled", async ({
      page,
      river,
      api,
      change,
      as,
    }) => {
      await as("editor");
      await page.goto(`${river}/publish`);
      await expect(page.getByText("Readers have all of it already.")).toBeVisible();
      await change(rewordAndAdd);
      await page.goto(`${river}/publish`);
      await expect(page.locator("ins").filter({ hasText: "anew" }).first()).toBeVisible();
      await page.getByLabel("Hold back: Not yet read").check();
      await page.getByLabel("Note of the release").fill("One headline was read anew.");
      await page.getByRole("button", { name: "Publish release 2" }).click();
      // Another selection than the one that was shown is shown first.
      await expect(page.getByText("look at what goes out then")).toBeVisible();
      await expect(page.getByText("1 part is held back.")).toBeVisible();
      if (javaScriptEnabled) await expectNoAxeFindingsInAnyLook(page);
      await expectToFit(page);

      await page.getByLabel("Note of the release").fill("");
      await page.getByRole("button", { name: "Publish release 2" }).click();
      await expect(page.getByText("Write a note")).toBeVisible();
      await page.getByLabel("Note of the release").fill("One headline was read anew.");
      await page.getByRole("button", { name: "Publish release 2" }).click();
      await expect(page.getByText("Release 2 is published.")).toBeVisible();
      const published: CaseFile = await (await page.request.get(api)).json();
      expect(published.positions[0]?.headline).toBe(HEADLINE);
      expect(published.sources.some(({ key }) => key === "not-yet")).toBe(false);

      await page.getByText("Recall release 2").first().click();
      await page.getByLabel("Reason").first().fill("It was read wrongly.");
      await page.getByRole("button", { name: "Recall release 2" }).click();
      await expect(page.getByText("Release 2 is recalled.")).toBeVisible();
      expect((await page.request.get(`${api}/releases/2`)).status()).toBe(410);
      await page.getByRole("button", { name: "Withdraw from the public" }).click();
      await expect(page.getByText("The negotiation is withdrawn from the public.")).toBeVisible();
      expect((await page.request.get(api)).status()).toBe(404);
      await page.getByRole("button", { name: "Show to the public again" }).click();
      await expect(page.getByText("The public sees the negotiation again.")).toBeVisible();
    });

    test("history tells what was done word by word; undone, it can be brought back", async ({
      page,
      river,
      change,
      as,
    }) => {
      await as("analyst");
      await change(rewordAndAdd);
      await page.goto(`${river}/history?q=${encodeURIComponent(HEADLINE)}`);
      await page.getByText("Changed", { exact: true }).click();
      await expect(page.getByText("read anew").last()).toBeVisible();
      if (javaScriptEnabled) await expectNoAxeFindingsInAnyLook(page);
      await page.goto(`${river}/history`);
      await page
        .getByRole("button", { name: /^Undo: / })
        .first()
        .click();
      await expect(page.getByText("That is undone.")).toBeVisible();
      await page.goto(`${river}/publish`);
      await expect(page.getByText("Readers have all of it already.")).toBeVisible();
      await page.goto(`${river}/bin`);
      await expect(page.getByText("Not yet read")).toBeVisible();
      if (javaScriptEnabled) await expectNoAxeFindingsInAnyLook(page);
      await page
        .getByRole("button", { name: /^Bring back/ })
        .first()
        .click();
      await expect(page.getByText("It is brought back.")).toBeVisible();
      await page.getByRole("button", { name: "Undo this" }).click();
      await expect(page.getByText("That is undone.")).toBeVisible();
      await page.goto(`${river}/bin`);
      await expect(page.getByText("Not yet read")).toBeVisible();
    });

    test("the preview shows the draft as readers would see it, to the team alone", async ({
      page,
      river,
      change,
      as,
      context,
    }) => {
      await change(rewordAndAdd);
      expect((await page.goto(`${river}/preview`))?.url()).toContain("/login?to=");
      await as("analyst");
      const answer = await page.goto(`${river}/preview`);
      expect(answer?.headers()["cache-control"]).toContain("no-store");
      await expect(page.getByText("This is the draft.")).toBeVisible();
      await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);
      if (javaScriptEnabled) await expectNoAxeFindingsInAnyLook(page);
      await page.getByRole("link", { name: "Sources" }).first().click();
      await expect(page.getByText("Not yet read")).toBeVisible();
      for (const view of [
        "pairs",
        "spectrum",
        "timeline",
        "changes",
        "brief",
        "figures",
        "issues",
        "statements/x",
      ]) {
        const seen = await page.request.get(`${river}/preview/${view}`);
        expect(seen.status(), view).toBeLessThan(500);
        expect(await seen.text()).not.toMatch(/preview\/(?:take\/(?!handout|booklet)|packed|feed)/);
      }
      await context.clearCookies();
      expect((await page.request.get(`${river}/preview`, { maxRedirects: 0 })).status()).toBe(307);
    });

    test("a negotiation is made, copied and archived", async ({ page, slug, as }) => {
      const name = `Talks of ${slug}`;
      await as("analyst");
      await page.goto("/admin");
      await page.getByRole("link", { name: "New negotiation" }).click();
      await page.getByLabel("Title").fill(name);
      await page.getByLabel("Address").fill("Not A Key");
      await page.getByLabel("Summary").fill("Made up.");
      await page.getByLabel("Began").fill("2026-02");
      await page.getByRole("button", { name: "Make it" }).click();
      await expect(page.getByText("only small letters")).toBeVisible();
      await page.getByLabel("Address").fill(`${slug}-talks`);
      await page.getByRole("button", { name: "Make it" }).click();
      await expect(page.getByText("The negotiation is made.")).toBeVisible();
      await expect(page.getByRole("link", { name: "Add a party" })).toBeVisible();
      if (javaScriptEnabled) await expectNoAxeFindingsInAnyLook(page);
      await page.getByRole("link", { name: "Settings" }).click();
      await page.getByLabel("Address").fill(slug);
      await page.getByRole("button", { name: "Make a copy" }).click();
      await expect(page.getByText("There is a negotiation of this address.")).toBeVisible();
      await page.getByLabel("Address").fill(`${slug}-talks-two`);
      await page.getByRole("button", { name: "Make a copy" }).click();
      await expect(page.getByText("The copy is made.")).toBeVisible();
      await page.getByRole("button", { name: "Archive", exact: true }).click();
      await expect(page.getByText("It is archived")).toBeVisible();
      await page.goto("/admin");
      await expect(page.getByRole("row", { name: `${name} (copy)` })).toContainText("Archived");
      expect((await page.request.get(`/negotiations/${slug}-talks`)).status()).toBe(404);
    });
  });
}

test("who may not publish cannot, whatever they send; nor can anybody what they did not look at", async ({
  shared,
  river,
  api,
  change,
}) => {
  const { origin } = shared.server;
  const cookieOf = async (role: TestPerson["role"]) => ({
    Cookie: `parley=${(await makePerson({ role, database: shared.database })).token}`,
  });
  const [editor, analyst] = [await cookieOf("editor"), await cookieOf("analyst")];
  await change(rewordAndAdd);
  const hidden = await readFormFields(origin, `${river}/publish`, editor, "note");
  const publish = (headers: Record<string, string>) =>
    postForm(origin, `${river}/publish`, hidden, { note: "A test.", do: "publish" }, headers);
  const releases = async () => ((await (await fetch(`${origin}${api}/releases`)).json()) as unknown[]).length;

  for (const headers of [analyst, {}]) {
    await publish(headers);
    expect(await releases()).toBe(1);
  }
  await change((draft) => {
    draft.negotiation.title = "Changed since it was looked at";
  });
  expect((await publish(editor)).text).toContain("Somebody changed it meanwhile");
  expect(await releases()).toBe(1);
});
