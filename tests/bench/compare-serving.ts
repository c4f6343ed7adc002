// How many readers a page of each size can have: Parley beside nginx with the same matrix as a plain file.
import { createClient } from "@libsql/client";
import type { CaseFile } from "@/lib/domain/case-file";
import { makeLargeCase } from "./large-case";
import { type Load, load, pinServer } from "./load";
import { median } from "./median";
import { startNginx } from "./nginx";
import { writePlainTable } from "./plain-table";
import { ms, printTable } from "./print-table";
import { type Parley, startParley } from "./start-parley";

const SIZES = [
  { name: "S", issues: 4, parties: 3, goal: 0.42 },
  { name: "M", issues: 40, parties: 12, goal: 0.42 },
  { name: "L", issues: 400, parties: 30, goal: 0.35 },
] as const;
const SECONDS = 5;
const FIRST_TIMES_RAW = 6;

interface Target {
  name: string;
  url: string;
  headers: Record<string, string>;
}

/** Medians by name of target; every round has all of them, each time in another order. */
export async function loadInTurns(targets: readonly Target[], rounds: number): Promise<Map<string, Load>> {
  const found = new Map<string, Load[]>(targets.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (let at = 0; at < targets.length; at += 1) {
      const target = targets[(at + round) % targets.length];
      if (target === undefined) continue;
      found.get(target.name)?.push(await load(target.url, target.headers, SECONDS));
    }
  }
  const middle = (loads: readonly Load[], figure: keyof Load) => median(loads.map((one) => one[figure]));
  return new Map(
    [...found].map(([name, loads]) => [
      name,
      { perSecond: middle(loads, "perSecond"), p95: middle(loads, "p95"), bytes: middle(loads, "bytes") },
    ]),
  );
}

export const BROTLI = { "Accept-Encoding": "br" };

/** All parties, so that the page holds what the plain table holds. */
export function pageOf({ origin }: Parley, caseFile: CaseFile): string {
  const parties = caseFile.parties.map(({ key }) => key).join(",");
  return `${origin}/negotiations/${caseFile.negotiation.slug}?parties=${parties}`;
}

/** The first answer after a release is published, and what reading it and writing a table would take; milliseconds. */
async function timeFirst(parley: Parley, caseFile: CaseFile): Promise<{ first: number; raw: number }> {
  const client = createClient({ url: parley.databaseUrl });
  try {
    const times = { first: [] as number[], raw: [] as number[] };
    for (const turn of [1, 2, 3]) {
      const changed = structuredClone(caseFile);
      changed.negotiation.summary += ` Turn ${turn}.`;
      await parley.publish(changed);
      const rawStart = performance.now();
      const { rows } = await client.execute({
        sql: 'SELECT "caseFile" FROM "Release" r JOIN "Negotiation" n ON n."id" = r."negotiationId" WHERE n."slug" = ? ORDER BY r."number" DESC LIMIT 1',
        args: [caseFile.negotiation.slug],
      });
      writePlainTable(JSON.parse(String(rows[0]?.caseFile)));
      times.raw.push(performance.now() - rawStart);
      const start = performance.now();
      await (await fetch(pageOf(parley, caseFile), { headers: BROTLI })).arrayBuffer();
      times.first.push(performance.now() - start);
    }
    return { first: median(times.first), raw: median(times.raw) };
  } finally {
    client.close();
  }
}

export async function compareServing(rounds: number): Promise<void> {
  const cases = SIZES.map(({ name, issues, parties }) => makeLargeCase(name.toLowerCase(), issues, parties));
  const parley = await startParley("serving", cases);
  const nginx = await startNginx(
    Object.fromEntries(cases.map((caseFile) => [caseFile.negotiation.slug, writePlainTable(caseFile)])),
  );
  try {
    await pinServer(parley.pid);
    const rows: string[][] = [];
    for (const [at, { name, issues, parties, goal }] of SIZES.entries()) {
      const caseFile = cases[at];
      if (caseFile === undefined) continue;
      const url = pageOf(parley, caseFile);
      // Read a few times, it is kept in its smallest form.
      for (let time = 0; time < 4; time += 1) await (await fetch(url, { headers: BROTLI })).arrayBuffer();
      const etag = (await fetch(url, { headers: BROTLI })).headers.get("etag") ?? "";
      const found = await loadInTurns(
        [
          { name: "nginx", url: `${nginx.origin}/${name.toLowerCase()}.html`, headers: BROTLI },
          { name: "Parley", url, headers: BROTLI },
          { name: "304", url, headers: { ...BROTLI, "If-None-Match": etag } },
        ],
        rounds,
      );
      const [floor, page, again] = ["nginx", "Parley", "304"].map((target) => found.get(target));
      const ratio = (load: Load | undefined) => ((load?.perSecond ?? 0) / (floor?.perSecond ?? 1)).toFixed(2);
      const { first, raw } = await timeFirst(parley, caseFile);
      rows.push([
        ...[
          `${name} ${issues} × ${parties}`,
          floor?.perSecond.toFixed(0) ?? "",
          page?.perSecond.toFixed(0) ?? "",
        ],
        ...[ratio(page), `at least ${goal}`, ms(page?.p95), "at most 2"],
        ...[
          ratio(again),
          "at least 0.3",
          `${((page?.bytes ?? 0) / 1_000).toFixed(1)} (${((floor?.bytes ?? 0) / 1_000).toFixed(1)})`,
        ],
        ...[ms(first), `at most ${ms(raw * FIRST_TIMES_RAW)}`],
      ]);
    }
    console.log(
      `A page served again and again, beside nginx with a plain file; answers a second, medians of ${rounds} rounds`,
    );
    printTable([
      [
        ...[
          "",
          "nginx",
          "Parley",
          "ratio",
          "goal",
          "95 % in ms",
          "goal",
          "ratio of 304",
          "goal",
          "kB (nginx)",
        ],
        ...["first after publishing, ms", "goal"],
      ],
      ...rows,
    ]);
  } finally {
    await nginx.stop();
    await parley.stop();
  }
}
