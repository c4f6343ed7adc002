import { chmodSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { beforeEach, describe, expect, test } from "vitest";
import { ensureSecret } from "@/lib/secret";
import { forgetSettings, getSettings, readSettings, SettingsError } from "@/lib/settings";
import { withFolder } from "../support/database";

const ROOT = "/srv/parley";
const read = (environment: Record<string, string>) => readSettings(environment, ROOT);

function faultsOf(environment: Record<string, string>): readonly string[] {
  try {
    read(environment);
  } catch (error) {
    if (error instanceof SettingsError) return error.faults;
    throw error;
  }
  return [];
}

test("without anything set, the defaults hold", () => {
  expect(read({})).toEqual({
    root: ROOT,
    host: "127.0.0.1",
    pageCacheMb: 256,
    port: 3000,
    databaseUrl: "file:///srv/parley/data/parley.db",
    databaseFile: "/srv/parley/data/parley.db",
    replicaUrl: null,
    dataFolder: "/srv/parley/data",
    appOrigin: "http://localhost:3000",
    appSecret: null,
    trustProxy: 0,
    contact: null,
    samples: true,
    sessions: { idleMs: 2 * 3_600_000, absoluteMs: 12 * 3_600_000 },
    secondFactorCompulsory: false,
    reviewCompulsory: false,
    backups: { folder: "/srv/parley/data/backups", keep: 14 },
  });
  expect(read({ PORT: "", HOST: " ", CONTACT: "", DATABASE_URL: "" })).toEqual(read({}));
});

test("everything can be set", () => {
  expect(
    read({
      PORT: "8080",
      HOST: "::",
      DATABASE_URL: "file:/var/lib/parley/p.db",
      APP_ORIGIN: "https://parley.example.org/",
      APP_SECRET: "0123456789abcdefghijklmnopqrstuvwxyz",
      TRUST_PROXY: "2",
      CONTACT: "desk@example.org",
      SAMPLES: "false",
      BACKUP_FOLDER: "/var/backups/parley",
      BACKUP_KEEP: "0",
      SESSION_IDLE_MINUTES: "30",
      SESSION_HOURS: "8",
      REQUIRE_SECOND_FACTOR: "true",
      REQUIRE_REVIEW: "true",
    }),
  ).toMatchObject({
    port: 8080,
    host: "::",
    databaseFile: "/var/lib/parley/p.db",
    dataFolder: "/var/lib/parley",
    appOrigin: "https://parley.example.org",
    appSecret: "0123456789abcdefghijklmnopqrstuvwxyz",
    trustProxy: 2,
    contact: "desk@example.org",
    samples: false,
    backups: { folder: "/var/backups/parley", keep: 0 },
    sessions: { idleMs: 1_800_000, absoluteMs: 28_800_000 },
    secondFactorCompulsory: true,
    reviewCompulsory: true,
  });
});

test("the origin follows the port", () => {
  expect(read({ PORT: "4000" }).appOrigin).toBe("http://localhost:4000");
});

describe("the database's address", () => {
  test.each([
    ["file:./data/parley.db", "/srv/parley/data/parley.db"],
    ["file:parley.db", "/srv/parley/parley.db"],
    ["file:/tmp/a b%20é.db", "/tmp/a b%20é.db"],
    ["file:///tmp/a%20b.db", "/tmp/a b.db"],
  ])("%s is a file", (address, file) => {
    const settings = read({ DATABASE_URL: address });
    expect(settings.databaseFile).toBe(file);
    expect(settings.databaseUrl).toBe(pathToFileURL(file).href);
  });

  test.each(["http://127.0.0.1:8080", "https://db.example.org", "libsql://db.example.org?authToken=abc"])(
    "%s is a server, and is left as it is",
    (address) => {
      const settings = read({ DATABASE_URL: address });
      expect(settings).toMatchObject({
        databaseUrl: address,
        databaseFile: null,
        dataFolder: "/srv/parley/data",
      });
    },
  );

  test.each([
    "parley.db",
    "file:",
    "file:data/",
    "file::memory:",
    "file:p.db?x=1",
    "postgres://x/y",
    "http://",
    "libsql:",
  ])("%s is refused", (address) => {
    expect(faultsOf({ DATABASE_URL: address })).toEqual([expect.stringMatching(/^DATABASE_URL must /)]);
  });

  test("a replica has the address of a server, and goes with a server", () => {
    const both = { DATABASE_URL: "http://127.0.0.1:8080", DATABASE_REPLICA_URL: "http://127.0.0.1:8081" };
    expect(read(both).replicaUrl).toBe("http://127.0.0.1:8081");
    expect(faultsOf({ ...both, DATABASE_REPLICA_URL: "file:replica.db" })).toEqual([
      expect.stringMatching(/^DATABASE_REPLICA_URL must /),
    ]);
    expect(faultsOf({ DATABASE_REPLICA_URL: both.DATABASE_REPLICA_URL })).toEqual([
      "DATABASE_REPLICA_URL needs a DATABASE_URL that is the address of a libSQL server, not a file.",
    ]);
  });
});

test.each([
  ["PORT", ["0", "65536", "-1", "3000.5", "3e3", "0x10", "http", "99999999999"]],
  ["HOST", ["a b", "http://x", "localhost/"]],
  [
    "APP_ORIGIN",
    ["parley.example.org", "https://x.org/path", "https://x.org?q", "ftp://x.org", "https://u:p@x.org"],
  ],
  ["APP_SECRET", ["short", "a".repeat(64)]],
  ["TRUST_PROXY", ["true", "-1", "11", "1.5"]],
  ["CONTACT", ["desk", "javascript:alert(1)", "mailto:desk@example.org", `${"a".repeat(200)}@example.org`]],
  ["SAMPLES", ["yes", "1", "TRUE"]],
  ["BACKUP_KEEP", ["-1", "all"]],
])("%s: what is wrong is named in one sentence", (name, values) => {
  for (const value of values) {
    const faults = faultsOf({ [name]: value });
    expect(faults, value).toHaveLength(1);
    expect(faults[0], value).toMatch(new RegExp(`^${name} .*\\.$`));
  }
});

test("all faults are named at once, and no secret is repeated", () => {
  const faults = faultsOf({
    PORT: "x",
    SAMPLES: "x",
    APP_SECRET: "hunter2",
    DATABASE_URL: "mysql://token@host",
  });
  expect(faults).toHaveLength(4);
  expect(faults.join("\n")).not.toMatch(/hunter2|token/);
});

test("the settings of the process are read once", () => {
  const before = process.env.PORT;
  forgetSettings();
  process.env.PORT = "4321";
  expect(getSettings().port).toBe(4321);
  process.env.PORT = "1234";
  expect(getSettings().port).toBe(4321);
  if (before === undefined) delete process.env.PORT;
  else process.env.PORT = before;
  forgetSettings();
});

describe("the secret", () => {
  const folder = withFolder();
  let n = 0;
  let settings = read({});
  beforeEach(() => {
    settings = readSettings(
      { DATABASE_URL: `file:${path.join(folder.path, String(n++), "parley.db")}` },
      ROOT,
    );
  });
  const file = () => path.join(settings.dataFolder, "secret");

  test("is the one given", () => {
    const given = "0123456789abcdefghijklmnopqrstuvwxyz";
    expect(ensureSecret({ ...settings, appSecret: given })).toBe(given);
    expect(() => statSync(file())).toThrow();
  });

  test("is made once, kept, long, and for its owner alone", () => {
    const made = ensureSecret(settings);
    expect(made).toMatch(/^[\w-]{43}$/);
    expect(ensureSecret(settings)).toBe(made);
    expect(readFileSync(file(), "utf8")).toBe(`${made}\n`);
    expect(statSync(file()).mode & 0o777).toBe(0o600);
  });

  test("is refused where it is short, or others can read it", () => {
    ensureSecret(settings);
    chmodSync(file(), 0o644);
    expect(() => ensureSecret(settings)).toThrow(/chmod 600/);
    writeFileSync(file(), "short");
    expect(() => ensureSecret(settings)).toThrow(/fewer than 32/);
  });
});
