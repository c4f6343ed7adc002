// Share links over a real database: what they show when, who may change them, and what stands nowhere.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { backupDatabase, restoreDatabase } from "@/lib/data/backups";
import { closeDatabase, reader, writer } from "@/lib/data/client";
import { migrateDatabase } from "@/lib/data/migrate";
import { changeShare, makeShare, revokeShare } from "@/lib/data/own-shares";
import { findShare, listShares, SHARES_A_PAGE } from "@/lib/data/share-list";
import type { ShareTerms } from "@/lib/data/share-rows";
import { countOpening, openShare, unlockShare } from "@/lib/data/shares";
import { recallRelease, withdrawNegotiation } from "@/lib/data/withdrawals";
import {
  decideAnalyst,
  decideSharer,
  operatorOfThisMachine,
  type Sharer,
  type Viewer,
} from "@/lib/domain/permissions";
import { forgetSettings } from "@/lib/settings";
import { withDatabase } from "../support/database";
import { publishCase } from "../support/publish-case";
import { caseWith } from "../support/tiny-case";

const database = withDatabase({ file: true });
const caseFile = caseWith({});
const { slug } = caseFile.negotiation;
const operator = operatorOfThisMachine();

const TERMS: ShareTerms = {
  ...{ title: null, note: null, beginsAt: null, expiresAt: null },
  ...{ mayChange: false, mayDownload: true, mayEmbed: false, embedSites: [] },
};
const PASSWORD = "harbour-lemon-quiet-47";
const later = (ms: number) => new Date(Date.now() + ms);

let ana: Sharer;
let bea: Sharer;
let chris: Sharer;

async function addPerson(name: string, role: Viewer["role"]): Promise<Sharer> {
  const { id } = await writer().user.create({ data: { email: `${name}@example.org`, name, role } });
  const viewer: Viewer = {
    ...{ userId: id, sessionId: "", email: `${name}@example.org`, name, role },
    ...{ hasSecondFactor: false, lacksSecondFactor: false },
  };
  const analyst = decideAnalyst(viewer);
  if (analyst === null) throw new Error("no analyst");
  return decideSharer(analyst, viewer);
}

beforeAll(async () => {
  ana = await addPerson("ana", "analyst");
  bea = await addPerson("bea", "analyst");
  chris = await addPerson("chris", "admin");
  await publishCase(caseFile);
});

beforeEach(() => writer().shareLink.deleteMany());

async function share(options: { release?: number | null; terms?: Partial<ShareTerms>; password?: string }) {
  const made = await makeShare({
    sharer: ana,
    subject: { slug, page: "", query: "", release: options.release ?? null },
    terms: { ...TERMS, ...options.terms },
    password: options.password ?? null,
  });
  if (!made.ok) throw new Error(made.reason);
  return made;
}

const listed = async (sharer: Sharer) => (await listShares(sharer, new Date())).shares;

async function stateOf(token: string, unlock: string | null = null, now = new Date()) {
  return (await openShare({ token, unlock, now })).state;
}

test("a link shows the release it was made for, or follows the latest", async () => {
  const [pinned, live] = [await share({ release: 1 }), await share({})];
  const title = `${caseFile.negotiation.title}, again`;
  await publishCase({ ...caseFile, negotiation: { ...caseFile.negotiation, title } });
  const show = async (token: string) => {
    const opened = await openShare({ token, unlock: null, now: new Date() });
    if (opened.state !== "open") throw new Error(opened.state);
    return { number: opened.content.release.number, text: opened.content.text };
  };
  const first = await show(pinned.token);
  expect(first.number).toBe(1);
  expect(first.text).not.toContain(", again");
  expect((await show(live.token)).number).toBe(2);
  // Whatever is edited and published, over a restart and a restore.
  const file = path.join(database.folder, "pinned.db");
  await backupDatabase({ file });
  await closeDatabase();
  expect(await show(pinned.token)).toEqual(first);
  await restoreDatabase({ file });
  await migrateDatabase();
  expect(await show(pinned.token)).toEqual(first);
});

test("nobody links to what is not public", async () => {
  const make = (subject: { slug: string; release: number | null }) =>
    makeShare({ sharer: ana, subject: { ...subject, page: "", query: "" }, terms: TERMS, password: null });
  expect(await make({ slug: "nothing", release: null })).toEqual({ ok: false, reason: "unknown" });
  expect(await make({ slug, release: 99 })).toEqual({ ok: false, reason: "unknown" });
});

test("begins, ends, is taken back and withdrawn at once; all of these look the same", async () => {
  expect(await stateOf("x".repeat(24))).toBe("gone");
  const early = await share({ terms: { beginsAt: later(60_000) } });
  expect(await stateOf(early.token)).toBe("gone");
  expect(await stateOf(early.token, null, later(61_000))).toBe("open");
  const short = await share({ terms: { expiresAt: later(60_000) } });
  expect(await stateOf(short.token)).toBe("open");
  expect(await stateOf(short.token, null, later(61_000))).toBe("gone");
  const { id, token } = await share({});
  expect(await revokeShare({ sharer: ana, id })).toEqual({ ok: true });
  expect(await stateOf(token)).toBe("gone");
  const [open, pinned] = [await share({}), await share({ release: 1 })];
  await withdrawNegotiation({ editor: operator, slug, withdrawn: true });
  expect([await stateOf(open.token), await stateOf(pinned.token)]).toEqual(["gone", "gone"]);
  await withdrawNegotiation({ editor: operator, slug, withdrawn: false });
  expect([await stateOf(open.token), await stateOf(pinned.token)]).toEqual(["open", "open"]);
  await recallRelease({ editor: operator, slug, number: 1, reason: "A test." });
  expect([await stateOf(open.token), await stateOf(pinned.token)]).toEqual(["open", "gone"]);
});

test("many links are listed a page at a time, each once", async () => {
  const { id: oldest } = await share({});
  for (let count = 0; count < SHARES_A_PAGE; count += 1) await share({});
  const [first, second, third] = await Promise.all(
    [1, 2, 3].map((page) => listShares(ana, new Date(), page)),
  );
  expect([first?.total, first?.shares.length, second?.shares.length, third?.shares.length]).toEqual([
    SHARES_A_PAGE + 1,
    SHARES_A_PAGE,
    1,
    0,
  ]);
  expect(second?.shares[0]?.id).toBe(oldest);
  const all = [...(first?.shares ?? []), ...(second?.shares ?? [])].map(({ id }) => id);
  expect(new Set(all).size).toBe(SHARES_A_PAGE + 1);
  // One that is not on the page is opened all the same, by those whose it is.
  expect((await findShare(ana, oldest, new Date()))?.id).toBe(oldest);
  expect(await findShare(bea, oldest, new Date())).toBeNull();
});

test("one's own are one's own; an admin sees to all", async () => {
  const { id } = await share({});
  expect(await listed(bea)).toEqual([]);
  expect((await listed(ana)).map((one) => one.id)).toEqual([id]);
  expect((await listed(chris)).map(({ maker }) => maker)).toEqual(["ana"]);
  expect(await revokeShare({ sharer: bea, id })).toEqual({ ok: false, reason: "unknown" });
  expect(await revokeShare({ sharer: chris, id })).toEqual({ ok: true });
});

test("a change names the version it was based on and is recorded; what was revoked stays so", async () => {
  const { id, token } = await share({ terms: { expiresAt: later(60_000) } });
  const change = (version: number, terms: Partial<ShareTerms>) =>
    changeShare({ sharer: ana, id, version, terms: { ...TERMS, ...terms }, password: undefined });
  expect(await change(1, { title: "Ours", expiresAt: later(3_600_000) })).toEqual({ ok: true });
  expect(await change(1, { title: "Theirs" })).toEqual({ ok: false, reason: "stale" });
  expect(await stateOf(token, null, later(120_000))).toBe("open");
  expect((await listed(ana))[0]).toMatchObject({ title: "Ours", token, state: "active" });
  const kept = path.join(database.folder, "revoked.db");
  await backupDatabase({ file: kept });
  await revokeShare({ sharer: ana, id });
  expect(await change(3, { expiresAt: later(1) })).toEqual({ ok: false, reason: "revoked" });
  expect(await revokeShare({ sharer: ana, id })).toEqual({ ok: false, reason: "revoked" });
  const records = await reader().revision.findMany({ where: { key: id }, orderBy: { id: "asc" } });
  expect(records.map(({ action, actor, negotiationSlug }) => [action, actor, negotiationSlug])).toEqual([
    ["add", "ana", null],
    ["change", "ana", null],
    ["revoke", "ana", null],
  ]);
  // Not even a backup from before brings it back.
  await restoreDatabase({ file: kept });
  expect(await stateOf(token)).toBe("gone");
});

test("an unlock is of one link and its present password", async () => {
  const [one, other] = [await share({ password: PASSWORD }), await share({ password: PASSWORD })];
  expect(await stateOf(one.token)).toBe("locked");
  const asked = { token: one.token, address: "192.0.2.1", now: new Date() };
  expect(await unlockShare({ ...asked, password: "no" })).toEqual({ ok: false, reason: "wrong" });
  const answer = await unlockShare({ ...asked, password: PASSWORD });
  if (!answer.ok) throw new Error(answer.reason);
  expect(await stateOf(one.token, answer.unlock)).toBe("open");
  expect(await stateOf(other.token, answer.unlock)).toBe("locked");
  expect(await stateOf(one.token, answer.unlock, later(13 * 3_600_000))).toBe("locked");
  const [row] = (await listed(ana)).filter(({ id }) => id === one.id);
  const change = { sharer: ana, id: one.id, version: row?.version ?? 0, terms: TERMS };
  expect(await changeShare({ ...change, password: "another-one" })).toEqual({ ok: true });
  expect(await stateOf(one.token, answer.unlock)).toBe("locked");
});

test("under another secret of the installation a link works where somebody has it, and is not shown again", async () => {
  const { id, token } = await share({ password: PASSWORD });
  const asked = { token, address: "192.0.2.7", password: PASSWORD, now: new Date() };
  const before = await unlockShare(asked);
  if (!before.ok) throw new Error(before.reason);
  process.env.APP_SECRET = "another secret of at least 32 characters";
  forgetSettings();
  try {
    expect((await listed(ana)).find((one) => one.id === id)).toMatchObject({ token: null, state: "active" });
    // What a browser kept was made under the old one: the password is asked for again.
    expect(await stateOf(token, before.unlock)).toBe("locked");
    const again = await unlockShare(asked);
    expect(await stateOf(token, again.ok ? again.unlock : null)).toBe("open");
  } finally {
    delete process.env.APP_SECRET;
    forgetSettings();
  }
});

test("ten wrong passwords a client in a quarter of an hour, a hundred a link and day, however many at once", async () => {
  const { token, id } = await share({ password: PASSWORD });
  const start = new Date();
  const guess = (address: string, now = start) => unlockShare({ token, password: "no", address, now });
  const answers = await Promise.all(Array.from({ length: 14 }, () => guess("192.0.2.1")));
  expect(answers.filter((one) => !one.ok && one.reason === "wrong").length).toBe(10);
  const right = { token, password: PASSWORD, address: "192.0.2.1" };
  // Counted in the database: another process would find the same.
  await closeDatabase();
  expect(await unlockShare({ ...right, now: start })).toMatchObject({ ok: false, reason: "too-many" });
  const after = new Date(start.getTime() + 15 * 60_000);
  expect(await unlockShare({ ...right, now: after })).toMatchObject({ ok: true });
  // Where it came from is forgotten as soon as it no longer counts.
  expect(await reader().unlockAttempt.count({ where: { linkId: id, client: { not: null } } })).toBe(0);
  await writer().unlockAttempt.createMany({
    data: Array.from({ length: 90 }, (_, place) => ({ linkId: id, at: after, client: `c${place}` })),
  });
  expect(await guess("198.51.100.7", after)).toMatchObject({ ok: false, reason: "too-many" });
  const nextDay = new Date(after.getTime() + 24 * 3_600_000);
  expect(await guess("198.51.100.7", nextDay)).toEqual({ ok: false, reason: "wrong" });
}, 60_000);

test("openings are counted by day, and no more is known of them", async () => {
  const { id } = await share({});
  for (const at of ["2026-03-01T08:00:30Z", "2026-03-01T22:00:00Z", "2026-03-02T01:02:59Z"])
    await countOpening(id, new Date(at));
  expect((await listed(ana))[0]).toMatchObject({
    openings: [
      { day: "2026-03-02", count: 1 },
      { day: "2026-03-01", count: 2 },
    ],
    openedAt: new Date("2026-03-02T01:02:00Z"),
  });
});

test("neither a token nor a password stands in any file: not in the database, its log or a backup", async () => {
  const { token } = await share({ password: PASSWORD, terms: { title: "Seen in the files" } });
  await unlockShare({ token, password: PASSWORD, address: "192.0.2.99", now: new Date() });
  await backupDatabase({ file: path.join(database.folder, "searched.db") });
  const files = readdirSync(database.folder, { recursive: true, encoding: "utf8" })
    .map((name) => path.join(database.folder, name))
    .filter((file) => /\.db(-wal)?$/.test(file));
  expect(files.some((file) => file.endsWith("-wal"))).toBe(true);
  const holding = (text: string) => files.filter((file) => readFileSync(file).includes(text)).length;
  // What is there is found, so what is not found is not there.
  expect(holding("Seen in the files")).toBeGreaterThan(1);
  for (const secret of [token, PASSWORD, "192.0.2.99"]) expect(holding(secret)).toBe(0);
});
