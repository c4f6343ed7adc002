// Talks over a real database: who leads them, who comes in, what ends them, and how often a code may be tried.
import { readFileSync } from "node:fs";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { reader, writer } from "@/lib/data/client";
import { makeShare, revokeShare } from "@/lib/data/own-shares";
import { endTalk, findTalk, listTalkStates, moveTalk, startTalk, type TalkSubject } from "@/lib/data/talks";
import { recallRelease, withdrawNegotiation } from "@/lib/data/withdrawals";
import {
  decideAnalyst,
  decideSharer,
  operatorOfThisMachine,
  type Sharer,
  type Viewer,
} from "@/lib/domain/permissions";
import { withDatabase } from "../support/database";
import { publishCase } from "../support/publish-case";
import { caseWith } from "../support/tiny-case";

const database = withDatabase({ file: true });
const caseFile = caseWith({});
const { slug } = caseFile.negotiation;
const operator = operatorOfThisMachine();
const NOW = new Date("2026-11-28T12:00:00Z");
const later = (ms: number) => new Date(NOW.getTime() + ms);
const SUBJECT: TalkSubject = { of: { slug, release: 1 }, query: "parties=a,b", slide: "title" };
const ROOM = "203.0.113.7";

let ana: Sharer;
let bea: Sharer;

async function addPerson(name: string): Promise<Sharer> {
  const { id } = await writer().user.create({
    data: { email: `${name}@example.org`, name, role: "analyst" },
  });
  const viewer: Viewer = {
    ...{ userId: id, sessionId: "", email: `${name}@example.org`, name, role: "analyst" },
    ...{ hasSecondFactor: false, lacksSecondFactor: false },
  };
  const analyst = decideAnalyst(viewer);
  if (analyst === null) throw new Error("no analyst");
  return decideSharer(analyst, viewer);
}

beforeAll(async () => {
  ana = await addPerson("ana");
  bea = await addPerson("bea");
  await publishCase(caseFile);
});

beforeEach(async () => {
  await writer().talk.deleteMany();
  await writer().talkAttempt.deleteMany();
});

async function start(of: Partial<TalkSubject> = {}, sharer = ana) {
  const started = await startTalk({ sharer, subject: { ...SUBJECT, ...of }, now: NOW });
  if (!started.ok) throw new Error(started.reason);
  return started;
}

const isOn = async (code: string, id: string, now = NOW) => {
  const found = (await findTalk(code, ROOM, now)).state === "found";
  // Whoever is inside is told the same.
  expect((await listTalkStates([id], now)).length === 1).toBe(found);
  return found;
};

test("whoever started it moves it and ends it, nobody else, and the code stands nowhere", async () => {
  const { id, code } = await start();
  expect(await findTalk(code, ROOM, NOW)).toEqual({
    state: "found",
    talk: { id, slug, release: 1, query: "parties=a,b", slide: "title", step: 0, token: null },
  });
  expect(await moveTalk({ sharer: bea, id, slide: "sources~1", now: NOW })).toBe(false);
  expect(await moveTalk({ sharer: ana, id, slide: "issue~x~1", now: NOW })).toBe(true);
  expect(await listTalkStates([id, "nobody"], NOW)).toEqual([{ id, slide: "issue~x~1", step: 1 }]);
  expect(await endTalk({ sharer: bea, id, now: NOW })).toBe(false);
  expect(await isOn(code, id)).toBe(true);
  const stored = ["", "-wal"]
    .map((end) => readFileSync(`${database.file}${end}`).toString("latin1"))
    .join("");
  expect(stored.includes(id)).toBe(true);
  expect(stored.includes(code)).toBe(false);
  expect(await endTalk({ sharer: ana, id, now: NOW })).toBe(true);
  expect(await endTalk({ sharer: ana, id, now: NOW })).toBe(true);
  expect(await isOn(code, id)).toBe(false);
  expect(await moveTalk({ sharer: ana, id, slide: "title", now: NOW })).toBe(false);
  const recorded = await reader().revision.findMany({ where: { key: id }, orderBy: { id: "asc" } });
  expect(recorded.map(({ action, kind, actor }) => `${action} ${kind} ${actor}`)).toEqual([
    "add talk ana",
    "remove talk ana",
  ]);
});

test("it ends with its time, with whoever leads it, and with what it shows", async () => {
  const { id, code } = await start();
  expect(await isOn(code, id, later(6 * 3_600_000 - 1))).toBe(true);
  expect(await isOn(code, id, later(6 * 3_600_000))).toBe(false);
  const where = { id: ana.userId };
  await writer().user.update({ where, data: { disabledAt: NOW } });
  expect(await isOn(code, id)).toBe(false);
  await writer().user.update({ where, data: { disabledAt: null } });
  expect(await isOn(code, id)).toBe(true);
  await withdrawNegotiation({ editor: operator, slug, withdrawn: true });
  expect(await isOn(code, id)).toBe(false);
  expect((await startTalk({ sharer: ana, subject: SUBJECT, now: NOW })).ok).toBe(false);
  await withdrawNegotiation({ editor: operator, slug, withdrawn: false });
  expect(await isOn(code, id)).toBe(true);
});

test("behind a link it ends with the link, and begins only while that is active", async () => {
  const made = await makeShare({
    sharer: ana,
    subject: { slug, page: "", query: "", release: null },
    terms: {
      ...{ title: null, note: null, beginsAt: null, expiresAt: later(3_600_000) },
      ...{ mayChange: false, mayDownload: true, mayEmbed: false, embedSites: [] },
    },
    password: null,
  });
  if (!made.ok) throw new Error(made.reason);
  const { id, code } = await start({ of: { token: made.token } });
  expect(await findTalk(code, ROOM, NOW)).toMatchObject({ talk: { token: made.token } });
  expect(await isOn(code, id, later(3_600_000))).toBe(false);
  await revokeShare({ sharer: ana, id: made.id });
  expect(await isOn(code, id)).toBe(false);
  const again = await startTalk({
    sharer: ana,
    subject: { ...SUBJECT, of: { token: made.token } },
    now: NOW,
  });
  expect(again).toEqual({ ok: false, reason: "unknown" });
});

test("sixty wrong codes from one place are looked up, right ones are not counted, and another place is free", async () => {
  const { code } = await start();
  for (let n = 0; n < 60; n += 1) {
    expect((await findTalk(code, ROOM, NOW)).state).toBe("found");
    expect((await findTalk("BCDFGH", ROOM, NOW)).state).toBe("gone");
  }
  expect(await findTalk(code, ROOM, later(60_000))).toEqual({ state: "too-many", retryAfter: 14 * 60 });
  expect((await findTalk(code, "198.51.100.1", NOW)).state).toBe("found");
  expect((await findTalk(code, ROOM, later(15 * 60_000))).state).toBe("found");
  // Of where they came from nothing is kept longer than it counts.
  await findTalk("BCDFGH", ROOM, later(16 * 60_000));
  const kept = await reader().talkAttempt.groupBy({
    by: ["client"],
    _count: true,
    orderBy: { client: "asc" },
  });
  expect(kept.map(({ client, _count }) => [client === null, _count])).toEqual([
    [true, 60],
    [false, 1],
  ]);
});

test("of one person five talks are on at a time, and what is over frees its code", async () => {
  const all = [];
  for (let n = 0; n < 6; n += 1) all.push(await start());
  const states = await listTalkStates(
    all.map(({ id }) => id),
    NOW,
  );
  expect(states).toHaveLength(5);
  expect(new Set(all.map(({ code }) => code)).size).toBe(6);
});

test("a release that was recalled is followed by nobody", async () => {
  const { id, code } = await start();
  await recallRelease({ editor: operator, slug, number: 1, reason: "wrong" });
  expect(await isOn(code, id)).toBe(false);
});
