// What is kept, as it goes over a real connection.
import { createServer, type IncomingMessage, type RequestListener, request, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
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

/** As it goes over the wire: on a connection that stays, each request after the answer to the one before. */
function converse(port: number, requests: readonly string[], answers: number): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1");
    const heard: string[] = [];
    let text = "";
    const next = () => socket.write(requests[heard.length] ?? "");
    socket.setEncoding("latin1");
    socket.on("error", reject);
    socket.on("connect", next);
    socket.on("data", (part) => {
      text += part;
      const end = text.indexOf("\r\n\r\n") + 4;
      const length = Number(/^content-length: (\d+)/im.exec(text)?.[1] ?? 0);
      const hasBody = text.startsWith("HTTP/1.1 200") && !requests[heard.length]?.startsWith("HEAD");
      if (end < 4 || text.length < end + (hasBody ? length : 0)) return;
      heard.push(text);
      text = "";
      if (heard.length < answers) next();
      else socket.end();
    });
    socket.on("close", () => resolve(text === "" ? heard : [...heard, text]));
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

test("A head that was written beforehand goes out as Node would write it, on a connection that stays", async () => {
  const port = await serveKept(page);
  const { headers, body } = await ask(port);
  const get = (method: string, more = "") => `${method} / HTTP/1.1\r\nHost: x\r\n${more}\r\n`;
  const known = get("GET", `If-None-Match: ${headers.etag}\r\n`);
  const answers = await converse(port, [get("GET"), get("HEAD"), known, get("GET")], 4);
  const [first = "", head = "", unchanged = "", last = ""] = answers;
  const fieldsOf = (answer: string) =>
    Object.fromEntries(
      answer
        .slice(0, answer.indexOf("\r\n\r\n"))
        .split("\r\n")
        .slice(1)
        .map((line) => [line.slice(0, line.indexOf(":")).toLowerCase(), line.slice(line.indexOf(":") + 2)]),
    );
  const { connection: _, date, ...same } = headers;
  expect(Date.parse(date ?? "")).toBeGreaterThan(Date.now() - 60_000);
  expect(fieldsOf(first)).toMatchObject({ ...same, connection: "keep-alive" });
  expect(Object.keys(fieldsOf(first)).sort()).toEqual([...Object.keys(headers), "keep-alive"].sort());
  expect(Math.abs(Date.parse(fieldsOf(first).date ?? "") - Date.now())).toBeLessThan(60_000);
  expect(first.endsWith(`\r\n\r\n${body.toString("latin1")}`)).toBe(true);
  expect(fieldsOf(head)).toMatchObject(same);
  expect(head.endsWith("\r\n\r\n")).toBe(true);
  expect(unchanged.startsWith("HTTP/1.1 304 Not Modified\r\n")).toBe(true);
  expect(fieldsOf(unchanged)).toMatchObject({ etag: headers.etag });
  expect(fieldsOf(unchanged)["content-length"]).toBeUndefined();
  expect(last.slice(0, 15)).toBe("HTTP/1.1 200 OK");
});

test("Who asks for the end of the connection, or by HTTP 1.0, gets it", async () => {
  const port = await serveKept(page);
  const asked = ["GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", "GET / HTTP/1.0\r\n\r\n"];
  for (const request of asked) {
    const [answer = ""] = await converse(port, [request], Number.POSITIVE_INFINITY);
    expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    expect(answer).toMatch(/^connection: close\r$/im);
  }
});

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
