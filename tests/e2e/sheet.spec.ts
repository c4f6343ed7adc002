// The sheet of a draft: typing, the clipboard, undo, the editor beside it, and that nothing typed is lost.

import { readFileSync } from "node:fs";
import type { CaseFile } from "../../lib/domain/case-file";
import { makeLargeCase } from "../bench/large-case";
import { LIBSQL_SERVER } from "../support/libsql-server";
import { expectNoAxeFindings, expectNoAxeFindingsInAnyLook } from "./support/expect-no-axe-findings";
import { cellOf, expect, expectSaved, goTo, saveLine, test } from "./support/sheet";
import { inDatabase } from "./support/sign-in";

const CASE: CaseFile = JSON.parse(readFileSync("cases/river-basin.json", "utf8"));

test("what is typed into a cell is saved, marked as a draft, and there after a reload", async ({
  sheets,
  slug,
}) => {
  const sheet = await sheets.open(slug);
  const { page, grid } = sheet;
  await expectNoAxeFindingsInAnyLook(page);

  await goTo(sheet, 0, 0);
  await page.keyboard.type("They say otherwise now");
  await page.keyboard.press("Enter");
  await expect(grid).toHaveAttribute("aria-activedescendant", "sheet-1-0");
  await expect(cellOf(sheet, 0, 0)).toContainText("They say otherwise now");
  await expect(cellOf(sheet, 0, 0)).toContainText("changed since the release");
  await expectSaved(sheet);

  // Escape drops what was typed, F2 opens the cell as it is.
  await page.keyboard.type("Never mind");
  await page.keyboard.press("Escape");
  await expect(cellOf(sheet, 1, 0)).not.toContainText("Never mind");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("F2");
  await expect(page.getByRole("textbox", { name: /^.+ on .+/ })).toHaveValue(/^They say otherwise now \[/);
  await page.keyboard.press("Escape");

  await page.reload();
  await expect(cellOf(sheet, 0, 0)).toContainText("They say otherwise now");
  await expect(cellOf(sheet, 0, 0)).toContainText("changed since the release");
});

test("a block goes to a spreadsheet and comes back, in one step of undo", async ({ sheets, slug }) => {
  const sheet = await sheets.open(slug);
  const { page } = sheet;
  const before = await cellOf(sheet, 1, 1).textContent();

  await goTo(sheet, 0, 0);
  await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("Shift+ArrowRight");
  await expect(page.getByRole("gridcell", { selected: true })).toHaveCount(4);
  await page.keyboard.press("Control+c");
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.split("\r\n").map((row) => row.split("\t").length)).toEqual([2, 2]);

  await page.evaluate(() => navigator.clipboard.writeText('"One\nin two lines"\tTwo\r\nThree\tFour\r\n'));
  await page.keyboard.press("Control+v");
  await expect(cellOf(sheet, 0, 0)).toContainText("One in two lines");
  await expect(cellOf(sheet, 1, 1)).toContainText("Four");
  await expect(saveLine(sheet)).toContainText("Pasted into 4 cells.");
  await expectSaved(sheet);

  await page.keyboard.press("Control+z");
  await expect(cellOf(sheet, 1, 1)).toHaveText(before ?? "");
  await page.keyboard.press("Control+y");
  await expect(cellOf(sheet, 1, 1)).toContainText("Four");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(saveLine(sheet)).toContainText("Undone.");
  await expectSaved(sheet);
  await page.reload();
  await expect(cellOf(sheet, 1, 1)).toHaveText(before ?? "");

  // Fill down, take away, and back.
  await goTo(sheet, 0, 2);
  await page.keyboard.type("The same below");
  await page.keyboard.press("Tab");
  await goTo(sheet, 0, 2);
  await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("Control+d");
  await expect(cellOf(sheet, 1, 2)).toContainText("The same below");
  await page.keyboard.press("Delete");
  await expect(cellOf(sheet, 1, 2)).not.toContainText("The same below");
  await page.keyboard.press("Control+z");
  await expect(cellOf(sheet, 1, 2)).toContainText("The same below");
  await expectSaved(sheet);
});

test("the editor by keyboard alone: stance, condition, date, the status while typing, and back", async ({
  sheets,
  slug,
}) => {
  const sheet = await sheets.open(slug);
  const { page, grid } = sheet;
  await goTo(sheet, 0, 0);
  const editor = page.getByRole("region", { name: /^.+ on .+/ });
  await expect(editor.getByRole("heading", { name: "Effect on the status" })).toBeVisible();
  await grid.focus();
  await page.keyboard.press("Control+Enter");
  await expect(editor.getByRole("textbox", { name: "Position, in one sentence" })).toBeFocused();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("Said in the editor");
  await expect(cellOf(sheet, 0, 0)).toContainText("Said in the editor");

  const options = editor.getByRole("group").filter({ has: page.getByRole("radio", { name: "red line" }) });
  const first = options.first();
  await first.getByRole("radio", { checked: true }).focus();
  await page.keyboard.press("c");
  await expect(first.getByRole("radio", { name: "on conditions" })).toBeFocused();
  await expect(first.getByRole("radio", { name: "on conditions" })).toBeChecked();
  await expect(editor).toContainText("is accepted on conditions, and no condition is given.");
  await editor.getByRole("textbox", { name: /: accepted if$/ }).fill("if the dam is inspected");
  await expect(editor).not.toContainText("no condition is given");
  await editor
    .getByRole("combobox", { name: "What would satisfy it (another issue)" })
    .selectOption({ index: 1 });
  await expect(editor.getByRole("button", { name: /^Remove / })).toBeVisible();
  await editor.getByRole("combobox", { name: "Priority" }).selectOption("4");
  await editor.getByRole("textbox", { name: "Searched until" }).fill("2026-02");
  await page.keyboard.press("Tab");
  await expectSaved(sheet);
  await expectNoAxeFindings(page);

  await page.keyboard.press("Escape");
  await expect(grid).toBeFocused();
  await page.reload();
  await expect(cellOf(sheet, 0, 0)).toContainText("Said in the editor");
  await expect(editor.getByRole("textbox", { name: /: accepted if$/ })).toHaveValue(
    "if the dam is inspected",
  );
  await expect(editor.getByRole("textbox", { name: "Searched until" })).toHaveValue("2026-02");
  await expect(editor.getByRole("combobox", { name: "Priority" })).toHaveValue("4");
});

test("said again takes one key and a statement; a later position leaves the earlier one", async ({
  sheets,
  slug,
}) => {
  const sheet = await sheets.open(slug);
  const { page, grid } = sheet;
  await goTo(sheet, 0, 0);
  const editor = page.getByRole("region", { name: /^.+ on .+/ });
  const attached = editor.getByRole("article");
  await expect(editor.getByRole("button", { name: /^Detach/ }).first()).toBeVisible();
  const count = await attached.count();
  await grid.focus();
  await page.keyboard.press("Control+;");
  await expect(editor.getByRole("searchbox", { name: "Find a statement" })).toBeFocused();
  await editor.getByRole("listitem").getByRole("button").first().click();
  await expect(attached).toHaveCount(count + 1);
  await expect(saveLine(sheet)).toContainText("said again");
  await expectSaved(sheet);

  await editor.getByRole("textbox", { name: "New position from" }).fill("2030-01");
  await editor.getByRole("button", { name: "Begin" }).click();
  await expect(editor.getByRole("radio", { name: "from Jan 2030 (newest)" })).toBeChecked();
  await expect(editor).toContainText("No statement is attached.");
  await expectSaved(sheet);
  await page.reload();
  await expect(editor.getByRole("radio", { name: "from Jan 2030 (newest)" })).toBeChecked();
});

test("a statement with a new source is written down beside the position, saved with it, and undone with it", async ({
  sheets,
  slug,
}) => {
  const sheet = await sheets.open(slug);
  const { page } = sheet;
  // A cell that is empty: the position begins with what is typed.
  await goTo(sheet, 0, 3);
  const editor = page.getByRole("region", { name: /^.+ on .+/ });
  await editor.getByRole("textbox", { name: "Position, in one sentence" }).fill("Asks for patience");
  await expect(editor).toContainText("Publishing needs one");
  await editor.getByRole("button", { name: "Attach a statement" }).click();
  await editor.getByRole("button", { name: "Write down a new statement" }).click();
  const form = editor.getByRole("form", { name: "New statement" });
  await expect(form.getByRole("textbox", { name: "Words, report or action" })).toBeFocused();
  await page.keyboard.type("Let us wait for the rains.");
  await form.getByRole("textbox", { name: "Speaker" }).fill("Its envoy");
  // Half of it is typed, and outlives a reload: it is offered where it was typed.
  await page.reload();
  await goTo(sheet, 0, 3);
  await form.getByRole("button", { name: "Take it back" }).click();
  await expect(form.getByRole("textbox", { name: "Words, report or action" })).toHaveValue(
    "Let us wait for the rains.",
  );
  await expect(form.getByRole("textbox", { name: "Speaker" })).toHaveValue("Its envoy");
  await form.getByRole("textbox", { name: "Title of the source" }).fill("Envoy asks for patience");
  await form.getByRole("textbox", { name: "Address (https://…)" }).fill("https://paper.example/patience");
  await expectNoAxeFindings(page);
  await form.getByRole("textbox", { name: "Title of the source" }).press("Enter");
  await expect(editor.getByRole("article")).toContainText("Let us wait for the rains.");
  await expect(editor.getByRole("article")).toContainText("Envoy asks for patience");
  await expect(editor).not.toContainText("Publishing needs one");
  await expectSaved(sheet);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(editor.getByRole("article")).toHaveCount(0);
  await expectSaved(sheet);
  await page.getByRole("button", { name: "Redo" }).click();
  await expect(editor.getByRole("article")).toHaveCount(1);
  await expectSaved(sheet);
  await page.reload();
  await goTo(sheet, 0, 3);
  await expect(editor.getByRole("article")).toContainText("Let us wait for the rains.");
  // What is saved is not offered any more.
  await expect(form).toHaveCount(0);
});

test("what the rules refuse stays on the page with the reason, until it is mended", async ({
  sheets,
  slug,
}) => {
  const sheet = await sheets.open(slug);
  const { page } = sheet;
  await goTo(sheet, 0, 0);
  const headline = page.getByRole("textbox", { name: "Position, in one sentence" });
  await headline.fill("");
  const trouble = page.getByRole("region", { name: /^.+ on .+/ }).getByRole("alert");
  await expect(trouble).toContainText("headline is missing");
  await expect(cellOf(sheet, 0, 0)).toContainText("not accepted");
  await headline.fill("Mended");
  await expectSaved(sheet);
  await expect(trouble).toHaveCount(0);
});

test("two people on one cell: the second is shown both, and chooses; nothing is lost", async ({
  sheets,
  slug,
}) => {
  const ana = await sheets.open(slug, { name: "Ana" });
  const bea = await sheets.open(slug, { name: "Bea" });
  await goTo(ana, 0, 0);
  await expect(cellOf(bea, 0, 0)).toContainText("Ana is here");

  // Bea types while she has no network; meanwhile Ana saves.
  sheets.allow(/ERR_INTERNET_DISCONNECTED/);
  await bea.context.setOffline(true);
  await goTo(bea, 0, 0);
  await bea.page.keyboard.type("Of Bea");
  await bea.page.keyboard.press("Enter");
  await expect(saveLine(bea)).toContainText("Offline: 1 change is kept in this browser");
  await ana.page.keyboard.type("Of Ana");
  await ana.page.keyboard.press("Enter");
  await expectSaved(ana);
  await ana.page.getByRole("combobox", { name: "Priority" }).waitFor();
  await bea.context.setOffline(false);
  await bea.page.getByRole("button", { name: "1 conflict to settle" }).click();
  const dialog = bea.page.getByRole("dialog", { name: "Two people changed this" });
  await expect(dialog).toContainText("Ana saved this");
  await expect(dialog.getByRole("row", { name: /Headline|Position/ })).toContainText("Of Ana");
  await expectNoAxeFindings(bea.page);
  await dialog.getByRole("button", { name: "Decide later" }).click();
  await expect(cellOf(bea, 0, 0)).toContainText("Of Bea");
  await bea.page.reload();
  await expect(cellOf(bea, 0, 0)).toContainText("Of Bea");
  await bea.page.getByRole("button", { name: "1 conflict to settle" }).click();
  await dialog.getByRole("button", { name: "Save both together" }).click();
  await expectSaved(bea);
  // Ana sees within seconds what became of it.
  await expect(cellOf(ana, 0, 0)).toContainText("Of Bea");
});

test("an expired session keeps what was typed, and signing in again saves it", async ({ sheets, slug }) => {
  const sheet = await sheets.open(slug);
  const { page, person } = sheet;
  const usedAt = async (at: Date) =>
    inDatabase(sheets.database, (client) =>
      client.execute({
        sql: 'UPDATE "Session" SET "usedAt" = ? WHERE "userId" = ?',
        args: [at.toISOString().replace("Z", "+00:00"), person.id],
      }),
    );
  sheets.allow(/status of 401/);
  await usedAt(new Date(Date.now() - 24 * 3_600_000));
  await goTo(sheet, 0, 0);
  await page.keyboard.type("Typed too late");
  await page.keyboard.press("Enter");
  await expect(saveLine(sheet)).toContainText("You are signed out. What you typed is kept in this browser.");
  await page.goto(`/admin/negotiations/${slug}`);
  await expect(page).toHaveURL(/\/login/);
  await usedAt(new Date());
  await page.goto(`/admin/negotiations/${slug}`);
  await expect(cellOf(sheet, 0, 0)).toContainText("Typed too late");
  await expectSaved(sheet);
});

test("a server that is restarted under an open sheet loses nothing of what was typed", async ({
  ownSheets: sheets,
}) => {
  await sheets.load(CASE);
  const sheet = await sheets.open(CASE.negotiation.slug);
  const { page } = sheet;
  await goTo(sheet, 0, 0);
  sheets.allow(/net::ERR_/);
  const start = await sheets.stop();
  await page.keyboard.type("Typed while it was down");
  await page.keyboard.press("Enter");
  await page.keyboard.type("And half of an");
  await expect(saveLine(sheet)).toContainText("Offline: 1 change is kept in this browser");
  await start();
  await expectSaved(sheet);
  await page.keyboard.type("other");
  await page.keyboard.press("Enter");
  await expectSaved(sheet);
  await page.reload();
  await expect(cellOf(sheet, 0, 0)).toContainText("Typed while it was down");
  await expect(cellOf(sheet, 1, 0)).toContainText("And half of another");
});

test("a text in an open cell outlives a reload", async ({ sheets, slug }) => {
  const sheet = await sheets.open(slug);
  await goTo(sheet, 1, 1);
  await sheet.page.keyboard.type("Half a sen");
  await sheet.page.reload();
  await expect(cellOf(sheet, 1, 1).getByRole("textbox")).toHaveValue("Half a sen");
  await expect(cellOf(sheet, 1, 1).getByRole("textbox")).toBeFocused();
  await sheet.page.keyboard.type("tence");
  await sheet.page.keyboard.press("Enter");
  await expect(cellOf(sheet, 1, 1)).toContainText("Half a sentence");
});

test("Tab leaves the sheet, after Escape at once", async ({ sheets, slug }) => {
  const sheet = await sheets.open(slug);
  const { page, grid } = sheet;
  await goTo(sheet, 0, 0);
  await page.keyboard.press("Tab");
  await expect(grid).toHaveAttribute("aria-activedescendant", "sheet-0-1");
  await expect(grid).toBeFocused();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Tab");
  await expect(grid).not.toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await expect(grid).toBeFocused();
});

test("what nobody has looked for in 90 days is listed, and leads to its cell", async ({ sheets, slug }) => {
  const sheet = await sheets.open(slug);
  const { page, grid } = sheet;
  const [issue] = CASE.issues.filter(({ searched = [] }) => searched.length > 0);
  const row = CASE.issues.findIndex(({ key }) => key === issue?.key);
  const column = CASE.parties.findIndex(({ key }) => key === issue?.searched?.[0]?.party);
  await page.getByText(/\d searches older than 90 days/).click();
  const name = new RegExp(`^${CASE.parties[column]?.shortName} on ${issue?.title}: to `);
  await page.getByRole("button", { name }).click();
  await expect(grid).toHaveAttribute("aria-activedescendant", `sheet-${row}-${column}`);
  await expect(grid).toBeFocused();
});

test("without JavaScript the draft is a table, and each position has a form of its own", async ({
  sheets,
  slug,
}) => {
  const { page } = await sheets.open(slug, { javaScript: false });
  await page.getByRole("link", { name: "the draft as a plain table" }).click();
  await expect(page.getByRole("table")).toContainText("Still no quota wanted; a fifth would be bearable");
  const [issue] = CASE.issues;
  const [party] = CASE.parties;
  await page.goto(`/admin/negotiations/${slug}/positions/${party?.key}/${issue?.key}`);
  const headline = page.getByRole("textbox", { name: "Position, in one sentence" });
  await headline.fill("Said without a script");
  await page.getByRole("textbox", { name: "Counts from" }).fill("yesterday");
  await page.getByRole("combobox", { name: "Key of the statement" }).last().fill("nobody-said-this");
  const save = page.getByRole("button", { name: "Save", exact: true });
  await save.click();
  await expect(page.getByRole("alert")).toContainText("Not saved");
  await expect(page.getByText(/is not a date/)).toBeVisible();
  await expect(page.getByRole("combobox", { name: "Key of the statement" }).last()).toHaveAttribute(
    "aria-invalid",
  );
  await expect(headline).toHaveValue("Said without a script");
  await page.getByRole("textbox", { name: "Counts from" }).fill("2027-01");
  await page.getByRole("combobox", { name: "Key of the statement" }).last().fill("");
  await page.getByRole("combobox", { name: /^Stance on 1/ }).selectOption("red line");
  await save.click();
  await expect(page.getByText("You typed another day.")).toBeVisible();
  await page.getByRole("radio", { name: /a new position begins/ }).check();
  await save.click();
  await expect(page.getByRole("status").first()).toContainText("Saved.");
  await expect(headline).toHaveValue("Said without a script");
  await page.getByRole("button", { name: "Take this position away" }).click();
  await expect(page.getByRole("link", { name: "from Jan 2027" })).toHaveCount(0);
  await expect(page.getByRole("link", { name: "from 20 May 2025" })).toHaveCount(1);
});

test("400 issues by 40 parties: the page stays small, scrolls, and edits at the far end", async ({
  ownSheets: sheets,
}) => {
  test.skip(LIBSQL_SERVER !== undefined, "A libSQL server takes no case file of more than 5 MB.");
  await sheets.load(makeLargeCase("huge", 400, 40));
  const sheet = await sheets.open("huge");
  const { page, grid } = sheet;
  const elements = () => page.evaluate(() => document.querySelectorAll("*").length);
  expect(await elements()).toBeLessThan(6_000);
  await grid.focus();
  await page.keyboard.press("Control+End");
  await expect(grid).toHaveAttribute("aria-activedescendant", "sheet-399-39");
  await expect(cellOf(sheet, 399, 39)).toBeInViewport();
  await page.keyboard.type("At the far end");
  await page.keyboard.press("Enter");
  await expect(cellOf(sheet, 399, 39)).toContainText("At the far end");
  await expectSaved(sheet);
  await page.keyboard.press("Control+Home");
  await expect(cellOf(sheet, 0, 0)).toBeInViewport();
  await page.mouse.move(500, 500);
  await page.mouse.wheel(0, 9_000);
  await expect(page.getByRole("row").nth(3)).toHaveAttribute("aria-rowindex", /^\d{2,3}$/);
  expect(await elements()).toBeLessThan(6_000);
  await expectNoAxeFindings(page);
});
