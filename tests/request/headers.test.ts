import { describe, expect, it } from "vitest";
import {
  clientAddress,
  createNonce,
  pagePolicy,
  policyOf,
  replaceForwarded,
  securityHeaders,
} from "@/lib/request/headers";
import { createRequestId } from "@/lib/request/request-id";

const HTTPS = "https://parley.example";
const HTTP = "http://localhost:3000";

describe("the headers of every answer", () => {
  it("tell a browser to stay on https only where we are reached by it", () => {
    expect(securityHeaders({ appOrigin: HTTPS })["Strict-Transport-Security"]).toBe("max-age=31536000");
    expect(securityHeaders({ appOrigin: HTTP })).not.toHaveProperty("Strict-Transport-Security");
  });
});

describe("the policy of a page", () => {
  it("lets no script run without the nonce in production", () => {
    for (const appOrigin of [HTTP, HTTPS]) {
      const policy = pagePolicy("abc", { appOrigin, dev: false });
      const scripts = policy.split("; ").find((directive) => directive.startsWith("script-src "));
      expect(scripts).toBe("script-src 'self' 'nonce-abc' 'strict-dynamic'");
      expect(policy.split("; ").find((directive) => directive.startsWith("style-src "))).toBe(
        "style-src 'self' 'nonce-abc'",
      );
      expect(policy).not.toContain("unsafe-eval");
    }
  });

  it("sends a page on http nowhere else, and a page on https never to http", () => {
    expect(pagePolicy("abc", { appOrigin: HTTP, dev: false })).not.toContain("upgrade-insecure-requests");
    expect(pagePolicy("abc", { appOrigin: HTTPS, dev: false })).toContain("upgrade-insecure-requests");
  });
});

describe("nonces and request ids", () => {
  it("never repeat and need no quoting", () => {
    const nonces = Array.from({ length: 1000 }, createNonce);
    const ids = Array.from({ length: 1000 }, createRequestId);
    expect(new Set([...nonces, ...ids]).size).toBe(2000);
    for (const nonce of nonces) expect(nonce).toMatch(/^[\w-]{22}$/);
    for (const id of ids) expect(id).toMatch(/^[\w-]{16}$/);
  });
});

describe("the client's address", () => {
  const SOCKET = "10.0.0.1";
  it("is the socket's where no proxy is trusted, whatever is claimed", () => {
    expect(clientAddress(SOCKET, "203.0.113.9", 0)).toBe(SOCKET);
    expect(clientAddress(SOCKET, undefined, 0)).toBe(SOCKET);
  });
  it("is what the outermost trusted proxy saw, and nothing that the client wrote before it", () => {
    expect(clientAddress(SOCKET, "203.0.113.9", 1)).toBe("203.0.113.9");
    expect(clientAddress(SOCKET, "1.2.3.4, 203.0.113.9", 1)).toBe("203.0.113.9");
    expect(clientAddress(SOCKET, "1.2.3.4, 203.0.113.9 ,10.0.0.2", 2)).toBe("203.0.113.9");
  });
  it("is the socket's where the header is missing or too short for our proxies", () => {
    expect(clientAddress(SOCKET, undefined, 1)).toBe(SOCKET);
    expect(clientAddress(SOCKET, "", 1)).toBe(SOCKET);
    expect(clientAddress(SOCKET, "203.0.113.9", 2)).toBe(SOCKET);
  });
});

describe("what a client claims about where its request went", () => {
  it("is replaced by what the settings and the socket say", () => {
    const headers: Record<string, string> = {
      host: "evil.example",
      forwarded: "host=evil.example",
      "x-forwarded-host": "evil.example",
      "x-forwarded-proto": "http",
      "x-forwarded-port": "1",
      "x-forwarded-for": "1.2.3.4",
      "x-real-ip": "1.2.3.4",
      accept: "text/html",
    };
    replaceForwarded(headers, "https://parley.example:8443", "203.0.113.9");
    expect(headers).toEqual({
      host: "parley.example:8443",
      "x-forwarded-host": "parley.example:8443",
      "x-forwarded-proto": "https",
      "x-forwarded-for": "203.0.113.9",
      accept: "text/html",
    });
  });
});

it("what is taken along and opened by itself runs nothing, and every page keeps its policy", () => {
  const options = { appOrigin: HTTP, dev: false };
  for (const url of [
    "/negotiations/x/take/image.svg",
    "/negotiations/take/releases/3/take/table.html?page=pairs",
  ])
    expect(policyOf(url, "abc", options)).toBe("default-src 'none'; frame-ancestors 'none'");
  expect(policyOf("/negotiations/x/take/booklet.html?lang=ar", "abc", options)).toBe(
    "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
  );
  expect(policyOf("/admin/negotiations/x/preview/take/booklet.html", "abc", options)).toContain(
    "default-src 'none'",
  );
  for (const url of [
    "/",
    "/negotiations/take/pairs",
    "/negotiations/x?a=/take/image.svg",
    "/method/take/x",
    // A negotiation may be called "take".
    "/admin/negotiations/take/history",
    "/admin/negotiations/take/issues/flow",
  ])
    expect(policyOf(url, "abc", options)).toBe(pagePolicy("abc", options));
});
