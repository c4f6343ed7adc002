// What migrations the program has, which of them a database has, and whether the two go together.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Client, Transaction } from "@libsql/client";

export interface Migration {
  /** The folder's name, `<time>_<what>`: they are applied in its order. */
  name: string;
  sql: string;
  /** SHA-256 of the file's bytes in hex, as Prisma's own command computes it. */
  checksum: string;
}

export interface AppliedMigration {
  name: string;
  checksum: string;
}

/** The database and this program do not go together. The message says what to do. */
export class DatabaseRefused extends Error {
  override name = "DatabaseRefused";
}

/** The table of Prisma's own command, so that it can take over where it runs. Times are milliseconds since 1970. */
export const MIGRATIONS_TABLE = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    TEXT PRIMARY KEY NOT NULL,
    "checksum"              TEXT NOT NULL,
    "finished_at"           DATETIME,
    "migration_name"        TEXT NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        DATETIME,
    "started_at"            DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count"   INTEGER UNSIGNED NOT NULL DEFAULT 0
)`;

/** The migrations in a folder such as prisma/migrations, in order. */
export function listMigrations(folder: string): Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const bytes = readFileSync(path.join(folder, name, "migration.sql"));
      return {
        name,
        sql: bytes.toString("utf8"),
        checksum: createHash("sha256").update(bytes).digest("hex"),
      };
    });
}

/**
 * The migrations that a database has, in order; null where it is none of ours: empty, without the table.
 * Throws DatabaseRefused where it belongs to another program, or a migration was left half done.
 */
export async function readApplied(
  database: Pick<Client | Transaction, "execute">,
): Promise<AppliedMigration[]> {
  const tables = await database.execute(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name NOT LIKE 'libsql\\_%' ESCAPE '\\'",
  );
  if (tables.rows.length === 0) return [];
  if (!tables.rows.some((row) => row.name === "_prisma_migrations")) {
    throw new DatabaseRefused(
      "This is a database of another program: it has tables, and none that says which migrations it has.",
    );
  }
  const { rows } = await database.execute(
    'SELECT migration_name, checksum, finished_at FROM "_prisma_migrations" WHERE rolled_back_at IS NULL ORDER BY migration_name',
  );
  return rows.map((row) => {
    const name = String(row.migration_name);
    if (row.finished_at === null) {
      throw new DatabaseRefused(
        `The migration ${name} was begun in this database and not finished. Restore a backup.`,
      );
    }
    return { name, checksum: String(row.checksum) };
  });
}

/**
 * Those migrations that a database lacks, in order. Throws DatabaseRefused where the database has one that the program
 * does not know, or one whose text has changed since.
 */
export function planMigrations(
  known: readonly Migration[],
  applied: readonly AppliedMigration[],
): Migration[] {
  const checksums = new Map(known.map((migration) => [migration.name, migration.checksum]));
  for (const { name, checksum } of applied) {
    const expected = checksums.get(name);
    if (expected === undefined) {
      throw new DatabaseRefused(
        `This database is newer than this program: it has the migration ${name}, which the program does not know. Use the version of the program that made it, or a newer one.`,
      );
    }
    if (expected !== checksum) {
      throw new DatabaseRefused(
        `The migration ${name} is not the one that this database was made with: its file was changed since. Put back the file as it was; a change needs a migration of its own.`,
      );
    }
  }
  const done = new Set(applied.map((migration) => migration.name));
  return known.filter((migration) => !done.has(migration.name));
}
