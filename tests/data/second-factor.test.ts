// The second factor and what one changes of one's own account. Real database; `now` is given.
import { Secret, TOTP } from "otpauth";
import { beforeEach, describe, expect, test } from "vitest";
import { reader, writer } from "@/lib/data/client";
import { redeemLink } from "@/lib/data/one-time-links";
import {
  changeName,
  changePassword,
  endOwnSessions,
  getProfile,
  removeSecondFactor,
  renewRecoveryCodes,
  setUpSecondFactor,
} from "@/lib/data/profile";
import { offerSecondFactor } from "@/lib/data/second-factor";
import { findViewer } from "@/lib/data/sessions";
import { signIn } from "@/lib/data/sign-in";
import { makeResetLink } from "@/lib/data/users";
import { decideAnalyst, decideOneself, type Oneself, operatorOfThisMachine } from "@/lib/domain/permissions";
import { forgetSettings } from "@/lib/settings";
import { withDatabase } from "../support/database";
import { weakHash } from "../support/weak-hash";

withDatabase();

const NOW = new Date("2026-03-01T12:00:10Z");
const STEP = 30_000;
const email = "ana@example.org";
const password = "correct horse battery";
const client = { address: "192.0.2.1", browser: null };

const steps = (count: number) => new Date(NOW.getTime() + count * STEP);

function codeAt(secret: string, at: Date): string {
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: at.getTime() });
}

async function enter(code = "", now = NOW): Promise<Oneself | null> {
  const answer = await signIn({ email, password, code, now, ...client });
  if (!answer.ok) return null;
  const viewer = await findViewer(answer.token, now);
  return viewer === null ? null : decideOneself(viewer);
}

let oneself: Oneself;
beforeEach(async () => {
  await writer().passwordAttempt.deleteMany();
  await writer().oneTimeLink.deleteMany();
  await writer().user.deleteMany();
  await writer().user.create({
    data: { email, name: "Ana", role: "admin", passwordHash: weakHash(password) },
  });
  const entered = await enter();
  if (entered === null) throw new Error("not signed in");
  oneself = entered;
});

/** Sets one up; resolves to its secret and recovery codes. */
async function setUp(at = NOW) {
  const offer = await offerSecondFactor(oneself);
  const code = codeAt(offer.secret, at);
  const given = { oneself, password, now: NOW, ...client, mark: offer.mark };
  expect(await setUpSecondFactor({ ...given, code })).toEqual({ ok: true });
  return offer;
}

describe("a code", () => {
  test("counts once, and none before the last one that was taken", async () => {
    const { secret } = await setUp();
    expect(await enter(codeAt(secret, NOW))).toBeNull();
    expect(await enter(codeAt(secret, steps(1)), steps(1))).not.toBeNull();
    expect(await enter(codeAt(secret, steps(1)), steps(1))).toBeNull();
    expect(await enter(codeAt(secret, steps(0)), steps(1))).toBeNull();
  });

  test("may be one step off, and no more", async () => {
    const { secret } = await setUp();
    for (const [off, taken] of [
      [2, false],
      [-2, false],
      [1, true],
    ] as const) {
      const now = steps(10);
      expect((await enter(codeAt(secret, steps(10 + off)), now)) !== null).toBe(taken);
    }
  });

  test("that two browsers send at the same time lets one of them in", async () => {
    const { secret } = await setUp();
    const code = codeAt(secret, steps(2));
    const entered = await Promise.all([enter(code, steps(2)), enter(code, steps(2)), enter(code, steps(2))]);
    expect(entered.filter((one) => one !== null)).toHaveLength(1);
  });

  test("is no use without the password, and a wrong one counts as a wrong password", async () => {
    const { secret } = await setUp();
    const now = steps(1);
    const answer = await signIn({ email, password: "wrong", code: codeAt(secret, now), now, ...client });
    expect(answer).toEqual({ ok: false, reason: "wrong" });
    for (let time = 0; time < 9; time++) expect(await enter("000000", now)).toBeNull();
    const late = await signIn({ email, password, code: codeAt(secret, now), now, ...client });
    expect(late).toMatchObject({ ok: false, reason: "too-many" });
  });
});

describe("what is offered", () => {
  test("stays the same in a session until it is set up, and is another one in another", async () => {
    expect(await offerSecondFactor(oneself)).toEqual(await offerSecondFactor(oneself));
    const other = await enter();
    if (other === null) throw new Error("not signed in");
    expect((await offerSecondFactor(other)).secret).not.toBe((await offerSecondFactor(oneself)).secret);
  });

  test("is set up only as it was shown", async () => {
    const offer = await offerSecondFactor(oneself);
    const given = { oneself, password, now: NOW, ...client, code: codeAt(offer.secret, NOW) };
    expect(await setUpSecondFactor({ ...given, mark: "another" })).toEqual({ ok: false, reason: "stale" });
    expect(await setUpSecondFactor({ ...given, mark: offer.mark, code: "000000" })).toEqual({
      ok: false,
      reason: "code",
    });
    expect((await getProfile(oneself)).hasSecondFactor).toBe(false);
  });

  test("neither secret nor codes stand in the database", async () => {
    const { secret, recoveryCodes } = await setUp();
    const rows = JSON.stringify([
      await reader().user.findMany(),
      await reader().recoveryCode.findMany(),
      await reader().revision.findMany(),
    ]);
    for (const kept of [secret, ...recoveryCodes, ...recoveryCodes.map((code) => code.replace("-", ""))]) {
      expect(rows).not.toContain(kept);
    }
  });
});

test("a recovery code counts once, however it is written, and new ones end the old", async () => {
  const { recoveryCodes } = await setUp();
  const [one = "", two = ""] = recoveryCodes;
  expect(await enter(` ${one.toUpperCase().replace("-", " ")} `)).not.toBeNull();
  expect(await enter(one)).toBeNull();
  const offer = await offerSecondFactor(oneself);
  expect(await renewRecoveryCodes({ oneself, password, now: NOW, ...client, mark: offer.mark })).toEqual({
    ok: true,
  });
  expect(await enter(two)).toBeNull();
  expect(await enter(offer.recoveryCodes[0])).not.toBeNull();
});

test("removing it ends every session and offers another secret next", async () => {
  const { secret } = await setUp();
  const removed = await removeSecondFactor({ oneself, password, now: NOW, ...client });
  if (!removed.ok) throw new Error(removed.reason);
  const viewer = await findViewer(removed.token, NOW);
  if (viewer === null) throw new Error("no session");
  expect(viewer.sessionId).not.toBe(oneself.sessionId);
  expect((await offerSecondFactor(decideOneself(viewer))).secret).not.toBe(secret);
  expect(await enter()).not.toBeNull();
});

test("a one-time link that removes it does so when it is used", async () => {
  await setUp();
  const admin = operatorOfThisMachine();
  const made = await makeResetLink({ admin, email, removesSecondFactor: true, now: NOW });
  if (!made.ok) throw new Error(made.reason);
  expect(await enter()).toBeNull();
  await redeemLink({ token: made.link.token, password, now: NOW });
  expect(await enter()).not.toBeNull();
});

test("without the secret of the installation no code is right, and a reset still helps", async () => {
  const { secret, recoveryCodes } = await setUp();
  process.env.APP_SECRET = "another secret of at least 32 characters";
  forgetSettings();
  try {
    const errors: unknown[] = [];
    const say = console.error;
    console.error = (...words) => errors.push(words);
    expect(await enter(codeAt(secret, steps(1)), steps(1))).toBeNull();
    console.error = say;
    expect(String(errors[0])).toContain("APP_SECRET");
    expect(await enter(recoveryCodes[0])).toBeNull();
  } finally {
    delete process.env.APP_SECRET;
    forgetSettings();
  }
});

test("where one is compulsory, nobody without it may do anything but set it up", async () => {
  const answer = await signIn({ email, password, code: "", now: NOW, ...client });
  process.env.REQUIRE_SECOND_FACTOR = "true";
  forgetSettings();
  try {
    const viewer = await findViewer(answer.ok ? answer.token : "", NOW);
    if (viewer === null) throw new Error("no session");
    expect(decideAnalyst(viewer)).toBeNull();
    oneself = decideOneself(viewer);
    await setUp();
    const set = await findViewer(answer.ok ? answer.token : "", NOW);
    expect(set !== null && decideAnalyst(set)).toMatchObject({ actor: "Ana" });
  } finally {
    delete process.env.REQUIRE_SECOND_FACTOR;
    forgetSettings();
  }
});

describe("one's own account", () => {
  const given = () => ({ oneself, password, now: NOW, ...client });

  test("a new password ends every session and begins one", async () => {
    const changed = await changePassword({ ...given(), next: "quite another one" });
    if (!changed.ok) throw new Error(changed.reason);
    expect(await reader().session.count()).toBe(1);
    expect((await findViewer(changed.token, NOW))?.sessionId).not.toBe(oneself.sessionId);
    expect(await enter()).toBeNull();
  });

  test.each([
    ["wrong", { password: "wrong", next: "quite another one" }],
    ["common", { next: "password123" }],
    ["common", { next: "Ana-2026!" }],
  ])("%s: %j changes nothing", async (reason, change) => {
    expect(await changePassword({ ...given(), ...change })).toEqual({ ok: false, reason });
    expect(await enter()).not.toBeNull();
  });

  test("guessing the present password is limited as signing in is", async () => {
    const tries = await Promise.all(
      Array.from({ length: 14 }, () =>
        changePassword({ ...given(), password: "wrong", next: "quite another one" }),
      ),
    );
    const reasons = tries.map((answer) => (answer.ok ? "" : answer.reason));
    expect(reasons.filter((reason) => reason === "wrong")).toHaveLength(10);
    expect(reasons.filter((reason) => reason === "too-many")).toHaveLength(4);
  });

  test("a session that was ended meanwhile changes nothing", async () => {
    await endOwnSessions({ oneself, which: oneself.sessionId });
    expect(await changePassword({ ...given(), next: "quite another one" })).toEqual({
      ok: false,
      reason: "wrong",
    });
  });

  test("a name that is somebody else's is not taken, and what was done keeps the earlier one", async () => {
    expect(await changeName({ oneself, name: "Server" })).toEqual({ ok: false, reason: "name-taken" });
    expect(await changeName({ oneself, name: "Ana" })).toEqual({ ok: false, reason: "already" });
    expect(await changeName({ oneself, name: "Ana River" })).toEqual({ ok: true });
    const rows = await reader().revision.findMany({ orderBy: { id: "desc" }, take: 2 });
    expect(rows[0]).toMatchObject({
      actor: "Ana",
      action: "change-name",
      before: { name: "Ana" },
      after: { name: "Ana River" },
    });
    expect(rows[1]).toMatchObject({ actor: "Ana", action: "sign-in" });
  });

  test("nobody ends the session of somebody else", async () => {
    const id = oneself.sessionId;
    const stranger = { ...oneself, userId: "somebody-else" };
    expect(await endOwnSessions({ oneself: stranger, which: id })).toEqual({ ended: 0 });
    expect(await endOwnSessions({ oneself: stranger, which: "others" })).toEqual({ ended: 0 });
  });
});
