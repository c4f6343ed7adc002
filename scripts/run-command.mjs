// Child processes that never outlive us.
import { spawn } from "node:child_process";
import { constants } from "node:os";
import { ROOT } from "./root.mjs";

/** @type {Set<import("node:child_process").ChildProcess>} */
const running = new Set();
/** From the moment that we were told to stop, what becomes of a child decides nothing any more. */
let stopping = false;
const KEPT_CHARACTERS = 200_000;
const STOP_MS = 5_000;

/**
 * Runs a program in the project's folder and waits for its end.
 * `keep` its output (the last 200,000 characters) and give it back; or `show` it as well, as it comes; or leave the
 * `terminal` to it, to read from and to write to.
 * @param {string} program
 * @param {string[]} args
 * @param {{ env?: Record<string, string | undefined>, io?: "keep" | "show" | "terminal" }} [options]
 * @returns {Promise<{ code: number, output: string }>} code 1 where it could not be started or was killed
 */
export function runCommand(program, args, { env = {}, io = "keep" } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: io === "terminal" ? "inherit" : ["ignore", "pipe", "pipe"],
      // A group of its own: stopping it stops the workers that it started too. Only who is in our own group may
      // read from the terminal.
      detached: io !== "terminal",
    });
    running.add(child);
    let output = "";
    const keep = (/** @type {Buffer} */ chunk) => {
      output = (output + chunk).slice(-KEPT_CHARACTERS);
      if (io === "show") process.stdout.write(chunk);
    };
    child.stdout?.on("data", keep);
    child.stderr?.on("data", keep);
    const end = (/** @type {number | null} */ code) => {
      running.delete(child);
      if (!stopping) resolve({ code: code ?? 1, output });
    };
    child.on("error", (error) => {
      output += error.message;
      end(1);
    });
    child.on("close", end);
  });
}

/** Runs a JavaScript program of an installed package, such as `next/dist/bin/next`. */
export function runPackage(path, args, options) {
  return runCommand(process.execPath, [`${ROOT}/node_modules/${path}`, ...args], options);
}

/** @param {NodeJS.Signals} signal */
function signalAll(signal) {
  for (const child of running) {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, signal);
    } catch {
      child.kill(signal); // no group by that number: the child has just ended, or the system knows no groups
    }
  }
}

/**
 * From now on SIGINT, SIGTERM and SIGHUP stop the children first and then us, with the usual exit code.
 * @returns {() => void} gives the signals back, for a server that ends in its own way
 */
export function stopOnSignals() {
  const signals = /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]);
  /** @param {NodeJS.Signals} signal */
  const stop = async (signal) => {
    const code = 128 + constants.signals[signal];
    if (stopping) process.exit(code);
    stopping = true;
    const patience = setTimeout(() => signalAll("SIGKILL"), STOP_MS);
    signalAll(signal);
    while (running.size > 0) await new Promise((resolve) => setTimeout(resolve, 20));
    clearTimeout(patience);
    process.exit(code);
  };
  for (const signal of signals) process.on(signal, stop);
  return () => {
    for (const signal of signals) process.off(signal, stop);
  };
}
