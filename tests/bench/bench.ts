// Measures the production build beside what it is compared with, in alternating rounds, and prints both (npm run bench).
import { createServer } from "node:http";
import { cpus } from "node:os";
import { gzipSync } from "node:zlib";
import { findFreePort } from "../../scripts/port.mjs";
import { compareMachines } from "./compare-machines";
import { comparePeers } from "./compare-peers";
import { compareServing } from "./compare-serving";
import { makeLargeCase } from "./large-case";
import { measureGrowth } from "./measure-growth";
import { type Figures, measurePage, openBrowser, type Target } from "./measure-page";
import { measureRules } from "./measure-rules";
import { measureSheet } from "./measure-sheet";
import { median } from "./median";
import { writePlainTable } from "./plain-table";
import { ms, printTable } from "./print-table";
import { startParley } from "./start-parley";

const ROUNDS = Number(process.argv.find((word) => word.startsWith("--rounds="))?.slice(9) ?? 5);
const SIZE = { issues: 40, parties: 40 };
/** A change that comes within a tenth of a second is felt as one's own doing. */
const MOST_MS = 100;

const caseFile = makeLargeCase("forty", SIZE.issues, SIZE.parties);
const parties = caseFile.parties.map(({ key }) => key);

/** One page of plain HTML, compressed beforehand. */
async function servePlain(html: string): Promise<{ origin: string; stop: () => void }> {
  const body = gzipSync(html);
  const server = createServer((_, response) => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8", "content-encoding": "gzip" });
    response.end(body);
  });
  const port = await findFreePort();
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return { origin: `http://127.0.0.1:${port}`, stop: () => server.close() };
}

const GRID = '[aria-labelledby="matrix-caption"]';
/** Begins what shows in the grid, wherever in the page the grid then stands. */
const inGrid = (begin: string) => ({
  begin: `window.benchBefore = document.querySelector('${GRID}').textContent; ${begin}`,
  within: "main",
  until: `document.querySelector('${GRID}')?.textContent !== window.benchBefore`,
});
const press = (selector: string) => `document.querySelector(${JSON.stringify(selector)}).click()`;

/** Two cells in sight, each with the headline of its position in force. */
const [CELL, OTHER] = ["p2", "p3", "p4"].flatMap((party) => {
  const position = caseFile.positions.findLast((one) => one.party === party && one.issue === "i3");
  return position?.headline === undefined ? [] : [{ party, headline: position.headline }];
});
/** Opens a cell, until its panel holds what is asked for. */
const open = (cell: typeof CELL, holds: string) => ({
  begin: press(`[id="cell-${cell?.party}~i3"]`),
  within: "main",
  until: `document.querySelector('dialog[open]')?.${holds}`,
});
const CLOSE = {
  begin: "document.querySelector('dialog').close()",
  within: "main",
  until: "document.querySelector('dialog[open]') === null",
};
/** Waits for the server: nobody promises it within a tenth of a second. */
const WORDS = "a cell with its words";

function listTargets(parley: string, plain: string): Target[] {
  return [
    {
      name: "Parley",
      url: `${parley}/negotiations/forty?parties=${parties.join(",")}`,
      // The grid reacts: React has taken it over.
      usable: `Object.keys(document.querySelector('${GRID}') ?? {}).some((key) => key.startsWith("__reactProps"))`,
      actions: {
        // Its headline, what it says of each outcome; the words on which that rests stand in a row of their own.
        "open a cell": open(CELL, `textContent.includes(${JSON.stringify(CELL?.headline)})`),
        "close it": CLOSE,
        [WORDS]: open(OTHER, "querySelector('blockquote')"),
        "close again": CLOSE,
        filter: inGrid(press("#strip-gap-outcome")),
        "all again": inGrid(press("#strip-gap-outcome")),
        date: inGrid(
          'const field = document.querySelector("#as-of"); field.value = "2024-08"; field.form.requestSubmit();',
        ),
        parties: inGrid(press('[id="party-p2"]')),
      },
    },
    {
      name: "plain HTML table",
      url: plain,
      usable:
        "document.querySelectorAll('#matrix tbody tr').length === 40 && document.readyState !== 'loading'",
      actions: {
        filter: { begin: press("#filter"), within: "#matrix" },
        parties: { begin: press("#parties"), within: "#matrix" },
      },
    },
  ];
}

async function comparePages(): Promise<void> {
  const parley = await startParley("forty", [caseFile]);
  const plain = await servePlain(writePlainTable(caseFile));
  const browser = await openBrowser();
  const targets = listTargets(parley.origin, plain.origin);
  const found = new Map<string, Figures[]>(targets.map(({ name }) => [name, []]));
  try {
    for (let round = 0; round < ROUNDS; round++)
      for (const target of round % 2 === 0 ? targets : targets.toReversed())
        found.get(target.name)?.push(await measurePage(browser, target));
  } finally {
    await browser.close();
    plain.stop();
    await parley.stop();
  }
  const names = ["painted", "usable", "blocked", ...Object.keys(targets[0]?.actions ?? {})];
  const middle = (target: string, name: string) => {
    const values = (found.get(target) ?? []).flatMap((figures) => figures[name] ?? []);
    return values.length === 0 ? undefined : median(values);
  };
  console.log(
    `A matrix of ${SIZE.issues} × ${SIZE.parties} in Chromium, cold; ms, medians of ${ROUNDS} rounds`,
  );
  printTable([
    ["", ...targets.map(({ name }) => name), "goal"],
    ...names.map((name, place) => [
      name,
      ...targets.map((target) => ms(middle(target.name, name))),
      place > 2 && name !== WORDS ? `at most ${MOST_MS}` : "",
    ]),
  ]);
  console.log(`Imported and published in ${((parley.imported[0] ?? 0) / 1_000).toFixed(1)} s\n`);
}

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
  pages: comparePages,
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
