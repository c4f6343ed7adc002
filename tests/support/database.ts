// A real database for tests: a new file for each test file, made by the migrations, gone afterwards.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll } from "vitest";
import { closeDatabase } from "@/lib/data/client";
import { migrateDatabase } from "@/lib/data/migrate";
import { forgetSettings, getSettings } from "@/lib/settings";
import { LIBSQL_SERVER, type LibsqlServer, startLibsqlServer } from "./libsql-server";

/** Spaces, signs and letters that have to survive the way into an address and back. */
const ODD_NAME = "parley test é%20#";

export interface TestDatabase {
  /** Where the database, its secret and its backups are; nothing else is in it. */
  readonly folder: string;
  readonly file: string;
  readonly url: string;
}

/** A folder that is removed when the test file is done. */
export function withFolder(): { readonly path: string } {
  const folder = { path: "" };
  beforeAll(() => {
    folder.path = mkdtempSync(path.join(tmpdir(), `${ODD_NAME}-`));
  });
  afterAll(() => {
    rmSync(folder.path, { recursive: true, force: true });
  });
  return folder;
}

/**
 * Call it at the top of a test file or a describe: its tests then have an empty, migrated database, and the settings
 * name it. `migrated: false` leaves it to be made. `file`: it is about the file itself, so it is one also where tests
 * are told to use a libSQL server.
 */
export function withDatabase(options: { migrated?: boolean; file?: boolean } = {}): TestDatabase {
  const folder = withFolder();
  const before = process.env.DATABASE_URL;
  let server: LibsqlServer | null = null;
  beforeAll(async () => {
    if (LIBSQL_SERVER && !options.file)
      server = await startLibsqlServer(LIBSQL_SERVER, path.join(folder.path, "server"));
    process.env.DATABASE_URL = server?.url ?? `file:${path.join(folder.path, "parley.db")}`;
    forgetSettings();
    if (options.migrated ?? true) await migrateDatabase();
  });
  // Hooks run in reverse order: the database is closed before its folder goes.
  afterAll(async () => {
    await closeDatabase();
    await server?.stop();
    if (before === undefined) delete process.env.DATABASE_URL;
    else process.env.DATABASE_URL = before;
    forgetSettings();
  });
  return {
    get folder() {
      return folder.path;
    },
    get file() {
      return path.join(folder.path, "parley.db");
    },
    get url() {
      return getSettings().databaseUrl;
    },
  };
}
