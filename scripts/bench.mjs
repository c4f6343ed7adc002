// npm run bench: how fast it is, beside what it is compared with, in one run. Figures of a shared machine drift: only
// those of one run say anything of each other.
import "./check-node.mjs";
import { mkdirSync } from "node:fs";
import { join } from "node:path";

const { ensureBrowser } = await import("./browser.mjs");
const { createProgress } = await import("./progress.mjs");
const { endWith } = await import("./failure.mjs");
const { ensureLibsqlServer, HAS_LIBSQL_SERVER } = await import("./libsql-server.mjs");
const { ensureLoadTools } = await import("./load-tools.mjs");
const { ensureDirectus } = await import("./peers.mjs");
const { ROOT } = await import("./root.mjs");
const { runCommand, stopOnSignals } = await import("./run-command.mjs");
const { setUp } = await import("./set-up.mjs");
const { forgetSettings, makeRunFolder, TEST_DIST, TEST_PAGES } = await import("./test-folders.mjs");

/** Null where it cannot be had: then the figures that were kept stand. @param {import("./progress.mjs").Progress} progress */
async function tryDirectus(progress) {
  try {
    return await ensureDirectus(progress);
  } catch (error) {
    progress.say(`${error instanceof Error ? error.message : error}\nDirectus is not measured in this run.`);
    return null;
  }
}

stopOnSignals();
forgetSettings();
try {
  const progress = createProgress(process.stdout);
  await setUp(progress, { dist: TEST_DIST, pages: TEST_PAGES });
  await ensureBrowser(progress);
  const hasLoadTools = await ensureLoadTools(progress);
  const words = process.argv.slice(2);
  const directus = hasLoadTools && words.includes("--peers") ? await tryDirectus(progress) : null;
  const folder = makeRunFolder();
  const program = join(ROOT, ".test/bench.mjs");
  mkdirSync(join(ROOT, ".test"), { recursive: true });
  const bundled = await runCommand(join(ROOT, "node_modules/.bin/esbuild"), [
    "tests/bench/bench.ts",
    "--bundle",
    "--platform=node",
    "--format=esm",
    "--target=node20",
    "--packages=external",
    "--log-level=warning",
    `--outfile=${program}`,
  ]);
  if (bundled.code !== 0) throw new Error(bundled.output);
  const { code } = await runCommand(process.execPath, [program, ...words], {
    env: {
      ...{ BENCH_FOLDER: folder, BENCH_DIST: TEST_DIST, BENCH_LOAD: hasLoadTools ? "1" : "" },
      BENCH_DIRECTUS: directus === null ? "" : JSON.stringify(directus),
      BENCH_LIBSQL: HAS_LIBSQL_SERVER ? await ensureLibsqlServer(progress) : "",
      ...{ NEXT_DIST_DIR: TEST_PAGES, NODE_ENV: "production" },
    },
    io: "show",
  });
  process.exitCode = code;
} catch (error) {
  endWith(error);
}
