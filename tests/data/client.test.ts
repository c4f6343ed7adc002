import { existsSync, statSync } from "node:fs";
import path from "node:path";
import { createClient } from "@libsql/client";
import { afterEach, describe, expect, test } from "vitest";
import { closeDatabase, reader, write, writer } from "@/lib/data/client";
import { openClient } from "@/lib/data/file-libsql";
import { withDatabase } from "../support/database";

const database = withDatabase({ file: true });

const negotiation = (slug: string) => ({
  slug,
  title: "T",
  summary: "S",
  status: "ongoing",
  started: "2025",
});
const create = (slug: string) =>
  write((transaction) => transaction.negotiation.create({ data: negotiation(slug) }));
const titles = async () => (await reader().negotiation.findMany()).map((row) => row.slug);

/** A promise that the test settles. */
function deferred() {
  let resolve = () => {};
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

// Whatever happened, no lock is left behind: the next one can write, and the log can be emptied (it grows otherwise).
afterEach(async () => {
  const other = createClient({ url: database.url });
  await other.executeMultiple("BEGIN IMMEDIATE; ROLLBACK");
  const { rows } = await other.execute("PRAGMA wal_checkpoint(TRUNCATE)");
  other.close();
  expect(rows[0]).toEqual({ busy: 0, log: 0, checkpointed: 0 });
});

describe("the connections", () => {
  test("write to disk before they answer, hold foreign keys, and wait for nobody", async () => {
    const fresh = openClient({ url: database.url }, "write");
    const pragma = async (name: string) => (await fresh.execute(`PRAGMA ${name}`)).rows[0]?.[0];
    // The defaults of a connection: one can be replaced at any time, and then nobody sets anything.
    expect(await pragma("synchronous")).toBe(2);
    expect(await pragma("foreign_keys")).toBe(1);
    expect(await pragma("busy_timeout")).toBe(0);
    expect(await pragma("journal_mode")).toBe("wal");
    fresh.close();
    expect(await writer().$queryRawUnsafe("PRAGMA synchronous")).toEqual([{ synchronous: 2 }]);
    expect(await writer().$queryRawUnsafe("PRAGMA foreign_keys")).toEqual([{ foreign_keys: 1 }]);
  });

  test("the reader cannot write", async () => {
    const attempt = reader().negotiation.create({ data: negotiation("by-the-reader") });
    await expect(attempt).rejects.toThrow(/readonly/);
    expect(await titles()).not.toContain("by-the-reader");
  });

  test("the reader does not wait for an open transaction and sees nothing of it", async () => {
    let seen: string[] = [];
    await write(async (transaction) => {
      await transaction.negotiation.create({ data: negotiation("not-yet") });
      seen = await titles();
    });
    expect(seen).not.toContain("not-yet");
    expect(await titles()).toContain("not-yet");
  });
});

describe("a transaction", () => {
  test("that throws leaves nothing", async () => {
    const attempt = write(async (transaction) => {
      await transaction.negotiation.create({ data: negotiation("thrown") });
      throw new Error("no");
    });
    await expect(attempt).rejects.toThrow("no");
    expect(await titles()).not.toContain("thrown");
  });

  test("whose COMMIT fails leaves nothing, and the connection goes on", async () => {
    const attempt = write(async (transaction) => {
      await transaction.$executeRaw`PRAGMA defer_foreign_keys = ON`;
      await transaction.negotiation.create({ data: negotiation("commit-fails") });
      // Only the COMMIT finds that there is no such negotiation.
      await transaction.party.create({
        data: { negotiationId: "none", key: "a", place: 0, name: "A", shortName: "A", role: "outside" },
      });
    });
    await expect(attempt).rejects.toThrow(/FOREIGN KEY/);
    expect(await titles()).not.toContain("commit-fails");
    await create("after-failed-commit");
    expect(await titles()).toContain("after-failed-commit");
  });

  test("that takes too long is undone, and the connection goes on", async () => {
    const open = deferred();
    const attempt = write(
      async (transaction) => {
        await transaction.negotiation.create({ data: negotiation("too-slow") });
        await open.promise;
        await transaction.negotiation.create({ data: negotiation("too-slow-2") });
      },
      { timeout: 50 },
    );
    // The lock is free again although `work` still waits.
    await create("beside-too-slow");
    open.resolve();
    await expect(attempt).rejects.toMatchObject({ name: "DatabaseUnavailable", trouble: "too-slow" });
    expect(await titles()).toEqual(expect.arrayContaining(["beside-too-slow"]));
    expect(await titles()).not.toContain("too-slow");
  });

  test("that waited too long for its turn never begins later", async () => {
    const turn = deferred();
    const first = write(async () => turn.promise);
    const second = writer().$transaction(
      (transaction) => transaction.negotiation.create({ data: negotiation("late") }),
      {
        maxWait: 20,
      },
    );
    await expect(second).rejects.toMatchObject({ code: "P2028" });
    turn.resolve();
    await first;
    await create("after-late");
    expect(await titles()).not.toContain("late");
  });
});

describe("a database that cannot be written", () => {
  // SQLite's own limit and switch stand in for the disk's: the same refusals, and no disk has to be filled.
  test.each([
    ["full", "PRAGMA max_page_count = 1", "PRAGMA max_page_count = 1000000"],
    ["read-only", "PRAGMA query_only = ON", "PRAGMA query_only = OFF"],
  ])(
    "because it is %s says so, is read as before, and is written again once it can be",
    async (trouble, on, off) => {
      await create(`before-${trouble}`);
      await writer().$queryRawUnsafe(on);
      const large = { ...negotiation(`during-${trouble}`), summary: "S".repeat(100_000) };
      const error = await write((transaction) => transaction.negotiation.create({ data: large })).catch(
        (reason: unknown) => reason,
      );
      expect(error).toMatchObject({ name: "DatabaseUnavailable", trouble });
      expect(await titles()).toContain(`before-${trouble}`);
      await writer().$queryRawUnsafe(off);
      await create(`after-${trouble}`);
      expect(await titles()).toContain(`after-${trouble}`);
      expect(await titles()).not.toContain(`during-${trouble}`);
    },
  );
});

describe("closing", () => {
  test("leaves the whole database in its one file, and the next use opens it again", async () => {
    await create("closed");
    await closeDatabase();
    const log = path.join(database.folder, "parley.db-wal");
    expect(existsSync(log) ? statSync(log).size : 0).toBe(0);
    expect(await titles()).toContain("closed");
  });
});
