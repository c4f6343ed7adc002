// A matrix in a real browser, cold, beside a plain HTML page of the same one: when it is there, and how soon it answers.
import { createServer } from "node:http";
import { gzipSync } from "node:zlib";
import type { Browser } from "@playwright/test";
import type { CaseFile } from "@/lib/domain/case-file";
import { findFreePort } from "../../scripts/port.mjs";
import { makeLargeCase } from "./large-case";
import { type Figures, measurePage, openBrowser, type Target } from "./measure-page";
import { median } from "./median";
import { writePlainTable } from "./plain-table";
import { ms, printTable } from "./print-table";
import { startParley } from "./start-parley";

interface Size {
  issues: number;
  parties: number;
  /** By figure: at most so many times the plain table's, or so many milliseconds. */
  goals: Readonly<Record<string, { times: number } | { ms: number }>>;
}

/** A change that comes within a tenth of a second is felt as one's own doing. */
const AT_ONCE = { ms: 100 };
const CHANGES = { filter: AT_ONCE, "all again": AT_ONCE, date: AT_ONCE, parties: AT_ONCE };
const PANEL = { "open a cell": AT_ONCE, "close it": AT_ONCE, "close again": AT_ONCE };
const SIZES: readonly Size[] = [
  { issues: 40, parties: 40, goals: { ...CHANGES, ...PANEL } },
  {
    ...{ issues: 400, parties: 30 },
    goals: { painted: { times: 0.55 }, usable: { times: 0.55 }, blocked: { ms: 50 }, ...CHANGES, ...PANEL },
  },
];

const GRID = '[aria-labelledby="matrix-caption"]';
/** Begins what shows in the grid, wherever in the page the grid then stands. */
const inGrid = (begin: string) => ({
  begin: `window.benchBefore = document.querySelector('${GRID}').textContent; ${begin}`,
  within: "main",
  until: `document.querySelector('${GRID}')?.textContent !== window.benchBefore`,
});
const press = (selector: string) => `document.querySelector(${JSON.stringify(selector)}).click()`;
const CLOSE = {
  begin: "document.querySelector('dialog').close()",
  within: "main",
  until: "document.querySelector('dialog[open]') === null",
};

function targetOfParley(origin: string, { negotiation, parties, positions }: CaseFile): Target {
  /** Two cells in sight, each with the headline of its position in force. */
  const [cell, other] = ["p2", "p3", "p4"].flatMap((party) => {
    const position = positions.findLast((one) => one.party === party && one.issue === "i3");
    return position?.headline === undefined ? [] : [{ party, headline: position.headline }];
  });
  /** Opens a cell, until its panel holds what is asked for. */
  const open = (opened: typeof cell, holds: string) => ({
    begin: press(`[id="cell-${opened?.party}~i3"]`),
    within: "main",
    until: `document.querySelector('dialog[open]')?.${holds}`,
  });
  return {
    name: "Parley",
    url: `${origin}/negotiations/${negotiation.slug}?parties=${parties.map(({ key }) => key).join(",")}`,
    // The grid reacts: React has taken it over. What is done on it is measured once it computes by itself.
    usable: `Object.keys(document.querySelector('${GRID}') ?? {}).some((key) => key.startsWith("__reactProps"))`,
    ready: `document.querySelector('${GRID}[data-here]') !== null`,
    actions: {
      // Its headline, what it says of each outcome; the words on which that rests stand in a row of their own.
      "open a cell": open(cell, `textContent.includes(${JSON.stringify(cell?.headline)})`),
      "close it": CLOSE,
      // Waits for the server: nobody promises it within a tenth of a second.
      "a cell with its words": open(other, "querySelector('blockquote')"),
      "close again": CLOSE,
      filter: inGrid(press("#strip-gap-outcome")),
      "all again": inGrid(press("#strip-gap-outcome")),
      date: inGrid(
        'const field = document.querySelector("#as-of"); field.value = "2024-08"; field.form.requestSubmit();',
      ),
      parties: inGrid(press('[id="party-p2"]')),
    },
  };
}

function targetOfTable(url: string, { issues }: CaseFile): Target {
  return {
    name: "plain HTML table",
    url,
    usable: `document.querySelectorAll('#matrix tbody tr').length === ${issues.length} && document.readyState !== 'loading'`,
    actions: {
      filter: { begin: press("#filter"), within: "#matrix" },
      parties: { begin: press("#parties"), within: "#matrix" },
    },
  };
}

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

export async function comparePages(rounds: number): Promise<void> {
  const browser = await openBrowser();
  try {
    for (const size of SIZES) await compareSize(browser, size, rounds);
  } finally {
    await browser.close();
  }
}

async function compareSize(
  browser: Browser,
  { issues, parties, goals }: Size,
  rounds: number,
): Promise<void> {
  const name = `matrix-${issues}-${parties}`;
  const caseFile = makeLargeCase(name, issues, parties);
  const parley = await startParley(name, [caseFile]);
  const plain = await servePlain(writePlainTable(caseFile));
  const targets = [targetOfParley(parley.origin, caseFile), targetOfTable(plain.origin, caseFile)];
  const found = new Map<string, Figures[]>(targets.map((target) => [target.name, []]));
  try {
    // The page is kept, as for all readers but the first after a publishing; the browser has nothing of it.
    for (const { url } of targets) await fetch(url);
    for (let round = 0; round < rounds; round++)
      for (const target of round % 2 === 0 ? targets : targets.toReversed())
        found.get(target.name)?.push(await measurePage(browser, target));
  } finally {
    plain.stop();
    await parley.stop();
  }
  const middle = (target: string, figure: string) => {
    const values = (found.get(target) ?? []).flatMap((figures) => figures[figure] ?? []);
    return values.length === 0 ? undefined : median(values);
  };
  const goalOf = (figure: string) => {
    const goal = goals[figure];
    if (goal === undefined) return "";
    return ms("ms" in goal ? goal.ms : goal.times * (middle("plain HTML table", figure) ?? Number.NaN));
  };
  const figures = [
    "painted",
    "usable",
    "computes by itself",
    "blocked",
    ...Object.keys(targets[0]?.actions ?? {}),
  ];
  console.log(`A matrix of ${issues} × ${parties} in Chromium, cold; ms, medians of ${rounds} rounds`);
  printTable([
    ["", ...targets.map((target) => target.name), "at most"],
    ...figures.map((figure) => [
      figure,
      ...targets.map((target) => ms(middle(target.name, figure))),
      goalOf(figure),
    ]),
  ]);
  console.log(`Imported and published in ${((parley.imported[0] ?? 0) / 1_000).toFixed(1)} s\n`);
}
