// Signing in and out: the first admin, the way back to where one wanted to go, without JavaScript too.
import { expectNoAxeFindingsInAnyLook } from "./support/expect-no-axe-findings";
import { expectToFit } from "./support/expect-to-fit";
import { expect, test } from "./support/own-server";
import { sendForm } from "./support/send-form";
import { inDatabase, makeLink, makePerson, PASSWORD, signIn } from "./support/sign-in";

test("whoever starts a new server becomes its first admin, by the link that it prints", async ({
  startServer,
}) => {
  const { origin, says, said } = await startServer();
  await says("/welcome/");
  const path = /\/welcome\/\S+/.exec(said())?.[0] ?? "";
  const fields = { email: "Ana@Example.org", name: "Ana", password: "four words of hers" };
  const differs = await sendForm(origin, path, { ...fields, repeat: "four words of her" });
  expect(differs.text).toContain("The two are not the same.");
  const done = await sendForm(origin, path, { ...fields, repeat: fields.password });
  expect(done.headers.get("location")).toBe("/login?password=set");

  const other = path.replace(/.$/, (last) => (last === "A" ? "B" : "A"));
  const gone = await Promise.all([path, other].map((one) => fetch(origin + one)));
  expect(gone.map(({ status }) => status)).toEqual([404, 404]);

  const { email, password } = fields;
  const entered = await sendForm(origin, "/login", { email, password });
  expect(entered.headers.get("location")).toBe("/admin");
  const cookie = entered.headers.getSetCookie()[0]?.split(";")[0] ?? "";
  const home = await fetch(`${origin}/admin`, { headers: { Cookie: cookie } });
  expect(await home.text()).toContain("There is no negotiation yet.");
});

test("a one-time link sets a password once", async ({ page }) => {
  const { path, email } = await makeLink({ role: "editor" });
  await page.goto(path);
  await expectNoAxeFindingsInAnyLook(page);
  await expectToFit(page);
  await page.getByLabel("Name").fill("Bea of the link");
  await page.getByLabel("New password").fill("short");
  await page.getByLabel("The same again").fill("short");
  await page.getByRole("button", { name: "Set the password" }).click();
  await expect(page.getByText("Something in the form is not right.")).toBeVisible();
  await expect(page.getByLabel("New password")).toHaveAccessibleDescription(/has at least 8 characters/);
  await expect(page.getByLabel("Name")).toHaveValue("Bea of the link");
  await page.getByLabel("New password").fill("four words of hers");
  await page.getByLabel("The same again").fill("four words of hers");
  await page.getByRole("button", { name: "Set the password" }).click();
  await expect(page.getByText("Your password is set")).toBeVisible();
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password", { exact: true }).fill("four words of hers");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Bea of the link")).toBeVisible();
  expect((await page.goto(path))?.status()).toBe(404);
  await expect(page.getByRole("heading", { name: "This link leads nowhere" })).toBeVisible();
});

test("somebody who is not signed in is sent to sign in, and then to where they wanted to go", async ({
  page,
}) => {
  const { email } = await makePerson({ role: "analyst" });
  await page.goto("/admin?sort=title");
  await expect(page).toHaveURL("/login?to=%2Fadmin%3Fsort%3Dtitle");
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password", { exact: true }).fill("not this one");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByText("E-mail address, password or code is not right.")).toBeVisible();
  await expect(page.getByLabel("E-mail address")).toHaveValue(email);
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL("/admin?sort=title");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("one signs in, is told what is wrong, and signs out", async ({ page }) => {
    const { email } = await makePerson({ role: "analyst" });
    await page.goto("/login");
    await page.getByLabel("E-mail address").fill(email);
    await page.getByLabel("Password", { exact: true }).fill("not this one");
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(page.getByRole("alert")).toHaveText("E-mail address, password or code is not right.");
    await expect(page.getByLabel("E-mail address")).toHaveValue(email);
    await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(page.getByRole("heading", { name: "Negotiations" })).toBeVisible();
    await page.getByRole("button", { name: "Sign out" }).click();
    await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
    await page.goto("/admin");
    await expect(page).toHaveURL("/login");
  });
});

test("after signing out nothing of the team's pages is shown, by going back either", async ({ page }) => {
  const { id } = await signIn(page, { role: "analyst" });
  const answer = await page.goto("/admin");
  expect(answer?.headers()["cache-control"]).toContain("no-store");
  await expect(page.getByRole("table")).toBeVisible();
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
  await page.goBack();
  // The same heading stood there before.
  await expect(page).toHaveURL(/\/login/);
  await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
  await expect(page.getByRole("table")).toBeHidden();
  const left = await inDatabase(undefined, (client) =>
    client.execute({ sql: 'SELECT 1 FROM "Session" WHERE "userId" = ?', args: [id] }),
  );
  expect(left.rows).toEqual([]);
});

test("the pages for signing in and of the team are clear to everybody", async ({ page, context }) => {
  await page.goto("/login");
  await expectNoAxeFindingsInAnyLook(page);
  await expectToFit(page);
  await signIn(context, { role: "admin" });
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto("/admin");
  await expectNoAxeFindingsInAnyLook(page);
  await expectToFit(page);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to content" })).toBeFocused();
});

test("on https the cookie is for this host alone and goes over https alone", async ({
  startServer,
  database,
}) => {
  const origin = "https://parley.example";
  const { port } = await startServer({ APP_ORIGIN: origin });
  const { email } = await makePerson({ role: "analyst", database });
  const answer = await sendForm(
    `http://127.0.0.1:${port}`,
    "/login",
    { email, password: PASSWORD },
    { Origin: origin },
  );
  expect(answer.status).toBe(303);
  expect(answer.headers.getSetCookie()).toEqual([
    expect.stringMatching(/^__Host-parley=[\w-]{43}; Path=\/; Secure; HttpOnly; SameSite=lax$/),
  ]);
});

test("a session that somebody else has put into the browser is not the one that signing in begins", async ({
  page,
  context,
}) => {
  const { email, token } = await makePerson({ role: "analyst" });
  for (const planted of ["planted-by-somebody-else-planted-by-somebod", token]) {
    await context.clearCookies();
    await context.addCookies([{ name: "parley", value: planted, url: "http://127.0.0.1/", httpOnly: true }]);
    const answer = await page.request.get("/admin", { maxRedirects: 0 });
    expect(answer.status()).toBe(planted === token ? 200 : 307);
  }
  await context.clearCookies();
  await page.goto("/login");
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("heading", { name: "Negotiations" })).toBeVisible();
  const cookie = (await context.cookies()).find(({ name }) => name === "parley");
  expect(cookie?.value).toMatch(/^[\w-]{43}$/);
  expect(cookie?.value).not.toBe(token);
});
