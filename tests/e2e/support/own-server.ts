// A server of a test's own, beside the shared one: for what ends it, sets it up otherwise or takes its data away.
import { copyFileSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { findFreePort } from "../../../scripts/port.mjs";
import { TEST_DIST, TEST_PAGES } from "../../../scripts/test-folders.mjs";
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
  run: Run;
  startServer: StartServer;
  end: () => Promise<void>;
}

/** `prepared`: gives the file of a database as `parley prepare` makes it with these samples. */
export function makeOwn(prepared: (samples: string) => Promise<string>): Own {
  const folder = mkdtempSync(path.join(tmpdir(), "parley-server-"));
  const database = path.join(folder, "parley.db");
  const programs: RunningNode[] = [];
  const run: Run = (name, args, env) => {
    const program = runNode([`${TEST_DIST}/${name}.js`, ...args], {
      env: {
        ...process.env,
        NODE_ENV: "production",
        NEXT_DIST_DIR: TEST_PAGES,
        DATABASE_URL: `file:${database}`,
        SAMPLES: "false",
        ...env,
      },
    });
    programs.push(program);
    return program;
  };
  return {
    folder,
    run,
    startServer: async (env = {}) => {
      // A server that is started again goes on with what it had.
      if (!existsSync(database)) copyFileSync(await prepared(env.SAMPLES ?? "false"), database);
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
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

interface WorkerFixtures {
  /** To prepare a database takes seconds: a worker does it once, with the samples or without, and copies its file. */
  prepared: (samples: string) => Promise<string>;
}

interface Fixtures {
  own: Own;
  /** The data folder of the test's programs; the database in it is `parley.db`. */
  folder: string;
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
  own: async ({ prepared }, use) => {
    const own = makeOwn(prepared);
    await use(own);
    await own.end();
  },
  folder: async ({ own }, use) => use(own.folder),
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
