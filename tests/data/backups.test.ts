import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { createClient } from "@libsql/client";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { backupDatabase, backupIfDue, verifyDatabase } from "@/lib/data/backups";
import { reader, write, writer } from "@/lib/data/client";
import { settleSearchIndex } from "@/lib/data/search-index";
import { writeCaseFile } from "@/lib/schemas/case-file";
import { forgetSettings } from "@/lib/settings";
import { withDatabase } from "../support/database";

const database = withDatabase({ file: true });

let folders = 0;
let folder = "";
beforeEach(() => {
  folder = path.join(database.folder, `backups-${folders++}`);
});

const negotiation = (slug: string) => ({
  slug,
  title: "T",
  summary: "S",
  status: "ongoing",
  started: "2025",
});
const create = (slug: string) =>
  write((transaction) => transaction.negotiation.create({ data: negotiation(slug) }));

/** After a test that named another database. */
function backToOurs(): void {
  process.env.DATABASE_URL = `file:${database.file}`;
  forgetSettings();
}

async function query(file: string, sql: string) {
  const client = createClient({ url: pathToFileURL(file).href });
  const { rows } = await client.execute(sql);
  client.close();
  return rows.map((row) => ({ ...row }));
}

describe("a backup", () => {
  test("holds what was saved before it, in one file that only its owner reads", async () => {
    await create("kept");
    const file = path.join(folder, "a.db");
    await backupDatabase({ file });
    await create("later");
    expect(await query(file, 'SELECT slug FROM "Negotiation"')).toEqual([{ slug: "kept" }]);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(["a.db"]);
  });

  test("is on record, without the folder", async () => {
    await backupDatabase({ file: path.join(folder, "noted.db"), actor: "Someone" });
    expect(await reader().revision.findFirst({ where: { key: "noted.db" } })).toMatchObject({
      action: "backup",
      actor: "Someone",
      kind: "database",
      title: "noted.db",
    });
  });

  test("is whole while others save", async () => {
    const file = path.join(folder, "busy.db");
    const saves = Array.from({ length: 30 }, (_, n) => create(`busy-${n}`));
    await Promise.all([backupDatabase({ file }), ...saves]);
    expect(await query(file, "PRAGMA integrity_check")).toEqual([{ integrity_check: "ok" }]);
    expect(await reader().negotiation.count({ where: { slug: { startsWith: "busy-" } } })).toBe(30);
  });

  test("never takes the place of a file that is there", async () => {
    mkdirSync(folder);
    const file = path.join(folder, "taken.db");
    writeFileSync(file, "mine");
    await expect(backupDatabase({ file })).rejects.toThrow(/exists already/);
    expect(readFileSync(file, "utf8")).toBe("mine");
  });

  test("of two with one name one is made, and nothing else is left", async () => {
    const file = path.join(folder, "twice.db");
    const outcomes = await Promise.allSettled([backupDatabase({ file }), backupDatabase({ file })]);
    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(readdirSync(folder)).toEqual(["twice.db"]);
    expect(await query(file, "PRAGMA integrity_check")).toEqual([{ integrity_check: "ok" }]);
  });

  test("that cannot be written leaves nothing", async () => {
    writeFileSync(folder, "a file where a folder should be");
    await expect(backupDatabase({ file: path.join(folder, "a.db") })).rejects.toThrow();
    expect(await reader().revision.count({ where: { key: "a.db", actor: "nobody" } })).toBe(0);
  });
});

describe("the daily backup", () => {
  const day = (n: number) => new Date(Date.UTC(2026, 0, n, 23, 30));

  test("is made once a day, and only so many stay", async () => {
    for (let n = 1; n <= 5; n++) {
      expect(await backupIfDue({ folder, keep: 3, now: day(n) })).toMatchObject({
        made: `parley-2026-01-0${n}.db`,
      });
      expect(await backupIfDue({ folder, keep: 3, now: day(n) })).toEqual({ made: null, removed: [] });
    }
    expect(readdirSync(folder).sort()).toEqual([3, 4, 5].map((n) => `parley-2026-01-0${n}.db`));
  });

  test("leaves other files in its folder alone", async () => {
    mkdirSync(folder);
    writeFileSync(path.join(folder, "before-upgrade-2020.db"), "");
    await backupIfDue({ folder, keep: 1, now: day(1) });
    await backupIfDue({ folder, keep: 1, now: day(2) });
    expect(readdirSync(folder).sort()).toEqual(["before-upgrade-2020.db", "parley-2026-01-02.db"]);
  });

  test("is made once by two servers", async () => {
    const answers = await Promise.all([1, 2].map(() => backupIfDue({ folder, keep: 3, now: day(1) })));
    expect(answers.filter((answer) => answer.made !== null)).toHaveLength(1);
  });

  test("is not made where it is turned off", async () => {
    expect(await backupIfDue({ folder, keep: 0, now: day(1) })).toEqual({ made: null, removed: [] });
    expect(existsSync(folder)).toBe(false);
  });
});

describe("verifying", () => {
  const text = writeCaseFile({
    format: "parley-case/1",
    negotiation: { slug: "verified", title: "T", summary: "S", status: "ongoing", started: "2025" },
    parties: [],
    issues: [],
    sources: [],
    statements: [],
    positions: [],
    events: [],
    figures: [],
  });
  const sha256 = (of: string) => createHash("sha256").update(of).digest("hex");

  async function publish(number: number, release: { caseFile: string; sha256: string }) {
    const { id } = await writer().negotiation.upsert({
      where: { slug: "verified" },
      create: negotiation("verified"),
      update: {},
    });
    await writer().release.create({
      data: { negotiationId: id, number, note: "N", actor: "A", publishedAt: new Date(), ...release },
    });
  }

  test("finds nothing where all is well", async () => {
    await publish(1, { caseFile: text, sha256: sha256(text) });
    // It was not published by the program, which would have made it findable.
    expect(await verifyDatabase()).toEqual([expect.stringMatching(/What is found of verified/)]);
    await settleSearchIndex();
    expect(await verifyDatabase()).toEqual([]);
  });

  test("finds a release whose bytes are not those published, one that does not read, and one of another negotiation", async () => {
    const other = text.replace('"verified"', '"another"');
    await publish(2, { caseFile: text.replace('"T"', '"X"'), sha256: sha256(text) });
    await publish(3, { caseFile: "{}", sha256: sha256("{}") });
    await publish(4, { caseFile: other, sha256: sha256(other) });
    const faults = await verifyDatabase();
    expect(faults).toHaveLength(3);
    expect(faults[0]).toMatch(/Release 2 of verified.*SHA-256/);
    expect(faults[1]).toMatch(/Release 3 of verified does not read as a case file/);
    expect(faults[2]).toMatch(/Release 4 of verified holds the case file of another/);
  });

  test("finds what refers to nothing", async () => {
    const client = createClient({ url: database.url });
    await client.executeMultiple(
      `PRAGMA foreign_keys = OFF;
       INSERT INTO "Party" ("negotiationId", "key", "place", "name", "shortName", "role") VALUES ('none', 'a', 0, 'A', 'A', 'outside')`,
    );
    expect(await verifyDatabase()).toContain(
      "1 rows of Party refer to rows of Negotiation that do not exist.",
    );
    await expect(backupDatabase({ file: path.join(folder, "a.db") })).rejects.toThrow(/not sound.*Party/);
    await client.execute('DELETE FROM "Party"');
    client.close();
    await backupDatabase({ file: path.join(folder, "a.db") });
  });
});

describe("verifying what is not as it should be", () => {
  afterEach(backToOurs);

  test.each([
    ["an empty file", "", /empty/],
    ["a file that is no database", "hello ".repeat(1000), /damaged/],
  ])("%s is a fault", async (_name, content, fault) => {
    mkdirSync(folder);
    writeFileSync(path.join(folder, "other.db"), content);
    process.env.DATABASE_URL = `file:${path.join(folder, "other.db")}`;
    forgetSettings();
    expect(await verifyDatabase()).toEqual([expect.stringMatching(fault)]);
  });

  test("a broken page is a fault", async () => {
    const file = path.join(folder, "broken.db");
    await backupDatabase({ file });
    const bytes = readFileSync(file);
    bytes.fill(0xa5, 8192, 12_288);
    writeFileSync(file, bytes);
    process.env.DATABASE_URL = `file:${file}`;
    forgetSettings();
    const faults = await verifyDatabase();
    expect(faults.length).toBeGreaterThan(0);
    for (const fault of faults) expect(fault).toMatch(/^The file is damaged/);
  });
});

describe("on a libSQL server", () => {
  afterEach(backToOurs);

  test("a backup says what to use instead, and the daily one does nothing", async () => {
    process.env.DATABASE_URL = "http://127.0.0.1:9";
    forgetSettings();
    await expect(backupDatabase({ file: path.join(folder, "a.db") })).rejects.toThrow(
      /libSQL server.*docs\/operating\.md/,
    );
    expect(await backupIfDue({ folder, keep: 3, now: new Date() })).toEqual({ made: null, removed: [] });
    expect(existsSync(folder)).toBe(false);
  });
});
