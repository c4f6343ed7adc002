// What a reader and a publishing cost as there are more negotiations, releases and drafts. They are put into the
// database as copies: to publish ten thousand would take an hour.
import { readFileSync } from "node:fs";
import { createClient } from "@libsql/client";
import { addCopies, COPIED, KINDS } from "./copies";
import { makeLargeCase } from "./large-case";
import { median } from "./median";
import { ms, printTable } from "./print-table";
import { type Parley, startParley } from "./start-parley";

const SIZES = [1, 100, 1_000, 10_000];
const ROUNDS = 15;

/** Each address is asked for once more with another number, which nobody knows: what is then answered is not kept. */
const READS: Readonly<Record<string, string>> = {
  "kept page": `/negotiations/${COPIED}`,
  "page made": `/negotiations/${COPIED}?reader=*`,
  "list of all made": "/?reader=*",
  "search made": "/search?q=inspections&reader=*",
};

async function timeReads({ origin }: Parley): Promise<string[]> {
  const found: string[] = [];
  for (const address of Object.values(READS)) {
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const start = performance.now();
      const answer = await fetch(`${origin}${address.replace("*", String(round))}`);
      await answer.arrayBuffer();
      if (answer.status !== 200) throw new Error(`${address} was answered with ${answer.status}.`);
      times.push(performance.now() - start);
    }
    found.push(ms(median(times)));
  }
  return found;
}

/** In megabytes, what the process has of memory. */
function memoryOf(pid: number): string {
  const kilobytes = Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0);
  return (kilobytes / 1_024).toFixed(0);
}

export async function measureGrowth(): Promise<void> {
  console.log(`With more of each; ms, medians of ${ROUNDS} answers, one reader`);
  const rows: string[][] = [];
  for (const kind of KINDS) {
    const caseFile = makeLargeCase(COPIED, 12, 5);
    const parley = await startParley(kind.replaceAll(" ", "-"), [caseFile]);
    const client = createClient({ url: parley.databaseUrl });
    try {
      await client.execute("PRAGMA busy_timeout = 10000");
      let there = 1;
      for (const size of SIZES) {
        if (size > there) await addCopies(client, kind, there + 1, size);
        there = size;
        const reads = await timeReads(parley);
        caseFile.negotiation.summary += ` ${kind} ${size}.`;
        const published = await parley.publish(caseFile);
        rows.push([`${size.toLocaleString("en")} ${kind}`, ...reads, ms(published), memoryOf(parley.pid)]);
      }
    } finally {
      client.close();
      await parley.stop();
    }
  }
  printTable([["", ...Object.keys(READS), "import and publish", "MB of memory"], ...rows]);
}
