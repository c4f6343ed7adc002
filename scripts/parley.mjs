// npm run parley -- <command>: sets up what is missing, then runs the command. What this file says goes to stderr,
// for stdout is the command's own.
import "./check-node.mjs";

const { createProgress } = await import("./progress.mjs");
const { endWith } = await import("./failure.mjs");
const { runCommand, stopOnSignals } = await import("./run-command.mjs");
const { setUp } = await import("./set-up.mjs");

stopOnSignals();
try {
  await setUp(createProgress(process.stderr), { dist: "dist" });
  const { code } = await runCommand(process.execPath, ["dist/parley.js", ...process.argv.slice(2)], {
    io: "terminal",
    // File names on the command line are meant from where the person stands.
    env: { INIT_CWD: process.env.INIT_CWD ?? process.cwd() },
  });
  process.exitCode = code;
} catch (error) {
  endWith(error);
}
