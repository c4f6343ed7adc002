// The two clients of the database, made on first use: one writes, the other serves reads, because a read waits for any
// open transaction of its own client. Only lib/data imports this file.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { getSettings } from "@/lib/settings";
import { FileLibSql, openClient } from "./file-libsql";
import { type Prisma, PrismaClient } from "./generated/client";
import { retryWhileBusy } from "./retry";

export type WriteTransaction = Prisma.TransactionClient;

interface Clients {
  url: string;
  writer: PrismaClient;
  reader: PrismaClient;
}

/** In process-wide storage: Next bundles this file more than once, and each copy would open connections of its own. */
const HOLDER: unique symbol = Symbol.for("parley.database");
const holder = globalThis as { [HOLDER]?: Clients | undefined };
const WRITES: unique symbol = Symbol.for("parley.writes");
const writes = globalThis as { [WRITES]?: number };

// How long one waits for the writers of this process before it, and how long a transaction may take: an import of the
// largest case file takes a few seconds.
const TRANSACTION = { maxWait: 10_000, timeout: 30_000 };

function clients(): Clients {
  const { databaseUrl: url, replicaUrl } = getSettings();
  const open = holder[HOLDER];
  if (open?.url === url) return open;
  const make = (access: "read" | "write") =>
    new PrismaClient({
      adapter: new FileLibSql(url, access, replicaUrl),
      transactionOptions: TRANSACTION,
      // The other formats repeat the arguments, and those are drafts.
      errorFormat: "minimal",
    });
  const made = { url, writer: make("write"), reader: make("read") };
  holder[HOLDER] = made;
  return made;
}

/** The client that writes. Use it through `write`; by itself for reads that must see what was just written. */
export function writer(): PrismaClient {
  return clients().writer;
}

/** The client that reads what is committed, without waiting for writers. It cannot write. */
export function reader(): PrismaClient {
  return clients().reader;
}

/**
 * One transaction, begun with the write lock, on disk when this resolves, undone when `work` throws. It runs again from
 * the beginning while another process holds the lock (for at most 5 s), so `work` does nothing but use `transaction`.
 * Throws DatabaseUnavailable, or what `work` throws. `timeout` in milliseconds, 30,000 unless told.
 */
export async function write<Result>(
  work: (transaction: WriteTransaction) => Promise<Result>,
  options: { timeout?: number } = {},
): Promise<Result> {
  return retryWhileBusy(() => writer().$transaction(work, options)).finally(() => {
    writes[WRITES] = countWrites() + 1;
  });
}

/** How many transactions this process has written: who keeps answers looks anew after each. */
export function countWrites(): number {
  return writes[WRITES] ?? 0;
}

/**
 * Closes both clients; the next use opens them again. The last one out of a file leaves everything in it: a copy of the
 * file alone is then whole, without the log beside it.
 */
export async function closeDatabase(): Promise<void> {
  const open = holder[HOLDER];
  if (open === undefined) return;
  holder[HOLDER] = undefined;
  await Promise.all([open.writer.$disconnect(), open.reader.$disconnect()]);
  if (open.url.startsWith("file:")) await emptyLog(open.url);
}

/** Moves what is committed from the log into the file itself. */
async function emptyLog(url: string): Promise<void> {
  // Opening a file that is gone would make an empty one.
  if (!existsSync(fileURLToPath(url))) return;
  try {
    const client = openClient({ url }, "write");
    // Where another process has the file open this answers "busy" in a row, which is no fault.
    await client.execute("PRAGMA wal_checkpoint(TRUNCATE)").finally(() => client.close());
  } catch {
    // It cannot be written: nothing is lost by leaving the log as it is.
  }
}
