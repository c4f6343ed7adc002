// What a database consists of: tables, indexes and triggers, as the SQL that made them.
import type { Client, Transaction } from "@libsql/client";

export interface SchemaPart {
  type: string;
  name: string;
  sql: string;
}

/**
 * Tables first, then what stands on them; by name. SQLite's own parts and libSQL's are left out, and the tables in which
 * a full-text index keeps itself: they come and go with it.
 */
export async function listSchema(
  database: Pick<Client | Transaction, "execute">,
  schema: "main" | "restored" = "main",
): Promise<SchemaPart[]> {
  const { rows } = await database.execute(
    `SELECT type, name, sql FROM ${schema}.sqlite_master
     WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name NOT LIKE 'libsql\\_%' ESCAPE '\\'
       AND name NOT IN (SELECT name FROM pragma_table_list WHERE schema = '${schema}' AND type = 'shadow')
     ORDER BY type <> 'table', type, name`,
  );
  return rows.map((row) => ({ type: String(row.type), name: String(row.name), sql: String(row.sql) }));
}
