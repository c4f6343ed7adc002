// The production server on a database of its own, with cases published in it.
import { writeFileSync } from "node:fs";
import path from "node:path";
import type { CaseFile } from "@/lib/domain/case-file";
import { writeCaseFile } from "@/lib/schemas/case-file";
import { findFreePort } from "../../scripts/port.mjs";
import { runNode } from "../support/run-node";

const { BENCH_FOLDER: folder = "", BENCH_DIST: dist = "" } = process.env;

export interface Parley {
  origin: string;
  pid: number;
  databaseUrl: string;
  /** Milliseconds of each import with its publishing, the start of the command included. */
  imported: number[];
  /** Imports the case file and publishes it, as an operator does; milliseconds. */
  publish: (caseFile: CaseFile) => Promise<number>;
  stop: () => Promise<unknown>;
}

/** `name`: of the database; two with one name would share it. */
export async function startParley(name: string, cases: readonly CaseFile[]): Promise<Parley> {
  const port = await findFreePort();
  const origin = `http://127.0.0.1:${port}`;
  const databaseUrl = `file:${path.join(folder, `${name}.db`)}`;
  const env = {
    ...process.env,
    ...{ DATABASE_URL: databaseUrl, SAMPLES: "false", BACKUP_KEEP: "0" },
    ...{ PORT: String(port), APP_ORIGIN: origin },
  };
  const parley = async (...words: string[]) => {
    const { code, err } = await runNode([`${dist}/parley.js`, ...words], { env }).ended;
    if (code !== 0) throw new Error(err);
  };
  const publish = async (caseFile: CaseFile) => {
    const file = path.join(folder, `${name}-${caseFile.negotiation.slug}.json`);
    writeFileSync(file, writeCaseFile(caseFile));
    const start = performance.now();
    await parley("import", file, "--publish", "--replace", "--note", "Made up to measure with");
    return performance.now() - start;
  };
  await parley("prepare");
  const imported: number[] = [];
  for (const caseFile of cases) imported.push(await publish(caseFile));
  const server = runNode([`${dist}/server.js`], { env });
  await server.says("Parley is at ");
  const stop = () => {
    server.child.kill("SIGTERM");
    return server.ended;
  };
  return { origin, pid: server.child.pid ?? 0, databaseUrl, imported, publish, stop };
}
