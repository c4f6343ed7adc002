// Several machines (npm run test:long): what holds across them, and that each may die.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Cluster, startCluster } from "./cluster";
import { expectOneApplication } from "./one-application";
import { survive } from "./survive";

/** The libSQL server; undefined: this is no run of these tests. Set by scripts/test.mjs. */
const PROGRAM = process.env.TEST_MACHINES;

describe.skipIf(!PROGRAM)("several machines", () => {
  let folder: string;
  let cluster: Cluster | null = null;
  beforeAll(async () => {
    // A plain name: nginx is told of it in its configuration.
    folder = mkdtempSync(path.join(tmpdir(), "parley-machines-"));
    cluster = await startCluster(PROGRAM ?? "", folder);
  });
  afterAll(async () => {
    await cluster?.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  const running = () => {
    if (cluster === null) throw new Error("The machines have not started.");
    return cluster;
  };

  test("are one application: sessions, unlocked links, limits and ETags hold on all", async () => {
    expect((await expectOneApplication(running(), folder)).faults).toEqual([]);
  });

  test("survive the loss of each: reads go on, nothing that was acknowledged is lost, all recover", async () => {
    const { faults } = await survive(running(), folder, 3_000);
    expect(faults).toEqual([]);
  });
});
