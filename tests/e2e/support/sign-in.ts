// People who are signed in, made in the database of the server: to check a password is slow, on purpose.
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { type Client, createClient } from "@libsql/client";
import type { BrowserContext, Page } from "@playwright/test";
import { hashToken, makeToken } from "../../../lib/data/tokens";
import { databaseNote } from "../../../scripts/test-folders.mjs";
import { weakHash } from "../../support/weak-hash";

export interface TestPerson {
  id: string;
  email: string;
  name: string;
  role: "analyst" | "editor" | "admin";
  /** As the browser holds it. */
  token: string;
}

interface SignInOptions {
  role: TestPerson["role"];
  /** Unless told, one that nobody else has. */
  name?: string;
  /** The file of the server's database, or the address of its libSQL server; unless told, that of the shared server. */
  database?: string;
  /** Where the server is; unless told, the shared one. */
  origin?: string;
}

/** Makes a person with a session and gives the session to the browser. */
export async function signIn(to: Page | BrowserContext, options: SignInOptions): Promise<TestPerson> {
  const origin = options.origin ?? `http://127.0.0.1:${sharedPort()}`;
  const person = await makePerson(options);
  const context = "context" in to ? to.context() : to;
  await context.addCookies([
    { name: "parley", value: person.token, url: origin, httpOnly: true, sameSite: "Lax" },
  ]);
  return person;
}

/** The same without a browser: `token` goes into a header `Cookie: parley=…`. */
export async function makePerson({ role, name, database }: SignInOptions): Promise<TestPerson> {
  const id = randomUUID();
  const token = makeToken();
  const person = { id, role, token, email: `${id}@example.org`, name: name ?? `Person ${id.slice(0, 8)}` };
  const now = new Date().toISOString().replace("Z", "+00:00");
  await inDatabase(database, async (client) => {
    await client.batch(
      [
        {
          sql: 'INSERT INTO "User" ("id", "email", "name", "role", "passwordHash", "createdAt") VALUES (?, ?, ?, ?, ?, ?)',
          args: [id, person.email, person.name, role, weakHash(PASSWORD), now],
        },
        {
          sql: 'INSERT INTO "Session" ("id", "userId", "tokenHash", "createdAt", "usedAt", "browser") VALUES (?, ?, ?, ?, ?, ?)',
          args: [randomUUID(), id, hashToken(token), now, now, "Test browser"],
        },
      ],
      "write",
    );
  });
  return person;
}

/** Somebody who has an unused one-time link, at `path`. */
export async function makeLink(options: SignInOptions): Promise<TestPerson & { path: string }> {
  const person = await makePerson(options);
  const token = makeToken();
  const until = new Date(Date.now() + 3_600_000).toISOString().replace("Z", "+00:00");
  await inDatabase(options.database, (client) =>
    client.execute({
      sql: 'INSERT INTO "OneTimeLink" ("id", "userId", "tokenHash", "expiresAt") VALUES (?, ?, ?, ?)',
      args: [randomUUID(), person.id, hashToken(token), until],
    }),
  );
  return { ...person, path: `/welcome/${token}` };
}

/** Of everybody made here. */
export const PASSWORD = "a password of the tests";

/** For what no page can do. `database`: a file or a libSQL server; unless told, that of the shared server. */
export async function inDatabase<Result>(
  database: string | undefined,
  work: (client: Client) => Promise<Result>,
): Promise<Result> {
  const file = database ?? readFileSync(databaseNote(sharedPort()), "utf8");
  const isServer = file.startsWith("http:");
  const client = createClient({ url: isServer ? file : pathToFileURL(file).href, concurrency: 1 });
  try {
    // The server writes too; here nothing else waits meanwhile.
    if (!isServer) await client.execute("PRAGMA busy_timeout = 10000");
    return await work(client);
  } finally {
    client.close();
  }
}

function sharedPort(): string {
  return process.env.PARLEY_TEST_PORT ?? "3199";
}
