// What a share link answers, cell by cell of the table in lib/domain/share-access.ts, over HTTP; and what it does not
// let out.
import {
  decideShareAnswer,
  SHARE_LOCKS,
  SHARE_STATES,
  SHARE_SURFACES,
  type ShareLock,
  type ShareState,
  type ShareSurface,
} from "../../lib/domain/share-access";
import { expect, testWithSamples as test } from "./support/own-server";
import { postForm, readFormFields } from "./support/send-form";
import { makeShareLink, SHARE_PASSWORD, SHARE_SECRET, type TestLink } from "./support/share-link";
import { inDatabase } from "./support/sign-in";

test.use({ serverEnv: { APP_SECRET: SHARE_SECRET } });

const HOUR_MS = 3_600_000;
const TITLE = "The River Auren";
/** One that is taken back, and one that stays. */
const TAKEN = "plastics-treaty-2022-26";
const KEPT = "river-basin";

const SURFACES: Readonly<Record<ShareSurface, (token: string) => string>> = {
  page: (token) => `/s/${token}`,
  present: (token) => `/s/${token}/present`,
  data: (token) => `/s/${token}/packed.json?release=1`,
  image: (token) => `/s/${token}/take/card.png`,
  api: (token) => `/s/${token}/api/matrix`,
  export: (token) => `/s/${token}/take/table.tsv`,
  embed: (token) => `/embed/${token}`,
};

interface Seen {
  status: number;
  headers: Headers;
  text: string;
}

async function ask(origin: string, path: string, cookie: string): Promise<Seen> {
  const answer = await fetch(origin + path, {
    redirect: "manual",
    headers: cookie === "" ? {} : { Cookie: cookie },
  });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

/** What must be different from one answer to the next, taken out. */
const plain = (text: string) => text.replace(/nonce="[^"]*"/g, "");

async function unlock(origin: string, { token }: TestLink): Promise<string> {
  const path = `/s/${token}`;
  const hidden = await readFormFields(origin, path);
  const answer = await postForm(origin, path, hidden, { password: SHARE_PASSWORD });
  expect(answer.status).toBe(303);
  const kept = answer.headers.get("set-cookie") ?? "";
  expect(kept).toMatch(new RegExp(`^parley-unlocked=[^;]+; Path=${path}; HttpOnly; SameSite=lax$`, "i"));
  return kept.split(";")[0] ?? "";
}

test("every cell of the table", async ({ server, parley, database }) => {
  test.setTimeout(240_000);
  const { origin } = server;
  const now = Date.now();
  const soon = new Date(now + HOUR_MS);
  const ago = new Date(now - HOUR_MS);
  const of: Readonly<Record<ShareState, object>> = {
    active: { beginsAt: ago, expiresAt: soon },
    "not-yet": { beginsAt: soon },
    expired: { expiresAt: ago },
    revoked: { revokedAt: ago },
    withdrawn: { slug: TAKEN },
  };
  const links: { state: ShareState; lock: ShareLock; link: TestLink; cookie: string; what: string }[] = [];
  for (const release of [null, 1])
    for (const state of SHARE_STATES)
      for (const lock of SHARE_LOCKS) {
        // It has to be open to be unlocked; what it becomes after that is what is asked about.
        const options = { database, slug: KEPT, release, mayChange: true, hasPassword: lock !== "open" };
        const link = await makeShareLink({ ...options, ...of[state] });
        const isOpen = state === "active" || state === "withdrawn";
        const cookie = lock === "unlocked" && isOpen ? await unlock(origin, link) : "";
        links.push({ state, lock, link, cookie, what: `${release ?? "live"}, ${state}, ${lock}` });
      }
  await parley("withdraw", TAKEN);
  const unknown = await Promise.all(
    SHARE_SURFACES.map((surface) => ask(origin, SURFACES[surface]("x".repeat(24)), "")),
  );
  const allows = { change: true, download: true, embed: true };
  let cells = 0;
  for (const { state, lock, link, cookie, what } of links)
    for (const [place, surface] of SHARE_SURFACES.entries()) {
      const seen = await ask(origin, SURFACES[surface](link.token), cookie);
      const name = `${what}, ${surface}`;
      const answer = decideShareAnswer(surface, state, lock, allows);
      expect(seen.headers.get("cache-control"), name).toMatch(/private.*no-store/);
      expect(seen.headers.get("referrer-policy"), name).toBe("no-referrer");
      expect(seen.headers.get("x-robots-tag"), name).toContain("noindex");
      expect(seen.headers.get("access-control-allow-origin"), name).toBeNull();
      if (answer !== "content") expect(seen.text, name).not.toMatch(/river|basin|plastic|treaty|alvern/i);
      if (surface === "embed") expect(seen.headers.get("set-cookie"), name).toBeNull();
      const policy = seen.headers.get("content-security-policy") ?? "";
      const isFramed = surface === "embed" && answer !== "gone";
      expect(/frame-ancestors (\S+?)(;|$)/.exec(policy)?.[1], name).toBe(isFramed ? "*" : "'none'");
      switch (answer) {
        case "content":
          expect(seen.status, name).toBe(200);
          // A whole page in a message helps nobody.
          if (["page", "present", "embed"].includes(surface))
            expect(seen.text.includes(TITLE), name).toBe(true);
          break;
        case "form":
          expect(seen.status, name).toBe(200);
          expect(seen.text, name).toContain('type="password"');
          break;
        case "way-in":
          expect(seen.status, name).toBe(200);
          expect(seen.text, name).toContain("Open in Parley");
          expect(seen.text, name).not.toContain("<form");
          break;
        case "gone":
          expect(seen.status, name).toBe(404);
          expect(plain(seen.text), name).toBe(plain(unknown[place]?.text ?? ""));
          break;
        default:
          expect(seen.status, name).toBe(403);
      }
      cells += 1;
    }
  expect(cells).toBe(2 * SHARE_STATES.length * SHARE_LOCKS.length * SHARE_SURFACES.length);

  // Whoever is inside is outside the moment that a link is over, or taken back: no later answer has anything in it.
  const active = links.filter(({ state }) => state === "active");
  for (const [place, { link, cookie, what }] of active.entries()) {
    const column = place % 2 === 0 ? "expiresAt" : "revokedAt";
    await inDatabase(database, (client) =>
      client.execute({
        sql: `UPDATE "ShareLink" SET "${column}" = ? WHERE "id" = ?`,
        args: [new Date().toISOString().replace("Z", "+00:00"), link.id],
      }),
    );
    const since = Date.now();
    const seen = await Promise.all(
      SHARE_SURFACES.map((surface) => ask(origin, SURFACES[surface](link.token), cookie)),
    );
    expect(
      seen.map(({ status }) => status),
      what,
    ).toEqual(SHARE_SURFACES.map(() => 404));
    expect(Date.now() - since).toBeLessThan(2_000);
  }
});

test("what a link does not allow, it does not give, whatever is asked for", async ({ server, database }) => {
  const { origin } = server;
  const shared = { database, slug: "iran-us-2025-26", query: "parties=iran,united-states&issues=enrichment" };
  const { token } = await makeShareLink({ ...shared, release: 1 });
  const at = async (path: string) => {
    const answer = await fetch(`${origin}/s/${token}${path}`);
    return { status: answer.status, text: await answer.text() };
  };
  const other = "?parties=israel,oman&issues=missiles&asOf=2025-05-01&q=missile";
  const matrix = await at("/api/matrix");
  expect(matrix.status).toBe(200);
  expect(JSON.parse(matrix.text)).toMatchObject({
    parties: ["iran", "united-states"],
    issues: [{ key: "enrichment" }],
  });
  for (const file of ["matrix", "matrix.csv", "positions.csv", "statements.csv"])
    expect((await at(`/api/${file}${other}`)).text, file).toBe((await at(`/api/${file}`)).text);
  expect((await at(`/take/table.tsv${other}`)).text).toBe((await at("/take/table.tsv")).text);
  // The whole case file, a matrix that computes from it, and the lists of everything.
  expect((await at("/api")).status).toBe(403);
  for (const path of ["/packed.json?release=1", "/parties", "/issues", "/sources", "/figures", "/releases"])
    expect((await at(path)).status, path).toBe(404);
  for (const path of ["/parties/iran", "/issues/enrichment", "/pairs", "/timeline", "/matrix", "?lang=ar"])
    expect((await at(path)).status, path).toBe(200);
  const page = await at(`/matrix${other}`);
  expect(page.text.includes('id="cell-israel~missiles"')).toBe(false);
  expect(page.text.includes("/feed.xml")).toBe(false);

  const closed = await makeShareLink({ ...shared, mayDownload: false, mayEmbed: false });
  const refused = [
    "/api/matrix",
    "/take/table.tsv",
    "/take/handout.docx",
    "/take/cite.bib",
    "/take/image.png",
  ];
  for (const path of refused)
    expect((await fetch(`${origin}/s/${closed.token}${path}`)).status, path).toBe(403);
  expect((await fetch(`${origin}/s/${closed.token}/take/card.png`)).status).toBe(200);
  const framed = await fetch(`${origin}/embed/${closed.token}`);
  expect(framed.status).toBe(404);
  expect(framed.headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
  const bare = await (await fetch(`${origin}/s/${closed.token}`)).text();
  expect(bare.includes("/take/table") || bare.includes("/api/")).toBe(false);
});
