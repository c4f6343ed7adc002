// What is the tests' own, so that a running `npm start` in the same folder, and its data, notice nothing.
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { isAlive } from "./is-alive.mjs";
import { ROOT } from "./root.mjs";

export const TEST_DIST = ".test/dist";
export const TEST_PAGES = ".next-test";

/** What lib/settings.ts reads. */
export const SETTINGS = [
  "PORT",
  "HOST",
  "DATABASE_URL",
  "DATABASE_REPLICA_URL",
  "APP_ORIGIN",
  "APP_SECRET",
  "TRUST_PROXY",
  "CONTACT",
  "SAMPLES",
  "PAGE_CACHE_MB",
  "BACKUP_FOLDER",
  "BACKUP_KEEP",
  "SESSION_IDLE_MINUTES",
  "SESSION_HOURS",
  "REQUIRE_SECOND_FACTOR",
  "REQUIRE_REVIEW",
];

/** Whoever has settings for a real server in the environment does not test with its database or into its backups. */
export function forgetSettings() {
  for (const name of SETTINGS) delete process.env[name];
}

/**
 * A new empty folder of this process under .test, removed at its end; those of processes that were killed go now.
 * @returns {string} absolute
 */
export function makeRunFolder() {
  const parent = join(ROOT, ".test");
  mkdirSync(parent, { recursive: true });
  for (const name of readdirSync(parent)) {
    const pid = Number(/^run-(\d+)$/.exec(name)?.[1]);
    if (pid > 0 && !isAlive(pid)) rmSync(join(parent, name), { recursive: true, force: true });
  }
  const folder = join(parent, `run-${process.pid}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/**
 * Where the server of the browser tests on this port says which database it has: a test signs people in there.
 * @param {string} port
 * @returns {string} absolute
 */
export function databaseNote(port) {
  return join(ROOT, ".test", `database-${port}`);
}
