// What the benchmark loads servers with and compares them to: wrk, and nginx with brotli.
import { existsSync } from "node:fs";
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
  if (!existsSync("/usr/bin/apt-get") || process.getuid?.() !== 0) return false;
  await progress.step("Installing wrk and nginx (apt-get)", async () => {
    const env = { DEBIAN_FRONTEND: "noninteractive" };
    await runCommand("apt-get", ["update"], { env });
    const packages = ["wrk", "nginx-light", "libnginx-mod-http-brotli-static"];
    await runCommand("apt-get", ["install", "-y", "--no-install-recommends", ...packages], { env });
  });
  return areThere();
}
