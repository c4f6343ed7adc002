// A view in a frame on a page of somebody else's: a server on another origin, a real frame, allowed and refused.
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { writeEmbedCode } from "../../lib/domain/embed-code";
import { expectNoAxeFindings } from "./support/expect-no-axe-findings";
import { expect, testWithSamples } from "./support/own-server";
import { makeShareLink, SHARE_SECRET } from "./support/share-link";
import { inDatabase } from "./support/sign-in";

interface Site {
  origin: string;
  /** What its one page holds. */
  show: (html: string) => void;
}

const test = testWithSamples.extend<{ site: Site; other: Site }>({
  // Another site is asked here, on purpose, and what it may not frame is complained about.
  complaints: async ({ browserName: _ }, use) => use([]),
  site: async ({ browserName: _ }, use) => withSite(use),
  other: async ({ browserName: _ }, use) => withSite(use),
});

async function withSite(use: (site: Site) => Promise<void>): Promise<void> {
  let html = "";
  const server: Server = createServer((_, res) => {
    res.setHeader("Content-Type", "text/html; charset=utf-8");
    res.end(`<!doctype html><html lang="en"><title>News</title><main><h1>News</h1>${html}</main></html>`);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // Another name is another site: cookies of one are not sent to the other.
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  await use({
    origin,
    show: (given) => {
      html = given;
    },
  });
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}

test.use({ serverEnv: { APP_SECRET: SHARE_SECRET } });

test("stands in the frame of a site that may, makes it as high as it is, keeps nothing, and on no other", async ({
  page,
  server,
  database,
  site,
  other,
}) => {
  const { token } = await makeShareLink({
    ...{ database, slug: "river-basin", release: 1, query: "parties=alvern,belmora&issues=flow" },
    embedSites: site.origin,
  });
  const src = `${server.origin}/embed/${token}?theme=dark&lang=en`;
  const code = writeEmbedCode({ src, title: "The River Auren", width: "100%", height: 200 });
  site.show(code);
  other.show(code);
  await page.goto(site.origin);
  const frame = page.frameLocator("iframe");
  await expect(frame.getByRole("heading", { level: 1 })).toHaveText(/The River Auren/);
  await expect(frame.getByText(/Source: Parley, .*Release 1/)).toBeVisible();
  await expect(frame.getByRole("link", { name: "Open full view" })).toHaveAttribute(
    "href",
    new RegExp(`^/s/${token}/matrix`),
  );
  for (const name of ["Share and export", "Search", "English", "Method"])
    await expect(frame.getByText(name, { exact: true })).toHaveCount(0);
  await expect(frame.getByRole("columnheader")).toHaveCount(4);
  expect(await frame.locator("html").evaluate((html) => getComputedStyle(html).colorScheme)).toBe("dark");
  // It has said how high it is, and the script of the code has listened.
  const element = page.locator("iframe");
  await expect.poll(() => element.evaluate((one) => one.clientHeight)).toBeGreaterThan(250);
  const inside = () => frame.locator("html").evaluate((html) => html.scrollHeight);
  await expect
    .poll(async () => (await element.evaluate((one) => one.clientHeight)) - (await inside()))
    .toBe(0);
  expect(await page.context().cookies()).toEqual([]);
  await expectNoAxeFindings(page);
  await page.goto(other.origin);
  await expect(page.frameLocator("iframe").getByText(/The River Auren/)).toHaveCount(0);
  // The policy says so, and not a server that happened to be slow.
  const answer = await fetch(src);
  expect(answer.headers.get("content-security-policy")).toContain(`frame-ancestors 'self' ${site.origin}`);
  // What may no longer be framed goes from the frames that are open; by itself the link still shows it.
  await page.goto(site.origin);
  await expect(frame.getByRole("heading", { level: 1 })).toHaveText(/The River Auren/);
  await inDatabase(database, (client) => client.execute('UPDATE "ShareLink" SET "mayEmbed" = 0'));
  const changed = Date.now();
  // Looked at often: by default it would be after 1.9 and then after 2.9 seconds.
  await expect.poll(() => frame.getByText(/The River Auren/).count(), { intervals: [50] }).toBe(0);
  expect(Date.now() - changed).toBeLessThan(2_500);
  expect((await fetch(`${server.origin}/s/${token}`)).status).toBe(200);
});

test("a link with a password shows the way in and nothing else", async ({ page, server, database, site }) => {
  const { token } = await makeShareLink({ database, slug: "river-basin", hasPassword: true });
  site.show(`<iframe src="${server.origin}/embed/${token}" title="View"></iframe>`);
  await page.goto(site.origin);
  const frame = page.frameLocator("iframe");
  await expect(frame.getByRole("link", { name: "Open in Parley" })).toHaveAttribute("href", `/s/${token}`);
  await expect(frame.locator("main")).toHaveText("Open in Parley");
  await expect(frame.locator("body > :visible")).toHaveCount(1);
});

test("an editor that is given the address is told the frame", async ({ server, database }) => {
  const slug = "river-basin";
  const open = await makeShareLink({ database, slug });
  const locked = await makeShareLink({ database, slug, hasPassword: true });
  const closed = await makeShareLink({ database, slug, mayEmbed: false });
  const page = await (await fetch(`${server.origin}/s/${open.token}`)).text();
  const [, href = ""] = /<link[^>]*type="application\/json\+oembed"[^>]*href="([^"]*)"/.exec(page) ?? [];
  const found = await fetch(href.replaceAll("&amp;", "&"));
  expect(found.status).toBe(200);
  expect(await found.json()).toMatchObject({
    ...{ version: "1.0", type: "rich", provider_name: "Parley", title: "The River Auren: a teaching case" },
    html: expect.stringContaining(`<iframe src="${server.origin}/embed/${open.token}`),
  });
  const ask = async (url: string, more = "") =>
    fetch(`${server.origin}/api/oembed?url=${encodeURIComponent(url)}${more}`);
  const of = ({ token }: { token: string }) => `${server.origin}/s/${token}`;
  expect((await ask(of(open), "&format=xml")).status).toBe(501);
  expect(await (await ask(of(open), "&maxwidth=400&maxheight=300")).json()).toMatchObject({
    width: 400,
    height: 300,
  });
  expect((await ask(of(locked))).status).toBe(401);
  expect((await ask(of(closed))).status).toBe(404);
  expect((await ask(`https://elsewhere.example/s/${open.token}`)).status).toBe(404);
});
