import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loginAddress, readOwnPath } from "@/lib/request/own-path";

const ORIGIN = "https://parley.example";

describe("where somebody goes on to after signing in", () => {
  test.each([
    ["/admin/negotiations/talks?cell=a~b", "/admin/negotiations/talks?cell=a%7Eb"],
    ["/admin?_rsc=1x2", "/admin"],
    ["/admin/people?_rsc=1x2&q=a", "/admin/people?q=a"],
  ])("%s is kept as %s", (text, path) => {
    expect(readOwnPath(text)).toBe(path);
  });

  test.each([
    ...["//evil.example", "//evil.example/admin", "https://evil.example/admin", "/\\evil.example/admin"],
    ...[
      "\\\\evil.example",
      "/admin/../..//evil.example",
      "/admin/..//evil.example/admin",
      "javascript:alert(1)",
    ],
    ...["/%2F%2Fevil.example", "/administrator", "/", "", "admin", " /admin", "/login", "/\tevil.example"],
  ])("%j leads to the team's home", (text) => {
    expect(readOwnPath(text)).toBe("/admin");
  });

  test("whatever the text, it is a path of the team's at our own origin, and safe in an address", () => {
    const pieces = fc.constantFrom(
      "/",
      "\\",
      "admin",
      "..",
      ".",
      "?",
      "#",
      "@",
      ":",
      "%2f",
      "%5c",
      "\t",
      "\n",
      " ",
      "//",
      "evil.example",
      "_rsc=1",
      "\u0000",
      "\u202e",
      "é",
    );
    const texts = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.array(pieces).map((parts) => `/${parts.join("")}`),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const path = readOwnPath(text);
        const { origin, pathname } = new URL(path, ORIGIN);
        expect(origin).toBe(ORIGIN);
        expect(pathname).toMatch(/^\/admin(\/|$)/);
        expect(path).toMatch(/^[!-~]+$/);
        expect(readOwnPath(path)).toBe(path);
        expect(loginAddress(path)).toMatch(/^\/login(\?to=[^&]+)?$/);
      }),
    );
  });
});
