// An analyst takes an article apart with the keyboard alone, and without JavaScript.
import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { expectNoAxeFindingsInAnyLook } from "./support/expect-no-axe-findings";
import { expectToFit } from "./support/expect-to-fit";
import { test as base, expect, type Started } from "./support/own-server";
import { signIn } from "./support/sign-in";

const DESK = "/admin/negotiations/river-basin/desk";
const ARTICLE = readFileSync("tests/e2e/files/water-talks.txt", "utf8");

const test = base.extend<{ server: Started }>({
  server: async ({ startServer }, use) => use(await startServer({ SAMPLES: "true" })),
  baseURL: async ({ server }, use) => use(server.origin),
  page: async ({ page, context, server, database }, use) => {
    await signIn(context, {
      ...{ role: "analyst", origin: server.origin, database },
    });
    await use(page);
  },
});

/** What of the article becomes which position. `issue`: the first letters of its button. */
const TAKEN: readonly {
  words: string;
  issue: string;
  on: string;
  headline: string;
  stances: Readonly<Record<string, string>>;
}[] = [
  {
    words: "a task that nobody can share.",
    ...{ issue: "ru", on: "Alvern on Running the dam", headline: "Alone, as before", stances: { "1": "p" } },
  },
  {
    words: "every farmer may see the numbers the next morning.",
    ...{ issue: "flow", on: "Alvern on Flow data", headline: "Numbers for all", stances: { "4": "a" } },
  },
  {
    words: "Power from Alvern's dam is Alvern's to sell.",
    ...{
      issue: "el",
      on: "Alvern on Electricity",
      headline: "At the price of the day",
      stances: { "2": "p" },
    },
  },
  {
    words: "We want judges from outside to draw it again.",
    ...{
      issue: "bor",
      on: "Belmora on Border",
      headline: "Judges from outside",
      stances: { "3": "p", "1": "o" },
    },
  },
  {
    words: "Belmora also demanded that inspectors live at the dam all year round.",
    ...{ issue: "ins", on: "Belmora on Inspecting", headline: "Inspectors all year", stances: { "4": "p" } },
  },
  {
    words: "Cadria has urged that any deal pay for the water kept back in spring.",
    ...{ issue: "pay", on: "Cadria on Paying", headline: "Pay for stored water", stances: { "3": "a" } },
  },
  {
    words: "needs a river of its own around the wall",
    ...{ issue: "pas", on: "Cadria on Passage", headline: "A bypass", stances: { "3": "p" } },
  },
  {
    words: "may come with a licence.",
    ...{ issue: "boa", on: "Cadria on Boats", headline: "Boats with licences", stances: { "2": "a" } },
  },
];

/** Presses a key until the thing has the focus, as somebody does who has no mouse. */
async function tabTo(page: Page, thing: Locator): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    if (await thing.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`The keyboard does not reach ${thing}`);
}

async function putOnDesk(page: Page): Promise<void> {
  await page.goto(DESK);
  await tabTo(page, page.getByLabel("Paste the text of an article"));
  await page.keyboard.insertText(ARTICLE);
  await tabTo(page, page.getByRole("button", { name: "Put it on the desk" }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: /Under one roof/ })).toBeVisible();
  for (const [label, text] of [
    ["Address (https://…)", "https://post.example/water"],
    ["Published", "2025-06-03"],
    ["Publisher", "Selm Post"],
  ] as const) {
    await tabTo(page, page.getByLabel(label, { exact: true }));
    await page.keyboard.insertText(text);
  }
  await tabTo(page, page.getByRole("button", { name: "That is the source" }));
  await page.keyboard.press("Enter");
  await expect(page.getByText("Source:")).toBeVisible();
}

test("an article becomes positions by keyboard alone, in five steps each", async ({ page }) => {
  // A whole article, key by key.
  test.slow();
  await putOnDesk(page);
  await expectNoAxeFindingsInAnyLook(page);
  const article = page.getByRole("group", { name: "The article" });
  const panel = page.getByRole("region", { name: "Statement" });
  await expect(page.getByText(/^11 quotes and 2 dates found/)).toBeVisible();
  await tabTo(page, article);
  let keys = 0;
  const press = async (key: string) => {
    keys += 1;
    await page.keyboard.press(key);
  };
  for (const { words, issue, on, headline, stances } of TAKEN) {
    // 1. The passage. 2. The party is found in the text. 3. The issue: then the statement is there.
    const chosen = panel.getByLabel("Exact words");
    for (let stops = 0; (await chosen.inputValue()) !== words; stops++) {
      expect(stops, `on the way to: ${words}`).toBeLessThan(60);
      const before = await chosen.inputValue();
      await press("ArrowDown");
      await expect(chosen).not.toHaveValue(before);
    }
    await press("Enter");
    // Without waiting in between: letters that come slowly are the beginnings of several titles.
    await Promise.all([...issue].map(press));
    await press("Enter");
    await expect(panel.getByRole("heading", { level: 2 })).toContainText(on);
    await expect(page.getByText("Statement written down.")).toBeVisible();
    // The keyboard is led to where one begins.
    await expect(panel.locator(":focus")).toHaveCount(1);
    // 4. A position in one line, and what it says of the options. 5. Saved.
    const line = panel.getByLabel("In one line");
    await tabTo(page, line);
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.insertText(headline);
    for (const [option, letter] of Object.entries(stances)) {
      await tabTo(page, panel.getByLabel(new RegExp(`^${option} `)));
      await press(letter);
    }
    await tabTo(page, panel.getByRole("button", { name: "Begin this position" }));
    await press("Enter");
    await expect(page.getByText("Saved: the statement stands beneath the position.")).toBeVisible();
    await expect(panel.getByLabel("Exact words")).toHaveValue(words);
    await expect(article).toBeFocused();
  }
  // Down to a passage, an issue by its letters, a letter a stance: some twelve keys a position.
  expect(keys / TAKEN.length).toBeLessThan(16);

  // The draft has them, with words, place and source.
  await page.goto("/admin/negotiations/river-basin/statements");
  await page.getByRole("link", { name: /judges from outside/ }).click();
  await expect(page.getByLabel("Text").first()).toHaveValue("We want judges from outside to draw it again.");
  await expect(page.getByLabel(/^Speaker/)).toHaveValue("Ada Quill");
  await expect(page.getByLabel(/^Where in the source/)).toHaveValue("paragraph 8");
});

test.describe("Without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a quote is taken by its link, only as it stands there, and put beneath a position", async ({
    page,
  }) => {
    await page.goto(DESK);
    await page.getByRole("button", { name: "Put it on the desk" }).click();
    await expect(page.getByRole("alert")).toHaveText("Paste a text or choose a file.");
    await page.getByLabel("Or a file").setInputFiles({
      ...{ name: "talks.html", mimeType: "text/html" },
      buffer: Buffer.from(`<!doctype html><html lang="en"><title>Water talks</title>
        <meta property="article:published_time" content="2025-06-03"><script>alert(1)</script>
        <p onclick="x()">Mara Vell said: “The dam stays ours &amp; ours alone.”</p></html>`),
    });
    await page.getByRole("button", { name: "Put it on the desk" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Water talks");
    await page.getByLabel("A source of this negotiation").selectOption({ index: 1 });
    await page.getByRole("button", { name: "That is the source" }).click();
    await page.getByText("All quotes found").click();
    await page.getByRole("link", { name: "The dam stays ours & ours alone." }).click();
    await expect(page.getByLabel("Speaker", { exact: true })).toHaveValue("Mara Vell");
    await expect(page.getByRole("radio", { name: "Alvern" })).toBeChecked();
    await page.getByLabel("Role", { exact: true }).fill("Head of its delegation");
    await page.getByLabel("Exact words").fill("The dam stays ours alone.");
    await page.getByRole("button", { name: "Running the dam" }).click();
    await expect(page.getByRole("alert").first()).toContainText("do not stand in the article");
    await expect(page.getByLabel("Role", { exact: true })).toHaveValue("Head of its delegation");
    await page.getByLabel("Exact words").fill("The dam stays ours");
    await page.getByRole("button", { name: "Running the dam" }).click();
    await expect(page.getByRole("heading", { name: "Alvern on Running the dam" })).toBeVisible();
    await page.getByRole("button", { name: /^Beneath the position from/ }).click();
    await expect(page.getByText("Saved: the statement stands beneath the position.")).toBeVisible();
    await expectToFit(page);
    await page.getByRole("button", { name: "Delete the article" }).click();
    await expect(page.getByText("Nothing is on the desk.")).toBeVisible();
  });
});
