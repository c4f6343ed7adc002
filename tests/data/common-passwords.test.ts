import { expect, test } from "vitest";
import { isCommonPassword } from "@/lib/data/common-passwords";

const own = ["ana.river@example.org", "Ana Rïver"];

test.each([
  ...["password", "PASSWORD", "12345678", "qwertyuiop", "iloveyou", "trustno1"],
  ...["aaaaaaaaaaaa", "abababababab", "parley2026", "Parley-2026"],
  ...["anariver", "Ana River 1", "ana.river@example.org"],
])("%s is refused", async (password) => {
  expect(await isCommonPassword(password, own)).toBe(true);
});

test.each([
  ...["correct horse battery", "كلمة سر طويلة", "73920184", "!§$%&/()=", "river bed in spring"],
  "a".repeat(63).concat("b"),
])("%s is not", async (password) => {
  expect(await isCommonPassword(password, own)).toBe(false);
});
