// Several machines on one libSQL server with a replica, behind nginx: what they serve together, and that each may die.
import { mkdirSync } from "node:fs";
import path from "node:path";
import { type Cluster, startCluster } from "../machines/cluster";
import { expectOneApplication } from "../machines/one-application";
import { publishCase } from "../machines/publish-case";
import { survive } from "../machines/survive";
import { load } from "./load";
import { median } from "./median";
import { printTable } from "./print-table";

const { BENCH_FOLDER = "", BENCH_LIBSQL = "" } = process.env;
const SECONDS = 6;
/** Pages. */
const WARM = 60;
/** Of load on each state of the cluster, in milliseconds. */
const HOLD_MS = 4_000;
const SLUG = "throughput";

/** Answers a second with one application behind nginx, and with two. */
async function compareThroughput(cluster: Cluster): Promise<void> {
  const page = `${cluster.origin}/negotiations/${SLUG}`;
  const addresses: Record<string, string> = {
    "a kept page": page,
    // What nobody knows in an address is answered and not kept.
    "a page made for each": `${page}?reader=1`,
  };
  // A process that has made few pages makes them slowly: each is warm before it counts.
  for (const { origin } of cluster.apps)
    for (let time = 0; time < WARM; time += 1)
      await (await fetch(`${origin}/negotiations/${SLUG}?reader=1`)).arrayBuffer();
  const found = new Map<string, Record<1 | 2, number[]>>(
    Object.keys(addresses).map((name) => [name, { 1: [], 2: [] }]),
  );
  for (const count of [1, 2, 2, 1] as const) {
    await cluster.putBehind(count);
    for (const [name, address] of Object.entries(addresses)) {
      for (let time = 0; time < 4; time += 1) await (await fetch(address)).arrayBuffer();
      const { perSecond } = await load(address, { "Accept-Encoding": "br" }, SECONDS);
      found.get(name)?.[count].push(perSecond);
    }
  }
  console.log("Through nginx, answers a second; all on the cores of this one machine");
  printTable([
    ["", "one application", "two", "ratio"],
    ...[...found].map(([name, counts]) => {
      const [one, two] = [median(counts[1]), median(counts[2])];
      return [name, one.toFixed(0), two.toFixed(0), (two / one).toFixed(2)];
    }),
  ]);
}

export async function compareMachines(): Promise<void> {
  if (BENCH_LIBSQL === "") {
    console.log("There is no libSQL server for this system, so several machines were not tried.\n");
    return;
  }
  const folder = path.join(BENCH_FOLDER, "machines");
  mkdirSync(folder);
  const cluster = await startCluster(BENCH_LIBSQL, folder);
  try {
    await publishCase(cluster, folder, { slug: SLUG, title: "Throughput" });
    await compareThroughput(cluster);
    for (const { faults, figures } of [
      await expectOneApplication(cluster, folder),
      await survive(cluster, folder, HOLD_MS),
    ]) {
      printTable([["Two applications, a libSQL server and its replica, nginx", ""], ...figures]);
      for (const fault of faults) console.log(`Not as promised: ${fault}`);
      if (faults.length > 0) process.exitCode = 1;
    }
  } finally {
    await cluster.stop();
  }
}
