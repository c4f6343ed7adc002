import fc from "fast-check";
import { expect, test } from "vitest";
import { CODE_LENGTH, CODE_LETTERS, codeOf, readCode } from "@/lib/domain/talk-code";

test("a code is six letters that nobody takes for others, and no letter is likelier", () => {
  expect(CODE_LETTERS).not.toMatch(/[AEIOULS]/);
  expect(codeOf([0, 1, 2, 3, 4, 5])).toBe(CODE_LETTERS.slice(0, CODE_LENGTH));
  expect(codeOf([255, 254, 253, 252, 251, 250])).toBeNull();
  const counts = new Map<string, number>();
  for (let byte = 0; byte < 256; byte += 1) {
    const letter = codeOf(Array.from({ length: CODE_LENGTH }, () => byte))?.charAt(0);
    if (letter !== undefined) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  expect(new Set(counts.values()).size).toBe(1);
  expect(counts.size).toBe(CODE_LETTERS.length);
});

test("it is read however it is typed, and nothing else is", () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), (bytes) => {
      const code = codeOf(bytes);
      fc.pre(code !== null);
      expect(code).toHaveLength(CODE_LENGTH);
      expect(readCode(code)).toBe(code);
      expect(readCode(` ${code.slice(0, 3).toLowerCase()}-${code.slice(3)} `)).toBe(code);
    }),
    { seed: 20261128 },
  );
  for (const text of ["", "BCDFG", "BCDFGHJ", "BCDFGA", "BCDF1H", "../../", "ББББББ", "%42CDFG"])
    expect(readCode(text), text).toBeNull();
});
