import { copyFileSync, readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { createClient } from "@libsql/client";
import { beforeEach, describe, expect, test } from "vitest";
import { backupDatabase, restoreDatabase } from "@/lib/data/backups";
import { reader, write } from "@/lib/data/client";
import { DatabaseRefused } from "@/lib/data/migrations";
import { withDatabase } from "../support/database";

const database = withDatabase({ file: true });

const save = (slug: string) =>
  write((transaction) =>
    transaction.negotiation.create({
      data: { slug, title: "T", summary: "S", status: "ongoing", started: "2025" },
    }),
  );
const slugs = async () => (await reader().negotiation.findMany()).map((row) => row.slug).sort();

async function change(file: string, sql: string): Promise<void> {
  const client = createClient({ url: pathToFileURL(file).href });
  await client.executeMultiple(sql);
  client.close();
}

// A backup with one negotiation in it; the database has another one by then.
let n = 0;
let backup = "";
beforeEach(async () => {
  await write((transaction) => transaction.negotiation.deleteMany());
  await save("then");
  backup = path.join(database.folder, "kept", `backup-${n++}.db`);
  await backupDatabase({ file: backup });
  await write((transaction) => transaction.negotiation.deleteMany());
  await save("now");
});

/** Nothing beside the database but its backups: no working copies, nothing half done. */
const leftovers = () => readdirSync(database.folder).filter((name) => name.startsWith("."));

describe("what is refused, and changes nothing", () => {
  const bad = () => path.join(database.folder, "kept", `bad-${n}.db`);
  const page = Buffer.alloc(4096, 0xa5);

  test.each<[string, (file: string) => void | Promise<void>, RegExp]>([
    [
      "a file that is no database",
      (file) => writeFileSync(file, "hello ".repeat(5000)),
      /no SQLite database/,
    ],
    ["an empty file", (file) => writeFileSync(file, ""), /no SQLite database/],
    ["half a backup", (file) => truncateSync(file, 40_960), /damaged|malformed/i],
    [
      "a backup with a broken page",
      (file) => {
        const bytes = readFileSync(file);
        // The second page: a table's root.
        page.copy(bytes, 4096);
        writeFileSync(file, bytes);
      },
      /damaged/,
    ],
    [
      "a database without tables",
      (file) => change(`${file}`, dropAll),
      /not a backup of this program|another program/,
    ],
    [
      "a backup of another program",
      (file) => change(file, 'DROP TABLE "_prisma_migrations"'),
      /another program/,
    ],
    [
      "a backup of a newer version",
      (file) => change(file, "UPDATE _prisma_migrations SET migration_name = '29990101000000_later'"),
      /newer than this program/,
    ],
    [
      "a backup with another migration of the same name",
      (file) => change(file, "UPDATE _prisma_migrations SET checksum = 'abc'"),
      /changed since/,
    ],
    [
      "a backup with a trigger that is not ours",
      (file) => change(file, 'CREATE TRIGGER "own" AFTER INSERT ON "Party" BEGIN DELETE FROM "Party"; END'),
      /its own is not as/,
    ],
    [
      "a backup with a table too few",
      (file) => change(file, 'DROP TABLE "Figure"'),
      /its Figure|its \w+ is not as/,
    ],
    [
      "a backup whose rows refer to nothing",
      (file) =>
        change(file, "PRAGMA foreign_keys = OFF; INSERT INTO \"EventParty\" VALUES ('n', 'e', 0, 'p')"),
      /refer to/,
    ],
    [
      "a backup with a release that is not what was published",
      (file) =>
        change(
          file,
          `INSERT INTO "Release" ("id", "negotiationId", "number", "note", "actor", "publishedAt", "sha256", "caseFile")
           SELECT 'r', "id", 1, 'N', 'A', 0, 'abc', '{}' FROM "Negotiation"`,
        ),
      /SHA-256/,
    ],
    [
      "a copy of a database in use",
      (file) => writeFileSync(`${file}-wal`, "the log"),
      /in use and not a backup/,
    ],
  ])("%s", async (_name, spoil, reason) => {
    copyFileSync(backup, bad());
    await spoil(bad());
    const bytes = readFileSync(bad());
    const attempt = restoreDatabase({ file: bad() });
    await expect(attempt).rejects.toThrow(reason);
    await expect(attempt).rejects.toThrow(DatabaseRefused);
    expect(await slugs()).toEqual(["now"]);
    expect(leftovers()).toEqual([]);
    expect(readFileSync(bad()).equals(bytes)).toBe(true);
  });

  const dropAll = `PRAGMA writable_schema = ON; DELETE FROM sqlite_master; PRAGMA writable_schema = OFF; VACUUM`;

  test("a file that is not there", async () => {
    await expect(restoreDatabase({ file: path.join(database.folder, "none.db") })).rejects.toThrow(/ENOENT/);
  });
});
