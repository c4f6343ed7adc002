// A server of a test's own, beside the shared one: for what ends it, sets it up otherwise or takes its data away.
import { mkdtempSync, rmSync } from "node:fs";
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

interface Fixtures {
  /** The data folder of the test's programs; the database in it is `parley.db`. */
  folder: string;
  run: Run;
  /** A server that answers, on a new database. */
  startServer: (env?: Record<string, string>) => Promise<Started>;
}

export const test = base.extend<Fixtures>({
  folder: async ({ browserName: _ }, use) => {
    const folder = mkdtempSync(path.join(tmpdir(), "parley-server-"));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
  run: async ({ folder }, use) => {
    const programs: RunningNode[] = [];
    await use((name, args, env) => {
      const program = runNode([`${TEST_DIST}/${name}.js`, ...args], {
        env: {
          ...process.env,
          NODE_ENV: "production",
          NEXT_DIST_DIR: TEST_PAGES,
          DATABASE_URL: `file:${path.join(folder, "parley.db")}`,
          SAMPLES: "false",
          ...env,
        },
      });
      programs.push(program);
      return program;
    });
    for (const { child, ended } of programs) {
      child.kill("SIGKILL");
      await ended;
    }
  },
  startServer: async ({ run }, use) => {
    await use(async (env = {}) => {
      const prepared = await run("parley", ["prepare"], env).ended;
      expect(prepared.err).toBe("");
      expect(prepared.code).toBe(0);
      const port = await findFreePort();
      const origin = `http://127.0.0.1:${port}`;
      const server = run("server", [], { PORT: String(port), APP_ORIGIN: origin, ...env });
      await server.says("Parley is at ");
      return { ...server, origin, port };
    });
  },
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
