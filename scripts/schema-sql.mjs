// Prints the SQL that takes a database from one Prisma schema to another: the draft of a new migration. Prisma's own
// `migrate diff` would, but needs an engine that it downloads; this runs the same engine as WebAssembly.
//   node scripts/schema-sql.mjs FROM.prisma|empty TO.prisma
//   git show main:prisma/schema.prisma > old.prisma && node scripts/schema-sql.mjs old.prisma prisma/schema.prisma
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { PrismaLibSql } from "@prisma/adapter-libsql";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as glue from "@prisma/schema-engine-wasm/schema_engine_bg";

const ENGINE = "@prisma/schema-engine-wasm/schema_engine_bg";

async function loadEngine() {
  const binary = readFileSync(
    createRequire(import.meta.url)
      .resolve(ENGINE)
      .replace(/\.js$/, ".wasm"),
  );
  globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message: (message) => console.error(message) };
  const { instance } = await WebAssembly.instantiate(binary, { "./schema_engine_bg.js": glue });
  glue.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
}

/**
 * The SQL that takes a database from the schema in the file `from` (null: from an empty database) to that in `to`.
 * @param {string | null} from
 * @param {string} to
 * @returns {Promise<string>}
 */
export async function schemaSql(from, to) {
  await loadEngine();
  const content = (path) => readFileSync(path, "utf8");
  const schema = (path) => ({ tag: "schemaDatamodel", files: [{ path, content: content(path) }] });
  const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaLibSql({ url: ":memory:" }));
  const engine = await glue.SchemaEngine.new({ datamodels: [[to, content(to)]] }, () => {}, adapter);
  const { stdout } = await engine.diff({
    from: from === null ? { tag: "empty" } : schema(from),
    to: schema(to),
    script: true,
    exitCode: null,
    shadowDatabaseUrl: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  return stdout;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [from, to] = process.argv.slice(2);
  if (from === undefined || to === undefined) {
    console.error("usage: node scripts/schema-sql.mjs FROM.prisma|empty TO.prisma");
    process.exitCode = 1;
  } else {
    process.stdout.write(await schemaSql(from === "empty" ? null : from, to));
  }
}
