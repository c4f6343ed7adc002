// The sheet of a draft, and what is done in it again and again.
import { writeFileSync } from "node:fs";
import type { Browser, BrowserContext, Locator, Page } from "@playwright/test";
import type { CaseFile } from "../../../lib/domain/case-file";
import { writeCaseFile } from "../../../lib/schemas/case-file";
import { test as base, expect, type Started } from "./own-server";
import { signIn, type TestPerson } from "./sign-in";
import { collectComplaints } from "./test";

export { expect } from "./own-server";

/** The largest draft takes seconds, and many of them where much else runs. */
const LOADING_MS = 60_000;

export interface Sheet {
  page: Page;
  context: BrowserContext;
  person: TestPerson;
  grid: Locator;
}

export interface Sheets {
  /** Opens the sheet as somebody new, in a browser of their own. */
  open: (slug: string, options?: { name?: string; javaScript?: boolean }) => Promise<Sheet>;
  /** Of the server. */
  database: string;
  /** What a browser may complain about in this test, since the test is about just that. */
  allow: (complaint: RegExp) => void;
}

export interface OwnSheets extends Sheets {
  /** Imports and publishes a case. */
  load: (caseFile: CaseFile) => Promise<void>;
  /** Stops the server as an operator does; what comes back starts it again at the same address. */
  stop: () => Promise<() => Promise<void>>;
}

interface Fixtures {
  /** Sheets on a server of this test alone, with nothing on it. */
  ownSheets: OwnSheets;
  /** Sheets on the server of the worker. */
  sheets: Sheets;
  /** A negotiation there that is this test's alone: the river basin, published once. */
  slug: string;
}

export const test = base.extend<Fixtures>({
  ownSheets: async ({ startServer, run, database, browser }, use, testInfo) => {
    const server = await startServer();
    const { sheets, end } = openSheets(browser, server, database);
    await use({
      ...sheets,
      stop: async () => {
        server.child.kill("SIGTERM");
        expect((await server.ended).code).toBe(0);
        return async () => {
          const again = run("server", [], { PORT: String(server.port), APP_ORIGIN: server.origin });
          await again.says("Parley is at ");
        };
      },
      load: async (caseFile) => {
        const file = testInfo.outputPath(`${caseFile.negotiation.slug}.json`);
        writeFileSync(file, writeCaseFile(caseFile));
        const { code, err } = await run("parley", ["import", file, "--publish", "--note", "First"], {}).ended;
        expect({ code, err }).toEqual({ code: 0, err: "" });
      },
    });
    await end();
  },
  sheets: async ({ shared, browser }, use) => {
    const { sheets, end } = openSheets(browser, shared.server, shared.database);
    await use(sheets);
    await end();
  },
  slug: async ({ shared }, use) => use(shared.takeRiver()),
});

function openSheets(browser: Browser, { origin }: Started, database: string) {
  const opened: BrowserContext[] = [];
  const complaints: string[][] = [];
  const allowed: RegExp[] = [];
  const sheets: Sheets = {
    database,
    allow: (complaint) => allowed.push(complaint),
    open: async (slug, options = {}) => {
      const context = await openContext(browser, origin, options.javaScript ?? true);
      opened.push(context);
      complaints.push(collectComplaints(context, origin));
      const who = { role: "analyst", origin, database } as const;
      const person = await signIn(context, options.name === undefined ? who : { ...who, name: options.name });
      const page = await context.newPage();
      await page.goto(`/admin/negotiations/${slug}`);
      const grid = page.getByRole("grid");
      if (options.javaScript ?? true) await expect(grid).toBeVisible({ timeout: LOADING_MS });
      return { page, context, person, grid };
    },
  };
  const end = async () => {
    for (const context of opened) await context.close();
    const unexpected = complaints.flat().filter((complaint) => !allowed.some((one) => one.test(complaint)));
    expect(unexpected, "what the browsers complained about").toEqual([]);
  };
  return { sheets, end };
}

function openContext(browser: Browser, baseURL: string, javaScriptEnabled: boolean): Promise<BrowserContext> {
  const permissions = ["clipboard-read", "clipboard-write"];
  return browser.newContext({
    ...{ baseURL, permissions, javaScriptEnabled, viewport: { width: 1440, height: 900 } },
    ...{ timezoneId: "Pacific/Chatham", reducedMotion: "reduce" },
  });
}

/** The cell of a row and a column, both counted from 0. */
export function cellOf({ page }: Sheet, row: number, column: number): Locator {
  return page.locator(`[id="sheet-${row}-${column}"]`);
}

export async function goTo(sheet: Sheet, row: number, column: number): Promise<void> {
  await cellOf(sheet, row, column).click();
  await expect(sheet.grid).toHaveAttribute("aria-activedescendant", `sheet-${row}-${column}`);
  // The editor beside the sheet follows when there is time.
  await expect(sheet.page.locator("[inert]")).toHaveCount(0);
}

/** What is said of the saving. */
export function saveLine({ page }: Sheet): Locator {
  return page.getByRole("status");
}

export async function expectSaved(sheet: Sheet): Promise<void> {
  await expect(saveLine(sheet)).toContainText(/^Saved \d\d:\d\d UTC/);
}
