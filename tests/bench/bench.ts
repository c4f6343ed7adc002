// Measures the production build beside what it is compared with, in alternating rounds, and prints both (npm run bench).
import { cpus } from "node:os";
import { compareMachines } from "./compare-machines";
import { comparePages } from "./compare-pages";
import { comparePeers } from "./compare-peers";
import { compareServing } from "./compare-serving";
import { measureGrowth } from "./measure-growth";
import { openBrowser } from "./measure-page";
import { measureRules } from "./measure-rules";
import { measureSheet } from "./measure-sheet";
import { ms, printTable } from "./print-table";

const ROUNDS = Number(process.argv.find((word) => word.startsWith("--rounds="))?.slice(9) ?? 5);

function compareRules(): void {
  const sizes: readonly [number, number, string][] = [
    [40, 40, ""],
    [400, 30, "statuses at most 10"],
    [2_000, 100, "statuses at most 300"],
  ];
  console.log("The rules alone, every party counted; ms, medians");
  printTable([
    ["issues × parties", "the first time", "statuses", "with all reasons", "goal"],
    ...sizes.map(([issues, count, goal]) => {
      const { size, first, statuses, reasons } = measureRules(issues, count);
      return [size, ms(first), ms(statuses), ms(reasons), goal];
    }),
  ]);
}

async function compareSheet(): Promise<void> {
  const browser = await openBrowser();
  try {
    await measureSheet(browser, ROUNDS);
  } finally {
    await browser.close();
  }
}

/** What is measured, in this order; `--only=NAME` measures one of them. */
const PARTS: Readonly<Record<string, () => void | Promise<void>>> = {
  rules: compareRules,
  serving: () => withLoadTools(() => compareServing(ROUNDS)),
  pages: () => comparePages(ROUNDS),
  sheet: compareSheet,
  growth: measureGrowth,
  machines: () => withLoadTools(compareMachines),
  peers: () => withLoadTools(() => comparePeers(ROUNDS)),
};

async function withLoadTools(measure: () => Promise<void>): Promise<void> {
  if (process.env.BENCH_LOAD) await measure();
  else console.log("wrk and nginx are missing, so how many readers a page can have was not measured.\n");
}

console.log(`\nNode ${process.version}, ${cpus().length} cores, ${cpus()[0]?.model ?? "unknown"}\n`);
const only = process.argv.find((word) => word.startsWith("--only="))?.slice(7);
if (only !== undefined && PARTS[only] === undefined)
  throw new Error(`There is no part ${only}: --only takes ${Object.keys(PARTS).join(", ")}.`);
for (const [name, measure] of Object.entries(PARTS)) if (only === undefined || only === name) await measure();
