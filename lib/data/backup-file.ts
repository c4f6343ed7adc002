// A backup as outside input: whether a file is one, and a working copy of it that fits this program.
import {
  chmodSync,
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  mkdtempSync,
  openSync,
  readSync,
  rmSync,
  statSync,
} from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Client } from "@libsql/client";
import { listDatabaseFaults, listFileFaults } from "./check-database";
import { readTrouble } from "./database-error";
import { openClient } from "./file-libsql";
import { migrateDatabase } from "./migrate";
import { DatabaseRefused, type Migration, planMigrations, readApplied } from "./migrations";
import { listSchema } from "./schema";
import { isTextIndex, rebuildTextIndex } from "./text-index";

/** Every SQLite database begins with these 16 bytes. */
const SQLITE_HEADER = Buffer.from("SQLite format 3\0", "latin1");

/**
 * Copies the backup `file` to `copy`, checks it and brings it to the program's schema. What is refused: what is no
 * database, damaged, of another program, of a newer version, changed in its tables, or with releases that are not what
 * was published. Throws DatabaseRefused, and what the file system throws; then nothing is left of `copy`.
 */
export async function takeBackup(
  file: string,
  copy: string,
  program: { migrations: readonly Migration[]; folder: string },
): Promise<void> {
  requireDatabaseFile(file);
  try {
    copyFileSync(file, copy, constants.COPYFILE_EXCL);
    chmodSync(copy, 0o600);
    const url = pathToFileURL(copy).href;
    await withClient(url, (client) => requireSound(client, file, program.migrations));
    await migrateDatabase({ url, migrations: program.folder, backups: null, log: false });
    await withClient(url, async (client) => {
      await requireOurSchema(client, file, path.dirname(copy), program.folder);
      // Nobody looks into these, so what came with the file is not believed.
      for (const part of await listSchema(client)) {
        if (isTextIndex(part)) await rebuildTextIndex(client, part.name);
      }
      const faults = await listDatabaseFaults(client);
      if (faults.length > 0) throw new DatabaseRefused(`${file} was not restored. ${faults.join(" ")}`);
    });
  } catch (error) {
    removeDatabase(copy);
    if (readTrouble(error) !== "damaged") throw error;
    throw new DatabaseRefused(`${file} is damaged, so it was not restored.`, { cause: error });
  }
}

/** Removes a database that nobody has open, with what SQLite keeps beside it. */
export function removeDatabase(file: string): void {
  for (const suffix of ["", "-wal", "-shm", "-journal"]) rmSync(`${file}${suffix}`, { force: true });
}

function requireDatabaseFile(file: string): void {
  if (!statSync(file).isFile()) throw new DatabaseRefused(`${file} is not a file.`);
  const head = Buffer.alloc(SQLITE_HEADER.length);
  const descriptor = openSync(file, "r");
  try {
    readSync(descriptor, head, 0, head.length, 0);
  } finally {
    closeSync(descriptor);
  }
  if (!head.equals(SQLITE_HEADER))
    throw new DatabaseRefused(`${file} is not a backup: it is no SQLite database.`);
  if (existsSync(`${file}-wal`) && statSync(`${file}-wal`).size > 0) {
    throw new DatabaseRefused(
      `${file} is a database in use and not a backup: part of it is in the log beside it. Make a backup of it with the command backup.`,
    );
  }
}

async function requireSound(client: Client, file: string, known: readonly Migration[]): Promise<void> {
  // One file without a log beside it, as long as nobody uses it. First of all: a closed connection lingers until it is
  // garbage collected, and would be in the way.
  await client.executeMultiple("PRAGMA journal_mode = DELETE");
  const damage = await listFileFaults(client);
  if (damage.length > 0) throw new DatabaseRefused(`${file} was not restored. ${damage.join(" ")}`);
  const applied = await readApplied(client);
  if (applied.length === 0)
    throw new DatabaseRefused(`${file} is not a backup of this program: it is empty.`);
  planMigrations(known, applied);
}

/** The tables are those that its migrations make: a file can claim anything, and these would become ours. */
async function requireOurSchema(
  client: Client,
  file: string,
  folder: string,
  migrations: string,
): Promise<void> {
  const scratch = mkdtempSync(path.join(folder, ".schema-"));
  try {
    const url = pathToFileURL(path.join(scratch, "schema.db")).href;
    await migrateDatabase({ url, migrations, backups: null, log: false });
    const expected = await withClient(url, listSchema);
    const found = await listSchema(client);
    const other =
      found.find((part, n) => part.sql !== expected[n]?.sql)?.name ?? expected[found.length]?.name;
    if (other !== undefined) {
      throw new DatabaseRefused(
        `${file} is not a backup of this program: its ${other} is not as the migrations make it.`,
      );
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function withClient<Result>(url: string, work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = openClient({ url }, "write");
  try {
    return await work(client);
  } finally {
    client.close();
  }
}
