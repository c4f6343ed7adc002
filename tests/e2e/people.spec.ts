// What an admin does about people, and what each does about their own account.
import type { Page } from "@playwright/test";
import { Secret, TOTP } from "otpauth";
import { expectNoAxeFindingsInAnyLook } from "./support/expect-no-axe-findings";
import { expectToFit } from "./support/expect-to-fit";
import { expect, test } from "./support/own-server";
import { postForm, readFormFields, sendForm } from "./support/send-form";
import { makePerson, PASSWORD, signIn } from "./support/sign-in";

const SECRET = /Or type this into it:\s*([A-Z2-7 ]{32,})/;

/** The code of `steps` half minutes from now: each counts once, and the next one counts already. */
function codeOf(secret: string, steps = 0): string {
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + steps * 30_000 });
}

/** From a page of its own each time: what the attempt before said would pass for the answer to this one, and its
 * answer empties the form when it comes. */
async function enter(page: Page, email: string, code = "", password = PASSWORD): Promise<void> {
  await expect(page).toHaveURL(/\/login/);
  await page.goto("/login");
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByLabel("Code").fill(code);
  await page.getByRole("button", { name: "Sign in" }).click();
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "an admin" : "an admin without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("invites somebody, changes their role, disables them and lets them in again", async ({
      page,
      browser,
    }) => {
      await signIn(page, { role: "admin" });
      await page.goto("/admin/people");
      const name = `Cleo ${javaScriptEnabled} ${Date.now()}`;
      const invite = page.getByRole("region", { name: "Invite somebody" });
      await invite.getByLabel("E-mail address").fill(`${Date.now()}.${javaScriptEnabled}@example.org`);
      await invite.getByLabel("Name").fill(name);
      await invite.getByLabel("Role").selectOption({ label: "Editor: edits drafts, publishes and shares" });
      await invite.getByRole("button", { name: "Make a link" }).click();
      const link = (await invite.getByText("/welcome/").textContent()) ?? "";

      const theirs = await browser.newContext({ baseURL: new URL(page.url()).origin });
      const cleo = await theirs.newPage();
      await cleo.goto(new URL(link).pathname);
      await expect(cleo.getByLabel("Name")).toHaveValue(name);
      await cleo.getByLabel("New password").fill("four words of hers");
      await cleo.getByLabel("The same again").fill("four words of hers");
      await cleo.getByRole("button", { name: "Set the password" }).click();
      await expect(cleo.getByText("Your password is set")).toBeVisible();
      const email = await row(page, name).locator("input[name=email]").inputValue();
      await enter(cleo, email, "", "four words of hers");
      await expect(cleo.getByRole("heading", { name: "Negotiations" })).toBeVisible();

      const isOut = async () => {
        await cleo.goto("/admin");
        await expect(cleo).toHaveURL("/login");
      };
      await change(page, name, "Change role", "Analyst");
      await expect(page.getByText(`${email} is analyst now, and signed out everywhere.`)).toBeVisible();
      await isOut();
      await enter(cleo, email, "", "four words of hers");
      await expect(cleo.getByRole("heading", { name: "Negotiations" })).toBeVisible();
      await change(page, name, "Disable");
      await expect(page.getByText(`${email} is disabled`)).toBeVisible();
      await isOut();
      await enter(cleo, email, "", "four words of hers");
      await expect(cleo.getByText("is not right")).toBeVisible();
      await change(page, name, "Let in again");
      await expect(page.getByText(`${email} may sign in again`)).toBeVisible();
      await enter(cleo, email, "", "four words of hers");
      await expect(cleo.getByRole("heading", { name: "Negotiations" })).toBeVisible();
      await change(page, name, "Sign out everywhere");
      await expect(page.getByText(`${email} is signed out everywhere.`)).toBeVisible();
      await isOut();
      await theirs.close();
    });
  });
}

function row(page: Page, name: string) {
  return page.getByRole("listitem").filter({ has: page.getByRole("heading", { name }) });
}

async function change(page: Page, name: string, what: string, role?: string): Promise<void> {
  const fold = row(page, name).getByRole("group");
  if ((await fold.getAttribute("open")) === null) await row(page, name).getByText(`Change ${name}`).click();
  if (role !== undefined)
    await row(page, name).getByLabel("Role", { exact: true }).selectOption({ label: role });
  await row(page, name)
    .getByRole("button", { name: `${what}: ${name}` })
    .click();
}

test.describe("somebody who is no admin", () => {
  test.use({ javaScriptEnabled: false });

  test("is told of the page of people what they are told of a page that there is not", async ({
    page,
    context,
  }) => {
    for (const role of ["analyst", "editor"] as const) {
      await context.clearCookies();
      await signIn(page, { role });
      const bodies = [];
      for (const path of ["/admin/people", "/admin/nothing-of-this-name"]) {
        expect((await page.goto(path))?.status()).toBe(404);
        await expect(page.getByRole("heading", { name: "There is no such page" })).toBeVisible();
        bodies.push(await page.locator("body").innerHTML());
      }
      expect(bodies[0]).toBe(bodies[1]);
      await page.goto("/admin");
      await expect(page.getByRole("link", { name: "People" })).toBeHidden();
    }
  });
});

test("one's own name, password and sessions", async ({ page, browser, context }) => {
  const person = await signIn(page, { role: "analyst" });
  const origin = new URL((await page.request.get("/livez")).url()).origin;
  const elsewhere = await browser.newContext({ baseURL: origin });
  const other = await elsewhere.newPage();
  await other.goto("/login");
  await enter(other, person.email);
  await expect(other.getByRole("heading", { name: "Negotiations" })).toBeVisible();

  await page.goto("/admin/profile");
  const name = page.getByRole("region", { name: "Name" });
  await name.getByLabel("Name").fill(`${person.name} Renamed`);
  await name.getByRole("button").click();
  await expect(page.getByText("Your name is saved.")).toBeVisible();
  await expect(page.getByRole("link", { name: `${person.name} Renamed: profile` })).toBeVisible();
  await name.getByLabel("Name").fill("Command Line");
  await name.getByRole("button").click();
  await expect(name.getByLabel("Name")).toHaveAccessibleDescription(/Somebody else goes by this name/);

  const sessions = page.getByRole("region", { name: "Where you are signed in" });
  await expect(sessions.getByRole("listitem")).toHaveCount(2);
  await sessions.getByRole("button", { name: /^Sign out: Chrome on / }).click();
  await expect(page.getByText("Signed out there.")).toBeVisible();
  await expect(sessions.getByRole("listitem")).toHaveCount(1);
  await other.goto("/admin");
  await expect(other).toHaveURL("/login");
  await enter(other, person.email);
  await expect(other.getByRole("heading", { name: "Negotiations" })).toBeVisible();

  const before = (await context.cookies())[0]?.value;
  const password = page.getByRole("region", { name: "Password" });
  const setPassword = async (current: string, next: string) => {
    await password.getByLabel("Present password").fill(current);
    await password.getByLabel("New password").fill(next);
    await password.getByLabel("The new one again").fill(next);
    await password.getByRole("button").click();
  };
  await setPassword("not this one", "four words of hers");
  await expect(password.getByLabel("Present password")).toHaveAccessibleDescription(/is not right/);
  await setPassword(PASSWORD, "password123");
  await expect(password.getByLabel("New password")).toHaveAccessibleDescription(/among the first/);
  await setPassword(PASSWORD, "four words of hers");
  await expect(page.getByText("Your password is changed")).toBeVisible();
  const after = (await context.cookies())[0]?.value;
  expect(after).not.toBe(before);
  const old = await fetch(`${origin}/admin`, { headers: { Cookie: `parley=${before}` }, redirect: "manual" });
  expect(old.status).toBe(307);
  await other.goto("/admin");
  await expect(other).toHaveURL("/login");
  await page.goto("/admin/profile");
  await expect(page.getByRole("heading", { name: "Profile" })).toBeVisible();
  await elsewhere.close();
});

test("a second factor is set up, asked for, replaced once by a recovery code, and removed", async ({
  page,
}) => {
  const { email } = await signIn(page, { role: "editor" });
  await page.goto("/admin/second-factor");
  await expect(page.getByRole("img", { name: "QR code" })).toBeVisible();
  const secret = (SECRET.exec((await page.locator("main").textContent()) ?? "")?.[1] ?? "").replace(/ /g, "");
  const recovery = await page.getByText(/^[0-9a-z]{5}-[0-9a-z]{5}$/).allTextContents();
  expect(new Set(recovery).size).toBe(10);
  const confirm = async (code: string) => {
    await page.getByLabel("Password").fill(PASSWORD);
    await page.getByLabel("Code that the app shows").fill(code);
    await page.getByRole("button", { name: "Set it up" }).click();
  };
  await confirm("000000");
  await expect(page.getByText("That is not the code of this moment")).toBeVisible();
  // What was shown before is what counts: nobody has to scan again.
  await expect(page.getByText(recovery[0] ?? "")).toBeVisible();
  const used = codeOf(secret);
  await confirm(used);
  await expect(page.getByText("From now on you need a code to sign in.")).toBeVisible();
  await expect(page.getByText("Recovery codes left: 10.")).toBeVisible();

  await page.getByRole("button", { name: "Sign out" }).click();
  for (const code of ["", used, "123456", "abcde-fghjk"]) {
    await enter(page, email, code);
    await expect(page.getByText("E-mail address, password or code is not right.")).toBeVisible();
  }
  await enter(page, email, recovery[3]?.toUpperCase());
  await expect(page.getByRole("heading", { name: "Negotiations" })).toBeVisible();
  await page.getByRole("button", { name: "Sign out" }).click();
  await enter(page, email, recovery[3]);
  await expect(page.getByText("E-mail address, password or code is not right.")).toBeVisible();
  await enter(page, email, codeOf(secret, 1));
  await expect(page.getByRole("heading", { name: "Negotiations" })).toBeVisible();

  await page.goto("/admin/second-factor");
  await expect(page.getByText("Recovery codes left: 9.")).toBeVisible();
  const renew = page.getByRole("region", { name: "New recovery codes" });
  const fresh = await renew.getByText(/^[0-9a-z]{5}-[0-9a-z]{5}$/).allTextContents();
  expect(fresh.filter((code) => recovery.includes(code))).toEqual([]);
  await renew.getByLabel("Password").fill(PASSWORD);
  await renew.getByRole("button").click();
  await expect(page.getByText("Those recovery codes count now.")).toBeVisible();
  await expect(page.getByText("Recovery codes left: 10.")).toBeVisible();
  await page.getByRole("button", { name: "Sign out" }).click();
  await enter(page, email, fresh[0]);
  await expect(page.getByRole("heading", { name: "Negotiations" })).toBeVisible();
  await page.goto("/admin/second-factor");
  const remove = page.getByRole("region", { name: "Remove the second factor" });
  await remove.getByLabel("Password").fill(PASSWORD);
  await remove.getByRole("button").click();
  await expect(page.getByText("Your second factor is removed.")).toBeVisible();
  await expect(page.getByText(recovery[0] ?? "")).toBeHidden();
});

test("where a second factor is compulsory, nobody without one gets further than setting it up", async ({
  startServer,
  database,
}) => {
  const { origin } = await startServer({ REQUIRE_SECOND_FACTOR: "true" });
  const { token } = await makePerson({ role: "admin", database });
  const headers = { Cookie: `parley=${token}` };
  const open = (path: string) => fetch(origin + path, { headers, redirect: "manual" });
  for (const path of ["/admin", "/admin/people", "/admin/nothing"]) {
    expect((await open(path)).headers.get("location")).toBe("/admin/second-factor");
  }
  const page = await (await open("/admin/second-factor")).text();
  expect(page).toContain("nobody edits without a second factor");
  const secret = (SECRET.exec(page.replace(/<[^>]*>/g, " "))?.[1] ?? "").replace(/ /g, "");
  const fields = { password: PASSWORD, code: codeOf(secret) };
  const set = await sendForm(origin, "/admin/second-factor", fields, headers, "mark");
  expect(set.headers.get("location")).toBe("/admin/second-factor?done=set");
  expect((await open("/admin")).status).toBe(200);
});

test("forms of the team's pages do nothing for who may not send them", async ({ startServer, database }) => {
  const { origin } = await startServer();
  const admin = await makePerson({ role: "admin", database });
  const editor = await makePerson({ role: "editor", database });
  const cookie = (token: string) => ({ Cookie: `parley=${token}` });
  const hidden = await readFormFields(origin, "/admin/people", cookie(admin.token), "email");
  const disable = (headers: Record<string, string>) =>
    postForm(
      origin,
      "/admin/people",
      hidden,
      { action: "disable", email: editor.email, role: "editor" },
      headers,
    );
  for (const headers of [{}, cookie("nobody"), cookie(editor.token)]) {
    const { text } = await disable(headers);
    expect(text).not.toContain(admin.email);
    const still = await fetch(`${origin}/admin`, { headers: cookie(editor.token), redirect: "manual" });
    expect(still.status).toBe(200);
  }
  await disable(cookie(admin.token));
  const gone = await fetch(`${origin}/admin`, { headers: cookie(editor.token), redirect: "manual" });
  expect(gone.status).toBe(307);
});

test("these pages are clear to everybody", async ({ page }) => {
  await signIn(page, { role: "admin" });
  for (const path of ["/admin/people", "/admin/profile", "/admin/second-factor"]) {
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.goto(path);
    for (const fold of await page.locator("summary").all()) await fold.click();
    await expectNoAxeFindingsInAnyLook(page);
    await expectToFit(page);
  }
});
