// Backups of a database in use, restoring one, and checking what there is.
import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { getSettings } from "@/lib/settings";
import { removeDatabase, takeBackup } from "./backup-file";
import { listDatabaseFaults, listFileFaults } from "./check-database";
import { closeDatabase, write } from "./client";
import { copyDatabase, FileExists, ownName, putInPlace } from "./copy-database";
import { asDatabaseError, readTrouble } from "./database-error";
import { openClient } from "./file-libsql";
import { fileSettings } from "./file-settings";
import { migrateDatabase, stamp } from "./migrate";
import { type AppliedMigration, listMigrations, readApplied } from "./migrations";
import { replaceContent } from "./replace-content";
import { listSearchFaults, settleSearchIndex } from "./search-index";

/** Who did it, as the records show it. */
const COMMAND_LINE = "command line";
const SERVER = "server";

/**
 * Copies the database into the new file `file`, mode 0600, while it is in use: whole and checked, or not at all.
 * Throws FileExists, DatabaseRefused (on a server), DatabaseUnavailable, and what the file system throws.
 */
export async function backupDatabase(options: { file: string; actor?: string }): Promise<void> {
  const settings = fileSettings("backup");
  await copyDatabase(settings.databaseUrl, options.file);
  try {
    const data = record("backup", options.file, options.actor);
    await write((transaction) => transaction.revision.create({ data }));
  } catch (error) {
    // All or nothing: no backup without its record.
    rmSync(options.file, { force: true });
    throw error;
  }
}

/** Without the folder: the records are for people who may not know this machine. */
function record(action: "backup" | "restore", file: string, actor: string = COMMAND_LINE) {
  const name = path.basename(file);
  return { actor, batch: randomUUID(), action, kind: "database", key: name, title: name };
}

export interface RestoreAnswer {
  /** A copy of what was there before: a backup, or the damaged file itself, moved aside. Null: there was none. */
  before: string | null;
  /** The file was put in place whole, because there was none or it was damaged: a running server must be restarted. */
  restart: boolean;
}

/**
 * Puts the backup `file` in the place of the database, after checking it and making a backup of what is there. It works
 * under a running server: that would not notice another file in the place of its own and would go on writing into the
 * old one, so the file stays and its whole content is replaced in one transaction. Only a missing or damaged file is
 * replaced. A backup of an older version is upgraded on the way.
 * Throws DatabaseRefused (see takeBackup), DatabaseUnavailable, and what the file system throws; then nothing changed.
 */
export async function restoreDatabase(options: { file: string; actor?: string }): Promise<RestoreAnswer> {
  const settings = fileSettings("restore");
  const { databaseFile, databaseUrl } = settings;
  const folder = path.join(settings.root, "prisma", "migrations");
  await closeDatabase();
  mkdirSync(path.dirname(databaseFile), { recursive: true });
  const copy = ownName(databaseFile);
  try {
    await takeBackup(options.file, copy, { migrations: listMigrations(folder), folder });
    await addRecord(copy, record("restore", options.file, options.actor));
    await endEverySession(copy);
    const state = await findState(databaseFile, databaseUrl);
    const at = stamp(new Date());
    if (state === "sound") {
      const before = path.join(settings.backups.folder, `before-restore-${at}.db`);
      await copyDatabase(databaseUrl, before, { references: false });
      await replaceContent(databaseUrl, copy);
      await settleSearchIndex();
      return { before, restart: false };
    }
    const before = state === "damaged" ? moveAside(databaseFile, `${databaseFile}.damaged-${at}`) : null;
    putInPlace(copy, databaseFile);
    // Nothing to apply: it sets what a file of ours has beside its tables.
    await migrateDatabase();
    await settleSearchIndex();
    return { before, restart: true };
  } finally {
    removeDatabase(copy);
  }
}

async function addRecord(copy: string, entry: ReturnType<typeof record>): Promise<void> {
  const client = openClient({ url: pathToFileURL(copy).href }, "write");
  try {
    await client.execute({
      sql: 'INSERT INTO "Revision" ("at", "actor", "batch", "action", "kind", "key", "title") VALUES (:at, :actor, :batch, :action, :kind, :key, :title)',
      // The form in which Prisma keeps times.
      args: { at: new Date().toISOString().replace("Z", "+00:00"), ...entry },
    });
    // Whoever keeps answers begins anew: see lib/data/public-changes.ts.
    await client.execute(
      `INSERT INTO "PublicChange" ("negotiationId", "token") VALUES ('', lower(hex(randomblob(8))))`,
    );
  } finally {
    client.close();
  }
}

/** Who was signed in then may have been disabled since, and a link that was used since would open again. */
async function endEverySession(copy: string): Promise<void> {
  const client = openClient({ url: pathToFileURL(copy).href }, "write");
  try {
    for (const table of ["Session", "OneTimeLink"]) await client.execute(`DELETE FROM "${table}"`);
  } finally {
    client.close();
  }
}

async function findState(file: string, url: string): Promise<"missing" | "damaged" | "sound"> {
  if (!existsSync(file)) return "missing";
  try {
    const client = openClient({ url }, "read");
    const faults = await listFileFaults(client).finally(() => client.close());
    return faults.length > 0 ? "damaged" : "sound";
  } catch (error) {
    if (readTrouble(error) === "damaged") return "damaged";
    throw asDatabaseError(error);
  }
}

/** The log goes first: left beside another file it would be played into it. */
function moveAside(file: string, to: string): string {
  for (const suffix of ["-wal", "-shm", ""]) {
    if (existsSync(`${file}${suffix}`)) renameSync(`${file}${suffix}`, `${to}${suffix}`);
  }
  return to;
}

const DAILY = /^parley-\d{4}-\d{2}-\d{2}\.db$/;

/**
 * Makes today's backup (UTC) in `folder` unless it is there, and removes the oldest daily ones beyond `keep`; other
 * files there stay. `keep` 0, or a database on a server: nothing is done. Several servers make one between them.
 * Throws as backupDatabase does.
 */
export async function backupIfDue(options: {
  folder: string;
  keep: number;
  now: Date;
}): Promise<{ made: string | null; removed: string[] }> {
  const { folder, keep, now } = options;
  if (keep === 0 || getSettings().databaseFile === null) return { made: null, removed: [] };
  const name = `parley-${now.toISOString().slice(0, 10)}.db`;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  let made: string | null = null;
  if (!readdirSync(folder).includes(name)) {
    try {
      await backupDatabase({ file: path.join(folder, name), actor: SERVER });
      made = name;
    } catch (error) {
      // Another server was first.
      if (!(error instanceof FileExists)) throw error;
    }
  }
  const daily = readdirSync(folder).filter((entry) => DAILY.test(entry));
  const removed = daily.sort().slice(0, Math.max(0, daily.length - keep));
  for (const old of removed) rmSync(path.join(folder, old), { force: true });
  return { made, removed };
}

/** Whether the database has every migration of this program. */
function hasAll(applied: readonly AppliedMigration[]): boolean {
  const names = new Set(applied.map(({ name }) => name));
  const known = listMigrations(path.join(getSettings().root, "prisma", "migrations"));
  return known.every(({ name }) => names.has(name));
}

/**
 * What is wrong with the database, a sentence each; [] where all is well: the file's structure, what refers to what,
 * the SHA-256 of each release and whether it reads, and whether what is found is what is public. (A libSQL server sees to its files itself.)
 * Throws DatabaseUnavailable where it cannot be opened at all.
 */
export async function verifyDatabase(): Promise<string[]> {
  try {
    const client = openClient({ url: getSettings().databaseUrl }, "read");
    try {
      const applied = await readApplied(client);
      if (applied.length === 0) return ["The database is empty: the command migrate makes it."];
      const faults = await listDatabaseFaults(client);
      // A damaged file or an older database has no index to ask about.
      return faults.length > 0 || !hasAll(applied) ? faults : await listSearchFaults();
    } finally {
      client.close();
    }
  } catch (error) {
    if (readTrouble(error) !== "damaged") throw asDatabaseError(error);
    return [`The file is damaged: ${error instanceof Error ? error.message : error}`];
  }
}
