// Brings a database to the program's own schema. Prisma's command would do the same, but needs an engine that it
// downloads; here the same files are applied with the same bookkeeping.
import { randomUUID } from "node:crypto";
import { mkdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Client } from "@libsql/client";
import { getSettings } from "@/lib/settings";
import { listReferenceFaults } from "./check-database";
import { copyDatabase } from "./copy-database";
import { openClient } from "./file-libsql";
import {
  DatabaseRefused,
  listMigrations,
  MIGRATIONS_TABLE,
  type Migration,
  planMigrations,
  readApplied,
} from "./migrations";
import { retryWhileBusy } from "./retry";

export interface MigrateAnswer {
  /** The migrations that this call applied, in order; [] where there was nothing to do. */
  applied: string[];
  /** This call made the database: it had no migration before. */
  created: boolean;
  /** The backup made before an upgrade; null where there was nothing to lose, or the database is on a server. */
  backup: string | null;
}

export interface MigrateOptions {
  /** The database; that of the settings unless told. */
  url?: string;
  /** The folder of migrations; prisma/migrations in the project's root unless told. */
  migrations?: string;
  /** Where the backup before an upgrade goes; null: none is made. The settings' folder unless told. */
  backups?: string | null;
  /** Whether the file is to have a write-ahead log, as one in use does; true unless told. */
  log?: boolean;
}

/**
 * Applies the migrations that the database lacks, each in a transaction with its record. Two callers at the same time
 * apply each of them once. Before an upgrade of a database that has some already, a backup is made.
 * Throws DatabaseRefused (newer database, changed migration, another program's database) and DatabaseUnavailable.
 */
export async function migrateDatabase(options: MigrateOptions = {}): Promise<MigrateAnswer> {
  const settings = getSettings();
  const url = options.url ?? settings.databaseUrl;
  const known = listMigrations(options.migrations ?? path.join(settings.root, "prisma", "migrations"));
  const isFile = url.startsWith("file:");
  if (isFile) mkdirSync(path.dirname(fileURLToPath(url)), { recursive: true });

  const client = await retryWhileBusy(async () => openClient({ url }, "write"));
  try {
    const before = await retryWhileBusy(() => readApplied(client));
    const pending = planMigrations(known, before);
    if (isFile && (options.log ?? true)) await ensureLog(client);
    if (pending.length === 0) return { applied: [], created: false, backup: null };
    const folder = options.backups === undefined ? settings.backups.folder : options.backups;
    let backup: string | null = null;
    if (before.length > 0 && isFile && folder !== null) {
      backup = path.join(folder, `before-upgrade-${stamp(new Date())}.db`);
      await copyDatabase(url, backup, { references: false });
    }
    const applied: string[] = [];
    let created = false;
    for (const migration of pending) {
      const answer = await retryWhileBusy(() => apply(client, migration, known));
      if (answer.applied) applied.push(migration.name);
      created ||= answer.first;
    }
    return { applied, created, backup };
  } finally {
    client.close();
  }
}

/** `2026-11-24T04-11-05-123Z`: a time that may stand in a file name, and sorts. */
export function stamp(time: Date): string {
  return time.toISOString().replaceAll(/[:.]/g, "-");
}

/** WAL, once and for good: readers and the writer then do not wait for each other. */
async function ensureLog(client: Client): Promise<void> {
  const mode = async () => (await client.execute("PRAGMA journal_mode")).rows[0]?.journal_mode;
  if ((await mode()) === "wal") return;
  await retryWhileBusy(() => client.executeMultiple("PRAGMA journal_mode = WAL"));
  if ((await mode()) !== "wal") {
    throw new DatabaseRefused(
      "The database's folder does not allow a write-ahead log. Put the database on a local disk.",
    );
  }
}

async function apply(
  client: Client,
  migration: Migration,
  known: readonly Migration[],
): Promise<{ applied: boolean; first: boolean }> {
  const transaction = await client.transaction("write");
  try {
    // As SQLite asks for where tables are rebuilt: dropping the old one would take along what refers to it. It has no
    // effect within a transaction, and a server keeps it no longer than one; so it goes between two. What refers to what
    // is checked before the commit instead.
    await transaction.executeMultiple("COMMIT; PRAGMA foreign_keys = OFF; BEGIN IMMEDIATE");
    // Under the lock: another starter may have been here in the meantime.
    const done = await readApplied(transaction);
    if (!planMigrations(known, done).includes(migration)) return { applied: false, first: false };
    const startedAt = Date.now();
    await transaction.execute(MIGRATIONS_TABLE);
    await transaction.executeMultiple(migration.sql);
    const faults = await listReferenceFaults(transaction);
    if (faults.length > 0) throw new Error(`The migration ${migration.name} was undone. ${faults[0]}`);
    await transaction.execute({
      sql: 'INSERT INTO "_prisma_migrations" (id, checksum, finished_at, migration_name, started_at, applied_steps_count) VALUES (?, ?, ?, ?, ?, 1)',
      args: [randomUUID(), migration.checksum, Date.now(), migration.name, startedAt],
    });
    await transaction.commit();
    return { applied: true, first: done.length === 0 };
  } finally {
    transaction.close();
  }
}
