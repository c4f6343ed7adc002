// The server of the browser tests: the production build, a new database with the samples (a file, or where tests are told
// to use one, on a libSQL server of its own), a port of its own.
// Started by playwright.config.ts, so that `npx playwright test tests/e2e/one.spec.ts` needs nothing beside it.
import "./check-node.mjs";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

const { createProgress } = await import("./progress.mjs");
const { endWith } = await import("./failure.mjs");
const { startLibsqlServer } = await import("./libsql-server.mjs");
const { requireFreePort } = await import("./port.mjs");
const { ROOT } = await import("./root.mjs");
const { stopOnSignals } = await import("./run-command.mjs");
const { noteServing } = await import("./serving.mjs");
const { setUp } = await import("./set-up.mjs");
const { databaseNote, forgetSettings, makeRunFolder, TEST_DIST, TEST_PAGES } = await import(
  "./test-folders.mjs"
);

process.chdir(ROOT);
const giveSignalsBack = stopOnSignals();
try {
  const { PORT = "3199", HOST, APP_ORIGIN, TEST_LIBSQL_SERVER } = process.env;
  forgetSettings();
  const folder = makeRunFolder();
  const libsql = TEST_LIBSQL_SERVER
    ? await startLibsqlServer(TEST_LIBSQL_SERVER, join(folder, "server"))
    : null;
  process.on("exit", () => libsql?.child.kill());
  const database = libsql?.url ?? join(folder, "parley.db");
  writeFileSync(databaseNote(PORT), database);
  Object.assign(process.env, {
    PORT,
    HOST,
    APP_ORIGIN,
    NODE_ENV: "production",
    NEXT_DIST_DIR: TEST_PAGES,
    DATABASE_URL: libsql?.url ?? `file:${database}`,
    SAMPLES: "true",
  });
  await requireFreePort(process.env);
  await setUp(createProgress(process.stdout), { dist: TEST_DIST, pages: TEST_PAGES, database: {} });
  noteServing(TEST_PAGES);
  giveSignalsBack();
  await import(join(ROOT, TEST_DIST, "server.js"));
} catch (error) {
  endWith(error);
}
