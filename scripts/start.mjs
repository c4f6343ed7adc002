// npm start: sets up what is missing or has changed, then serves in this process.
import "./check-node.mjs";

const { createProgress } = await import("./progress.mjs");
const { endWith } = await import("./failure.mjs");
const { requireFreePort } = await import("./port.mjs");
const { ROOT } = await import("./root.mjs");
const { stopOnSignals } = await import("./run-command.mjs");
const { noteServing } = await import("./serving.mjs");
const { setUp } = await import("./set-up.mjs");

process.chdir(ROOT);
process.env.NODE_ENV = "production";
const giveSignalsBack = stopOnSignals();
try {
  await requireFreePort(process.env);
  await setUp(createProgress(process.stdout), { dist: "dist", pages: ".next", database: {} });
  noteServing(".next");
  giveSignalsBack();
  await import("../dist/server.js");
} catch (error) {
  endWith(error);
}
