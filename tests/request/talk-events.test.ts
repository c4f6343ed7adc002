// What whoever follows a talk is told, by whom it is moved, and what ends it: the streams themselves, over a real database.
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { writer } from "@/lib/data/client";
import { endTalk, moveTalk, startTalk } from "@/lib/data/talks";
import { decideAnalyst, decideSharer, type Sharer, type Viewer } from "@/lib/domain/permissions";
import { answerTalkEvents } from "@/lib/request/talk/answer-talk-events";
import { closeTalks, lookAtTalks } from "@/lib/request/talk/talk-hub";
import { withDatabase } from "../support/database";
import { publishCase } from "../support/publish-case";
import { caseWith } from "../support/tiny-case";

withDatabase();
const caseFile = caseWith({});
const FOLLOWERS = 200;

let leader: Sharer;
const opened: AbortController[] = [];

beforeAll(async () => {
  const { id } = await writer().user.create({
    data: { email: "a@example.org", name: "ana", role: "analyst" },
  });
  const viewer: Viewer = {
    ...{ userId: id, sessionId: "", email: "a@example.org", name: "ana", role: "analyst" },
    ...{ hasSecondFactor: false, lacksSecondFactor: false },
  };
  const analyst = decideAnalyst(viewer);
  if (analyst === null) throw new Error("no analyst");
  leader = decideSharer(analyst, viewer);
  await publishCase(caseFile);
});

afterEach(() => {
  for (const controller of opened.splice(0)) controller.abort();
});

async function start(): Promise<string> {
  const of = { slug: caseFile.negotiation.slug, release: 1 };
  const subject = { of, query: "", slide: "title" };
  const started = await startTalk({ sharer: leader, subject, now: new Date() });
  if (!started.ok) throw new Error(started.reason);
  return started.id;
}

/** Everything that one follower is sent. */
function follow(id: string): { text: () => string; isClosed: () => boolean } {
  const controller = new AbortController();
  opened.push(controller);
  const response = answerTalkEvents(id, controller.signal);
  expect(response.headers.get("content-type")).toMatch(/^text\/event-stream/);
  expect(response.headers.get("cache-control")).toContain("no-transform");
  let text = "";
  let isClosed = false;
  void (async () => {
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>)
      text += Buffer.from(chunk).toString("utf8");
    isClosed = true;
  })();
  return { text: () => text, isClosed: () => isClosed };
}

const until = (check: () => void) => vi.waitFor(check, { timeout: 5_000, interval: 5 });

test("two hundred see each slide, at once on this machine and within a second from another", async () => {
  const id = await start();
  const all = Array.from({ length: FOLLOWERS }, () => follow(id));
  const have = (slide: string) => () =>
    expect(all.filter(({ text }) => text().includes(`data: "${slide}"`))).toHaveLength(FOLLOWERS);
  await until(have("title"));
  expect(all[0]?.text()).toMatch(/^retry: \d+\n\n/);

  await moveTalk({ sharer: leader, id, slide: "here~1", now: new Date() });
  let began = performance.now();
  await lookAtTalks();
  await until(have("here~1"));
  const here = performance.now() - began;
  await moveTalk({ sharer: leader, id, slide: "elsewhere~1", now: new Date() });
  began = performance.now();
  await until(have("elsewhere~1"));
  const elsewhere = performance.now() - began;
  console.log(
    `${FOLLOWERS} streams: ${Math.round(here)} ms here, ${Math.round(elsewhere)} ms from elsewhere`,
  );
  expect(Math.max(here, elsewhere)).toBeLessThan(1_000);
  // Nobody is told the same twice.
  expect(all[0]?.text().match(/data: "/g)).toHaveLength(3);

  await endTalk({ sharer: leader, id, now: new Date() });
  await until(() => expect(all.filter(({ isClosed }) => isClosed())).toHaveLength(FOLLOWERS));
  expect(all.every(({ text }) => text().endsWith("event: over\ndata:\n\n"))).toBe(true);
});

test("whoever comes later hears the slide that is shown, and a talk that is none is over", async () => {
  const id = await start();
  const first = follow(id);
  await until(() => expect(first.text()).toContain('data: "title"'));
  await moveTalk({ sharer: leader, id, slide: "pairs", now: new Date() });
  await until(() => expect(first.text()).toContain('data: "pairs"'));
  const second = follow(id);
  await until(() => expect(second.text()).toContain('data: "pairs"'));
  expect(second.text()).not.toContain("title");
  for (const other of ["", "nothing", "00000000-0000-4000-8000-000000000000"]) {
    const stranger = follow(other);
    await until(() => expect(stranger.isClosed()).toBe(true));
    expect(stranger.text()).toContain("event: over");
  }
});

test("where the server stops, the streams end without a word of an end", async () => {
  const id = await start();
  const follower = follow(id);
  await until(() => expect(follower.text()).toContain('data: "title"'));
  closeTalks();
  await until(() => expect(follower.isClosed()).toBe(true));
  expect(follower.text()).not.toContain("over");
});
