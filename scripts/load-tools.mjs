// What the benchmark loads servers with and compares them to: wrk, and nginx with brotli. The tests put nginx in front.
import { existsSync } from "node:fs";
import { Failure } from "./failure.mjs";
import { runCommand } from "./run-command.mjs";

const WRK = "/usr/bin/wrk";
const NGINX = "/usr/sbin/nginx";
const BROTLI = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

/**
 * Installs them where they are missing and that can be done. Resolves to false where they stay missing: then what is
 * measured with them is left out, and that is said.
 * @param {import("./progress.mjs").Progress} progress
 */
export async function ensureLoadTools(progress) {
  const areThere = () => [WRK, NGINX, BROTLI].every((file) => existsSync(file));
  if (areThere()) return true;
  if (!canInstall()) return false;
  await installPackages(progress, ["wrk", "nginx-light", "libnginx-mod-http-brotli-static"]);
  return areThere();
}

/** Throws a Failure where it is missing and cannot be installed. @param {import("./progress.mjs").Progress} progress */
export async function ensureNginx(progress) {
  if (existsSync(NGINX)) return;
  if (canInstall()) await installPackages(progress, ["nginx-light"]);
  if (!existsSync(NGINX))
    throw new Failure(`The tests put nginx in front of the server: install it as ${NGINX}.`);
}

function canInstall() {
  return existsSync("/usr/bin/apt-get") && process.getuid?.() === 0;
}

/** @param {import("./progress.mjs").Progress} progress @param {string[]} packages */
function installPackages(progress, packages) {
  return progress.step(`Installing ${packages.join(", ")} (apt-get)`, async () => {
    const env = { DEBIAN_FRONTEND: "noninteractive" };
    await runCommand("apt-get", ["update"], { env });
    await runCommand("apt-get", ["install", "-y", "--no-install-recommends", ...packages], { env });
  });
}
