// Several machines (npm run test:long): what holds across them, and that each may die.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { withFolder } from "../support/database";
import { type Cluster, startCluster } from "./cluster";
import { expectOneApplication } from "./one-application";
import { survive } from "./survive";

/** The libSQL server; undefined: this is no run of these tests. Set by scripts/test.mjs. */
const PROGRAM = process.env.TEST_MACHINES;

describe.skipIf(!PROGRAM)("several machines", () => {
  const folder = withFolder();
  let cluster: Cluster;
  beforeAll(async () => {
    cluster = await startCluster(PROGRAM ?? "", folder.path);
  });
  afterAll(() => cluster.stop());

  test("are one application: sessions, unlocked links, limits and ETags hold on all", async () => {
    expect((await expectOneApplication(cluster, folder.path)).faults).toEqual([]);
  });

  test("survive the loss of each: reads go on, nothing that was acknowledged is lost, all recover", async () => {
    const { faults } = await survive(cluster, folder.path, 3_000);
    expect(faults).toEqual([]);
  });
});
