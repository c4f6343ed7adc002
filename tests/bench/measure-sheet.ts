// The sheet of a draft in a real browser: how long one waits for it, for a key, and for a save. Milliseconds.
import type { Browser, Page } from "@playwright/test";
import { signIn } from "../e2e/support/sign-in";
import { makeLargeCase } from "./large-case";
import { median } from "./median";
import { ms, printTable } from "./print-table";
import { startParley } from "./start-parley";

const SIZE = { issues: 400, parties: 40 };
const KEYS = 30;
const PATIENCE_MS = 60_000;
/** A change that comes within a tenth of a second is felt as one's own doing. */
const GOALS: Readonly<Record<string, number>> = {
  "open, until the first cell is there": 2_000,
  "an arrow key, until the next paint": 100,
  "a letter in an open cell, until the next paint": 100,
  "Enter, until the cell is saved": 300,
  "a turn of the wheel, the longest frame": 100,
};

declare global {
  interface Window {
    benchPaints: number[];
    benchFrames: number[];
  }
}

/** From each key that is pressed until the frame that follows is painted. */
function watchKeys(): void {
  window.benchPaints = [];
  addEventListener(
    "keydown",
    ({ timeStamp }) =>
      requestAnimationFrame(() => {
        // What is posted in a frame is read after its paint.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => window.benchPaints.push(performance.now() - timeStamp);
        port2.postMessage(null);
      }),
    { capture: true },
  );
}

async function pressAll(page: Page, keys: readonly string[]): Promise<number[]> {
  await page.evaluate(() => {
    window.benchPaints = [];
  });
  for (const [at, key] of keys.entries()) {
    await page.keyboard.press(key);
    await page.waitForFunction((count) => window.benchPaints.length > count, at, { polling: "raf" });
  }
  return page.evaluate(() => window.benchPaints);
}

async function measureScroll(page: Page): Promise<number> {
  await page.evaluate(() => {
    window.benchFrames = [];
    let last = performance.now();
    const frame = (now: number) => {
      window.benchFrames.push(now - last);
      last = now;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  await page.mouse.move(700, 500);
  for (let turn = 0; turn < KEYS; turn++) {
    await page.mouse.wheel(turn % 5 === 4 ? 600 : 0, 700);
    await page.waitForTimeout(50);
  }
  return Math.max(...(await page.evaluate(() => window.benchFrames)));
}

/** Figures by name, of one session of somebody who edits. */
async function measureOnce(browser: Browser, origin: string, database: string, slug: string) {
  const context = await browser.newContext({ baseURL: origin, viewport: { width: 1440, height: 900 } });
  try {
    await signIn(context, { role: "analyst", origin, database });
    const page = await context.newPage();
    await page.addInitScript(watchKeys);
    await page.goto(`/admin/negotiations/${slug}`, { waitUntil: "commit" });
    await page.waitForSelector("#sheet-0-0", { timeout: PATIENCE_MS });
    const opened = await page.evaluate(() => performance.now());
    await page.getByRole("region", { name: / on / }).waitFor();
    await page.waitForTimeout(1_000);
    await page.getByRole("grid").focus();
    const arrows = await pressAll(page, [
      ...Array<string>(KEYS).fill("ArrowDown"),
      ...Array<string>(KEYS).fill("ArrowRight"),
    ]);
    const letters = await pressAll(page, ["F2", ...Array<string>(KEYS).fill("x")]);
    const start = performance.now();
    const [answer] = await Promise.all([
      page.waitForResponse((response) => response.url().endsWith("/edits")),
      page.keyboard.press("Enter"),
    ]);
    await answer.finished();
    const saved = performance.now() - start;
    return {
      "open, until the first cell is there": [opened],
      "an arrow key, until the next paint": arrows,
      "a letter in an open cell, until the next paint": letters.slice(1),
      "Enter, until the cell is saved": [saved],
      "a turn of the wheel, the longest frame": [await measureScroll(page)],
    };
  } finally {
    await context.close();
  }
}

export async function measureSheet(browser: Browser, rounds: number): Promise<void> {
  const slug = "sheet";
  const parley = await startParley(slug, [makeLargeCase(slug, SIZE.issues, SIZE.parties)]);
  const found = new Map<string, number[]>();
  try {
    const database = new URL(parley.databaseUrl).pathname;
    for (let round = 0; round < rounds; round++) {
      const figures = await measureOnce(browser, parley.origin, database, slug);
      for (const [name, values] of Object.entries(figures))
        found.set(name, [...(found.get(name) ?? []), ...values]);
    }
  } finally {
    await parley.stop();
  }
  console.log(`The sheet of ${SIZE.issues} × ${SIZE.parties} in Chromium; ms, of ${rounds} sessions`);
  printTable([
    ["", "median", "longest", "goal"],
    ...[...found].map(([name, values]) => [
      ...[name, ms(median(values)), ms(Math.max(...values))],
      `at most ${GOALS[name]?.toLocaleString("en") ?? ""}`,
    ]),
  ]);
}
