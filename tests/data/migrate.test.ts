import { execFile } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { createClient } from "@libsql/client";
import { beforeEach, describe, expect, test } from "vitest";
import { DatabaseUnavailable } from "@/lib/data/database-error";
import { type MigrateOptions, migrateDatabase } from "@/lib/data/migrate";
import { DatabaseRefused } from "@/lib/data/migrations";
import { withProgram } from "../support/child-program";
import { withDatabase } from "../support/database";

const place = withDatabase({ migrated: false, file: true });
const starter = withProgram("migrate-once");

let file = "";
let folders = 0;
let options: MigrateOptions & { url: string; migrations: string; backups: string };

// Each test has a database of its own to make, and its own copy of the program's migrations to add to.
beforeEach(() => {
  const folder = path.join(place.folder, `case-${folders++}`);
  mkdirSync(folder);
  file = path.join(folder, "parley.db");
  options = {
    url: pathToFileURL(file).href,
    migrations: path.join(folder, "migrations"),
    backups: path.join(folder, "backups"),
  };
  cpSync("prisma/migrations", options.migrations, { recursive: true });
});

const own = readdirSync("prisma/migrations", { withFileTypes: true }).filter((entry) =>
  entry.isDirectory(),
).length;
const LATER = "29990101000000_later";

function addMigration(sql: string, name = LATER): void {
  mkdirSync(path.join(options.migrations, name));
  writeFileSync(path.join(options.migrations, name, "migration.sql"), sql);
}

/** Every row that the SQL gives, of the database or of another file. */
async function query(sql: string, of = file) {
  const client = createClient({ url: pathToFileURL(of).href });
  const { rows } = await client.execute(sql);
  client.close();
  return rows.map((row) => ({ ...row }));
}

const insertDraft = `
  INSERT INTO "Negotiation" ("id", "slug", "title", "summary", "status", "started", "updatedAt")
  VALUES ('n', 'talks', 'T', 'S', 'ongoing', '2025', '2025-01-01T00:00:00.000+00:00')`;
const insertParty = `
  INSERT INTO "Party" ("negotiationId", "key", "place", "name", "shortName", "role") VALUES ('n', 'a', 0, 'A', 'A', 'outside')`;

describe("a database that is not there yet", () => {
  test("is made, with what Prisma's own command would note", async () => {
    const answer = await migrateDatabase(options);
    expect(answer).toEqual({ applied: expect.any(Array), created: true, backup: null });
    expect(answer.applied).toHaveLength(own);
    const notes = await query("SELECT * FROM _prisma_migrations ORDER BY migration_name");
    expect(notes.map((note) => note.migration_name)).toEqual(answer.applied);
    expect(notes[0]).toMatchObject({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      checksum: expect.stringMatching(/^[0-9a-f]{64}$/),
      started_at: expect.any(Number),
      finished_at: expect.any(Number),
      rolled_back_at: null,
      logs: null,
      applied_steps_count: 1,
    });
    expect(await query("PRAGMA journal_mode")).toEqual([{ journal_mode: "wal" }]);
  });

  test("is made once, and then there is nothing to do", async () => {
    await migrateDatabase(options);
    expect(await migrateDatabase(options)).toEqual({ applied: [], created: false, backup: null });
  });

  test("is made once by starters in one process at the same time", async () => {
    const answers = await Promise.all([1, 2, 3, 4].map(() => migrateDatabase(options)));
    expect(answers.flatMap((answer) => answer.applied)).toHaveLength(own);
    expect(answers.filter((answer) => answer.created)).toHaveLength(1);
    expect(await query("SELECT count(*) AS n FROM _prisma_migrations")).toEqual([{ n: own }]);
  });

  test("is made once by several processes at the same time", async () => {
    const environment = { ...process.env, DATABASE_URL: `file:${file}` };
    const answers = await Promise.all(
      [1, 2, 3, 4].map(async () => {
        const { stdout } = await promisify(execFile)(process.execPath, [starter.path], { env: environment });
        return JSON.parse(stdout);
      }),
    );
    expect(answers.flatMap((answer) => answer.applied)).toHaveLength(own);
    expect(answers.filter((answer) => answer.created)).toHaveLength(1);
  }, 30_000);
});

describe("an upgrade", () => {
  test("keeps the data and makes a backup first", async () => {
    await migrateDatabase(options);
    await query(insertDraft);
    addMigration('CREATE TABLE "Added" ("id" TEXT PRIMARY KEY NOT NULL);');
    const answer = await migrateDatabase(options);
    expect(answer).toEqual({ applied: [LATER], created: false, backup: expect.any(String) });
    expect(await query('SELECT count(*) AS n FROM "Added"')).toEqual([{ n: 0 }]);
    expect(await query('SELECT slug FROM "Negotiation"')).toEqual([{ slug: "talks" }]);

    const backup = String(answer.backup);
    expect(path.dirname(backup)).toBe(options.backups);
    expect(statSync(backup).mode & 0o777).toBe(0o600);
    expect(await query('SELECT slug FROM "Negotiation"', backup)).toEqual([{ slug: "talks" }]);
    expect(await query("SELECT name FROM sqlite_master WHERE name = 'Added'", backup)).toEqual([]);
  });

  test("that makes a table anew takes nothing along that refers to it", async () => {
    await migrateDatabase(options);
    await query(insertDraft);
    await query(insertParty);
    // As Prisma writes it where SQLite cannot alter a table.
    addMigration(`
      PRAGMA defer_foreign_keys=ON;
      PRAGMA foreign_keys=OFF;
      CREATE TABLE "new_Negotiation" AS SELECT * FROM "Negotiation";
      DROP TABLE "Negotiation";
      ALTER TABLE "new_Negotiation" RENAME TO "Negotiation";
      CREATE UNIQUE INDEX "Negotiation_id" ON "Negotiation"("id");
      PRAGMA foreign_keys=ON;
      PRAGMA defer_foreign_keys=OFF;`);
    await migrateDatabase(options);
    expect(await query('SELECT key FROM "Party"')).toEqual([{ key: "a" }]);
  });

  test.each([
    ["fails in the middle", 'CREATE TABLE "Added" ("id" TEXT); INSERT INTO "Nowhere" VALUES (1);', /Nowhere/],
    [
      "leaves a reference to nothing",
      `CREATE TABLE "Added" ("id" TEXT); DELETE FROM "Negotiation";`,
      /refer to/,
    ],
  ])("that %s is undone whole, and the next start tries it again", async (_name, sql, reason) => {
    await migrateDatabase(options);
    await query(insertDraft);
    await query(insertParty);
    addMigration(sql);
    for (let start = 0; start < 2; start++) {
      await expect(migrateDatabase(options)).rejects.toThrow(reason);
      expect(await query("SELECT name FROM sqlite_master WHERE name = 'Added'")).toEqual([]);
      expect(await query("SELECT count(*) AS n FROM _prisma_migrations")).toEqual([{ n: own }]);
      expect(await query('SELECT slug FROM "Negotiation"')).toEqual([{ slug: "talks" }]);
    }
  });

  test("stops at the migration that fails and keeps those before it", async () => {
    await migrateDatabase(options);
    addMigration('CREATE TABLE "Added" ("id" TEXT);', "29990101000000_good");
    addMigration("nonsense", "29990102000000_bad");
    await expect(migrateDatabase(options)).rejects.toThrow();
    expect(await query("SELECT name FROM sqlite_master WHERE name = 'Added'")).toEqual([{ name: "Added" }]);
  });
});

describe("what is refused, and stays as it is", () => {
  test("a database of a newer version", async () => {
    addMigration('CREATE TABLE "Added" ("id" TEXT);');
    await migrateDatabase(options);
    const older = { ...options, migrations: "prisma/migrations" };
    const bytes = readFileSync(file);
    await expect(migrateDatabase(older)).rejects.toThrow(DatabaseRefused);
    await expect(migrateDatabase(older)).rejects.toThrow(/newer than this program.*29990101000000_later/);
    expect(readFileSync(file).equals(bytes)).toBe(true);
  });

  test("a migration that was changed after it was applied", async () => {
    addMigration('CREATE TABLE "Added" ("id" TEXT);');
    await migrateDatabase(options);
    writeFileSync(path.join(options.migrations, LATER, "migration.sql"), 'CREATE TABLE "Other" ("id" TEXT);');
    await expect(migrateDatabase(options)).rejects.toThrow(/29990101000000_later.*changed since/);
  });

  test("a migration that was begun by Prisma's command and not finished", async () => {
    await migrateDatabase(options);
    await query("UPDATE _prisma_migrations SET finished_at = NULL");
    await expect(migrateDatabase(options)).rejects.toThrow(/not finished/);
  });

  test("a database of another program", async () => {
    await query("CREATE TABLE notes (text TEXT)");
    await expect(migrateDatabase(options)).rejects.toThrow(/another program/);
    expect(await query("SELECT name FROM sqlite_master")).toEqual([{ name: "notes" }]);
  });

  test("a file that is no database", async () => {
    writeFileSync(file, "not a database at all ".repeat(100));
    const error = await migrateDatabase(options).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(DatabaseUnavailable);
    expect(error).toMatchObject({ trouble: "damaged" });
    expect(readFileSync(file, "utf8")).toMatch(/^not a database/);
  });

  test("a folder that does not exist and cannot be made", async () => {
    writeFileSync(path.join(path.dirname(file), "in-the-way"), "");
    const url = pathToFileURL(path.join(path.dirname(file), "in-the-way", "parley.db")).href;
    await expect(migrateDatabase({ ...options, url })).rejects.toThrow();
  });
});
