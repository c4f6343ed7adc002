// What a libSQL server says of a change that it does not take, as it was heard from one (0.24.32).
import { expect, test } from "vitest";
import { type DatabaseTrouble, DatabaseUnavailable, readTrouble } from "@/lib/data/database-error";

const HEARD: readonly [string, DatabaseTrouble | null][] = [
  ["TRANSACTION_TIMEOUT: TRANSACTION_TIMEOUT: Transaction timed out", "too-slow"],
  ["STREAM_EXPIRED: The stream has expired due to inactivity", "too-slow"],
  ["ARGS_INVALID: Arguments do not match SQL parameters: string or blob too big", "too-large"],
  ["fetch failed", "unreachable"],
  ["terminated", "unreachable"],
  ["The operation was aborted due to timeout", "unreachable"],
  ["Server returned HTTP status 502", "unreachable"],
  ["SQLITE_CONSTRAINT: UNIQUE constraint failed: Source.key", null],
];

test.each(HEARD)("%s", (message, trouble) => {
  expect(readTrouble(new Error(message))).toBe(trouble);
  if (trouble !== null) expect(new DatabaseUnavailable(trouble).message).toMatch(/\.$/);
});
