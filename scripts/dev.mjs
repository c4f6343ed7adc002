// npm run dev: like npm start, but Next compiles each page when it is asked for and again when its source changes.
import "./check-node.mjs";

const { createProgress } = await import("./progress.mjs");
const { endWith } = await import("./failure.mjs");
const { requireFreePort } = await import("./port.mjs");
const { ROOT } = await import("./root.mjs");
const { stopOnSignals } = await import("./run-command.mjs");
const { setUp } = await import("./set-up.mjs");

process.chdir(ROOT);
process.env.NODE_ENV = "development";
const giveSignalsBack = stopOnSignals();
try {
  await requireFreePort(process.env);
  await setUp(createProgress(process.stdout), { dist: "dist", database: {} });
  giveSignalsBack();
  await import("../dist/server.js");
} catch (error) {
  endWith(error);
}
