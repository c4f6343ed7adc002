// npm run build: everything that `npm start` would build, without a database: for an image, or before a server is moved.
import "./check-node.mjs";

const { createProgress } = await import("./progress.mjs");
const { endWith } = await import("./failure.mjs");
const { ROOT } = await import("./root.mjs");
const { stopOnSignals } = await import("./run-command.mjs");
const { setUp } = await import("./set-up.mjs");

process.chdir(ROOT);
process.env.NODE_ENV = "production";
stopOnSignals();
try {
  await setUp(createProgress(process.stdout), { dist: "dist", pages: ".next" });
} catch (error) {
  endWith(error);
}
