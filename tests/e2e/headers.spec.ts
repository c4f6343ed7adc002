// What every answer carries, and that the script policy holds in a real browser.
import { readFileSync } from "node:fs";
import type { APIResponse } from "@playwright/test";
import { TEST_PAGES } from "../../scripts/test-folders.mjs";
import { expect, test } from "./support/test";

const ANSWERS = [
  { what: "a page", path: "/", status: 200 },
  { what: "a page that does not exist", path: "/no-such-page", status: 404 },
  { what: "an address that is not well formed", path: "/%E0%A4%A", status: 404 },
  { what: "the API", path: "/api/v1/negotiations", status: 200 },
  { what: "an unknown address of the API", path: "/api/v1/no-such-thing", status: 404 },
  { what: "a file that does not exist", path: "/_next/static/no-such-file.js", status: 404 },
  { what: "a health check", path: "/livez", status: 200 },
] as const;

function expectSafe(answer: APIResponse) {
  const headers = answer.headers();
  expect.soft(headers["x-content-type-options"]).toBe("nosniff");
  expect.soft(headers["referrer-policy"]).toBe("same-origin");
  expect.soft(headers["permissions-policy"]).toContain("camera=()");
  expect.soft(headers["cross-origin-opener-policy"]).toBe("same-origin");
  expect.soft(headers["x-request-id"]).toMatch(/^[\w-]{16}$/);
  expect.soft(headers["x-powered-by"]).toBeUndefined();
  expect.soft(headers.server).toBeUndefined();
}

for (const { what, path, status } of ANSWERS) {
  test(`${what} carries the headers`, async ({ request }) => {
    const answer = await request.get(path);
    expect(answer.status()).toBe(status);
    expectSafe(answer);
  });
}

test("a static file carries the headers and may be kept for ever", async ({ page, request }) => {
  await page.goto("/");
  const source = await page.locator("script[src^='/_next/static/']").first().getAttribute("src");
  const answer = await request.get(source ?? "");
  expect(answer.status()).toBe(200);
  expectSafe(answer);
  expect(answer.headers()["cache-control"]).toBe("public, max-age=31536000, immutable");
});

test("the policy of a page lets only scripts with its own nonce run, another for each address", async ({
  request,
}) => {
  const policies = await Promise.all(
    ["/", "/method", "/?lang=ar", "/no-such-page", "/no-such-page"].map(async (path) => {
      const answer = await request.get(path);
      const policy = answer.headers()["content-security-policy"] ?? "";
      const nonce = /'nonce-([\w-]{22})'/.exec(policy)?.[1];
      const tags = (await answer.text()).match(/<script\b[^>]*>/g) ?? [];
      // What a page is about, as data: no browser runs it.
      const scripts = tags.filter((tag) => tag !== '<script type="application/ld+json">');
      expect(scripts.length).toBeGreaterThan(0);
      for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`);
      return { policy, nonce };
    }),
  );
  expect(new Set(policies.map(({ nonce }) => nonce)).size).toBe(policies.length);
  const directives = new Map(
    (policies[0]?.policy ?? "").split("; ").map((directive) => {
      const [name, ...values] = directive.split(" ");
      return [name, values.join(" ")];
    }),
  );
  expect(directives.get("script-src")).toBe(`'self' 'nonce-${policies[0]?.nonce}' 'strict-dynamic'`);
  expect(directives.get("style-src")).not.toContain("unsafe");
  expect(directives.get("default-src")).toBe("'self'");
  expect(directives.get("object-src")).toBe("'none'");
  expect(directives.get("base-uri")).toBe("'none'");
  expect(directives.get("form-action")).toBe("'self'");
  expect(directives.get("frame-ancestors")).toBe("'none'");
});

for (const path of ["/", "/negotiations/iran-us-2025-26", "/no-such-page"]) {
  test(`${path}: its own scripts run, a script that somebody slipped in does not`, async ({
    page,
    complaints,
  }) => {
    await page.goto(path);
    // React marks the nodes that it has taken over: the page is alive, not only there.
    await expect
      .poll(() => page.evaluate(() => Object.keys(document.body).some((key) => key.startsWith("__react"))))
      .toBe(true);
    expect(complaints).toEqual([]);

    await page.evaluate(() => {
      const script = "document.title = 'slipped in'";
      document.body.insertAdjacentHTML("beforeend", `<img src="data:," onerror="${script}">`);
    });
    await expect
      .poll(() => complaints.filter((complaint) => complaint.includes("Content Security Policy")).length)
      .toBeGreaterThan(0);
    expect(await page.title()).not.toBe("slipped in");
    complaints.length = 0;
  });
}

test("what is forged about where a request was sent to changes nothing", async ({ request }) => {
  const answer = await request.get("/", {
    headers: {
      "X-Forwarded-Host": "evil.example",
      "X-Forwarded-Proto": "https",
      Forwarded: "host=evil.example",
    },
  });
  expect(answer.status()).toBe(200);
  expect(await answer.text()).not.toContain("evil.example");
  expect(JSON.stringify(answer.headers())).not.toContain("evil.example");
});

test("a change from elsewhere is refused, whatever it is sent to", async ({ request, baseURL }) => {
  const strangers: Record<string, string>[] = [
    {},
    { Origin: "https://evil.example" },
    { Origin: "null", "Sec-Fetch-Site": "cross-site" },
  ];
  for (const path of ["/", "/negotiations/iran-us-2025-26", "/api/v1/negotiations", "/no-such-page"]) {
    for (const headers of strangers) {
      for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
        const answer = await request.fetch(path, { method, headers });
        expect(answer.status(), `${method} ${path} ${JSON.stringify(headers)}`).toBe(403);
        expectSafe(answer);
      }
    }
    const own = await request.post(path, { headers: { Origin: baseURL ?? "" } });
    expect(own.status()).not.toBe(403);
  }
});

test("no page of the build was made beforehand: it would have no nonce, and its scripts would not run", () => {
  const manifest = JSON.parse(readFileSync(`${TEST_PAGES}/prerender-manifest.json`, "utf8"));
  // Next always makes this one: what it shows when even the page's frame fails.
  const pages = Object.keys(manifest.routes).filter((route) => route !== "/_global-error");
  expect(pages).toEqual([]);
  expect(manifest.dynamicRoutes).toEqual({});
});
