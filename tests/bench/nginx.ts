// nginx with files that were compressed beforehand: as fast as pages can be served from this machine.
import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { brotliCompressSync } from "node:zlib";
import { findFreePort } from "../../scripts/port.mjs";

const { BENCH_FOLDER: folder = "" } = process.env;
const MODULE = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

export interface Nginx {
  origin: string;
  pid: number;
  stop: () => Promise<void>;
}

/** `pages`: HTML by name; each stands at `/NAME.html`. */
export async function startNginx(pages: Readonly<Record<string, string>>): Promise<Nginx> {
  const own = path.join(folder, "nginx");
  const site = path.join(own, "site");
  mkdirSync(site, { recursive: true });
  for (const [name, html] of Object.entries(pages)) {
    writeFileSync(path.join(site, `${name}.html`), html);
    writeFileSync(path.join(site, `${name}.html.br`), brotliCompressSync(html));
  }
  const port = await findFreePort();
  const paths = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${own};`,
  );
  const config = path.join(own, "nginx.conf");
  writeFileSync(
    config,
    `load_module ${MODULE};
daemon off; worker_processes 1; pid ${own}/nginx.pid; error_log ${own}/error.log warn;
${process.getuid?.() === 0 ? "user root;" : ""}
events { worker_connections 1024; }
http {
  types { text/html html; } charset utf-8; access_log off; sendfile on; tcp_nopush on; keepalive_requests 100000000;
  open_file_cache max=200 inactive=60s; ${paths.join(" ")}
  server { listen 127.0.0.1:${port}; root ${site}; brotli_static on; etag on; add_header Cache-Control "public, no-cache"; }
}
`,
  );
  const child = spawn("taskset", ["-c", "0", "/usr/sbin/nginx", "-c", config], { stdio: "ignore" });
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const origin = `http://127.0.0.1:${port}`;
  const patience = performance.now() + 10_000;
  while (!(await fetch(origin).catch(() => null))) {
    if (child.exitCode !== null || performance.now() > patience) throw new Error("nginx did not start.");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const stop = () => {
    child.kill("SIGTERM");
    return ended;
  };
  return { origin, pid: child.pid ?? 0, stop };
}
