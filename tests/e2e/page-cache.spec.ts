// Pages that are kept: the same for everybody, never older than may be, and alive in a browser that kept its own copy.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, testWithSamples as test } from "./support/own-server";

const RIVER = "/negotiations/river-basin";

test("A page is made once and then given, to whoever asks, without anything of the first one", async ({
  request,
}) => {
  const first = await request.get(RIVER, {
    headers: { Cookie: "parley=of-somebody", Authorization: "Basic c2VjcmV0" },
  });
  expect(first.headers()["cache-status"]).toBe("parley; fwd=miss; stored");
  expect(first.headers()["cache-control"]).toBe("public, no-cache");
  const second = await request.get(RIVER);
  expect(second.headers()["cache-status"]).toBe("parley; hit");
  expect(await second.text()).toBe(await first.text());
  expect(second.headers()["x-request-id"]).not.toBe(first.headers()["x-request-id"]);
  expect(second.headers()["set-cookie"]).toBeUndefined();
  for (const name of ["content-security-policy", "etag", "x-content-type-options"])
    expect(second.headers()[name]).toBe(first.headers()[name]);
  expect((await request.head(RIVER)).headers()["cache-status"]).toBe("parley; hit");
});

test("What nobody knows in an address is answered and named, and not kept", async ({ request }) => {
  for (let at = 0; at < 3; at += 1) {
    const answer = await request.get(`${RIVER}?utm_source=letter`);
    expect(answer.status()).toBe(200);
    expect(answer.headers()["cache-status"]).toBeUndefined();
    expect(answer.headers()["cache-control"]).toContain("no-store");
    expect(await answer.text()).toContain("utm_source");
  }
  for (const address of ["/negotiations/river-bosun", "/negotiations/river-bosun"])
    expect((await request.get(address)).headers()["cache-status"]).toBe("parley; fwd=miss");
});

test("What another process publishes, recalls and withdraws is there and gone at once", async ({
  request,
  parley,
  folder,
}) => {
  const shows = (text: string) => async () => {
    const answers = await Promise.all([RIVER, "/", "/api/v1/negotiations"].map((path) => request.get(path)));
    const texts = await Promise.all(answers.map((answer) => answer.text()));
    return texts.every((body) => body.includes(text));
  };
  expect(await shows("The River Auren")()).toBe(true);
  const file = path.join(folder, "river.json");
  const changed = readFileSync("cases/river-basin.json", "utf8").replace(
    "The River Auren",
    "The River Mendel",
  );
  writeFileSync(file, changed);
  await parley("import", file, "--replace", "--publish", "--note", "Another name.");
  await expect.poll(shows("The River Mendel"), { timeout: 2_000 }).toBe(true);

  await parley("recall", "river-basin", "2", "--reason", "The old name was right.");
  await expect.poll(shows("The River Auren"), { timeout: 2_000 }).toBe(true);
  await parley("withdraw", "river-basin");
  await expect.poll(async () => (await request.get(RIVER)).status(), { timeout: 2_000 }).toBe(404);
  await expect
    .poll(async () => (await request.get(`${RIVER}/releases/1`)).status(), { timeout: 2_000 })
    .toBe(404);
});

test("A browser that kept its copy over a restart of the server is told so, and its page is alive", async ({
  page,
  server,
  startServer,
  context,
}) => {
  const address = `${server.origin}${RIVER}`;
  await page.goto(address);
  server.child.kill("SIGTERM");
  await server.ended;
  await startServer({ SAMPLES: "true", PORT: String(server.port), APP_ORIGIN: server.origin });

  const again = await context.newPage();
  const answers: number[] = [];
  const session = await context.newCDPSession(again);
  await session.send("Network.enable");
  session.on("Network.responseReceivedExtraInfo", ({ statusCode }) => answers.push(statusCode));
  await again.goto(address);
  expect(answers[0]).toBe(304);
  await expect
    .poll(() => again.evaluate(() => Object.keys(document.body).some((key) => key.startsWith("__react"))))
    .toBe(true);
});

test("Ten readers of a page that nobody has asked for yet cause one making of it", async ({ server }) => {
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => fetch(`${server.origin}${RIVER}/pairs`, { cache: "no-store" })),
  );
  const uses = answers.map((answer) => answer.headers.get("cache-status"));
  expect(uses.filter((use) => use === "parley; fwd=miss; stored")).toHaveLength(1);
  expect(uses.filter((use) => use === "parley; fwd=miss")).toHaveLength(0);
});
