// npm test: installs what is missing, then runs every check and ends with the line "N passed, N failed".
import "./check-node.mjs";
import { join } from "node:path";

const { ensureBrowser } = await import("./browser.mjs");
const { createProgress } = await import("./progress.mjs");
const { endWith } = await import("./failure.mjs");
const { ensureNginx } = await import("./load-tools.mjs");
const { ensureLibsqlServer, HAS_LIBSQL_SERVER } = await import("./libsql-server.mjs");
const { findFreePort } = await import("./port.mjs");
const { runPackage, stopOnSignals } = await import("./run-command.mjs");
const { setUp } = await import("./set-up.mjs");
const { forgetSettings, makeRunFolder, TEST_DIST, TEST_PAGES } = await import("./test-folders.mjs");
const { countPlaywright, countVitest } = await import("./test-report.mjs");

const progress = createProgress(process.stdout);
/** @type {import("./test-report.mjs").Counts} */
const total = { passed: 0, failed: 0 };

/** @param {import("./test-report.mjs").Counts} counts */
function add({ passed, failed }) {
  total.passed += passed;
  total.failed += failed;
}

/** A check that passes or fails as a whole. @param {string} what @param {() => Promise<{ code: number, output: string }>} run */
async function check(what, run) {
  const { code, output } = await progress.step(what, run);
  if (code !== 0) progress.say(`${output.trimEnd()}\n${what}: failed`);
  add(code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
}

async function buildForTests() {
  try {
    await setUp(progress, { dist: TEST_DIST, pages: TEST_PAGES });
    add({ passed: 1, failed: 0 });
    return true;
  } catch (error) {
    progress.say(error.message);
    add({ passed: 0, failed: 1 });
    return false;
  }
}

stopOnSignals();
forgetSettings();
try {
  await setUp(progress, {});
  await ensureBrowser(progress);
  await ensureNginx(progress);
  const folder = makeRunFolder();
  const reports = { vitest: join(folder, "vitest.json"), playwright: join(folder, "playwright.json") };
  const isLong = process.argv.includes("--long");
  const env = {
    NEXT_DIST_DIR: TEST_PAGES,
    // The long ones let several machines die too, those of the database among them.
    ...(isLong ? { LONG_TESTS: "1" } : {}),
    ...(isLong && HAS_LIBSQL_SERVER ? { TEST_MACHINES: await ensureLibsqlServer(progress) } : {}),
    // The tests of the database that are not about its file, on a real libSQL server each.
    ...(process.argv.includes("--server") ? { TEST_LIBSQL_SERVER: await ensureLibsqlServer(progress) } : {}),
  };

  await check("Format, lint and layers", () => runPackage("@biomejs/biome/bin/biome", ["check", "."]));
  await check("Unused code", () => runPackage("knip/bin/knip.js", ["--no-progress"]));
  const built = await buildForTests();
  // The types of the routes, for a clone in which nothing was built, or built last for `npm start`.
  await runPackage("next/dist/bin/next", ["typegen"], { env });
  await check("Types", () => runPackage("typescript/bin/tsc", ["--noEmit"]));

  const unit = await runPackage(
    "vitest/vitest.mjs",
    ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${reports.vitest}`],
    { env, io: "show" },
  );
  add(countVitest(reports.vitest, unit.code));

  if (built) {
    const browser = await runPackage("playwright/cli.js", ["test", "--reporter=list,json"], {
      env: {
        ...env,
        PLAYWRIGHT_JSON_OUTPUT_NAME: reports.playwright,
        PARLEY_TEST_PORT: String(await findFreePort()),
      },
      io: "show",
    });
    add(countPlaywright(reports.playwright, browser.code));
  } else {
    progress.say("The browser tests were not run: there is no build to run them against.");
  }
  progress.say(`${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed === 0 ? 0 : 1;
} catch (error) {
  endWith(error);
}
