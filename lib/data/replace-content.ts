// The whole content of a database, replaced in one transaction.
import type { Client, Transaction } from "@libsql/client";
import { openClient } from "./file-libsql";
import { retryWhileBusy } from "./retry";
import { listSchema } from "./schema";
import { isTextIndex, rebuildTextIndex } from "./text-index";

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

/**
 * Makes the database at `url` (a file) hold what the database file `source` holds, tables, indexes and triggers
 * included, whatever it held before. It is one transaction: every process that has the file open sees either the old
 * content or the new, and a crash leaves the old. Throws DatabaseUnavailable.
 */
export async function replaceContent(url: string, source: string): Promise<void> {
  const client = openClient({ url }, "write");
  try {
    // Without foreign keys a table is dropped without touching what refers to it.
    await retryWhileBusy(() =>
      client.executeMultiple("PRAGMA journal_mode = WAL; PRAGMA foreign_keys = OFF"),
    );
    await client.execute({ sql: "ATTACH ? AS restored", args: [source] });
    await retryWhileBusy(() => replaceAll(client));
    await client.execute("DETACH restored");
  } finally {
    client.close();
  }
}

async function replaceAll(client: Client): Promise<void> {
  const transaction = await client.transaction("write");
  try {
    const present = await listSchema(transaction);
    if (present.some(({ name }) => name === "ShareLink")) await keepRevoked(transaction);
    for (const part of present) {
      // Indexes and triggers go with their tables.
      if (part.type === "table" || part.type === "view") {
        await transaction.execute(`DROP ${part.type} IF EXISTS main.${quoted(part.name)}`);
      }
    }
    const restored = await listSchema(transaction, "restored");
    for (const part of restored) {
      // Tables come first, so no trigger is there yet while they are filled.
      await transaction.execute(part.sql);
      if (part.type !== "table" || isTextIndex(part)) continue;
      const table = quoted(part.name);
      await transaction.execute(`INSERT INTO main.${table} SELECT * FROM restored.${table}`);
    }
    for (const part of restored.filter(isTextIndex)) await rebuildTextIndex(transaction, part.name);
    // Where counters stand that never give a number twice. The table is there as soon as one of ours counts.
    await transaction.executeMultiple(
      "DELETE FROM main.sqlite_sequence; INSERT INTO main.sqlite_sequence SELECT * FROM restored.sqlite_sequence",
    );
    await transaction.commit();
  } finally {
    transaction.close();
  }
}

/** What was revoked stays so, also where the backup is from before. */
async function keepRevoked(transaction: Transaction): Promise<void> {
  await transaction.execute(
    `UPDATE restored."ShareLink" SET "revokedAt" = now."revokedAt" FROM main."ShareLink" now
     WHERE now."id" = restored."ShareLink"."id" AND now."revokedAt" IS NOT NULL AND restored."ShareLink"."revokedAt" IS NULL`,
  );
}
