import { describe, expect, test } from "vitest";
import { isFromOwnPage } from "@/lib/request/origin";

const OWN = "https://parley.example";

describe("who may change something", () => {
  test.each(["GET", "HEAD", "OPTIONS"])("%s changes nothing and may come from anywhere", (method) => {
    for (const origin of [undefined, "null", OWN, "https://evil.example"]) {
      expect(isFromOwnPage({ method, origin, fetchSite: "cross-site" }, OWN)).toBe(true);
    }
  });

  const cases: { origin: string | undefined; fetchSite: string | undefined; may: boolean; why: string }[] = [
    { origin: OWN, fetchSite: "same-origin", may: true, why: "our own form" },
    { origin: OWN, fetchSite: undefined, may: true, why: "our own form, old browser" },
    { origin: "null", fetchSite: "same-origin", may: true, why: "our own form under no-referrer" },
    { origin: undefined, fetchSite: "same-origin", may: true, why: "our own form without Origin" },
    { origin: "https://evil.example", fetchSite: "cross-site", may: false, why: "another site" },
    { origin: "https://evil.example", fetchSite: "same-origin", may: false, why: "another site that lies" },
    { origin: "http://parley.example", fetchSite: undefined, may: false, why: "another scheme" },
    { origin: "https://parley.example:8443", fetchSite: undefined, may: false, why: "another port" },
    { origin: "https://parley.example.evil.example", fetchSite: undefined, may: false, why: "a longer name" },
    { origin: "https://a.parley.example", fetchSite: "same-site", may: false, why: "a neighbour" },
    { origin: `${OWN}, ${OWN}`, fetchSite: undefined, may: false, why: "two origins" },
    { origin: "", fetchSite: undefined, may: false, why: "an empty origin" },
    { origin: "null", fetchSite: "same-site", may: false, why: "a neighbour's sandbox" },
    { origin: "null", fetchSite: "cross-site", may: false, why: "a sandboxed frame elsewhere" },
    { origin: "null", fetchSite: undefined, may: false, why: "null alone proves nothing" },
    { origin: undefined, fetchSite: "none", may: false, why: "typed into the address bar" },
    { origin: undefined, fetchSite: undefined, may: false, why: "a program" },
  ];
  test.each(cases)("$why: $may", ({ origin, fetchSite, may }) => {
    for (const method of ["POST", "PUT", "PATCH", "DELETE", "PROPFIND", "post", ""]) {
      expect(isFromOwnPage({ method, origin, fetchSite }, OWN)).toBe(may);
    }
  });
});
