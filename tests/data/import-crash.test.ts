// What `kill -9` in the midst of an import leaves: nothing of it, and a database that takes the same file at once.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import { expect, test } from "vitest";
import { verifyDatabase } from "@/lib/data/backups";
import { closeDatabase, reader } from "@/lib/data/client";
import { writeCaseFile } from "@/lib/schemas/case-file";
import { makeLargeCase } from "../bench/large-case";
import { withProgram } from "../support/child-program";
import { withDatabase } from "../support/database";

const database = withDatabase();
const program = withProgram("import-until-killed");

/** About 12 MB, and a twentieth of it. */
const SIZE = process.env.LONG_TESTS ? { issues: 200, parties: 60 } : { issues: 20, parties: 30 };
const ROUNDS = process.env.LONG_TESTS ? 40 : 4;

function writeCase(slug: string): string {
  const file = path.join(database.folder, `${slug}.json`);
  writeFileSync(file, writeCaseFile(makeLargeCase(slug, SIZE.issues, SIZE.parties)));
  return file;
}

/** Imports the file, and kills the program so many milliseconds after it has begun; null: lets it end. */
async function importFile(
  file: string,
  killAfter: number | null,
): Promise<{ took: number; isDone: boolean }> {
  const child = spawn(process.execPath, [program.path, file], { stdio: ["ignore", "pipe", "inherit"] });
  const exit = once(child, "exit");
  let begun = 0;
  let took = 0;
  let kill: NodeJS.Timeout | undefined;
  for await (const line of createInterface({ input: child.stdout })) {
    if (line === "begin") {
      begun = performance.now();
      if (killAfter !== null) kill = setTimeout(() => child.kill("SIGKILL"), killAfter);
    } else took = performance.now() - begun;
  }
  await exit;
  clearTimeout(kill);
  return { took, isDone: took > 0 };
}

/** Rows of every table; what the text index keeps for itself is in the count of what it indexes. */
async function countRows(): Promise<Record<string, number>> {
  const tables = await reader().$queryRaw<{ name: string }[]>`
    SELECT "name" FROM sqlite_master WHERE "type" = 'table' AND "name" NOT LIKE 'SearchText%' AND "name" NOT LIKE 'sqlite_%'`;
  const counts: Record<string, number> = {};
  for (const { name } of tables) {
    const [row] = await reader().$queryRawUnsafe<{ n: bigint | number }[]>(
      `SELECT count(*) AS n FROM "${name.replaceAll('"', '""')}"`,
    );
    counts[name] = Number(row?.n);
  }
  // So that the next program is at times the one that recovers the log.
  await closeDatabase();
  return counts;
}

test(
  `${ROUNDS} times: nothing of an import that was killed is there, and the same file then goes in whole`,
  async () => {
    const empty = await countRows();
    const { took } = await importFile(writeCase("whole"), null);
    let before = await countRows();
    const whole = Object.entries(before).map(
      ([table, count]) => [table, count - (empty[table] ?? 0)] as const,
    );
    const withOneMore = () =>
      Object.fromEntries(whole.map(([table, count]) => [table, (before[table] ?? 0) + count]));
    let killed = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const file = writeCase(`n-${round}`);
      const { isDone } = await importFile(file, ((round + 0.5) / ROUNDS) * took);
      const after = await countRows();
      if (!isDone) killed++;
      // Saved and killed before it could say so: then all of it is there.
      if (isDone || after.Release !== before.Release) expect(after).toEqual(withOneMore());
      else {
        expect(after).toEqual(before);
        expect(await importFile(file, null)).toMatchObject({ isDone: true });
        expect(await countRows()).toEqual(withOneMore());
      }
      before = withOneMore();
    }
    expect(killed).toBeGreaterThan(0);
    expect(await verifyDatabase()).toEqual([]);
  },
  ROUNDS * 60_000,
);
