// The commands about people, on a real database.
import { describe, expect, test } from "vitest";
import { userCommand } from "@/lib/cli/user";
import { findLink } from "@/lib/data/one-time-links";
import { withDatabase } from "../support/database";
import { runCommand } from "./run-command";

withDatabase();

const run = (...args: string[]) => runCommand(userCommand, ...args);

test("a new person gets a link that is good, and each action says what it did", async () => {
  const added = await run("add", "Ana@Example.org", "--role", "editor", "--name", "Ana");
  expect(added.out).toMatch(
    /^ana@example\.org is now editor, .*24 hours:\nhttp:\/\/localhost:3000\/welcome\/[\w-]{43}$/,
  );
  const token = added.out.slice(-43);
  expect(await findLink(token, new Date())).toMatchObject({
    email: "ana@example.org",
    name: "Ana",
    isNew: true,
  });
  expect((await run("list")).out).toMatch(
    /^ana@example\.org \(Ana\) {2}editor, no password yet, link until \d{4}-\d\d-\d\d \d\d:\d\d UTC$/,
  );

  const reset = await run("reset", "ana@example.org");
  expect(reset.out).toMatch(/^ana@example\.org can set a new password.*\n.*\/welcome\/[\w-]{43}$/);
  expect(await findLink(token, new Date())).toBeNull();

  expect((await run("end-sessions", "ana@example.org")).out).toBe("ana@example.org: was signed in nowhere.");
  expect((await run("disable", "ana@example.org")).out).toBe("ana@example.org: disabled.");
  expect((await run("disable", "ana@example.org")).out).toBe("ana@example.org: was disabled already.");
  expect((await run("list")).out).toBe("ana@example.org (Ana)  editor, disabled, no password yet");
  await expect(run("reset", "ana@example.org")).rejects.toThrow("user enable ana@example.org");
  expect((await run("enable", "ana@example.org")).out).toContain("ana@example.org: enabled.");
});

describe("bad input is one sentence, and nothing is done", () => {
  test.each([
    [["add", "bea@example.org"], "--role must be one of analyst, editor, admin."],
    [["add", "bea@example.org", "--role", "root"], "--role must be one of analyst, editor, admin."],
    [["add", "bea", "--role", "admin"], '"bea" is not an e-mail address.'],
    [["add", "ana@example.org", "--role", "admin"], "There is already a user ana@example.org."],
    [["add", "bea@example.org", "--role", "admin", "--name", "ANA"], "Somebody else goes by the name ANA."],
    [["reset", "anna@example.org"], "There is no user anna@example.org. Did you mean ana@example.org?"],
    [["disable"], "EMAIL is missing."],
    [["lst"], 'Unknown command "user lst". Did you mean "user list"?'],
  ])("%j", async (args, sentence) => {
    const before = (await run("list")).out;
    await expect(run(...args)).rejects.toThrow(sentence);
    expect((await run("list")).out).toBe(before);
  });
});
