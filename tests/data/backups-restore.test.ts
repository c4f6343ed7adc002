import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import { createClient } from "@libsql/client";
import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { backupDatabase, restoreDatabase, verifyDatabase } from "@/lib/data/backups";
import { closeDatabase, reader, write } from "@/lib/data/client";
import { migrateDatabase } from "@/lib/data/migrate";
import { forgetSettings } from "@/lib/settings";
import { withProgram } from "../support/child-program";
import { withDatabase } from "../support/database";

const database = withDatabase({ file: true });
const server = withProgram("hold-database");
const restorer = withProgram("restore-until-killed");

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

describe("restoring", () => {
  test("brings back what was, keeps a copy of what is, and is on record", async () => {
    const answer = await restoreDatabase({ file: backup, actor: "Someone" });
    expect(await slugs()).toEqual(["then"]);
    expect(answer).toEqual({ before: expect.stringContaining("before-restore-"), restart: false });
    expect(leftovers()).toEqual([]);
    expect(await reader().revision.findFirst({ orderBy: { id: "desc" } })).toMatchObject({
      action: "restore",
      actor: "Someone",
      key: path.basename(backup),
      at: expect.any(Date),
    });
    await restoreDatabase({ file: String(answer.before) });
    expect(await slugs()).toEqual(["now"]);
    expect(await verifyDatabase()).toEqual([]);
  });

  test("signs everybody out, and no one-time link of then opens again", async () => {
    const user = { email: "ana@example.org", name: "Ana", role: "admin" };
    const at = new Date();
    await write((tx) =>
      tx.user.create({
        data: {
          ...user,
          sessions: { create: { tokenHash: "a", createdAt: at, usedAt: at } },
          links: { create: { tokenHash: "b", expiresAt: new Date(at.getTime() + 3_600_000) } },
        },
      }),
    );
    const withPeople = path.join(database.folder, "kept", "people.db");
    await backupDatabase({ file: withPeople });
    await write((tx) => tx.user.deleteMany());
    await restoreDatabase({ file: withPeople });
    expect(await reader().user.findMany()).toMatchObject([user]);
    expect(await reader().session.count()).toBe(0);
    expect(await reader().oneTimeLink.count()).toBe(0);
  });

  test("keeps the rules of the tables and goes on counting", async () => {
    await restoreDatabase({ file: backup });
    const triggers = await reader().$queryRawUnsafe(
      "SELECT name FROM sqlite_master WHERE type = 'trigger' ORDER BY name",
    );
    const names = ["Negotiation_shown", "Release_never_changes", "Release_never_goes"];
    names.push(
      "Release_published",
      "Release_recalled",
      "SearchEntry_deleted",
      "SearchEntry_inserted",
      "SearchEntry_updated",
    );
    expect(triggers).toEqual(names.map((name) => ({ name })));
    const orphan = { negotiationId: "none", key: "a", place: 0, name: "A", shortName: "A", role: "outside" };
    await expect(write((transaction) => transaction.party.create({ data: orphan }))).rejects.toThrow(
      /[Ff]oreign/,
    );
    const { _max } = await reader().revision.aggregate({ _max: { id: true } });
    await backupDatabase({ file: path.join(database.folder, "kept", `again-${n}.db`) });
    expect((await reader().revision.findFirst({ orderBy: { id: "desc" } }))?.id).toBe((_max.id ?? 0) + 1);
  });

  test("under a running server shows there at once, and what that saves afterwards is kept", async () => {
    const child = spawn(process.execPath, [server.path], { stdio: ["pipe", "pipe", "inherit"] });
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    const tell = async (line: string) => {
      child.stdin.write(`${line}\n`);
      return JSON.parse((await lines.next()).value ?? "null");
    };
    expect(await tell("list")).toEqual(["now"]);
    expect(await tell("save more")).toEqual(["more", "now"]);
    await restoreDatabase({ file: backup });
    expect(await tell("list")).toEqual(["then"]);
    expect(await tell("save after")).toEqual(["after", "then"]);
    expect(await slugs()).toEqual(["after", "then"]);
    const exit = once(child, "exit");
    child.stdin.end();
    await exit;
    expect(await slugs()).toEqual(["after", "then"]);
  });

  test("also takes the place of a database that is not sound", async () => {
    await change(
      database.file,
      `PRAGMA foreign_keys = OFF; INSERT INTO "EventParty" VALUES ('n', 'e', 0, 'p')`,
    );
    expect(await verifyDatabase()).toHaveLength(2);
    await restoreDatabase({ file: backup });
    expect(await slugs()).toEqual(["then"]);
    expect(await verifyDatabase()).toEqual([]);
  });

  test("puts the file in place where there is none, or a damaged one, which it keeps", async () => {
    await closeDatabase();
    writeFileSync(database.file, "rubbish ".repeat(2000));
    const answer = await restoreDatabase({ file: backup });
    expect(answer).toEqual({ before: expect.stringContaining(".damaged-"), restart: true });
    expect(readFileSync(String(answer.before), "utf8")).toMatch(/^rubbish/);
    expect(await slugs()).toEqual(["then"]);
    expect(await reader().$queryRawUnsafe("PRAGMA journal_mode")).toEqual([{ journal_mode: "wal" }]);
    expect(leftovers()).toEqual([]);
  });
});

describe("between versions", () => {
  /** Runs as a version of the program with one more migration. */
  async function asNewerVersion<Result>(work: () => Promise<Result>): Promise<Result> {
    const root = process.cwd();
    const newer = path.join(database.folder, "newer");
    const later = path.join(newer, "prisma", "migrations", "29990101000000_later");
    cpSync(path.join(root, "prisma", "migrations"), path.dirname(later), { recursive: true });
    mkdirSync(later, { recursive: true });
    writeFileSync(
      path.join(later, "migration.sql"),
      'CREATE TABLE "Added" ("id" TEXT PRIMARY KEY NOT NULL);',
    );
    await closeDatabase();
    process.chdir(newer);
    forgetSettings();
    try {
      return await work();
    } finally {
      await closeDatabase();
      process.chdir(root);
      forgetSettings();
    }
  }

  test("an older backup is upgraded, and the way back is the backup made before the upgrade", async () => {
    const { upgraded, tables } = await asNewerVersion(async () => {
      const answer = await migrateDatabase();
      await restoreDatabase({ file: backup });
      expect(await slugs()).toEqual(["then"]);
      return {
        upgraded: answer,
        tables: await reader().$queryRawUnsafe("SELECT name FROM sqlite_master WHERE name = 'Added'"),
      };
    });
    expect(tables).toEqual([{ name: "Added" }]);
    await expect(migrateDatabase()).rejects.toThrow(/newer than this program/);
    await restoreDatabase({ file: String(upgraded.backup) });
    expect(await migrateDatabase()).toMatchObject({ applied: [] });
    expect(await slugs()).toEqual(["now"]);
  });
});

test("killed in the middle, it leaves either the old content or the new", async () => {
  // Enough rows that the transaction takes a while.
  const fill = (mark: string) =>
    write((transaction) =>
      transaction.negotiation.createMany({
        data: Array.from({ length: 2_000 }, (_, place) => ({
          slug: `${mark}-${place}`,
          title: mark,
          summary: "S".repeat(500),
          status: "ongoing",
          started: "2025",
        })),
      }),
    );
  const files: string[] = [];
  for (const mark of ["one", "two"]) {
    await write((transaction) => transaction.negotiation.deleteMany());
    await fill(mark);
    files.push(path.join(database.folder, "kept", `${mark}.db`));
    await backupDatabase({ file: String(files.at(-1)) });
  }
  const rounds = process.env.LONG_TESTS ? 100 : 10;
  const moments = fc.sample(fc.integer({ min: 0, max: 400 }), { numRuns: rounds, seed: 3 });
  for (const milliseconds of moments) {
    await closeDatabase();
    const child = spawn(process.execPath, [restorer.path, ...files], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const exit = once(child, "exit");
    // From its first word on it restores all the time: the moment of its end is what is varied.
    await once(child.stdout, "data");
    setTimeout(() => child.kill("SIGKILL"), milliseconds);
    await exit;
    const marks = await reader().negotiation.groupBy({ by: ["title"], _count: true });
    expect(marks).toHaveLength(1);
    expect(marks[0]?._count).toBe(2_000);
    expect(await verifyDatabase()).toEqual([]);
  }
}, 900_000);
