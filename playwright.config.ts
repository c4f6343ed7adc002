import { existsSync } from "node:fs";
import { defineConfig, devices } from "@playwright/test";
import { SYSTEM_CHROMIUM } from "./scripts/browser.mjs";

/** `npm test` looks for a free port; whoever works on one spec gets this one. */
const port = process.env.PARLEY_TEST_PORT ?? "3199";
const origin = `http://127.0.0.1:${port}`;

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: ".test/browser",
  fullyParallel: true,
  forbidOnly: true,
  // A busy machine is no fault: what must be quick measures itself.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  workers: 2,
  reporter: "list",
  use: {
    ...devices["Desktop Chrome"],
    baseURL: origin,
    // +12:45, +13:45 in summer: a date that leaks through local time shows at once.
    timezoneId: "Pacific/Chatham",
    // Nothing is looked at while it still moves or fades.
    contextOptions: { reducedMotion: "reduce" },
    // A trace takes an eighth of the time: `--trace on` makes one where it is wanted.
    trace: "off",
    launchOptions: {
      executablePath: existsSync(SYSTEM_CHROMIUM) ? SYSTEM_CHROMIUM : undefined,
      args: [
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        // Chromium refuses to sandbox what root runs, as in most containers.
        ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      ],
    },
  },
  webServer: {
    command: "exec node scripts/test-server.mjs",
    env: { PORT: port, HOST: "127.0.0.1", APP_ORIGIN: origin },
    url: `${origin}/readyz`,
    gracefulShutdown: { signal: "SIGTERM", timeout: 10_000 },
    stdout: "pipe",
    timeout: 180_000,
  },
});
