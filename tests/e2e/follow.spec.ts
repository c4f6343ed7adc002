// Following a talk: on a phone in another language, by a whole room at once, and over a restart of the server.
import { get, type IncomingMessage } from "node:http";
import { expectNoAxeFindings } from "./support/expect-no-axe-findings";
import { expect, type Run, type Started, testWithSamples as test } from "./support/own-server";
import { makeShareLink, SHARE_PASSWORD, SHARE_SECRET } from "./support/share-link";
import { inDatabase, makePerson, signIn } from "./support/sign-in";

const DECK = "/negotiations/iran-us-2025-26/present";
/** As the database has dates. */
const AT = new Date().toISOString().replace("Z", "+00:00");
const FOLLOWERS = process.env.LONG_TESTS ? 200 : 20;

/** The same server once more, on the same database and port. */
async function restart(server: Started, run: Run): Promise<Started> {
  server.child.kill("SIGTERM");
  const began = Date.now();
  const { code, err } = await server.ended;
  expect({ code, err }).toEqual({ code: 0, err: "" });
  // Those who listen do not hold it up.
  expect(Date.now() - began).toBeLessThan(5_000);
  const { origin, port } = server;
  const again = run("server", [], { SAMPLES: "true", PORT: String(port), APP_ORIGIN: origin });
  await again.says("Parley is at ");
  return { ...again, origin, port };
}

test("a phone follows in its own language, looks back, comes back, and outlives a restart", async ({
  server,
  run,
  page,
  browser,
  database,
  complaints,
}) => {
  const { origin } = server;
  const wall = page.locator('section[data-role="current"]');
  await page.goto(`${origin}${DECK}?parties=iran,united-states`);
  await expect(wall).toHaveId("title");
  await page.keyboard.press("l");
  await page.getByRole("button", { name: "Start", exact: true }).press("Enter");
  await expect(page.getByRole("link", { name: "Sign in to let others follow" })).toBeVisible();
  // The browser says that nobody is signed in, as it should.
  await expect.poll(() => complaints).toEqual([expect.stringContaining("status of 401")]);
  complaints.length = 0;

  await signIn(page, { role: "analyst", database, origin });
  await page.reload();
  await expect(wall).toHaveId("title");
  await page.keyboard.press("l");
  await page.getByRole("button", { name: "Start", exact: true }).press("Enter");
  const dialog = page.getByRole("dialog", { name: "Let others follow" });
  await expect(dialog.getByRole("img")).toBeVisible();
  await expectNoAxeFindings(page);
  const code = (await dialog.locator("b").textContent()) ?? "";
  expect(code).toMatch(/^[BCDFGHJKMNPQRTVWXYZ]{6}$/);
  await page.keyboard.press("Escape");

  const phone = await browser.newContext({ baseURL: origin, viewport: { width: 375, height: 740 } });
  const hand = await phone.newPage();
  await hand.goto("/f?lang=ar");
  await hand.getByLabel("الرمز").fill("abc");
  await hand.getByRole("button", { name: "تابع" }).click();
  await expect(hand.getByText("abc", { exact: false })).toBeVisible();
  await expectNoAxeFindings(hand);
  await hand.getByLabel("الرمز").fill(`${code.slice(0, 3)} ${code.slice(3)}`.toLowerCase());
  await hand.getByRole("button", { name: "تابع" }).click();
  await hand.waitForURL(`/f/${code}?lang=ar`);
  const answer = await hand.goto(`/f/${code.toLowerCase()}?lang=ar`);
  expect(answer?.headers()["cache-control"]).toMatch(/private.*no-store/);
  expect(answer?.headers()["referrer-policy"]).toBe("no-referrer");
  const seen = hand.locator('section[data-role="current"]');
  await expect(seen).toHaveId("title");
  await expect(hand.locator("html")).toHaveAttribute("dir", "rtl");
  await page.keyboard.press("ArrowRight");
  await expect(seen).toHaveId("issue~enrichment~1");
  await expectNoAxeFindings(hand);

  await hand.keyboard.press("ArrowRight");
  await expect(seen).toHaveId("title");
  await page.keyboard.press("End");
  await expect(wall).toHaveId("end");
  const back = hand.getByRole("button", { name: "عُد إلى الشريحة المعروضة" });
  await expect(back).toBeVisible();
  await expect(seen).toHaveId("title");
  await back.click();
  await expect(seen).toHaveId("end");
  await expect(back).toBeHidden();

  await restart(server, run);
  await page.keyboard.press("Home");
  await expect(seen).toHaveId("title");

  // A talk that is led goes on after a reload.
  await page.reload();
  await expect(wall).toHaveId("title");
  await page.keyboard.press("PageDown");
  await expect(seen).toHaveId("issue~enrichment~1");
  await page.keyboard.press("l");
  await page.getByRole("button", { name: "End it for everybody" }).press("Enter");
  await hand.waitForURL(/\/negotiations\/iran-us-2025-26\/releases\/1\/present\?/);
  expect((await hand.request.get(`/f/${code}`)).status()).toBe(404);
  await phone.close();
});

test.describe("Behind a link with a password", () => {
  test.use({ serverEnv: { APP_SECRET: SHARE_SECRET } });

  test("each follower gives it, and is out when the link is taken back", async ({
    server,
    page,
    browser,
    database,
  }) => {
    const { origin } = server;
    const { id, token } = await makeShareLink({
      database,
      slug: "river-basin",
      release: 1,
      hasPassword: true,
    });
    await signIn(page, { role: "analyst", database, origin });
    await page.goto(`${origin}/s/${token}`);
    await page.getByLabel("Password").fill(SHARE_PASSWORD);
    await page.getByRole("button", { name: "Open" }).click();
    await page.getByRole("link", { name: "Present", exact: true }).click();
    await expect(page.locator('section[data-role="current"]')).toHaveId("title");
    await page.keyboard.press("l");
    await page.getByRole("button", { name: "Start", exact: true }).press("Enter");
    const code = await page.getByRole("dialog", { name: "Let others follow" }).locator("b").textContent();

    const room = await browser.newContext({ baseURL: origin });
    const hand = await room.newPage();
    await hand.goto(`/f/${code}`);
    await expect(hand.locator("body")).not.toContainText("River");
    await hand.getByLabel("Password").fill("not this one");
    await hand.getByRole("button", { name: "Open" }).click();
    await expect(hand.getByText("This is not the password of this link.")).toBeVisible();
    await hand.getByLabel("Password").fill(SHARE_PASSWORD);
    await hand.getByRole("button", { name: "Open" }).click();
    await expect(hand.locator('section[data-role="current"]')).toHaveId("title");
    expect(await hand.content()).not.toContain(token);
    // The slides on the wall would go too, and the browser would say that their link is gone.
    await page.goto("about:blank");
    await inDatabase(database, (client) =>
      client.execute({ sql: 'UPDATE "ShareLink" SET "revokedAt" = ? WHERE "id" = ?', args: [AT, id] }),
    );
    await expect(hand.locator("section[data-role]")).toHaveCount(0);
    expect((await hand.request.get(`/f/${code}`)).status()).toBe(404);
    await room.close();
  });
});

interface Follower {
  slides: { slide: string; at: number }[];
  stop: () => void;
}

/** As a browser does: listens, and comes back by itself after as long as it was told. */
function follow(url: string): Follower {
  const follower: Follower = { slides: [], stop: () => {} };
  let isOver = false;
  let retry = 1_000;
  const listen = () => {
    const request = get(url, {
      agent: false,
      headers: { accept: "text/event-stream", "accept-encoding": "gzip" },
    });
    const again = () => {
      if (!isOver) setTimeout(listen, retry);
    };
    request.on("response", (response: IncomingMessage) => {
      expect(response.headers["content-encoding"]).toBeUndefined();
      let text = "";
      response.setEncoding("utf8").on("data", (chunk: string) => {
        text += chunk;
        const blocks = text.split("\n\n");
        text = blocks.pop() ?? "";
        for (const block of blocks) {
          retry = Number(/^retry: (\d+)$/m.exec(block)?.[1] ?? retry);
          const data = /^data: (.+)$/m.exec(block)?.[1];
          if (data !== undefined) follower.slides.push({ slide: JSON.parse(data), at: performance.now() });
        }
      });
      response.on("end", again).on("error", () => {});
    });
    request.on("error", again);
    follower.stop = () => {
      isOver = true;
      request.destroy();
    };
  };
  listen();
  return follower;
}

test(`${FOLLOWERS} followers see each slide within a second, and come back by themselves`, async ({
  server,
  run,
  database,
}, testInfo) => {
  const { origin } = server;
  const { token } = await makePerson({ role: "analyst", database });
  const post = async (path: string, body: object) => {
    const answer = await fetch(origin + path, {
      ...{ method: "POST", body: JSON.stringify(body) },
      headers: { cookie: `parley=${token}`, origin, "content-type": "application/json" },
    });
    return (await answer.json()) as { ok: boolean; talk: { id: string; code: string } };
  };
  const { talk } = await post("/admin/api/talks", { view: DECK, slide: "title" });
  const url = `${origin}/f/${talk.code}/events/${talk.id}`;
  const followers = Array.from({ length: FOLLOWERS }, () => follow(url));
  const all = (slide: string) =>
    expect
      .poll(() => followers.filter(({ slides }) => slides.at(-1)?.slide === slide).length, {
        timeout: 15_000,
      })
      .toBe(FOLLOWERS);
  await all("title");
  const took: number[] = [];
  for (const slide of ["issue~enrichment~1", "pairs", "sources~1", "title"]) {
    const began = performance.now();
    expect((await post(`/admin/api/talks/${talk.id}`, { slide })).ok).toBe(true);
    await all(slide);
    took.push(
      Math.max(...followers.map(({ slides }) => slides.at(-1)?.at ?? Number.POSITIVE_INFINITY)) - began,
    );
  }
  const last = Math.max(...took);
  expect(last).toBeLessThan(1_000);

  const before = followers.map(({ slides }) => slides.length);
  const began = performance.now();
  await restart(server, run);
  const ready = performance.now();
  await expect
    .poll(() => followers.filter(({ slides }, place) => slides.length > (before[place] ?? 0)).length, {
      timeout: 15_000,
    })
    .toBe(FOLLOWERS);
  const back = Math.max(...followers.map(({ slides }) => slides.at(-1)?.at ?? 0)) - ready;
  expect((await post(`/admin/api/talks/${talk.id}`, { slide: "pairs" })).ok).toBe(true);
  await all("pairs");
  const figures = `${FOLLOWERS} followers: a slide reached the last of them after ${took.map((ms) => Math.round(ms)).join(", ")} ms; the server was away for ${Math.round(ready - began)} ms, and all were back ${Math.round(back)} ms after it.`;
  console.log(figures);
  testInfo.annotations.push({ type: "figures", description: figures });
  for (const { stop } of followers) stop();
});
