// What people would use instead: how often it answers with all positions of a case, beside a page of Parley that is kept.
import { BROTLI, loadInTurns, pageOf } from "./compare-serving";
import { startDirectus } from "./directus";
import { makeLargeCase } from "./large-case";
import { pinServer } from "./load";
import { printTable } from "./print-table";
import { startParley } from "./start-parley";

/** Installed by `npm run bench -- --peers` (scripts/peers.mjs). */
const { BENCH_DIRECTUS: installed = "" } = process.env;

const SIZES = [
  { name: "M", issues: 40, parties: 12, goal: 90 },
  { name: "L", issues: 400, parties: 30, goal: 400 },
] as const;

/** Of November 2026, on one machine in one run, in which nginx gave 77,158 (M) and 78,965 (L) plain pages a second. */
const KEPT = [
  ["Grist, a public document's API", 331, 60],
  ["Directus, public API, its cache on", 249, 37],
  ["NocoDB, a shared view's API", 120, 17],
] as const;

export async function comparePeers(rounds: number): Promise<void> {
  if (installed !== "") await compareDirectus(rounds);
  console.log(
    `Answers a second of what people would use instead, measured once in November 2026 and ${installed === "" ? "not" : "but for Directus not"} in this run`,
  );
  printTable([
    ["", "M 40 × 12", "L 400 × 30"],
    ...KEPT.map(([name, medium, large]) => [name, String(medium), String(large)]),
  ]);
}

async function compareDirectus(rounds: number): Promise<void> {
  const cases = SIZES.map(({ name, issues, parties }) => makeLargeCase(name.toLowerCase(), issues, parties));
  const parley = await startParley("peers", cases);
  try {
    const directus = await startDirectus(JSON.parse(installed), cases);
    try {
      await pinServer(parley.pid);
      await pinServer(directus.pid);
      const rows: string[][] = [];
      for (const [at, { name, issues, parties, goal }] of SIZES.entries()) {
        const caseFile = cases[at];
        if (caseFile === undefined) continue;
        const targets = [
          { name: "Parley", url: pageOf(parley, caseFile), headers: BROTLI },
          // Asked for compressed answers it compresses each anew and gives a tenth as many.
          { name: "Directus", url: directus.urlOf(caseFile), headers: {} },
        ];
        // Read a few times, it is kept by both.
        for (const { url, headers } of targets)
          for (let time = 0; time < 4; time += 1) await (await fetch(url, { headers })).arrayBuffer();
        const found = await loadInTurns(targets, rounds);
        const [ours, theirs] = targets.map((target) => found.get(target.name)?.perSecond ?? 0);
        rows.push([
          ...[`${name} ${issues} × ${parties}`, (ours ?? 0).toFixed(0), (theirs ?? 0).toFixed(1)],
          ...[((ours ?? 0) / (theirs || 1)).toFixed(0), `at least ${goal}`],
        ]);
      }
      console.log(
        `A kept page beside all positions from the public API of Directus, its cache on; answers a second, medians of ${rounds} rounds`,
      );
      printTable([["", "Parley", "Directus", "times", "goal (of the fastest)"], ...rows]);
    } finally {
      await directus.stop();
    }
  } finally {
    await parley.stop();
  }
}
