// The steps from a fresh clone to a program that runs. Each is decided by what it reads and repeated only where
// that has changed; each leaves its stamp inside what it made, so that deleting the result repeats the step.
import { mkdirSync, renameSync } from "node:fs";
import { join } from "node:path";
import { Failure, stepFailure } from "./failure.mjs";
import { fingerprint, isStamped, removeStamp, writeStamp } from "./fingerprint.mjs";
import { installPackages } from "./install.mjs";
import { ROOT } from "./root.mjs";
import { runCommand, runPackage } from "./run-command.mjs";
import { requireNobodyServes } from "./serving.mjs";

/** @typedef {import("./progress.mjs").Progress} Progress */

const GENERATED = "lib/data/generated";
const SYSTEM = [process.platform, process.arch, process.versions.modules];
const PACKAGES = ["package.json", "package-lock.json", ".npmrc"];

/**
 * @param {Progress} progress
 * @param {{
 *   what: string, stamp: string, print: string,
 *   replaces?: () => Promise<void>, // throws where a running server would lose what it still reads
 *   run: () => Promise<{ code: number, output: string }>,
 * }} step
 */
async function runOnce(progress, { what, stamp, print, replaces, run }) {
  if (isStamped(stamp, print)) return;
  await replaces?.();
  await progress.step(what, async () => {
    removeStamp(stamp);
    const { code, output } = await run();
    if (code !== 0) throw stepFailure(what, output);
    writeStamp(stamp, print);
  });
}

/** @param {Progress} progress */
export function install(progress) {
  return runOnce(progress, {
    what: "Installing packages",
    stamp: "node_modules/.parley-installed",
    print: fingerprint(PACKAGES, { also: SYSTEM }),
    replaces: () => requireNobodyServes(null),
    run: installPackages,
  });
}

/** The database client from prisma/schema.prisma. @param {Progress} progress */
export function generate(progress) {
  return runOnce(progress, {
    what: "Generating the database client",
    stamp: `${GENERATED}/.parley-stamp`,
    print: fingerprint(["prisma/schema.prisma", "prisma.config.ts", "package-lock.json"]),
    run: () =>
      runPackage("prisma/build/index.js", ["generate"], {
        // Generating needs no engine, but Prisma downloads one unless it is shown a program that exists.
        env: { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath },
      }),
  });
}

/**
 * The server and the commands, each as one file of JavaScript.
 * @param {Progress} progress @param {string} folder such as "dist"
 */
export function compile(progress, folder) {
  return runOnce(progress, {
    what: "Compiling the server and the commands",
    stamp: `${folder}/.parley-stamp`,
    print: fingerprint(["server.ts", "lib", "prisma/schema.prisma", "tsconfig.json", "package-lock.json"], {
      except: [GENERATED],
    }),
    run: async () => {
      const fresh = `${folder}/new`;
      mkdirSync(join(ROOT, fresh), { recursive: true });
      const options = [
        "--bundle",
        "--platform=node",
        "--format=esm",
        "--target=node20",
        "--packages=external",
      ];
      const entries = [
        "server=server.ts",
        "parley=lib/cli/main.ts",
        "take-upload=lib/cli/take-upload-main.ts",
        "read-article=lib/cli/read-article-main.ts",
      ];
      const result = await runCommand(join(ROOT, "node_modules/.bin/esbuild"), [
        ...entries,
        ...options,
        "--log-level=warning",
        `--outdir=${fresh}`,
      ]);
      if (result.code !== 0) return result;
      // Renamed, for a command may be reading the file that this replaces.
      for (const name of ["server.js", "parley.js", "take-upload.js", "read-article.js"]) {
        renameSync(join(ROOT, fresh, name), join(ROOT, folder, name));
      }
      return result;
    },
  });
}

/** The pages, for production. @param {Progress} progress @param {string} folder such as ".next" */
export function build(progress, folder) {
  const sources = [
    "app",
    "lib",
    "cases",
    "public",
    "proxy.ts",
    "instrumentation.ts",
    "next.config.js",
    "tsconfig.json",
    "prisma/schema.prisma",
  ];
  const print = fingerprint([...sources, ...PACKAGES], { except: [GENERATED, "lib/cli"], also: SYSTEM });
  return runOnce(progress, {
    what: "Building the pages",
    stamp: `${folder}/parley-stamp`,
    print,
    replaces: () => requireNobodyServes(folder),
    run: () =>
      runPackage("next/dist/bin/next", ["build"], {
        env: {
          ...{ NODE_ENV: "production", NEXT_DIST_DIR: folder, PARLEY_BUILD_ID: print.slice(0, 24) },
          // Next names forms by it. By chance, machines that build the same sources would not know each other's forms.
          // It keeps nothing secret: no action closes over a value (tests/scripts/build.test.ts).
          NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: Buffer.from(print, "hex").toString("base64"),
        },
      }),
  });
}

/**
 * The database: made or brought up to date; with the samples where it is new.
 * @param {Progress} progress @param {string} folder of the compiled commands
 * @param {Record<string, string>} [env] settings other than the environment's
 */
export async function prepare(progress, folder, env = {}) {
  const { code, output } = await runCommand(process.execPath, [join(ROOT, folder, "parley.js"), "prepare"], {
    env,
  });
  // The command says in a sentence what is wrong.
  if (code !== 0) throw new Failure(output.trim() || "The database could not be made ready.");
  if (output.trim() !== "") progress.say(output.trim());
}
