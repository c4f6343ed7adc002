// What somebody does who wants in: guessing in parallel, lying about where they come from, forms from elsewhere, a
// session from before. Against running servers of their own, since tries count for the whole of one.
import { findFreePort } from "../../scripts/port.mjs";
import { expect, type Run, test } from "./support/own-server";
import { postForm, readFormFields, type Sent, sendForm } from "./support/send-form";
import { inDatabase, makePerson, PASSWORD } from "./support/sign-in";

test.describe.configure({ mode: "default" });

const WRONG = "E-mail address, password or code is not right.";

interface Try {
  email: string;
  password?: string;
  headers?: Record<string, string>;
}

/** Sends the form for signing in, all at the same time. */
async function guess(origin: string, tries: readonly Try[]): Promise<Sent[]> {
  const hidden = await readFormFields(origin, "/login");
  return Promise.all(
    tries.map(({ email, password = "a guess", headers = {} }) =>
      postForm(origin, "/login", hidden, { email, password }, headers),
    ),
  );
}

function count(answers: readonly Sent[]): { checked: number; refused: number } {
  const refused = answers.filter(({ status }) => status === 429);
  for (const { headers } of refused) {
    const seconds = Number(headers.get("retry-after"));
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(15 * 60);
  }
  return { checked: answers.filter(({ text }) => text.includes(WRONG)).length, refused: refused.length };
}

const fromAnywhere = (place: number) => ({
  "X-Forwarded-For": `198.51.100.${place}`,
  "X-Real-IP": `198.51.100.${place}`,
  Forwarded: `for=198.51.100.${place}`,
  "X-Forwarded-Host": "evil.example",
});

test("of forty guesses at once ten are checked, whatever they say of their address, over a restart", async ({
  run,
  startServer,
  database,
}) => {
  const server = await startServer();
  const { email } = await makePerson({ role: "admin", database });
  const tries = Array.from({ length: 40 }, (_, place) => ({ email, headers: fromAnywhere(place) }));
  expect(count(await guess(server.origin, tries))).toEqual({ checked: 10, refused: 30 });
  // Not even the right one is looked at now.
  expect(count(await guess(server.origin, [{ email, password: PASSWORD }]))).toEqual({
    checked: 0,
    refused: 1,
  });

  server.child.kill("SIGTERM");
  await server.ended;
  const again = await restart(run);
  expect(count(await guess(again, tries.slice(0, 3)))).toEqual({ checked: 0, refused: 3 });
});

test("of guesses at many people thirty are checked for one address; only a trusted proxy tells addresses apart", async ({
  startServer,
}) => {
  const direct = await startServer();
  const tries = Array.from({ length: 45 }, (_, place) => ({
    email: `nobody-${place}@example.org`,
    headers: fromAnywhere(place),
  }));
  expect(count(await guess(direct.origin, tries))).toEqual({ checked: 30, refused: 15 });
});

test("behind a proxy the address is the one that it adds, and what stands before it is not believed", async ({
  startServer,
}) => {
  const proxied = await startServer({ TRUST_PROXY: "1" });
  const from = (last: string) =>
    Array.from({ length: 32 }, (_, place) => ({
      email: `nobody-${last}-${place}@example.org`,
      headers: { "X-Forwarded-For": `198.51.100.${place}, ${last}` },
    }));
  expect(count(await guess(proxied.origin, from("192.0.2.1")))).toEqual({ checked: 30, refused: 2 });
  expect(count(await guess(proxied.origin, from("192.0.2.2").slice(0, 3)))).toEqual({
    checked: 3,
    refused: 0,
  });
});

test("somebody unknown, somebody disabled and somebody known get the same answer in the same time", async ({
  startServer,
  database,
  run,
}) => {
  const { origin } = await startServer();
  const people = await Promise.all(
    ["known", "disabled"].map(() => makePerson({ role: "analyst", database })),
  );
  const [known = "", disabled = ""] = people.map((person) => person.email);
  await setPassword(run, origin, known);
  await setPassword(run, origin, disabled);
  await run("parley", ["user", "disable", disabled], {}).ended;
  const hidden = await readFormFields(origin, "/login");
  const times: Record<string, number[]> = { known: [], disabled: [], unknown: [] };
  const texts = new Set<string>();
  for (let round = 0; round < 7; round++) {
    for (const [kind, email] of Object.entries({ known, disabled, unknown: "unknown@example.org" })) {
      const begun = performance.now();
      const { status, text } = await postForm(origin, "/login", hidden, { email, password: "a guess" });
      times[kind]?.push(performance.now() - begun);
      expect(status).toBe(200);
      texts.add(comparable(text, email));
    }
  }
  expect(texts.size).toBe(1);
  const medians = Object.values(times).map((list) => list.toSorted((a, b) => a - b)[3] ?? 0);
  // Checking a password takes some tenths of a second, all else some hundredths.
  expect(Math.max(...medians) / Math.min(...medians)).toBeLessThan(1.7);
});

test("a form from another site, or from nowhere, is refused before anything looks at it", async ({
  startServer,
  database,
}) => {
  const { origin } = await startServer();
  const { email, token } = await makePerson({ role: "analyst", database });
  const fields = { email, password: PASSWORD };
  const send = (headers: Record<string, string>) => sendForm(origin, "/login", fields, headers);
  const foreign: Record<string, string>[] = [
    { Origin: "https://evil.example" },
    { Origin: "null", "Sec-Fetch-Site": "cross-site" },
    { Origin: "null" },
    { Origin: "https://evil.example", "X-Forwarded-Host": "evil.example", Host: "evil.example" },
  ];
  for (const headers of foreign) {
    const { status, headers: answered } = await send(headers);
    expect(status).toBe(403);
    expect(answered.getSetCookie()).toEqual([]);
  }
  // Neither does it end a session.
  const cookie = { Cookie: `parley=${token}` };
  const out = await sendForm(origin, "/admin", {}, { ...cookie, Origin: "https://evil.example" });
  expect(out.status).toBe(403);
  expect((await fetch(`${origin}/admin`, { headers: cookie, redirect: "manual" })).status).toBe(200);
  expect((await send({ Origin: "null", "Sec-Fetch-Site": "same-origin" })).status).toBe(303);
});

test("no address leads from signing in to anywhere but the team's pages", async ({
  startServer,
  database,
}) => {
  const { origin } = await startServer();
  const { email, token } = await makePerson({ role: "analyst", database });
  for (const to of [
    "https://evil.example",
    "//evil.example/admin",
    "/\\evil.example",
    "/admin/../..//evil.example",
    "javascript:alert(1)",
    "/",
  ]) {
    const signedIn = await sendForm(origin, "/login", { email, password: PASSWORD, to });
    expect(signedIn.headers.get("location")).toBe("/admin");
    const already = await fetch(`${origin}/login?to=${encodeURIComponent(to)}`, {
      headers: { Cookie: `parley=${token}` },
      redirect: "manual",
    });
    expect(already.headers.get("location")).toBe("/admin");
  }
});

test("who is disabled, or signed out by others, is out within two seconds, in every browser", async ({
  startServer,
  database,
  run,
}) => {
  const { origin } = await startServer();
  for (const action of ["disable", "end-sessions"]) {
    const { email, token } = await makePerson({ role: "editor", database });
    const open = () =>
      fetch(`${origin}/admin`, { headers: { Cookie: `parley=${token}` }, redirect: "manual" }).then(
        async (answer) => ({ status: answer.status, text: await answer.text() }),
      );
    expect((await open()).status).toBe(200);
    const { err, code } = await run("parley", ["user", action, email], { APP_ORIGIN: origin }).ended;
    expect({ err, code }).toEqual({ err: "", code: 0 });
    const begun = performance.now();
    const { status, text } = await open();
    expect(status).toBe(307);
    expect(text).not.toContain(email);
    expect(performance.now() - begun).toBeLessThan(2_000);
  }
});

test("signing in again in the same browser ends the session that it had", async ({
  startServer,
  database,
}) => {
  const { origin } = await startServer();
  const { email, token } = await makePerson({ role: "analyst", database });
  const had = { Cookie: `parley=${token}` };
  const hidden = await readFormFields(origin, "/login");
  const again = await postForm(origin, "/login", hidden, { email, password: PASSWORD }, had);
  expect(again.status).toBe(303);
  expect((await fetch(`${origin}/admin`, { headers: had, redirect: "manual" })).status).toBe(307);
});

test("a session, a password and a one-time link are nowhere in the log", async ({
  startServer,
  database,
}) => {
  const { origin, child, ended } = await startServer();
  const { email, token } = await makePerson({ role: "admin", database });
  const entered = await sendForm(origin, "/login", { email, password: PASSWORD });
  const begun = /parley=([\w-]{43})/.exec(entered.headers.get("set-cookie") ?? "")?.[1] ?? "";
  await sendForm(origin, "/login", { email, password: "a guess of somebody" });
  await fetch(`${origin}/welcome/${"x".repeat(43)}`);
  child.kill("SIGTERM");
  const { out, err } = await ended;
  for (const secret of [token, begun, PASSWORD, "a guess of somebody", "x".repeat(43), email]) {
    expect(secret).not.toBe("");
    expect(`${out}${err}`).not.toContain(secret);
  }
  const { rows } = await inDatabase(database, (client) =>
    client.execute('SELECT "actor", "action", "requestId" FROM "Revision" WHERE "kind" = \'user\''),
  );
  expect(rows).toEqual([
    expect.objectContaining({ action: "sign-in", requestId: expect.stringMatching(/^[\w-]{16}$/) }),
  ]);
});

/** The same server again on the same database. */
async function restart(run: Run): Promise<string> {
  const port = await findFreePort();
  const origin = `http://127.0.0.1:${port}`;
  await run("server", [], { PORT: String(port), APP_ORIGIN: origin }).says("Parley is at ");
  return origin;
}

/** A real one: those of the tests are made so that checking them takes no time. */
async function setPassword(run: Run, origin: string, email: string): Promise<void> {
  const { out } = await run("parley", ["user", "reset", email], { APP_ORIGIN: origin }).ended;
  const path = /\/welcome\/\S+/.exec(out)?.[0] ?? "";
  const password = "four words of theirs";
  const set = await sendForm(origin, path, { name: email, password, repeat: password });
  expect(set.status).toBe(303);
}

/** What a page says, without what differs from request to request. */
function comparable(html: string, email: string): string {
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? "";
  return main.replaceAll(email, "").replace(/<input type="hidden"[^>]*>/g, "");
}
