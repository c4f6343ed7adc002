// Directus with the positions of cases as its rows, open to everybody: what it answers is what a page of theirs would
// ask for.
import { spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import path from "node:path";
import type { CaseFile } from "@/lib/domain/case-file";
import { findFreePort } from "../../scripts/port.mjs";

const { BENCH_FOLDER: folder = "" } = process.env;

const ADMIN = { email: "admin@example.com", password: "a-throw-away-Passw0rd" };
const ROWS_AT_ONCE = 500;
const START_MS = 300_000;

export interface Directus {
  pid: number;
  /** The address of all positions of a case. */
  urlOf: (caseFile: CaseFile) => string;
  stop: () => Promise<void>;
}

/** One row a position: what such a program stores. */
const FIELDS = {
  ...{ issue: "string", party: "string", headline: "string", accepts: "string", stance: "string" },
  ...{ redLine: "boolean", statement: "text", source: "string", date: "date" },
};

function rowsOf({ positions, statements, sources, issues, parties }: CaseFile): object[] {
  const byKey = <T extends { key: string }>(list: readonly T[]) => new Map(list.map((one) => [one.key, one]));
  const [issue, party, said, source] = [byKey(issues), byKey(parties), byKey(statements), byKey(sources)];
  return positions.map(({ stances = {}, evidence = [], ...position }) => {
    const statement = said.get(evidence[0]?.statement ?? "");
    const all = Object.values(stances);
    return {
      issue: issue.get(position.issue)?.title,
      party: party.get(position.party)?.name,
      headline: position.headline,
      accepts: Object.keys(stances).join("; "),
      stance: all[0],
      redLine: all.includes("red-line"),
      statement: statement?.text,
      source: source.get(statement?.source ?? "")?.url,
      date: statement?.date,
    };
  });
}

/** `installed`: as scripts/peers.mjs gives it. Its caching is on, as somebody would run it. */
export async function startDirectus(
  installed: { node: string; folder: string },
  cases: readonly CaseFile[],
): Promise<Directus> {
  const own = path.join(folder, "directus");
  mkdirSync(own, { recursive: true });
  const port = await findFreePort();
  const origin = `http://127.0.0.1:${port}`;
  const env: NodeJS.ProcessEnv = {
    ...{ PATH: process.env.PATH, HOME: own, NODE_ENV: "production", LOG_LEVEL: "warn", TELEMETRY: "false" },
    ...{
      DB_CLIENT: "sqlite3",
      DB_FILENAME: path.join(own, "data.db"),
      SECRET: "a-throw-away-secret-of-a-benchmark",
    },
    ...{ ADMIN_EMAIL: ADMIN.email, ADMIN_PASSWORD: ADMIN.password, MAX_PAYLOAD_SIZE: "20mb" },
    ...{ HOST: "127.0.0.1", PORT: String(port), PUBLIC_URL: origin, RATE_LIMITER_ENABLED: "false" },
    ...{ QUERY_LIMIT_MAX: "-1", QUERY_LIMIT_DEFAULT: "-1" },
    ...{ CACHE_ENABLED: "true", CACHE_STORE: "memory", CACHE_TTL: "30m", CACHE_AUTO_PURGE: "true" },
    ...{ CACHE_VALUE_MAX_SIZE: "false" },
  };
  const run = (word: string) => {
    const program = path.join(installed.folder, "node_modules/directus/cli.js");
    const child = spawn(installed.node, [program, word], {
      cwd: installed.folder,
      env,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let said = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk) => {
        said = `${said}${chunk}`.slice(-4_000);
      });
    const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
    return { child, ended, said: () => said };
  };
  const bootstrap = run("bootstrap");
  if ((await bootstrap.ended) !== 0) throw new Error(`Directus made no database: ${bootstrap.said()}`);
  const server = run("start");
  const stop = async () => {
    server.child.kill("SIGTERM");
    await server.ended;
  };
  try {
    await untilItAnswers(`${origin}/server/ping`, () => server.child.exitCode !== null, server.said);
    await fill(origin, cases);
  } catch (error) {
    await stop();
    throw error;
  }
  const urlOf = ({ negotiation }: CaseFile) => `${origin}/items/positions_${negotiation.slug}?limit=-1`;
  return { pid: server.child.pid ?? 0, urlOf, stop };
}

async function untilItAnswers(url: string, hasEnded: () => boolean, said: () => string): Promise<void> {
  const patience = performance.now() + START_MS;
  while (!(await fetch(url).catch(() => null))?.ok) {
    if (hasEnded() || performance.now() > patience) throw new Error(`Directus did not start: ${said()}`);
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

async function fill(origin: string, cases: readonly CaseFile[]): Promise<void> {
  let token = "";
  const call = async (method: string, address: string, body?: object) => {
    const answer = await fetch(origin + address, {
      method,
      headers: { "Content-Type": "application/json", ...(token && { Authorization: `Bearer ${token}` }) },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${address}: ${answer.status} ${text.slice(0, 400)}`);
    return text === "" ? null : JSON.parse(text).data;
  };
  token = (await call("POST", "/auth/login", ADMIN)).access_token;
  const policies: { id: string; name: string; admin_access: boolean }[] = await call(
    "GET",
    "/policies?limit=-1",
  );
  const everybody =
    policies.find(({ name }) => name.includes("public")) ?? policies.find((policy) => !policy.admin_access);
  const id = {
    field: "id",
    type: "integer",
    schema: { is_primary_key: true, has_auto_increment: true },
    meta: {},
  };
  for (const caseFile of cases) {
    const collection = `positions_${caseFile.negotiation.slug}`;
    const fields = Object.entries(FIELDS).map(([field, type]) => ({ field, type, schema: {}, meta: {} }));
    await call("POST", "/collections", { collection, meta: {}, schema: {}, fields: [id, ...fields] });
    const rows = rowsOf(caseFile);
    for (let at = 0; at < rows.length; at += ROWS_AT_ONCE)
      await call("POST", `/items/${collection}`, rows.slice(at, at + ROWS_AT_ONCE));
    await call("POST", "/permissions", {
      ...{ policy: everybody?.id, collection, action: "read", fields: ["*"], permissions: {} },
    });
  }
}
