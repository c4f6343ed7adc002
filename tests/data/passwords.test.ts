import { describe, expect, test } from "vitest";
import { hashPassword, isRightPassword } from "@/lib/data/passwords";
import { setPasswordSchema } from "@/lib/schemas/account";
import { weakHash } from "../support/weak-hash";

test("one password is kept in another way each time, as strong as OWASP asks", async () => {
  const [one, other] = await Promise.all([
    hashPassword("four words of hers"),
    hashPassword("four words of hers"),
  ]);
  expect(one).not.toBe(other);
  expect(one).toMatch(/^scrypt\$32768\$8\$3\$[\w-]{22}\$[\w-]{43}$/);
  expect(await isRightPassword(one, "four words of hers")).toBe(true);
  expect(await isRightPassword(one, "four words of her")).toBe(false);
});

test("nobody's password is right, and finding that out takes as long as a wrong one", async () => {
  const hash = await hashPassword("four words of hers");
  const time = async (of: string | null) => {
    const begun = performance.now();
    expect(await isRightPassword(of, "a guess")).toBe(false);
    return performance.now() - begun;
  };
  const rounds: [number, number][] = [];
  for (let round = 0; round < 5; round++) rounds.push([await time(hash), await time(null)]);
  const median = (place: 0 | 1) => rounds.map((pair) => pair[place]).toSorted((a, b) => a - b)[2] ?? 0;
  expect(median(1) / median(0)).toBeGreaterThan(0.5);
  expect(median(1) / median(0)).toBeLessThan(2);
});

test("nothing of a password is cut off, and it counts however its letters are put together", async () => {
  const long = "ß".repeat(255);
  expect(await isRightPassword(weakHash(`${long}a`), `${long}a`)).toBe(true);
  expect(await isRightPassword(weakHash(`${long}a`), `${long}b`)).toBe(false);
  expect(await isRightPassword(weakHash("caf\u00e9 at noon"), "cafe\u0301 at noon")).toBe(true);
  expect(await isRightPassword(weakHash("a\u0000b"), "a\u0000c")).toBe(false);
});

describe("a new password", () => {
  const isTaken = (password: string) =>
    setPasswordSchema.safeParse({ password, repeat: password, name: "Ana", token: "x" }).success;

  test.each(["8 chars!", "x".repeat(64), "x".repeat(256), "🦓🦓🦓🦓🦓🦓🦓🦓", "        8", "سر السر السر"])(
    "%s is taken",
    (password) => {
      expect(isTaken(password)).toBe(true);
    },
  );

  test.each(["", "7 chars", "🦓🦓🦓🦓🦓🦓🦓", "x".repeat(257)])("%s is not", (password) => {
    expect(isTaken(password)).toBe(false);
  });
});
