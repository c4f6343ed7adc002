// What `kill -9` leaves: everything that was acknowledged, nothing half done, and a database that works at once.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import fc from "fast-check";
import { expect, test } from "vitest";
import { verifyDatabase } from "@/lib/data/backups";
import { closeDatabase, reader, write } from "@/lib/data/client";
import { withProgram } from "../support/child-program";
import { withDatabase } from "../support/database";

withDatabase({ file: true });
const program = withProgram("write-until-killed");

const ROUNDS = process.env.LONG_TESTS ? 200 : 20;
/** Acknowledgements after which each round's program is killed; the moment within the next transaction is chance. */
const KILL_AFTER = fc.sample(fc.integer({ min: 1, max: 25 }), { numRuns: ROUNDS, seed: 11 });

/** The numbers that the program said were saved before it died. */
async function saveUntilKilled(first: number, killAfter: number): Promise<number[]> {
  const child = spawn(process.execPath, [program.path, String(first)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const exit = once(child, "exit");
  const saved: number[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    saved.push(Number(line));
    if (saved.length === killAfter) child.kill("SIGKILL");
  }
  await exit;
  return saved;
}

test(
  `${ROUNDS} times: nothing acknowledged is lost, nothing is half done, and it is ready again within 5 s`,
  async () => {
    const acknowledged = new Set<string>();
    let next = 0;
    for (const killAfter of KILL_AFTER) {
      const saved = await saveUntilKilled(next, killAfter);
      for (const n of saved) acknowledged.add(`n-${n}`);
      const begun = performance.now();
      await write((transaction) =>
        transaction.negotiation.update({ where: { slug: "n-0" }, data: { version: { increment: 1 } } }),
      );
      expect(performance.now() - begun).toBeLessThan(5_000);
      const rows = await reader().negotiation.findMany({
        select: { slug: true, _count: { select: { parties: true } } },
      });
      const there = new Set(rows.map((row) => row.slug));
      expect([...acknowledged].filter((slug) => !there.has(slug))).toEqual([]);
      expect(rows.filter((row) => row._count.parties !== 2)).toEqual([]);
      next = Math.max(...rows.map((row) => Number(row.slug.slice(2)))) + 1;
      // So that the next program is at times the one that recovers the log.
      await closeDatabase();
    }
    expect(await verifyDatabase()).toEqual([]);
  },
  ROUNDS * 30_000,
);
