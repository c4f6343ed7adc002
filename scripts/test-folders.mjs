// Where the tests keep what is theirs, so that a running `npm start` in the same folder notices nothing.
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { isAlive } from "./is-alive.mjs";
import { ROOT } from "./root.mjs";

export const TEST_DIST = ".test/dist";
export const TEST_PAGES = ".next-test";

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
