// docs/http-surface.json is made from the code: after a change `npx vitest run tests/request/http-surface.test.ts -u`
// writes it anew, and the difference is read in review. tests/e2e/http-surface.spec.ts tries all of it.
import path from "node:path";
import { expect, test } from "vitest";
import { readSurface, type Surface, writeSurface } from "../support/http-surface";

const surface: Surface = readSurface();

test("the list is that of the code", async () => {
  const file = path.resolve("docs/http-surface.json");
  await expect(writeSurface(surface)).toMatchFileSnapshot(file);
});

test("whatever is beneath /admin asks who is there, and nothing else that shows a draft is outside", () => {
  const isTeams = (address: string) => address === "/admin" || address.startsWith("/admin/");
  for (const route of surface.routes) {
    expect(route.who === "everybody", route.path).toBe(!isTeams(route.path));
    expect(route.methods.length, route.path).toBeGreaterThan(0);
  }
});

test("outside /admin nothing is changed but by the forms for signing in and for the password of a link", () => {
  const open = surface.actions.filter(({ who }) => who === "everybody").map(({ name }) => name);
  expect(open.sort()).toEqual([
    ...["makeFirstAdminAction", "setPasswordAction", "signInAction", "signOutAction"],
    ...["unlockShareAction", "unlockTalkAction"],
  ]);
  const changing = surface.routes.filter(
    ({ who, methods }) => who === "everybody" && methods.some((method) => !/GET|HEAD|OPTIONS/.test(method)),
  );
  // It refuses them in its own form, with 405.
  expect(changing.map((route) => route.path)).toEqual(["/api/[[...path]]"]);
});
