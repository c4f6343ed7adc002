// Several machines on one: a libSQL server and its replica, two of the application, and nginx as deploy/ brings it in
// front of them. Each can be killed and comes back at its own place.
import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { findFreePort } from "../../scripts/port.mjs";
import { TEST_DIST, TEST_PAGES } from "../../scripts/test-folders.mjs";
import { SHARE_SECRET } from "../e2e/support/share-link";
import { startLibsqlServer } from "../support/libsql-server";
import { type Ended, runNode } from "../support/run-node";

export interface Machine {
  origin: string;
  pid: () => number;
  /** At once, as by a loss of power. */
  kill: () => Promise<void>;
  start: () => Promise<void>;
}

export interface Cluster {
  /** Where readers come in. */
  origin: string;
  primary: Machine;
  replica: Machine;
  apps: readonly [Machine, Machine];
  /** Puts this many of the applications behind nginx. */
  putBehind: (count: 1 | 2) => Promise<void>;
  /** Runs a command of an operator; milliseconds. Throws where it fails. */
  parley: (...words: string[]) => Promise<Ended>;
  stop: () => Promise<void>;
}

/** What runs, with a way to start it again. */
function machine(origin: string, run: () => Promise<ChildProcess>): Machine {
  let child: ChildProcess | null = null;
  return {
    origin,
    pid: () => child?.pid ?? 0,
    start: async () => {
      child = await run();
    },
    kill: async () => {
      const running = child;
      if (running === null || running.exitCode !== null || running.signalCode !== null) return;
      const ended = new Promise((resolve) => running.once("close", resolve));
      running.kill("SIGKILL");
      await ended;
    },
  };
}

/** The site of deploy/, without TLS: a name of this machine's own has no certificate. */
function writeSite(port: number, apps: readonly Machine[], folder: string): string {
  const template = readFileSync("deploy/nginx.conf.template", "utf8");
  const servers = apps.map(({ origin }) => `server ${new URL(origin).host};`).join(" ");
  const [head = "", ...sites] = template.split(/^server \{$/m);
  const site = `${head}server {${sites.at(-1)}`
    .replaceAll("$" + "{APPS}", servers)
    .replaceAll("$" + "{SERVER_NAME}", "127.0.0.1")
    .replace("listen 443 ssl;", `listen 127.0.0.1:${port};`)
    .replace(/^\s*ssl_.*$/gm, "")
    .replace("/var/cache/nginx", folder);
  const own = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  return `daemon off; worker_processes 1; pid ${folder}/nginx.pid; error_log ${folder}/error.log;
${process.getuid?.() === 0 ? "user root;" : ""}
events { worker_connections 1024; }
http { access_log off; keepalive_requests 100000000; ${own.map((name) => `${name}_temp_path ${folder}/${name};`).join(" ")}
${site} }`;
}

async function startNginx(port: number, folder: string) {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, "nginx.conf");
  let child: ChildProcess | null = null;
  const stop = async () => {
    const running = child;
    child = null;
    if (running === null || running.exitCode !== null) return;
    const ended = new Promise((resolve) => running.once("close", resolve));
    running.kill("SIGTERM");
    await ended;
  };
  const use = async (apps: readonly Machine[]) => {
    await stop();
    writeFileSync(file, writeSite(port, apps, folder));
    child = spawn("/usr/sbin/nginx", ["-c", file], { stdio: "ignore" });
    await until(() => fetch(`http://127.0.0.1:${port}/livez`).then(({ ok }) => ok), "nginx answers");
  };
  return { use, stop };
}

/** Asks again and again; milliseconds until it was so. What throws is not so. */
export async function until(isSo: () => Promise<boolean>, what: string, patience = 30_000): Promise<number> {
  const begun = performance.now();
  while (!(await isSo().catch(() => false))) {
    if (performance.now() - begun > patience) throw new Error(`Not within ${patience / 1_000} s: ${what}.`);
    await pause(10);
  }
  return performance.now() - begun;
}

export const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** `program`: the libSQL server. `folder`: a new one, for the data of all. */
export async function startCluster(program: string, folder: string): Promise<Cluster> {
  const [port, primaryPort, forReplicas, replicaPort, one, two] = [
    await findFreePort(),
    await findFreePort(),
    await findFreePort(),
    await findFreePort(),
    await findFreePort(),
    await findFreePort(),
  ];
  const origin = `http://127.0.0.1:${port}`;
  const database = (name: string, place: Parameters<typeof startLibsqlServer>[2]) =>
    machine(
      `http://127.0.0.1:${place?.port}`,
      async () => (await startLibsqlServer(program, path.join(folder, name), place)).child,
    );
  const primary = database("primary", { port: primaryPort, replicaPort: forReplicas });
  const replica = database("replica", { port: replicaPort, replicaOf: forReplicas });
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    ...{ NODE_ENV: "production", NEXT_DIST_DIR: TEST_PAGES, SAMPLES: "false", APP_SECRET: SHARE_SECRET },
    ...{ DATABASE_URL: primary.origin, DATABASE_REPLICA_URL: replica.origin },
    ...{
      APP_ORIGIN: origin,
      TRUST_PROXY: "1",
      BACKUP_KEEP: "0",
      BACKUP_FOLDER: path.join(folder, "backups"),
    },
  };
  const parley = async (...words: string[]) => {
    const ended = await runNode([`${TEST_DIST}/parley.js`, ...words], { env }).ended;
    if (ended.code !== 0) throw new Error(`parley ${words[0]}: ${ended.err}`);
    return ended;
  };
  const app = (appPort: number) =>
    machine(`http://127.0.0.1:${appPort}`, async () => {
      // As npm start does.
      await parley("prepare");
      const server = runNode([`${TEST_DIST}/server.js`], { env: { ...env, PORT: String(appPort) } });
      await server.says("Parley is at ");
      return server.child;
    });
  const apps = [app(one), app(two)] as const;
  const nginx = await startNginx(port, path.join(folder, "nginx"));
  const stop = async () => {
    await nginx.stop();
    for (const each of [...apps, replica, primary]) await each.kill();
  };
  try {
    for (const each of [primary, replica, ...apps]) await each.start();
    await nginx.use(apps);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    origin,
    primary,
    replica,
    apps,
    putBehind: (count) => nginx.use(apps.slice(0, count)),
    parley,
    stop,
  };
}
