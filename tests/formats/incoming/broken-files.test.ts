// Files that are broken in ways that nobody thought of: refused with a place, or read; never thrown at anybody.
import { readdirSync, readFileSync } from "node:fs";
import { writeOds } from "hucre/ods";
import { writeXlsx } from "hucre/xlsx";
import { beforeAll, describe, expect, it } from "vitest";
import { isEmptyPlan, planImport } from "@/lib/domain/plan-import";
import { readArchive } from "@/lib/formats/incoming/archive";
import { layOver, slugOf } from "@/lib/formats/incoming/import-items";
import { readImport } from "@/lib/formats/incoming/read-import";
import { writePositionsTable, writeStatementsTable } from "@/lib/formats/tables";
import { writeCaseFile } from "@/lib/schemas/case-file";
import { MAX_UNPACKED_BYTES } from "@/lib/schemas/limits";
import { type Files, OPTIONS, readSample, toFiles } from "../../support/incoming";
import { makeZip } from "../../support/make-zip";
import { chances, mutate } from "../../support/mutate";

const river = readSample("river-basin");
const RUNS = process.env.LONG_TESTS ? 5_000 : 500;
const LONGEST_MS = 10_000;

function fieldFiles(folder: string): Files {
  const path = `tests/formats/incoming/files/${folder}`;
  return Object.fromEntries(readdirSync(path).map((name) => [name, readFileSync(`${path}/${name}`)]));
}

const cellsOf = (csv: string) =>
  csv
    .split("\r\n")
    .slice(0, 40)
    .map((line) => line.split(","));

const seeds: Files[] = [];
beforeAll(async () => {
  const positions = writePositionsTable({ caseFile: river, release: 1 });
  const sheets = [{ name: "Positions", rows: cellsOf(positions.replaceAll('"', "")) }];
  const [xlsx, ods] = [await writeXlsx({ sheets }), await writeOds({ sheets })];
  seeds.push(
    { "positions.csv": positions },
    { "statements.csv": writeStatementsTable({ caseFile: river, release: 1 }) },
    { "positions.tsv": positions.replaceAll(",", "\t") },
    { "book.xlsx": xlsx },
    { "book.ods": ods },
    fieldFiles("genius"),
    fieldFiles("ktab"),
    fieldFiles("questionnaire"),
    { "all.zip": makeZip(toFiles(fieldFiles("questionnaire"))) },
    { "case.json": writeCaseFile(river) },
  );
});

/** One file of the seed is changed; in a workbook at times one of those within. */
function breakOne(files: Files, chance: () => number): Files {
  const names = Object.keys(files);
  const name = names[Math.floor(chance() * names.length)] ?? "";
  const [file] = toFiles({ [name]: files[name] ?? "" });
  const bytes = file?.bytes ?? new Uint8Array();
  if (!/\.(xlsx|ods|zip)$/.test(name) || chance() < 0.3) return { ...files, [name]: mutate(bytes, chance) };
  const entries = readArchive(bytes, name);
  const chosen = Math.floor(chance() * entries.length);
  const broken = entries.map((entry, at) =>
    at === chosen ? { ...entry, bytes: mutate(entry.bytes, chance) } : entry,
  );
  return { ...files, [name]: makeZip(broken) };
}

describe("broken files", () => {
  it(`of every format are read or refused with file, place and cure: ${RUNS}`, async () => {
    let refused = 0;
    let longest = 0;
    for (let run = 0; run < RUNS; run++) {
      const seed = seeds[run % seeds.length] ?? {};
      const files = breakOne(seed, chances(run));
      const began = performance.now();
      const answer = await readImport(toFiles(files), OPTIONS);
      const faults = answer.ok ? [] : [...answer.faults];
      for (const read of answer.ok ? answer.reads : []) {
        if (read.format === "case") continue;
        const isOfRiver = read.format === "table";
        const merged = layOver(isOfRiver ? river : null, read.incoming, slugOf(read.incoming));
        faults.push(...merged.faults);
        if (merged.caseFile === null) expect(merged.faults, `run ${run}`).not.toEqual([]);
        // What is taken is a case file that can be planned, and then changes nothing the second time.
        else if (merged.faults.length === 0) {
          const again = layOver(merged.caseFile, read.incoming, slugOf(read.incoming));
          if (again.caseFile === null) throw new Error(`Run ${run}: read once, and not again`);
          expect(isEmptyPlan(planImport(merged.caseFile, again.caseFile)), `run ${run}`).toBe(true);
        }
      }
      longest = Math.max(longest, performance.now() - began);
      if (faults.length > 0) refused++;
      for (const { file, at, message } of faults) {
        expect(`${file}${at}`, `run ${run}`).not.toBe("");
        expect(message, `run ${run}`).toMatch(/\p{L}{3}/u);
        expect(message, `run ${run}`).not.toMatch(/\bat \S+ \(|node_modules|undefined|\[object/);
      }
    }
    expect(longest).toBeLessThan(LONGEST_MS);
    expect(refused).toBeGreaterThan(RUNS / 4);
  });

  it("that unpack to far more than they are, are refused in 2 s and 200 MB", async () => {
    const sheet = Buffer.alloc(300 * 1024 * 1024, "<row/>");
    const bomb = makeZip([
      { name: "xl/workbook.xml", bytes: Buffer.from("<workbook/>") },
      { name: "xl/worksheets/sheet1.xml", bytes: sheet },
    ]);
    expect(bomb.length).toBeLessThan(1_100_000);
    const liar = Buffer.from(bomb);
    // The directory's word for the size of the sheet.
    liar.writeUInt32LE(1_000, liar.lastIndexOf("PK\u0001\u0002") + 24);
    const before = process.memoryUsage().rss;
    const began = performance.now();
    const answer = await readImport([{ name: "bomb.xlsx", bytes: bomb }], OPTIONS);
    const other = await readImport([{ name: "liar.xlsx", bytes: liar }], OPTIONS);
    expect(performance.now() - began).toBeLessThan(2_000);
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 * 1024);
    expect(answer).toMatchObject({ ok: false, faults: [{ file: "bomb.xlsx" }] });
    expect(other).toMatchObject({ ok: false, faults: [{ file: "liar.xlsx" }] });
    expect(JSON.stringify(answer)).toContain(`unpacks to more than ${MAX_UNPACKED_BYTES / 1024 / 1024} MB`);
  });
});
