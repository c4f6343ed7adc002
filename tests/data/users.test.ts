// People: who may be added, what a one-time link is worth, what ends a session. Real database, no clock: `now` is given.
import { beforeEach, describe, expect, test } from "vitest";
import { reader, writer } from "@/lib/data/client";
import { findLink, LINK_LASTS_MS, makeFirstAdminLink, redeemLink } from "@/lib/data/one-time-links";
import { endSession, findViewer, listOwnSessions } from "@/lib/data/sessions";
import { signIn } from "@/lib/data/sign-in";
import {
  addUser,
  changeRole,
  disableUser,
  endUserSessions,
  listUsers,
  makeResetLink,
} from "@/lib/data/users";
import { decideOneself, operatorOfThisMachine, type Role, type Viewer } from "@/lib/domain/permissions";
import { withDatabase } from "../support/database";
import { weakHash } from "../support/weak-hash";

withDatabase();

const admin = operatorOfThisMachine();
const NOW = new Date("2026-03-01T12:00:00Z");
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const PASSWORD = "correct horse battery";
const later = (ms: number, from = NOW) => new Date(from.getTime() + ms);

beforeEach(async () => {
  await writer().passwordAttempt.deleteMany();
  await writer().oneTimeLink.deleteMany();
  await writer().user.deleteMany();
});

/** Somebody who has set their password. */
async function join(email: string, role: Role = "analyst"): Promise<void> {
  const data = { email, name: email, role, passwordHash: weakHash(PASSWORD) };
  await writer().user.create({ data });
}

async function enter(email: string, now = NOW): Promise<{ token: string; viewer: Viewer }> {
  const answer = await signIn({
    email,
    password: PASSWORD,
    address: "192.0.2.1",
    browser: "B",
    code: "",
    now,
  });
  if (!answer.ok) throw new Error(answer.reason);
  const viewer = await findViewer(answer.token, now);
  if (viewer === null) throw new Error("no session");
  return { token: answer.token, viewer };
}

describe("a one-time link", () => {
  async function invite(email = "ana@example.org") {
    const added = await addUser({ admin, email, role: "analyst", now: NOW });
    if (!added.ok) throw new Error(added.reason);
    return added.link.token;
  }

  test("sets a password once, and opening it is no use", async () => {
    const token = await invite();
    const open = { kind: "user", email: "ana@example.org", name: "ana@example.org", isNew: true };
    expect(await findLink(token, NOW)).toEqual(open);
    expect(await findLink(token, NOW)).toEqual(open);
    expect(await redeemLink({ token, password: PASSWORD, name: "Ana", now: NOW })).toMatchObject({
      ok: true,
    });
    expect(await findLink(token, NOW)).toBeNull();
    expect(await redeemLink({ token, password: "another password", now: NOW })).toEqual({
      ok: false,
      reason: "link",
    });
    expect((await enter("ana@example.org")).viewer.name).toBe("Ana");
  });

  test("two who use it at the same time: one of them sets the password", async () => {
    const token = await invite();
    const answers = await Promise.all(
      ["first password", "second password"].map((password) => redeemLink({ token, password, now: NOW })),
    );
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
  });

  test("is good for 24 hours", async () => {
    const token = await invite();
    expect(await findLink(token, later(LINK_LASTS_MS - 1))).not.toBeNull();
    expect(await findLink(token, later(LINK_LASTS_MS))).toBeNull();
    const late = await redeemLink({ token, password: PASSWORD, now: later(LINK_LASTS_MS) });
    expect(late).toEqual({ ok: false, reason: "link" });
  });

  test("is replaced by a newer one, and ends where its person is disabled", async () => {
    const first = await invite();
    const again = await makeResetLink({
      admin,
      email: "ana@example.org",
      removesSecondFactor: false,
      now: NOW,
    });
    if (!again.ok) throw new Error(again.reason);
    expect(await findLink(first, NOW)).toBeNull();
    expect(await findLink(again.link.token, NOW)).not.toBeNull();
    await disableUser({ admin, email: "ana@example.org", disabled: true, now: NOW });
    expect(await findLink(again.link.token, NOW)).toBeNull();
  });

  test("cannot be found in the database", async () => {
    const token = await invite();
    const rows = JSON.stringify([await reader().oneTimeLink.findMany(), await reader().revision.findMany()]);
    expect(rows).not.toContain(token);
  });

  test("leaves the old password until it is used, and then ends every session", async () => {
    await join("ana@example.org");
    const { token: session } = await enter("ana@example.org");
    const reset = await makeResetLink({
      admin,
      email: "ana@example.org",
      removesSecondFactor: false,
      now: NOW,
    });
    if (!reset.ok) throw new Error(reset.reason);
    expect(await findViewer(session, NOW)).not.toBeNull();
    await redeemLink({ token: reset.link.token, password: "quite another one", now: NOW });
    expect(await findViewer(session, NOW)).toBeNull();
    await expect(enter("ana@example.org")).rejects.toThrow("wrong");
  });
});

describe("the first admin", () => {
  test("comes by a link that is made while there is nobody", async () => {
    const link = await makeFirstAdminLink(NOW);
    if (link === null) throw new Error("no link");
    const asked = { token: link.token, password: PASSWORD, name: "Ana", now: NOW };
    expect(await redeemLink({ ...asked, email: "ana@example.org" })).toEqual({
      ok: true,
      email: "ana@example.org",
    });
    expect((await enter("ana@example.org")).viewer.role).toBe("admin");
    expect(await makeFirstAdminLink(NOW)).toBeNull();
  });

  test("two machines print two links, and one of them is used", async () => {
    const links = await Promise.all([makeFirstAdminLink(NOW), makeFirstAdminLink(NOW)]);
    const answers = await Promise.all(
      links.map((link, place) =>
        redeemLink({
          token: link?.token ?? "",
          password: PASSWORD,
          name: `N ${place}`,
          email: `n${place}@example.org`,
          now: NOW,
        }),
      ),
    );
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(await reader().user.count()).toBe(1);
  });

  test("no link stays good once there is somebody", async () => {
    const link = await makeFirstAdminLink(NOW);
    await addUser({ admin, email: "ana@example.org", role: "analyst", now: NOW });
    expect(await findLink(link?.token ?? "", NOW)).toBeNull();
  });
});

describe("a session", () => {
  beforeEach(() => join("ana@example.org"));

  test("ends two hours after it was last used", async () => {
    const { token } = await enter("ana@example.org");
    expect(await findViewer(token, later(2 * HOUR - 1))).not.toBeNull();
    expect(await findViewer(token, later(4 * HOUR - 2 * MINUTE))).not.toBeNull();
    expect(await findViewer(token, later(6 * HOUR))).toBeNull();
  });

  test("is not kept alive by a page that asks by itself", async () => {
    const { token } = await enter("ana@example.org");
    expect(await findViewer(token, later(HOUR), { asleep: true })).not.toBeNull();
    expect(await findViewer(token, later(2 * HOUR))).toBeNull();
  });

  test("ends after twelve hours, used or not", async () => {
    const { token } = await enter("ana@example.org");
    for (let hour = 1; hour < 12; hour++) expect(await findViewer(token, later(hour * HOUR))).not.toBeNull();
    expect(await findViewer(token, later(12 * HOUR))).toBeNull();
  });

  test("cannot be found in the database, and every one is another", async () => {
    const one = await enter("ana@example.org");
    const other = await enter("ana@example.org");
    expect(one.token).not.toBe(other.token);
    const rows = JSON.stringify([await reader().session.findMany(), await reader().revision.findMany()]);
    expect(rows).not.toContain(one.token);
    expect(await listOwnSessions(decideOneself(other.viewer), NOW)).toMatchObject([
      { browser: "B" },
      { browser: "B" },
    ]);
  });

  test.each<[string, (token: string) => Promise<unknown>]>([
    ["signing out", (token) => endSession(token)],
    ["an admin", () => endUserSessions({ admin, email: "ana@example.org" })],
    ["disabling", () => disableUser({ admin, email: "ana@example.org", disabled: true, now: NOW })],
    ["another role", () => changeRole({ admin, email: "ana@example.org", role: "editor" })],
  ])("is ended by %s", async (_what, end) => {
    const { token } = await enter("ana@example.org");
    await end(token);
    expect(await findViewer(token, NOW)).toBeNull();
  });

  test("a disabled person cannot begin one", async () => {
    await disableUser({ admin, email: "ana@example.org", disabled: true, now: NOW });
    await expect(enter("ana@example.org")).rejects.toThrow("wrong");
    await disableUser({ admin, email: "ana@example.org", disabled: false, now: NOW });
    await enter("ana@example.org");
  });
});

describe("people", () => {
  test("nobody has the address, or goes by the name, of another", async () => {
    await addUser({ admin, email: "ana@example.org", role: "analyst", name: "Ana Rïver", now: NOW });
    const add = (email: string, name?: string) => addUser({ admin, email, role: "analyst", name, now: NOW });
    expect(await add("ana@example.org")).toEqual({ ok: false, reason: "exists" });
    for (const name of ["ANA RIVER", "ana@example.org", "command line", "Server"]) {
      expect(await add("eve@example.org", name)).toEqual({ ok: false, reason: "name-taken" });
    }
  });

  test("the last admin who can sign in stays one", async () => {
    await join("ana@example.org", "admin");
    await addUser({ admin, email: "new@example.org", role: "admin", now: NOW });
    const demote = () => changeRole({ admin, email: "ana@example.org", role: "editor" });
    const disable = (evenLast = false) =>
      disableUser({ admin, email: "ana@example.org", disabled: true, evenLast, now: NOW });
    expect(await demote()).toEqual({ ok: false, reason: "last-admin" });
    expect(await disable()).toEqual({ ok: false, reason: "last-admin" });
    await join("bea@example.org", "admin");
    expect(await disable()).toEqual({ ok: true });
    expect(await listUsers({ admin, now: NOW })).toMatchObject([
      { email: "bea@example.org", hasPassword: true, disabled: false },
      { email: "new@example.org", hasPassword: false },
      { email: "ana@example.org", disabled: true },
    ]);
  });

  test("every change is one record without a secret, and a change that changes nothing is none", async () => {
    await writer().revision.deleteMany();
    const added = await addUser({ admin, email: "ana@example.org", role: "analyst", now: NOW });
    const token = added.ok ? added.link.token : "";
    await redeemLink({ token, password: PASSWORD, now: NOW });
    await enter("ana@example.org");
    await changeRole({ admin, email: "ana@example.org", role: "editor" });
    await changeRole({ admin, email: "ana@example.org", role: "editor" });
    await endUserSessions({ admin, email: "ana@example.org" });
    const rows = await reader().revision.findMany({ orderBy: { id: "asc" } });
    expect(rows.map((row) => [row.actor, row.action, row.kind, row.key, row.after])).toEqual([
      [
        "command line",
        "add",
        "user",
        "ana@example.org",
        { email: "ana@example.org", name: "ana@example.org", role: "analyst" },
      ],
      ["ana@example.org", "set-password", "user", "ana@example.org", null],
      ["ana@example.org", "sign-in", "user", "ana@example.org", null],
      ["command line", "change-role", "user", "ana@example.org", { role: "editor" }],
    ]);
  });
});
