import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EMPTY_VIEW } from "@/lib/domain/view-state";
import { asksForAll, cacheScopeOf } from "@/lib/request/page-cache/cache-scope";

const PUBLIC = ["/", "/negotiations/a", "/negotiations/a/pairs", "/api/v1/negotiations/a/matrix", "/search"];

describe("what of an address may be kept", () => {
  test("says on which negotiation it depends", () => {
    for (const path of [
      "/negotiations/river-basin",
      "/negotiations/river-basin?parties=a,b&asOf=2026-02",
      "/negotiations/river-basin/releases/3/issues/x",
      "/negotiations/river-basin/take/image.png?page=pairs",
      "/api/v1/negotiations/river-basin",
      "/api/v1/negotiations/river-basin/matrix?lang=ar",
    ])
      expect(cacheScopeOf(path), path).toEqual({ of: "negotiation", slug: "river-basin" });
    for (const path of [
      "/",
      "/?lang=fa",
      "/search?q=iran",
      "/method",
      "/docs/api",
      "/api/v1/negotiations",
      "/api/v1/openapi.json",
    ])
      expect(cacheScopeOf(path), path).toEqual({ of: "everything" });
    expect(cacheScopeOf("/_next/static/chunks/a.js")).toEqual({ of: "build" });
  });

  test("nothing that depends on who asks, whatever follows in the address", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(
          "/admin",
          "/s",
          "/embed",
          "/login",
          "/livez",
          "/readyz",
          "/welcome",
          "/negotiations/../admin",
        ),
        fc.webPath(),
        (start, rest) => {
          expect(cacheScopeOf(`${start}${rest}`)).toBeNull();
        },
      ),
    );
    for (const path of [
      "//evil.example/",
      "/NEGOTIATIONS/a",
      "/negotiations/a%2Fb",
      "/negotiations/%61",
      "http://a/",
    ])
      expect(cacheScopeOf(path), path).toBeNull();
  });

  test("no parameter that means nothing makes an entry", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PUBLIC),
        fc.string({ minLength: 1 }),
        fc.string(),
        (path, name, value) => {
          const known = Object.hasOwn(EMPTY_VIEW, name) || ["page", "headlines", "release"].includes(name);
          const query = new URLSearchParams([[name, value]]).toString();
          if (query.length > 1_500) return;
          expect(cacheScopeOf(`${path}?${query}`) !== null).toBe(known);
        },
      ),
    );
    expect(cacheScopeOf("/?__proto__=1")).toBeNull();
    expect(cacheScopeOf(`/search?q=${"a".repeat(2_000)}`)).toBeNull();
    expect(cacheScopeOf("/_next/static/chunks/a.js?1")).toBeNull();
  });
});

test("only a request for the whole of a page is answered from what is kept", () => {
  expect(asksForAll("GET", {})).toBe(true);
  expect(asksForAll("HEAD", { cookie: "a=b" })).toBe(true);
  for (const method of ["POST", "PUT", "DELETE", "OPTIONS", undefined])
    expect(asksForAll(method, {})).toBe(false);
  for (const name of ["rsc", "next-router-state-tree", "range"])
    expect(asksForAll("GET", { [name]: "1" })).toBe(false);
});
