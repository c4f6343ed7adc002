// Who answers a read where the database has a replica: two databases, of which the primary can go away.
import path from "node:path";
import { pathToFileURL } from "node:url";
import { type Client, createClient, type InStatement } from "@libsql/client";
import { afterAll, beforeEach, expect, test } from "vitest";
import { Standby } from "@/lib/data/standby";
import { findFreePort } from "../../scripts/port.mjs";
import { withFolder } from "../support/database";

const folder = withFolder();
const open: Client[] = [];
let made = 0;

async function makeDatabase(name: string): Promise<Client> {
  made += 1;
  const file = path.join(folder.path, `${name}-${made}.db`);
  const client = createClient({ url: pathToFileURL(file).href, concurrency: 1 });
  await client.executeMultiple(`
    CREATE TABLE "PublicChange" ("id" INTEGER PRIMARY KEY); CREATE TABLE "Revision" ("id" INTEGER PRIMARY KEY);
    CREATE TABLE "Name" ("name" TEXT); INSERT INTO "Name" VALUES ('${name}');`);
  open.push(client);
  return client;
}

let primary: Client;
let replica: Client;
let standby: Standby;
let isUp: boolean;
let hangs: boolean;
let said: string[];
const ask = async () => (await standby.execute('SELECT "name" FROM "Name"')).rows[0]?.name;
const note = (client: Client, table: "PublicChange" | "Revision") =>
  client.execute(`INSERT INTO "${table}" DEFAULT VALUES`);

beforeEach(async () => {
  primary = await makeDatabase("primary");
  replica = await makeDatabase("replica");
  const nobody = createClient({ url: `http://127.0.0.1:${await findFreePort()}` });
  open.push(nobody);
  isUp = true;
  hangs = false;
  said = [];
  const either = {
    execute: (statement: InStatement) =>
      hangs ? new Promise<never>(() => {}) : (isUp ? primary : nobody).execute(statement),
  };
  standby = new Standby(either, replica, (what) => said.push(what));
});

afterAll(() => {
  for (const client of open) client.close();
});

test("the primary is read while it answers, the replica while it does not, and the primary again", async () => {
  await standby.look();
  expect(await ask()).toBe("primary");
  isUp = false;
  expect(await ask()).toBe("replica");
  await standby.look();
  expect(await ask()).toBe("replica");
  isUp = true;
  await standby.look();
  expect(await ask()).toBe("primary");
  expect(said).toEqual([
    "The primary of the database does not answer. The replica is read meanwhile.",
    "The primary of the database answers again.",
  ]);
});

test("a primary that takes a question and never answers is away, also for those who wait already", async () => {
  await standby.look();
  hangs = true;
  const asked = ask();
  await standby.look();
  expect(await asked).toBe("replica");
  expect(await ask()).toBe("replica");
});

test.each(["PublicChange", "Revision"] as const)(
  "a replica that lacks an old %s is not read",
  async (table) => {
    await note(primary, table);
    await standby.look();
    await standby.look();
    isUp = false;
    await expect(ask()).rejects.toThrow("fetch failed");
    isUp = true;
    await note(replica, table);
    await standby.look();
    isUp = false;
    expect(await ask()).toBe("replica");
  },
);

test("what happened since the last look does not keep a replica from being read", async () => {
  await standby.look();
  await note(primary, "Revision");
  await standby.look();
  isUp = false;
  expect(await ask()).toBe("replica");
});

test("a statement that is wrong is not asked of the replica, and the primary is not taken for gone", async () => {
  await standby.look();
  await expect(standby.execute("SELECT missing")).rejects.toThrow("no such column");
  expect(await ask()).toBe("primary");
  expect(said).toEqual([]);
});

test("where nobody answers, the read fails with what is wrong with the primary", async () => {
  isUp = false;
  await standby.look();
  await expect(ask()).rejects.toThrow("fetch failed");
});
