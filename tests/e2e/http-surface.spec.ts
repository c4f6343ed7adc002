// Everything in docs/http-surface.json, tried as each of five kinds of visitor: what it allows is allowed, and nothing
// else; and nothing of a draft is in any answer to those who may not see it.
import { readFileSync } from "node:fs";
import path from "node:path";
import { TAKE_FILES } from "../../lib/domain/links";
import { TEST_PAGES } from "../../scripts/test-folders.mjs";
import type { Surface, SurfaceRoute, Who } from "../support/http-surface";
import { LIBSQL_SERVER } from "../support/libsql-server";
import { expect, test } from "./support/own-server";
import { AHEAD, makeSecretDrafts, SECRET, SECRET_WORD, UNKNOWN } from "./support/secret-draft";
import { inDatabase, makePerson } from "./support/sign-in";

const surface: Surface = JSON.parse(readFileSync("docs/http-surface.json", "utf8"));

const VISITORS = ["nobody", "disabled", "analyst", "editor", "admin"] as const;
type Visitor = (typeof VISITORS)[number];

const RANKS: readonly Who[] = ["oneself", "analyst", "editor", "admin"];

function may(visitor: Visitor, who: Who): boolean {
  if (who === "everybody") return true;
  return RANKS.includes(visitor as Who) && RANKS.indexOf(visitor as Who) >= RANKS.indexOf(who);
}

/** Files that wait to be imported. */
const UPLOAD = "3f0f6c1e-8f5c-4d0b-9a53-7a4c4ad1f0b2";
/** On the desk of the negotiation that nobody may know of. */
const ARTICLE = "8a0c6d1e-8f5c-4d0b-9a53-7a4c4ad1f0b3";
const OPTIONS = {
  ...{ format: null, into: null, columns: {}, from: null, basis: null, confidence: null, blankClears: false },
  ...{ thresholds: { preferred: 0.9, acceptable: 0.6, opposed: 0.2 }, replace: false },
};

/** The addresses that a route is tried at. */
function fill(route: string, slug: string): string {
  const key = route.includes("/parties/") ? "alvern" : route.includes("/figures/") ? "use" : "flow";
  const address = route
    .replace("[slug]", slug)
    .replace("[number]", "1")
    .replace("[party]/[issue]", "alvern/flow")
    .replace("[list]", "issues")
    .replace("[id]", "flow")
    .replace("[key]", key)
    .replace("[upload]", UPLOAD)
    .replace("[article]", ARTICLE)
    .replace("[file]", "table.tsv")
    .replace("[token]", "x".repeat(43))
    .replace("[code]", "BCDFGH")
    .replace("[talk]", "flow")
    .replace("/[...unknown]", "/nothing-of-this-name")
    .replace(/\/\[\[\.\.\.path\]\]/, "/v1/negotiations")
    .replace(/\/\[\[\.\.\.\w+\]\]/, "");
  if (address.includes("[")) throw new Error(`Say here what stands in ${address} for the part in brackets.`);
  return address;
}

interface World {
  origin: string;
  headers: Record<Visitor, Record<string, string>>;
  database: string;
}

async function makeVisitors(origin: string, database: string): Promise<World> {
  await inDatabase(database, (client) =>
    client.execute({
      sql: 'INSERT INTO "Upload" ("id", "actor", "options") VALUES (?, ?, ?)',
      args: [UPLOAD, "somebody", JSON.stringify(OPTIONS)],
    }),
  );
  await inDatabase(database, (client) =>
    client.execute({
      sql: `INSERT INTO "Article" ("id", "negotiationId", "createdAt", "actor", "name", "text", "about")
        SELECT ?, "id", ?, 'somebody', ?, ?, '{}' FROM "Negotiation" WHERE "slug" = ?`,
      args: [ARTICLE, new Date().toISOString().replace("Z", "+00:00"), SECRET_WORD, SECRET_WORD, AHEAD],
    }),
  );
  const headers: World["headers"] = { nobody: {}, disabled: {}, analyst: {}, editor: {}, admin: {} };
  for (const visitor of VISITORS) {
    if (visitor === "nobody") continue;
    const role = visitor === "disabled" ? "admin" : visitor;
    const person = await makePerson({ role, database });
    headers[visitor] = { Cookie: `parley=${person.token}` };
    if (visitor !== "disabled") continue;
    await inDatabase(database, (client) =>
      client.execute({
        sql: 'UPDATE "User" SET "disabledAt" = ? WHERE "id" = ?',
        args: [new Date().toISOString().replace("Z", "+00:00"), person.id],
      }),
    );
  }
  return { origin, headers, database };
}

test("each page and route lets in whom it says, and nobody else", async ({
  run,
  startServer,
  database,
  folder,
}) => {
  const { origin } = await startServer();
  await makeSecretDrafts(run, folder);
  const world = await makeVisitors(origin, database);
  for (const route of surface.routes) {
    for (const method of route.methods) {
      const statuses = await Promise.all(
        VISITORS.map(async (visitor) => {
          const answer = await fetch(`${origin}${fill(route.path, AHEAD)}`, {
            method,
            redirect: "manual",
            headers: { Origin: origin, ...world.headers[visitor] },
          });
          const text = await answer.text();
          if (!may(visitor, route.who)) expect(text, `${route.path} as ${visitor}`).not.toMatch(SECRET);
          if (route.who !== "everybody" || /^\/(login|welcome)/.test(route.path))
            expect(answer.headers.get("cache-control")).toContain("no-store");
          return answer.status;
        }),
      );
      VISITORS.forEach((visitor, place) => {
        expectStatus(statuses[place] ?? 0, route, visitor, `${method} ${route.path} as ${visitor}`);
      });
      // What is for everybody is the same for everybody.
      if (route.who === "everybody" && route.path !== "/login") expect(new Set(statuses).size).toBe(1);
    }
  }
});

function expectStatus(status: number, route: SurfaceRoute, visitor: Visitor, what: string): void {
  expect(status, what).toBeLessThan(500);
  if (route.who === "everybody") return;
  const refused = visitor === "nobody" || visitor === "disabled";
  if (!may(visitor, route.who)) {
    expect(status, what).toBe(route.kind === "page" ? (refused ? 307 : 404) : refused ? 401 : 403);
    return;
  }
  expect([307, 401, 403], what).not.toContain(status);
  if (route.path.includes("[...unknown]")) expect(status, what).toBe(404);
  else if (route.kind === "page") expect(status, what).toBe(200);
}

interface Manifest {
  node: Record<string, { filename: string; exportedName: string; workers: Record<string, unknown> }>;
}

test("each action does something only for whom it says", async ({ run, startServer, database, folder }) => {
  // Each action is tried as each visitor, and the whole database is read after it: by a libSQL server more slowly.
  test.setTimeout(LIBSQL_SERVER ? 600_000 : 240_000);
  const { origin } = await startServer();
  await makeSecretDrafts(run, folder);
  const world = await makeVisitors(origin, database);
  const manifest: Manifest = JSON.parse(
    readFileSync(path.join(TEST_PAGES, "server", "server-reference-manifest.json"), "utf8"),
  );
  const built = Object.entries(manifest.node);
  expect(built.map(([, { filename, exportedName }]) => `${filename} ${exportedName}`).sort()).toEqual(
    surface.actions.map(({ file, name }) => `${file} ${name}`).sort(),
  );
  for (const { file, name, who } of surface.actions) {
    if (who === "everybody") continue;
    const [id = "", { workers }] = built.find(
      ([, one]) => one.filename === file && one.exportedName === name,
    ) ?? ["", { workers: {} }];
    const page = Object.keys(workers)[0] ?? "";
    const address = fill(`/${page.replace(/^app\/?/, "").replace(/\/?page$/, "")}`, AHEAD);
    for (const visitor of VISITORS) {
      const before = await fingerprint(world.database);
      // An empty form: whoever may is told what is missing, so nothing is changed for them either.
      const body = new FormData();
      body.append("1_$ACTION_tried", "");
      body.append("0", '[{"ok":true,"message":""},"$K1"]');
      // Where Next looks for the action, and where it would rather not.
      for (const at of [address, "/login", "/"]) {
        const answer = await fetch(origin + at, {
          method: "POST",
          body,
          redirect: "manual",
          headers: {
            Origin: origin,
            Accept: "text/x-component",
            "Next-Action": id,
            ...world.headers[visitor],
          },
        });
        const text = await answer.text();
        const what = `${name} as ${visitor} at ${at}`;
        expect(answer.status, what).not.toBe(500);
        if (!may(visitor, who)) expect(text, what).not.toMatch(SECRET);
        if (at !== address) continue;
        if (may(visitor, who))
          expect(text, what).not.toMatch(/signed out|may not do this|signed-out|not-allowed/);
        else expect(text, what).toMatch(/signed out|may not do this|signed-out|not-allowed|\/login/);
      }
      expect(await fingerprint(world.database), `${name} as ${visitor}`).toBe(before);
    }
  }
});

/** All that people, drafts and releases consist of, but not when a session was last used. */
async function fingerprint(database: string): Promise<string> {
  return inDatabase(database, async (client) => {
    const { rows: tables } = await client.execute(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name",
    );
    const parts: string[] = [];
    for (const { name } of tables) {
      const columns = name === "Session" ? '"id", "userId", "tokenHash"' : "*";
      const { rows } = await client.execute(`SELECT ${columns} FROM "${name}"`);
      parts.push(`${name} ${JSON.stringify(rows.map((row) => Object.values(row)))}`);
    }
    return parts.join("\n");
  });
}

/** `npm run test:long` asks all of them. */
const ANSWERS = process.env.LONG_TESTS ? 3_000 : 300;

test("nothing of a draft is in any answer to those who may not see it", async ({
  run,
  startServer,
  database,
  folder,
}) => {
  test.setTimeout(600_000);
  const { origin } = await startServer();
  await makeSecretDrafts(run, folder);
  const world = await makeVisitors(origin, database);
  const asked = listQuestions();
  const every = Math.max(1, Math.floor(asked.length / ANSWERS));
  const chosen = asked.filter((_, place) => place % every === 0).slice(0, ANSWERS);
  expect(chosen.length).toBe(ANSWERS);
  for (const { address, method, headers, visitor } of chosen) {
    const answer = await fetch(origin + address, {
      method,
      redirect: "manual",
      headers: { Origin: origin, ...headers, ...world.headers[visitor] },
      ...(method === "POST" ? { body: "{}" } : {}),
    });
    const all = `${JSON.stringify([...answer.headers])}\n${Buffer.from(await answer.arrayBuffer()).toString("latin1")}`;
    expect(all, `${method} ${address} as ${visitor}, ${JSON.stringify(headers)}`).not.toMatch(SECRET);
    expect(answer.status).toBeLessThan(500);
  }
  // The drafts are there, and whoever may see them does.
  const seen = await fetch(`${origin}/admin`, { headers: world.headers.analyst });
  expect(await seen.text()).toMatch(SECRET);
});

interface Question {
  address: string;
  method: string;
  headers: Record<string, string>;
  visitor: Visitor;
}

/** Every address that there is, for a negotiation that nobody knows and for one whose draft is ahead, in many forms. */
function listQuestions(): Question[] {
  const views = [
    "",
    "/pairs",
    "/spectrum",
    "/timeline",
    "/changes",
    "/what-it-takes",
    "/brief",
    "/present",
    "/issues",
    "/parties",
  ];
  const things = [
    "/sources",
    "/statements/al-flow-2024-10-08",
    "/figures",
    "/releases",
    "/issues/flow",
    "/parties/alvern",
  ];
  const api = [
    "",
    "/matrix",
    "/changes",
    "/releases",
    "/releases/1",
    "/positions.csv",
    "/statements.csv",
    "/matrix.csv",
  ];
  const addresses = [UNKNOWN, AHEAD].flatMap((slug) => [
    ...surface.routes.map((route) => fill(route.path, slug)),
    ...[...views, ...things].flatMap((view) => [
      `/negotiations/${slug}${view}`,
      `/negotiations/${slug}/releases/1${view}`,
      `/negotiations/${slug}/releases/2${view}`,
      `/admin/negotiations/${slug}/preview${view}`,
    ]),
    ...api.map((part) => `/api/v1/negotiations/${slug}${part}`),
    ...["", "/publish", "/history"].map((part) => `/admin/negotiations/${slug}${part}`),
    ...TAKE_FILES.map((file) => `/negotiations/${slug}/take/${file}`),
    ...["ar", "fa", "he"].map((language) => `/negotiations/${slug}?lang=${language}`),
    `/negotiations/${slug}?cell=alvern~flow`,
    `/negotiations/${slug}/releases/1/packed.json?headlines`,
    "/search?q=zebrafis",
    "/search/suggest?q=zebrafis",
    `/search/suggest?q=zebrafis&in=${slug}`,
    `/negotiations/${slug}?q=zebrafis`,
  ]);
  const page = {
    RSC: "1",
    "Next-Router-State-Tree": encodeURIComponent('["",{"children":["__PAGE__",{}]},null,null,true]'),
  };
  const forms: readonly [string, Record<string, string>][] = [
    ["GET", {}],
    ["GET", { RSC: "1" }],
    ["GET", { ...page, "Next-Router-Prefetch": "1" }],
    [
      "GET",
      { Accept: "application/json", "X-Forwarded-Host": "evil.example", "X-Middleware-Subrequest": "proxy" },
    ],
    ["HEAD", {}],
    ["POST", { "Content-Type": "application/json" }],
    ["GET", { Cookie: "parley=; __Host-parley=x", "x-parley-path": "/admin" }],
  ];
  return forms.flatMap(([method, headers]) =>
    [...new Set(addresses)].flatMap((address) =>
      (["nobody", "disabled"] as const).map((visitor) => ({ address, method, headers, visitor })),
    ),
  );
}
