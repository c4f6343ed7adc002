// An editor looks at what goes out, holds a part back, publishes, takes it back, and undoes what was done to the draft.
import { writeFileSync } from "node:fs";
import path from "node:path";
import type { CaseFile } from "@/lib/domain/case-file";
import { expectNoAxeFindingsInAnyLook } from "./support/expect-no-axe-findings";
import { expectToFit } from "./support/expect-to-fit";
import { test as base, expect, type Started } from "./support/own-server";
import { postForm, readFormFields } from "./support/send-form";
import { makePerson, signIn, type TestPerson } from "./support/sign-in";

const RIVER = "/admin/negotiations/river-basin";
const API = "/api/v1/negotiations/river-basin";
const HEADLINE = "A headline that was read anew";

interface Fixtures {
  server: Started;
  /** Changes the draft as an import does. */
  change: (edit: (draft: CaseFile) => void) => Promise<void>;
  as: (role: TestPerson["role"]) => Promise<TestPerson>;
}

const test = base.extend<Fixtures>({
  server: async ({ startServer }, use) => use(await startServer({ SAMPLES: "true" })),
  baseURL: async ({ server }, use) => use(server.origin),
  change: async ({ run, folder }, use) => {
    const parley = async (...args: string[]) => {
      const { code, out, err } = await run("parley", args, { SAMPLES: "true" }).ended;
      expect({ code, err }).toEqual({ code: 0, err: "" });
      return out;
    };
    await use(async (edit) => {
      const draft: CaseFile = JSON.parse(await parley("export", "river-basin", "--draft"));
      edit(draft);
      const file = path.join(folder, "changed.json");
      writeFileSync(file, JSON.stringify(draft));
      await parley("import", file, "--replace");
    });
  },
  as: async ({ server, folder, context }, use) =>
    use((role) => signIn(context, { role, origin: server.origin, database: path.join(folder, "parley.db") })),
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
      change,
      as,
    }) => {
      await as("editor");
      await page.goto(`${RIVER}/publish`);
      await expect(page.getByText("Readers have all of it already.")).toBeVisible();
      await change(rewordAndAdd);
      await page.goto(`${RIVER}/publish`);
      await expect(page.locator("ins").filter({ hasText: "anew" }).first()).toBeVisible();
      await page.getByLabel("Hold back: Not yet read").check();
      await page.getByLabel("Note of the release").fill("One headline was read anew.");
      await page.getByRole("button", { name: "Publish release 2" }).click();
      // Another selection than the one that was shown is shown first.
      await expect(page.getByText("look at what goes out then")).toBeVisible();
      await expect(page.getByText("1 part is held back.")).toBeVisible();
      if (javaScriptEnabled) await expectNoAxeFindingsInAnyLook(page);
      await expectToFit(page);

      await page.getByRole("button", { name: "Publish release 2" }).click();
      await expect(page.getByText("Write a note")).toBeVisible();
      await page.getByLabel("Note of the release").fill("One headline was read anew.");
      await page.getByRole("button", { name: "Publish release 2" }).click();
      await expect(page.getByText("Release 2 is published.")).toBeVisible();
      const published: CaseFile = await (await page.request.get(API)).json();
      expect(published.positions[0]?.headline).toBe(HEADLINE);
      expect(published.sources.some(({ key }) => key === "not-yet")).toBe(false);

      await page.getByText("Recall release 2").first().click();
      await page.getByLabel("Reason").first().fill("It was read wrongly.");
      await page.getByRole("button", { name: "Recall release 2" }).click();
      await expect(page.getByText("Release 2 is recalled.")).toBeVisible();
      expect((await page.request.get(`${API}/releases/2`)).status()).toBe(410);
      await page.getByRole("button", { name: "Withdraw from the public" }).click();
      await expect(page.getByText("The negotiation is withdrawn from the public.")).toBeVisible();
      expect((await page.request.get(API)).status()).toBe(404);
      await page.getByRole("button", { name: "Show to the public again" }).click();
      await expect(page.getByText("The public sees the negotiation again.")).toBeVisible();
    });

    test("history tells what was done word by word; undone, it can be brought back", async ({
      page,
      change,
      as,
    }) => {
      await as("analyst");
      await change(rewordAndAdd);
      await page.goto(`${RIVER}/history?q=${encodeURIComponent(HEADLINE)}`);
      await page.getByText("Changed", { exact: true }).click();
      await expect(page.getByText("read anew").last()).toBeVisible();
      if (javaScriptEnabled) await expectNoAxeFindingsInAnyLook(page);
      await page.goto(`${RIVER}/history`);
      await page
        .getByRole("button", { name: /^Undo: / })
        .first()
        .click();
      await expect(page.getByText("That is undone.")).toBeVisible();
      await page.goto(`${RIVER}/publish`);
      await expect(page.getByText("Readers have all of it already.")).toBeVisible();
      await page.goto(`${RIVER}/bin`);
      await expect(page.getByText("Not yet read")).toBeVisible();
      if (javaScriptEnabled) await expectNoAxeFindingsInAnyLook(page);
      await page
        .getByRole("button", { name: /^Bring back/ })
        .first()
        .click();
      await expect(page.getByText("It is brought back.")).toBeVisible();
      await page.getByRole("button", { name: "Undo this" }).click();
      await expect(page.getByText("That is undone.")).toBeVisible();
      await page.goto(`${RIVER}/bin`);
      await expect(page.getByText("Not yet read")).toBeVisible();
    });

    test("the preview shows the draft as readers would see it, to the team alone", async ({
      page,
      change,
      as,
      context,
    }) => {
      await change(rewordAndAdd);
      expect((await page.goto(`${RIVER}/preview`))?.url()).toContain("/login?to=");
      await as("analyst");
      const answer = await page.goto(`${RIVER}/preview`);
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
        const status = (await page.goto(`${RIVER}/preview/${view}`))?.status() ?? 0;
        expect(status, view).toBeLessThan(500);
        expect(await page.content()).not.toMatch(/preview\/(?:take\/(?!handout|booklet)|packed|feed)/);
      }
      await context.clearCookies();
      expect((await page.request.get(`${RIVER}/preview`, { maxRedirects: 0 })).status()).toBe(307);
    });

    test("a negotiation is made, copied and archived", async ({ page, as }) => {
      await as("analyst");
      await page.goto("/admin");
      await page.getByRole("link", { name: "New negotiation" }).click();
      await page.getByLabel("Title").fill("Talks about a test");
      await page.getByLabel("Address").fill("Not A Key");
      await page.getByLabel("Summary").fill("Made up.");
      await page.getByLabel("Began").fill("2026-02");
      await page.getByRole("button", { name: "Make it" }).click();
      await expect(page.getByText("only small letters")).toBeVisible();
      await page.getByLabel("Address").fill("test-talks");
      await page.getByRole("button", { name: "Make it" }).click();
      await expect(page.getByText("The negotiation is made.")).toBeVisible();
      await expect(page.getByRole("link", { name: "Add a party" })).toBeVisible();
      if (javaScriptEnabled) await expectNoAxeFindingsInAnyLook(page);
      await page.getByRole("link", { name: "Settings" }).click();
      await page.getByLabel("Address").fill("river-basin");
      await page.getByRole("button", { name: "Make a copy" }).click();
      await expect(page.getByText("There is a negotiation of this address.")).toBeVisible();
      await page.getByLabel("Address").fill("test-talks-two");
      await page.getByRole("button", { name: "Make a copy" }).click();
      await expect(page.getByText("The copy is made.")).toBeVisible();
      await page.getByRole("button", { name: "Archive", exact: true }).click();
      await expect(page.getByText("It is archived")).toBeVisible();
      await page.goto("/admin");
      await expect(page.getByRole("row", { name: /Talks about a test \(copy\)/ })).toContainText("Archived");
      expect((await page.request.get("/negotiations/test-talks")).status()).toBe(404);
    });
  });
}

test("who may not publish cannot, whatever they send; nor can anybody what they did not look at", async ({
  server,
  folder,
  change,
}) => {
  const database = path.join(folder, "parley.db");
  const cookieOf = async (role: TestPerson["role"]) => ({
    Cookie: `parley=${(await makePerson({ role, database })).token}`,
  });
  const [editor, analyst] = [await cookieOf("editor"), await cookieOf("analyst")];
  await change(rewordAndAdd);
  const hidden = await readFormFields(server.origin, `${RIVER}/publish`, editor, "note");
  const publish = (headers: Record<string, string>) =>
    postForm(server.origin, `${RIVER}/publish`, hidden, { note: "A test.", do: "publish" }, headers);
  const releases = async () =>
    ((await (await fetch(`${server.origin}${API}/releases`)).json()) as unknown[]).length;

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
