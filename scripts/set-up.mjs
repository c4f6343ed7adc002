import { withLock } from "./lock.mjs";
import { build, compile, generate, install, prepare } from "./steps.mjs";

const LOCK = "node_modules/.parley-set-up.lock";

/** Nothing that we start, and nothing in this process, reports home or looks for updates. */
const QUIET = {
  NEXT_TELEMETRY_DISABLED: "1",
  CHECKPOINT_DISABLE: "1",
  PRISMA_HIDE_UPDATE_MESSAGE: "1",
};

/**
 * Brings the folder to where it can run what is asked for; quick where it is there already. One at a time: a second
 * start waits for the first and then finds nothing left to do.
 * @param {import("./progress.mjs").Progress} progress
 * @param {{ dist?: string, pages?: string, database?: Record<string, string> }} needs beside the installed packages and
 *   the database client. dist: folder of the compiled server and commands; pages: folder of the built pages;
 *   database: settings beside those of the environment, of the database to make ready
 */
export function setUp(progress, { dist, pages, database }) {
  Object.assign(process.env, QUIET);
  const wait = (/** @type {number} */ pid) =>
    progress.say(`Another start is setting up this folder (process ${pid}); waiting for it …`);
  return withLock(LOCK, wait, async () => {
    await install(progress);
    await generate(progress);
    if (dist !== undefined) await compile(progress, dist);
    if (pages !== undefined) await build(progress, pages);
    if (dist !== undefined && database !== undefined) await prepare(progress, dist, database);
  });
}
