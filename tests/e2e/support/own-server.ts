// A server of a test's own, beside the shared one: for what ends it, sets it up otherwise or takes its data away.
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { CaseFile } from "../../../lib/domain/case-file";
import { findFreePort } from "../../../scripts/port.mjs";
import { TEST_DIST, TEST_PAGES } from "../../../scripts/test-folders.mjs";
import { LIBSQL_SERVER, startLibsqlServer } from "../../support/libsql-server";
import { type RunningNode, runNode } from "../../support/run-node";
import { test as base, expect } from "./test";

export { expect } from "./test";

export interface Started extends RunningNode {
  origin: string;
  port: number;
}

/** Runs a compiled program of the tests' build with a data folder of its own and these settings. */
export type Run = (program: "server" | "parley", args: string[], env: Record<string, string>) => RunningNode;

type StartServer = (env?: Record<string, string>) => Promise<Started>;

/** A folder with a database, and programs that run on it until the end. */
export interface Own {
  folder: string;
  /** Its file, or the address of its libSQL server. */
  database: string;
  run: Run;
  startServer: StartServer;
  end: () => Promise<void>;
}

/** `prepared`: gives the file of a database as `parley prepare` makes it with these samples. */
export async function makeOwn(prepared: (samples: string) => Promise<string>): Promise<Own> {
  const folder = mkdtempSync(path.join(tmpdir(), "parley-server-"));
  const libsql = LIBSQL_SERVER ? await startLibsqlServer(LIBSQL_SERVER, path.join(folder, "server")) : null;
  const database = libsql?.url ?? path.join(folder, "parley.db");
  const programs: RunningNode[] = [];
  const run: Run = (name, args, env) => {
    const program = runNode([`${TEST_DIST}/${name}.js`, ...args], {
      env: {
        ...process.env,
        NODE_ENV: "production",
        NEXT_DIST_DIR: TEST_PAGES,
        DATABASE_URL: libsql?.url ?? `file:${database}`,
        SAMPLES: "false",
        ...env,
      },
    });
    programs.push(program);
    return program;
  };
  return {
    folder,
    database,
    run,
    startServer: async (env = {}) => {
      // A server that is started again goes on with what it had.
      if (libsql !== null) {
        const { code, err } = await run("parley", ["prepare"], env).ended;
        expect({ code, err }).toEqual({ code: 0, err: "" });
      } else if (!existsSync(database)) copyFileSync(await prepared(env.SAMPLES ?? "false"), database);
      const port = await findFreePort();
      const origin = `http://127.0.0.1:${port}`;
      const server = run("server", [], { PORT: String(port), APP_ORIGIN: origin, ...env });
      await server.says("Parley is at ");
      return { ...server, origin, port };
    },
    end: async () => {
      for (const { child, ended } of programs) {
        child.kill("SIGKILL");
        await ended;
      }
      await libsql?.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

interface WorkerFixtures {
  /** To prepare a database takes seconds: a worker does it once, with the samples or without, and copies its file. */
  prepared: (samples: string) => Promise<string>;
  /** A server for all tests of a worker that do not disturb each other: each works on a negotiation of its own. */
  shared: Shared;
}

/** A server, and negotiations on it that nobody has touched. */
export interface Shared {
  server: Started;
  /** Its file, or the address of its libSQL server. */
  database: string;
  /** Runs a program on it. */
  run: Run;
  /** The slug of one that no test has had: the river basin, published once. */
  takeRiver: () => string;
}

/** More than all tests that take one: all may fall to one worker. */
const RIVERS = 26;

interface Fixtures {
  own: Own;
  /** The data folder of the test's programs. */
  folder: string;
  /** The file of their database, or the address of its libSQL server. */
  database: string;
  run: Run;
  /** A server that answers, on a new database. */
  startServer: StartServer;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  prepared: [
    async ({ browserName: _ }, use) => {
      const folder = mkdtempSync(path.join(tmpdir(), "parley-prepared-"));
      const made = new Map<string, Promise<string>>();
      const make = async (samples: string) => {
        const file = path.join(folder, `${samples}.db`);
        const { code, err } = await runNode([`${TEST_DIST}/parley.js`, "prepare"], {
          env: { ...process.env, NODE_ENV: "production", DATABASE_URL: `file:${file}`, SAMPLES: samples },
        }).ended;
        expect({ code, err }).toEqual({ code: 0, err: "" });
        return file;
      };
      await use((samples) => {
        const file = made.get(samples) ?? make(samples);
        made.set(samples, file);
        return file;
      });
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: "worker" },
  ],
  shared: [
    async ({ prepared }, use) => {
      const { folder, database, run, startServer, end } = await makeOwn(prepared);
      const river: CaseFile = JSON.parse(readFileSync("cases/river-basin.json", "utf8"));
      const slugs = Array.from({ length: RIVERS }, (_, at) => `river-${at + 1}`);
      const rivers = path.join(folder, "rivers");
      mkdirSync(rivers);
      for (const slug of slugs)
        writeFileSync(
          path.join(rivers, `${slug}.json`),
          JSON.stringify({ ...river, negotiation: { ...river.negotiation, slug } }),
        );
      const server = await startServer();
      const { code, err } = await run("parley", ["import", rivers, "--publish", "--note", "First"], {}).ended;
      expect({ code, err }).toEqual({ code: 0, err: "" });
      const takeRiver = () => {
        const slug = slugs.pop();
        if (slug === undefined) throw new Error(`More than ${RIVERS} tests take a river`);
        return slug;
      };
      await use({ server, database, run, takeRiver });
      await end();
    },
    { scope: "worker", timeout: 180_000 },
  ],
  own: async ({ prepared }, use) => {
    const own = await makeOwn(prepared);
    await use(own);
    await own.end();
  },
  folder: async ({ own }, use) => use(own.folder),
  database: async ({ own }, use) => use(own.database),
  run: async ({ own }, use) => use(own.run),
  startServer: async ({ own }, use) => use(own.startServer),
});

interface SampleFixtures {
  /** Settings of that server beside the samples. */
  serverEnv: Record<string, string>;
  /** A server of the test's own with the samples; the pages of the test are at home on it. */
  server: Started;
  /** Runs a command beside it, as an operator does; it must succeed in silence. Resolves to what it prints. */
  parley: (...args: string[]) => Promise<string>;
}

export const testWithSamples = test.extend<SampleFixtures>({
  serverEnv: [{}, { option: true }],
  server: async ({ startServer, serverEnv }, use) =>
    use(await startServer({ SAMPLES: "true", ...serverEnv })),
  // For the listener that complains about other sites too.
  baseURL: async ({ server }, use) => use(server.origin),
  parley: async ({ run }, use) =>
    use(async (...args) => {
      const { code, out, err } = await run("parley", args, { SAMPLES: "true" }).ended;
      expect({ code, err }).toEqual({ code: 0, err: "" });
      return out;
    }),
});
