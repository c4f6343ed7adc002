// Full-text indexes hold nothing of their own: they are made of the tables that they index, and can be made anew.
import type { Client, Transaction } from "@libsql/client";
import type { SchemaPart } from "./schema";

export function isTextIndex({ sql }: SchemaPart): boolean {
  return /^CREATE VIRTUAL TABLE\b.*\bUSING fts5\b/is.test(sql);
}

/** `name`: as in the schema. */
export async function rebuildTextIndex(
  database: Pick<Client | Transaction, "execute">,
  name: string,
): Promise<void> {
  const quoted = `"${name.replaceAll('"', '""')}"`;
  await database.execute(`INSERT INTO ${quoted} (${quoted}) VALUES ('rebuild')`);
}
