// The server as a process: how it starts, what it refuses, how it ends. Each test starts its own, beside the shared one.
import { connect } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { findFreePort } from "../../scripts/port.mjs";
import { expect, test } from "./support/own-server";

/** Sends text as it stands and gives back all that comes until the server hangs up. */
function sendRaw(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = "";
    const socket = connect(port, "127.0.0.1", () => socket.write(text));
    socket.on("data", (chunk) => {
      answer += chunk;
    });
    socket.on("end", () => resolve(answer));
    socket.on("error", reject);
  });
}

test("it is alive and ready, and says both without being kept by anybody", async ({ request }) => {
  for (const address of ["/livez", "/readyz"]) {
    const answer = await request.get(address);
    expect(answer.status()).toBe(200);
    expect(answer.headers()["cache-control"]).toBe("no-store");
  }
});

for (const signal of ["SIGTERM", "SIGINT"] as const) {
  test(`${signal} ends it with 0, also while browsers keep their connections`, async ({ startServer }) => {
    const { child, ended, origin } = await startServer();
    // Answered by fetch's own pool, which keeps the connection.
    expect((await fetch(`${origin}/livez`)).status).toBe(200);
    child.kill(signal);
    const { code, err } = await ended;
    expect({ code, err }).toEqual({ code: 0, err: "" });
  });
}

test("a request that is under way when it is told to stop is answered", async ({ startServer }) => {
  const { child, ended, port } = await startServer();
  const socket = connect(port, "127.0.0.1");
  let answer = "";
  socket.on("data", (chunk) => {
    answer += chunk;
  });
  const closed = new Promise((resolve) => socket.once("close", resolve));
  // One whole request, and half of the next: that one is under way now.
  socket.write("GET /livez HTTP/1.1\r\nHost: a\r\n\r\nGET /livez HTTP/1.1\r\nHost: a\r\n");
  await expect.poll(() => answer).toContain("ok");
  child.kill("SIGTERM");
  await expect
    .poll(() =>
      fetch(`http://127.0.0.1:${port}/livez`).then(
        () => "open",
        () => "closed",
      ),
    )
    .toBe("closed");
  socket.write("Connection: close\r\n\r\n");
  await closed;
  expect(answer.match(/HTTP\/1\.1 200 OK/g)).toHaveLength(2);
  expect((await ended).code).toBe(0);
});

test("without its database it is alive, not ready, and says no more than that", async ({ run }) => {
  const port = await findFreePort();
  const missing = path.join(tmpdir(), "parley-no-such-folder", "parley.db");
  const server = run("server", [], { PORT: String(port), DATABASE_URL: `file:${missing}`, BACKUP_KEEP: "0" });
  await server.says("Parley is at ");
  expect((await fetch(`http://127.0.0.1:${port}/livez`)).status).toBe(200);
  const ready = await fetch(`http://127.0.0.1:${port}/readyz`);
  expect(ready.status).toBe(503);
  expect(await ready.text()).toBe("not ready\n");
});

test("bad settings stop the start and are all named", async ({ run }) => {
  const env = { APP_ORIGIN: "parley.example", APP_SECRET: "short", TRUST_PROXY: "yes" };
  const { code, err } = await run("parley", ["prepare"], env).ended;
  expect(code).not.toBe(0);
  for (const name of Object.keys(env)) expect(err).toContain(name);
  expect(err).not.toContain("    at ");
});

test("on https it tells browsers to stay there", async ({ startServer }) => {
  const { port } = await startServer({ APP_ORIGIN: "https://parley.example" });
  const { headers } = await fetch(`http://127.0.0.1:${port}/`);
  expect(headers.get("strict-transport-security")).toBe("max-age=31536000");
  expect(headers.get("content-security-policy")).toContain("upgrade-insecure-requests");
});

test("what is not HTTP gets the same headers and no more", async ({ startServer }) => {
  const { port } = await startServer();
  const answer = await sendRaw(port, "NONSENSE\r\n\r\n");
  expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
  expect(answer).toContain("X-Content-Type-Options: nosniff\r\n");
  expect(await sendRaw(port, `GET / HTTP/1.1\r\nHost: a\r\nX-Long: ${"a".repeat(20_000)}\r\n\r\n`)).toMatch(
    /^HTTP\/1\.1 431 /,
  );
});
