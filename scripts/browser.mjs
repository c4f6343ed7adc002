// The browser of the tests: Debian's Chromium where there is one, Playwright's own elsewhere.
import { existsSync, readFileSync } from "node:fs";
import { stepFailure } from "./failure.mjs";
import { runCommand, runPackage } from "./run-command.mjs";

/** Playwright finds no browser of the system by itself: playwright.config.ts names this one. */
export const SYSTEM_CHROMIUM = "/usr/bin/chromium";

/** @param {import("./progress.mjs").Progress} progress */
export async function ensureBrowser(progress) {
  if (existsSync(SYSTEM_CHROMIUM)) return;
  if (isDebian() && process.getuid?.() === 0) {
    await progress.step("Installing Chromium (apt-get install chromium)", async () => {
      const env = { DEBIAN_FRONTEND: "noninteractive" };
      const update = await runCommand("apt-get", ["update"], { env });
      const install = await runCommand("apt-get", ["install", "-y", "chromium"], { env });
      if (install.code !== 0) throw stepFailure("Installing Chromium", update.output + install.output);
    });
    return;
  }
  await progress.step("Looking for Playwright's Chromium, installing it where it is missing", async () => {
    const { code, output } = await runPackage("playwright/cli.js", ["install", "chromium"]);
    if (code !== 0) throw stepFailure("Installing Chromium", output);
  });
}

function isDebian() {
  try {
    return /^ID=debian$/m.test(readFileSync("/etc/os-release", "utf8"));
  } catch {
    return false;
  }
}
