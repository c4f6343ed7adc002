// One cold load of a page in a real browser, and what a reader does on it: milliseconds to the paint that shows it.

import { existsSync } from "node:fs";
import { type Browser, chromium, type Page } from "@playwright/test";
import { SYSTEM_CHROMIUM } from "../../scripts/browser.mjs";

export interface Target {
  name: string;
  url: string;
  /** What is there once the page can be used, as an expression of the page. */
  usable: string;
  /** What is there before anything is done, where that is more. */
  ready?: string;
  /** By what a reader does. */
  actions: Readonly<Record<string, Action>>;
}

interface Action {
  /** Expressions of the page: how it is begun, and whether it has happened, asked at every change of `within`. */
  begin: string;
  within: string;
  until?: string;
}

export type Figures = Readonly<Record<string, number>>;

declare global {
  interface Window {
    benchBlocked: number;
  }
}

const LONGEST_TASK_MS = 50;
const PATIENCE_MS = 20_000;
const REST_MS = 1_500;

export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: existsSync(SYSTEM_CHROMIUM) ? SYSTEM_CHROMIUM : undefined,
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
}

/** A context of its own: nothing is in its cache. */
export async function measurePage(browser: Browser, target: Target): Promise<Figures> {
  // The expressions of a target are evaluated in the page, which the policy of ours forbids to everybody else.
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, bypassCSP: true });
  try {
    const page = await context.newPage();
    await page.addInitScript((limit) => {
      window.benchBlocked = 0;
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) window.benchBlocked += Math.max(0, duration - limit);
      }).observe({ type: "longtask", buffered: true });
    }, LONGEST_TASK_MS);
    const figures: Record<string, number> = {};
    await page.goto(target.url, { waitUntil: "commit" });
    await page.waitForFunction(target.usable, null, { timeout: PATIENCE_MS, polling: "raf" });
    figures.usable = await page.evaluate(() => performance.now());
    if (target.ready !== undefined) {
      await page.waitForFunction(target.ready, null, { timeout: PATIENCE_MS, polling: "raf" });
      figures["computes by itself"] = await page.evaluate(() => performance.now());
    }
    await page.waitForLoadState("networkidle");
    figures.painted = await page.evaluate(
      () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
    );
    figures.blocked = await page.evaluate(() => window.benchBlocked);
    for (const [name, action] of Object.entries(target.actions)) {
      figures[name] = await timeAction(page, action);
      // What follows an action must not be measured with the next one.
      await page.waitForTimeout(REST_MS);
    }
    return figures;
  } finally {
    await context.close();
  }
}

/** From the press to the end of the frame in which the part has changed. */
function timeAction(page: Page, action: Action): Promise<number> {
  return page.evaluate(
    ({ begin, within, until, patience }) =>
      new Promise<number>((resolve, reject) => {
        const part = document.querySelector(within);
        if (part === null) throw new Error(`There is no ${within}`);
        const start = performance.now();
        const painted = () =>
          requestAnimationFrame(() => {
            // What is posted in a frame is read after its paint.
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve(performance.now() - start);
            port2.postMessage(null);
          });
        const observer = new MutationObserver(() => {
          // biome-ignore lint/security/noGlobalEval: text of this benchmark, in a page that it serves itself
          if (!window.eval(until)) return;
          observer.disconnect();
          painted();
        });
        observer.observe(part, { subtree: true, childList: true, attributes: true, characterData: true });
        setTimeout(() => reject(new Error(`Nothing changed after: ${begin}`)), patience);
        // biome-ignore lint/security/noGlobalEval: text of this benchmark, in a page that it serves itself
        window.eval(begin);
      }),
    { until: "true", ...action, patience: PATIENCE_MS },
  );
}
