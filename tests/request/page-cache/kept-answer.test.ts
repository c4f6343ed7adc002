// What is kept, as it goes over a real connection.
import { createServer, type IncomingMessage, type RequestListener, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, describe, expect, test } from "vitest";
import { chooseEncoding, KeptAnswer, readerOf } from "@/lib/request/page-cache/kept-answer";
import { RecordedResponse } from "@/lib/request/page-cache/recorded-response";

const PAGE = "<!DOCTYPE html><p>هكذا</p>\n".repeat(200);
const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

function serve(listener: RequestListener): Promise<number> {
  const server = createServer(listener);
  servers.push(server);
  return new Promise((resolve) =>
    server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port)),
  );
}

interface Got {
  status: number | undefined;
  headers: IncomingMessage["headers"];
  body: Buffer;
}

/** Undecoded, as `fetch` would not give it. */
function ask(port: number, headers: Record<string, string> = {}, method = "GET"): Promise<Got> {
  return new Promise((resolve, reject) => {
    const asked = request({ port, host: "127.0.0.1", headers, method, agent: false }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk) => chunks.push(chunk));
      answer.on("end", () =>
        resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(chunks) }),
      );
    });
    asked.on("error", reject);
    asked.end();
  });
}

/** A server that records what `listener` answers to the first request and gives that to all. */
async function serveKept(listener: RequestListener): Promise<number> {
  let kept: Promise<KeptAnswer> | null = null;
  return serve(async (req, res) => {
    kept ??= (async () => {
      const recorded = new RecordedResponse(req);
      listener(req as never, recorded as never);
      return new KeptAnswer(await recorded.whole);
    })();
    await (await kept).send(res, readerOf(req), "id", "hit");
  });
}

const page: RequestListener = (_req, res) => {
  res.setHeader("Content-Security-Policy", "default-src 'self'");
  res.setHeader("X-Request-Id", "of-the-first");
  res.writeHead(200, { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "private" });
  res.write(PAGE.slice(0, 100));
  res.write(Buffer.from(PAGE.slice(100, 1_000)), () => res.end(PAGE.slice(1_000)));
};

describe("a page that is kept", () => {
  test("comes in the form that the reader takes, and is the same in each", async () => {
    const port = await serveKept(page);
    const plain = await ask(port);
    const br = await ask(port, { "Accept-Encoding": "gzip, deflate, br" });
    const gzip = await ask(port, { "Accept-Encoding": "gzip, br;q=0" });
    expect(plain.body.toString()).toBe(PAGE);
    expect(plain.headers["content-encoding"]).toBeUndefined();
    expect(br.headers["content-encoding"]).toBe("br");
    expect(brotliDecompressSync(br.body).toString()).toBe(PAGE);
    expect(gzip.headers["content-encoding"]).toBe("gzip");
    expect(gunzipSync(gzip.body).toString()).toBe(PAGE);
    for (const { status, headers, body } of [plain, br, gzip]) {
      expect(status).toBe(200);
      expect(headers["content-length"]).toBe(String(body.length));
      expect(headers["cache-control"]).toBe("public, no-cache");
      expect(headers.vary).toBe("accept-encoding");
      expect(headers["content-security-policy"]).toBe("default-src 'self'");
      expect(headers["x-request-id"]).toBe("id");
      expect(headers["cache-status"]).toBe("parley; hit");
    }
    expect(new Set([plain, br, gzip].map(({ headers }) => headers.etag)).size).toBe(1);
  });

  test("is not sent again to whoever has it, and a change of its policy is a change", async () => {
    const port = await serveKept(page);
    const { etag } = (await ask(port)).headers;
    const again = await ask(port, { "If-None-Match": `"other", ${etag}` });
    expect(again.status).toBe(304);
    expect(again.body.length).toBe(0);
    expect(again.headers.etag).toBe(etag);
    expect(again.headers["content-security-policy"]).toBe("default-src 'self'");
    expect((await ask(port, { "If-None-Match": '"other"' })).status).toBe(200);
    const other = await serveKept((req, res) => {
      res.once("finish", () => {});
      page(req, res);
      res.setHeader("Content-Security-Policy", "default-src 'none'");
    });
    expect((await ask(other)).headers.etag).not.toBe(etag);
  });

  test("HEAD has the headers and nothing else", async () => {
    const port = await serveKept(page);
    const head = await ask(port, {}, "HEAD");
    expect(head.status).toBe(200);
    expect(head.headers["content-length"]).toBe(String(Buffer.byteLength(PAGE)));
    expect(head.body.length).toBe(0);
  });

  test("stays what it is while it is sent to many, also when smaller forms are made of it", async () => {
    const port = await serveKept(page);
    const all = await Promise.all(Array.from({ length: 60 }, () => ask(port, { "Accept-Encoding": "br" })));
    for (const { body } of all) expect(brotliDecompressSync(body).toString()).toBe(PAGE);
  });
});

test("what is not text, what is short, and what is no page of ours keep their headers and their form", async () => {
  const port = await serveKept((_req, res) => {
    res.writeHead(200, {
      "Content-Type": "image/png",
      ETag: 'W/"mine"',
      "Cache-Control": "public, max-age=5",
    });
    res.end(Buffer.alloc(5_000, 7));
  });
  const picture = await ask(port, { "Accept-Encoding": "br" });
  expect(picture.headers["content-encoding"]).toBeUndefined();
  expect(picture.headers.etag).toBe('W/"mine"');
  expect(picture.headers["cache-control"]).toBe("public, max-age=5");
  expect(picture.body).toEqual(Buffer.alloc(5_000, 7));

  const missing = await serveKept((_req, res) => {
    res.writeHead(404, { "Content-Type": "text/html", "Cache-Control": "no-store" });
    res.end("short");
  });
  const answer = await ask(missing, { "Accept-Encoding": "br", "If-None-Match": "*" });
  expect(answer.status).toBe(404);
  expect(answer.headers.etag).toBeUndefined();
  expect(answer.headers["cache-control"]).toBe("no-store");
  expect(answer.body.toString()).toBe("short");
});

test("an encoding is chosen only where it is taken", () => {
  expect(chooseEncoding(undefined)).toBeNull();
  expect(chooseEncoding("")).toBeNull();
  expect(chooseEncoding("identity")).toBeNull();
  expect(chooseEncoding("gzip")).toBe("gzip");
  expect(chooseEncoding("GZIP;q=0.5, BR;q=1.0")).toBe("br");
  expect(chooseEncoding("br;q=0, gzip;q=0.000")).toBeNull();
});
