// Whether what a database holds is sound: as a file, in its references, in its releases.
import { createHash } from "node:crypto";
import type { Client } from "@libsql/client";
import { readCaseFile } from "@/lib/schemas/case-file";

/** Enough to see what kind of damage it is; a broken page can give thousands. */
const MOST_LISTED = 20;

/** Faults in the file's structure, by SQLite's own check; [] where it is sound. */
export async function listFileFaults(database: Client): Promise<string[]> {
  const { rows } = await database.execute(`PRAGMA integrity_check(${MOST_LISTED})`);
  return rows
    .map((row) => String(row[0]))
    .filter((answer) => answer !== "ok")
    .map((answer) => `The file is damaged: ${answer}`);
}

/** Rows that refer to what is not there. */
export async function listReferenceFaults(database: Pick<Client, "execute">): Promise<string[]> {
  const { rows } = await database.execute(
    'SELECT "table", "parent", count(*) AS n FROM pragma_foreign_key_check GROUP BY "table", "parent" ORDER BY 1, 2',
  );
  return rows.map((row) => `${row.n} rows of ${row.table} refer to rows of ${row.parent} that do not exist.`);
}

/** Releases whose bytes are not those that were published, or that no longer read as a case file. */
async function listReleaseFaults(database: Client): Promise<string[]> {
  const list = await database.execute(
    'SELECT r.id, r.number, n.slug FROM "Release" r LEFT JOIN "Negotiation" n ON n.id = r.negotiationId ORDER BY n.slug, r.number',
  );
  const faults: string[] = [];
  // One at a time: all case files together can be larger than the memory.
  for (const { id, number, slug } of list.rows) {
    const { rows } = await database.execute({
      sql: 'SELECT sha256, caseFile FROM "Release" WHERE id = ?',
      args: [String(id)],
    });
    const text = String(rows[0]?.caseFile);
    const name = `Release ${number} of ${slug ?? "an unknown negotiation"}`;
    const sha256 = createHash("sha256").update(text, "utf8").digest("hex");
    if (sha256 !== rows[0]?.sha256) faults.push(`${name} is not what was published: its SHA-256 differs.`);
    const read = readCaseFile(text);
    if (!read.ok) {
      const first = read.faults[0];
      faults.push(`${name} does not read as a case file: ${first?.place}: ${first?.message}`);
    } else if (slug !== null && read.caseFile.negotiation.slug !== slug) {
      faults.push(`${name} holds the case file of ${read.caseFile.negotiation.slug}.`);
    }
  }
  return faults;
}

/** All of the above, file first: where that is damaged the rest says nothing. */
export async function listDatabaseFaults(database: Client): Promise<string[]> {
  const damage = await listFileFaults(database);
  if (damage.length > 0) return damage;
  return [...(await listReferenceFaults(database)), ...(await listReleaseFaults(database))];
}
