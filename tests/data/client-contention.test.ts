// Many who write at once, in this process and in others.
import { readdirSync } from "node:fs";
import { createClient } from "@libsql/client";
import { afterEach, describe, expect, test } from "vitest";
import { reader, write, writer } from "@/lib/data/client";
import { DatabaseUnavailable } from "@/lib/data/database-error";
import { FileLibSql } from "@/lib/data/file-libsql";
import { PrismaClient } from "@/lib/data/generated/client";
import { retryWhileBusy } from "@/lib/data/retry";
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

/** Open descriptors of this process. */
const descriptors = () => readdirSync("/proc/self/fd").length;

/** A lock that another program would hold. */
async function lock() {
  const other = createClient({ url: database.url });
  const transaction = await other.transaction("write");
  return async () => {
    await transaction.rollback();
    other.close();
  };
}

// Whatever happened, no lock is left behind: the next one can write, and the log can be emptied (it grows otherwise).
afterEach(async () => {
  const other = createClient({ url: database.url });
  await other.executeMultiple("BEGIN IMMEDIATE; ROLLBACK");
  const { rows } = await other.execute("PRAGMA wal_checkpoint(TRUNCATE)");
  other.close();
  expect(rows[0]).toEqual({ busy: 0, log: 0, checkpointed: 0 });
});

describe("a database that another program is writing to", () => {
  test("is tried again until it is free, without stopping anything else", async () => {
    const unlock = await lock();
    let ticks = 0;
    const clock = setInterval(() => ticks++, 1);
    const saved = create("waited");
    await expect.poll(() => ticks).toBeGreaterThan(20);
    await unlock();
    await saved;
    clearInterval(clock);
    expect(await titles()).toContain("waited");
  });

  test("gives up with one clear error, and every kind of write works afterwards", async () => {
    const unlock = await lock();
    const attempts: (() => Promise<unknown>)[] = [
      () => writer().negotiation.create({ data: negotiation("refused") }),
      () => writer().negotiation.updateMany({ data: { notice: "refused" } }),
      () => writer().$executeRaw`UPDATE "Negotiation" SET "notice" = 'refused'`,
      () =>
        writer().$transaction((transaction) =>
          transaction.negotiation.create({ data: negotiation("refused") }),
        ),
    ];
    for (const attempt of attempts) {
      const error = await retryWhileBusy(attempt, 30).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(DatabaseUnavailable);
      expect(error).toMatchObject({ trouble: "busy" });
    }
    await unlock();
    // A statement that was refused and stays open would make each later COMMIT fail.
    for (const slug of ["after-busy-1", "after-busy-2"]) await create(slug);
    expect(await titles()).toEqual(expect.arrayContaining(["after-busy-1", "after-busy-2"]));
    expect(await reader().negotiation.count({ where: { notice: "refused" } })).toBe(0);
  });

  test("costs no descriptors while it is tried again", async () => {
    await create("opens-the-connections");
    await titles();
    const unlock = await lock();
    const before = descriptors();
    for (let i = 0; i < 200; i++) await expect(writer().$transaction(async () => {})).rejects.toThrow();
    expect(descriptors()).toBe(before);
    await unlock();
  });
});

describe("under load", () => {
  test("a thousand transactions beside reads leave no descriptors", async () => {
    await create("counted");
    await titles();
    const before = descriptors();
    let most = 0;
    for (let round = 0; round < 100; round++) {
      await Promise.all([
        ...Array.from({ length: 10 }, () =>
          write((transaction) =>
            transaction.negotiation.update({
              where: { slug: "counted" },
              data: { version: { increment: 1 } },
            }),
          ),
        ),
        titles(),
        writer().negotiation.count(),
      ]);
      most = Math.max(most, descriptors());
    }
    expect(most - before).toBeLessThanOrEqual(2);
    expect(await reader().negotiation.findUnique({ where: { slug: "counted" } })).toMatchObject({
      version: 1001,
    });
  }, 60_000);

  test("of a hundred saves beside transactions that fail none is lost, and nobody reads what was undone", async () => {
    const dirty: string[] = [];
    const look = async () => {
      for (const slug of await titles()) if (slug.startsWith("undone-")) dirty.push(slug);
    };
    const fail = (n: number) =>
      write(async (transaction) => {
        await transaction.negotiation.create({ data: negotiation(`undone-${n}`) });
        await look();
        await transaction.negotiation.count();
        throw new Error("undone");
      }).catch(() => {});
    const saves = Array.from({ length: 100 }, (_, n) =>
      n % 2 === 0 ? create(`kept-${n}`) : writer().negotiation.create({ data: negotiation(`kept-${n}`) }),
    );
    await Promise.all([
      ...saves,
      ...Array.from({ length: 20 }, (_, n) => fail(n)),
      ...Array.from({ length: 100 }, look),
    ]);
    expect(dirty).toEqual([]);
    expect((await titles()).filter((slug) => slug.startsWith("kept-"))).toHaveLength(100);
  }, 60_000);

  test("two clients that write the same row lose no increment", async () => {
    const other = new PrismaClient({
      adapter: new FileLibSql(database.url, "write"),
      errorFormat: "minimal",
    });
    await create("contended");
    const bump = (client: PrismaClient) =>
      retryWhileBusy(() =>
        client.$transaction(async (transaction) => {
          const row = await transaction.negotiation.findUniqueOrThrow({ where: { slug: "contended" } });
          await transaction.negotiation.update({ where: { id: row.id }, data: { version: row.version + 1 } });
        }),
      );
    const many = async (client: PrismaClient) => {
      for (let i = 0; i < 50; i++) await bump(client);
    };
    await Promise.all([many(other), many(writer())]);
    expect(await reader().negotiation.findUnique({ where: { slug: "contended" } })).toMatchObject({
      version: 101,
    });
    await other.$disconnect();
  }, 60_000);
});
