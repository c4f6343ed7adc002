// npm install, made safe to be killed, and to run out of disk.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./root.mjs";
import { runCommand } from "./run-command.mjs";

const MODULES = join(ROOT, "node_modules");
/** There while packages are being unpacked: what a killed npm left half unpacked, the next one takes for installed. */
const UNDER_WAY = join(MODULES, ".parley-installing");
/** npm warns of a file that it could not write, and says that all is well. */
const LOST_FILES = /TAR_ENTRY_ERROR|\bENOSPC\b/;

/** The packages of package-lock.json, which stays as it is. @returns {Promise<{ code: number, output: string }>} */
export async function installPackages() {
  if (existsSync(UNDER_WAY)) removePackages();
  mkdirSync(MODULES, { recursive: true });
  writeFileSync(UNDER_WAY, "");
  const lockFile = join(ROOT, "package-lock.json");
  const before = readFileSync(lockFile);
  // Not `npm ci`: it refuses a lock file that leaves out the binaries of other systems.
  const { code, output } = await runNpm([
    "install",
    "--ignore-scripts",
    "--include=dev",
    "--no-audit",
    "--no-fund",
    "--no-progress",
    "--no-update-notifier",
  ]);
  // What npm would add about this machine is not part of the program.
  if (!readFileSync(lockFile).equals(before)) writeFileSync(lockFile, before);
  if (LOST_FILES.test(output)) return { code: code || 1, output };
  rmSync(UNDER_WAY, { force: true });
  return { code, output };
}

/** All but our own notes: the lock that this process holds is among them. */
function removePackages() {
  for (const name of readdirSync(MODULES)) {
    if (!name.startsWith(".parley-")) rmSync(join(MODULES, name), { recursive: true, force: true });
  }
}

/** @param {string[]} args */
function runNpm(args) {
  // The npm that started us, where one did; `npm` alone may be another, or none.
  const npm = process.env.npm_execpath;
  if (npm?.endsWith(".js") && existsSync(npm)) return runCommand(process.execPath, [npm, ...args]);
  return runCommand("npm", args);
}
