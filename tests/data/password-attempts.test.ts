// How many wrong passwords are checked, whoever asks and however many ask at once. Real database; `now` is given.
import { beforeEach, describe, expect, test } from "vitest";
import { reader, write, writer } from "@/lib/data/client";
import { countAttempt, forgetAttempt, MOST_WRONG, WRONG_COUNTS_MS } from "@/lib/data/password-attempts";
import { withDatabase } from "../support/database";

withDatabase();

const NOW = new Date("2026-03-01T12:00:00Z");
const later = (ms: number) => new Date(NOW.getTime() + ms);
const account = "ana@example.org";

beforeEach(() => writer().passwordAttempt.deleteMany());

function tryOnce(who: { account?: string; address?: string }, now = NOW) {
  return countAttempt({ account, address: "192.0.2.1", ...who }, now);
}

/** How many of `count` tries at the same time were let through. */
async function tryMany(count: number, who: (place: number) => { account?: string; address?: string }) {
  const answers = await Promise.all(Array.from({ length: count }, (_, place) => tryOnce(who(place))));
  return answers.filter((answer) => answer.ok).length;
}

test("of forty at once on one account ten are checked, wherever they come from", async () => {
  expect(await tryMany(40, (place) => ({ address: `192.0.2.${place}` }))).toBe(MOST_WRONG.account);
});

test("of sixty at once from one address thirty are checked, whomever they are for", async () => {
  expect(await tryMany(60, (place) => ({ account: `n${place}@example.org` }))).toBe(MOST_WRONG.address);
});

test("another account from another address is not concerned", async () => {
  await tryMany(40, () => ({}));
  expect(await tryOnce({ account: "bea@example.org", address: "192.0.2.2" })).toMatchObject({ ok: true });
});

test("each counts for fifteen minutes, to the moment, and what is refused counts for nothing", async () => {
  for (let minute = 0; minute < 10; minute++) await tryOnce({}, later(minute * 60_000));
  expect(await tryOnce({}, later(10 * 60_000))).toEqual({ ok: false, retryAfter: 5 * 60 });
  expect(await tryOnce({}, later(WRONG_COUNTS_MS - 1))).toEqual({ ok: false, retryAfter: 1 });
  expect(await tryOnce({}, later(WRONG_COUNTS_MS))).toMatchObject({ ok: true });
  expect(await tryOnce({}, later(WRONG_COUNTS_MS))).toEqual({ ok: false, retryAfter: 60 });
});

test("a right password counts no longer", async () => {
  for (let time = 0; time < 40; time++) {
    const attempt = await tryOnce({});
    if (!attempt.ok) throw new Error("refused");
    await write((tx) => forgetAttempt(tx, attempt.id));
  }
  expect(await reader().passwordAttempt.count()).toBe(0);
});

describe("an address", () => {
  test.each([
    ["2001:db8::1", "2001:db8::ffff:2"],
    ["2001:0db8:0:0:1::", "2001:db8::9:8:7:6"],
    ["::ffff:192.0.2.7", "192.0.2.7"],
    ["fe80::1%eth0", "fe80::2"],
  ])("%s counts as %s does", async (one, other) => {
    await tryMany(40, (place) => ({ account: `n${place}@example.org`, address: one }));
    expect(await tryOnce({ account: "new@example.org", address: other })).toMatchObject({ ok: false });
  });

  test.each([
    ["2001:db8::1", "2001:db8:0:1::1"],
    ["192.0.2.7", "192.0.2.8"],
  ])("%s is not %s", async (one, other) => {
    await tryMany(40, (place) => ({ account: `n${place}@example.org`, address: one }));
    expect(await tryOnce({ account: "new@example.org", address: other })).toMatchObject({ ok: true });
  });
});

test("neither addresses nor what was typed can be read in the database", async () => {
  await tryOnce({ account: "my password by mistake", address: "192.0.2.99" });
  const rows = JSON.stringify(await reader().passwordAttempt.findMany());
  expect(rows).not.toMatch(/password by|192\.0/);
});
