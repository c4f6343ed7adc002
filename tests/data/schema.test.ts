import path from "node:path";
import { pathToFileURL } from "node:url";
import { type Client, createClient } from "@libsql/client";
import { beforeEach, describe, expect, test } from "vitest";
import { reader, writer } from "@/lib/data/client";
import { schemaSql } from "@/scripts/schema-sql.mjs";
import { breaks } from "../support/broken-rule";
import { withDatabase } from "../support/database";

const database = withDatabase();

/** What a database consists of, whatever the text of the SQL that made it: tables, columns, keys, indexes. */
async function structure(client: Client): Promise<unknown> {
  const rows = async (sql: string, ...args: string[]) =>
    (await client.execute({ sql, args })).rows.map((row) => ({ ...row }));
  // schema.prisma knows no virtual tables: the index over texts and the tables in which it keeps itself are held by the
  // test of search below.
  const tables = await rows(
    "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name <> '_prisma_migrations' ORDER BY name",
  );
  const described = [];
  for (const { name } of tables) {
    const table = String(name);
    const indexes = await rows(
      'SELECT name, "unique", origin FROM pragma_index_list(?) ORDER BY name',
      table,
    );
    const columns = [];
    for (const index of indexes) {
      columns.push(
        await rows("SELECT seqno, name FROM pragma_index_info(?) ORDER BY seqno", String(index.name)),
      );
    }
    described.push({
      table,
      columns: await rows("SELECT * FROM pragma_table_info(?) ORDER BY cid", table),
      references: await rows(
        'SELECT seq, "table", "from", "to", on_update, on_delete FROM pragma_foreign_key_list(?) ORDER BY "table", "to", "from", seq',
        table,
      ),
      indexes,
      indexColumns: columns,
    });
  }
  return described;
}

test("the migrations give exactly the schema", async () => {
  const fromSchema = createClient({ url: pathToFileURL(path.join(database.folder, "schema.db")).href });
  await fromSchema.executeMultiple(await schemaSql(null, "prisma/schema.prisma"));
  const fromMigrations = createClient({ url: database.url });
  expect(await structure(fromMigrations)).toEqual(await structure(fromSchema));
  fromMigrations.close();
  fromSchema.close();
});

test("besides the schema there is one index over texts, and the triggers that the schema names", async () => {
  const client = createClient({ url: database.url });
  const { rows } = await client.execute(
    `SELECT s.type, s.name FROM sqlite_master s LEFT JOIN pragma_table_list t ON t.name = s.name
     WHERE s.type IN ('trigger', 'view') OR (s.type = 'table' AND t.type = 'virtual') ORDER BY s.type, s.name`,
  );
  client.close();
  expect(rows.map((row) => `${row.type} ${row.name}`)).toEqual([
    "table SearchText",
    "trigger Negotiation_shown",
    "trigger Release_never_changes",
    "trigger Release_never_goes",
    "trigger Release_published",
    "trigger Release_recalled",
    "trigger SearchEntry_deleted",
    "trigger SearchEntry_inserted",
    "trigger SearchEntry_updated",
  ]);
});

const N = "n1";

describe("a release", () => {
  const text = '{\n  "format": "parley-case/1"\n}\n';
  beforeEach(async () => {
    if ((await reader().release.count()) > 0) return;
    await writer().negotiation.create({
      data: { id: N, slug: "talks", title: "T", summary: "S", status: "ongoing", started: "2025" },
    });
    await writer().release.create({
      data: {
        negotiationId: N,
        number: 1,
        note: "N",
        actor: "A",
        publishedAt: new Date(0),
        sha256: "x",
        caseFile: text,
      },
    });
  });
  const where = { negotiationId_number: { negotiationId: N, number: 1 } };

  test.each([
    ["number", { number: 2 }],
    ["note", { note: "another" }],
    ["actor", { actor: "another" }],
    ["time", { publishedAt: new Date(1) }],
    ["hash", { sha256: "y" }],
    ["text", { caseFile: "{}" }],
  ])("never changes its %s", async (_name, data) => {
    await expect(writer().release.update({ where, data })).rejects.toThrow();
    expect(await reader().release.findFirst()).toMatchObject({
      number: 1,
      note: "N",
      sha256: "x",
      caseFile: text,
    });
  });

  test("is never deleted, nor is its negotiation", async () => {
    await expect(writer().release.deleteMany()).rejects.toThrow();
    await expect(writer().negotiation.deleteMany({ where: { id: N } })).rejects.toThrow();
    expect(await reader().release.count()).toBe(1);
  });

  test("has a number of its own", async () => {
    const again = {
      negotiationId: N,
      number: 1,
      note: "",
      actor: "",
      publishedAt: new Date(),
      sha256: "",
      caseFile: "",
    };
    await expect(writer().release.create({ data: again })).rejects.toSatisfy(breaks("unique"));
  });

  test("can be recalled", async () => {
    const recalledAt = new Date(5);
    await writer().release.update({ where, data: { recalledAt, recalledReason: "wrong quote" } });
    expect(await reader().release.findFirst()).toMatchObject({ recalledAt, recalledReason: "wrong quote" });
  });
});
