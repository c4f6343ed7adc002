// The browser of the tests: Debian's Chromium where there is one, Playwright's own elsewhere. Of either the build without
// windows: the same engine, and a third less of the processor's time.
import { existsSync, readFileSync } from "node:fs";
import { stepFailure } from "./failure.mjs";
import { runCommand, runPackage } from "./run-command.mjs";

/** Playwright finds no browser of the system by itself: playwright.config.ts names this one. */
export const SYSTEM_CHROMIUM = "/usr/bin/chromium-headless-shell";

/** @param {import("./progress.mjs").Progress} progress */
export async function ensureBrowser(progress) {
  if (existsSync(SYSTEM_CHROMIUM)) return;
  if (isDebian() && process.getuid?.() === 0) {
    await progress.step("Installing Chromium (apt-get install chromium-headless-shell)", async () => {
      const env = { DEBIAN_FRONTEND: "noninteractive" };
      const update = await runCommand("apt-get", ["update"], { env });
      const install = await runCommand("apt-get", ["install", "-y", "chromium-headless-shell"], { env });
      if (install.code !== 0) throw stepFailure("Installing Chromium", update.output + install.output);
    });
    return;
  }
  await progress.step("Looking for Playwright's Chromium, installing it where it is missing", async () => {
    const { code, output } = await runPackage("playwright/cli.js", ["install", "--only-shell", "chromium"]);
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
