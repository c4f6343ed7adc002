// What a form about a share link may say, and what is refused with which words.
import { describe, expect, test } from "vitest";
import { makeShareSchema, readShareFields, unlockSchema } from "@/lib/schemas/share";

const NOW = new Date("2026-03-02T12:00:00Z");
const FORM = { view: "/negotiations/river-basin", mode: "frozen", lock: "open", until: "" };

function read(form: object) {
  const parsed = makeShareSchema.safeParse({ ...FORM, ...form });
  if (!parsed.success) throw new Error(parsed.error.issues[0]?.message);
  return readShareFields(parsed.data, NOW);
}

const faultsOf = (form: object) => {
  const answer = read(form);
  return answer.ok ? {} : answer.faults;
};

test("nothing chosen is a link for good that allows nothing", () => {
  expect(read({})).toEqual({
    ok: true,
    password: null,
    terms: {
      ...{ title: null, note: null, beginsAt: null, expiresAt: null, embedSites: [] },
      ...{ mayChange: false, mayDownload: false, mayEmbed: false },
    },
  });
});

test("unknown names are refused", () => {
  expect(makeShareSchema.safeParse({ ...FORM, userId: "x" }).success).toBe(false);
  expect(makeShareSchema.safeParse({ ...FORM, may: ["everything"] }).success).toBe(false);
});

describe("until when", () => {
  test("a moment, or a date by the clock of the browser", () => {
    expect(read({ until: "2026-03-06T18:00:00.000Z" })).toMatchObject({
      terms: { expiresAt: new Date("2026-03-06T18:00:00Z") },
    });
    // Two hours before UTC.
    expect(read({ until: "date", untilDate: "2026-03-06T18:00", untilZone: "-120" })).toMatchObject({
      terms: { expiresAt: new Date("2026-03-06T16:00:00Z") },
    });
  });

  test("not in the past, not before it begins, and not never", () => {
    expect(faultsOf({ until: "2026-03-02T12:00:00.000Z" })).toHaveProperty("untilDate");
    expect(faultsOf({ until: "date", untilDate: "tomorrow" })).toHaveProperty("untilDate");
    expect(faultsOf({ until: "2026-03-06T18:00:00.000Z", begins: "2026-03-07T09:00" })).toHaveProperty(
      "untilDate",
    );
    expect(faultsOf({ begins: "2026-13-07T09:00" })).toHaveProperty("begins");
  });
});

test("a password is long enough, where there is one", () => {
  expect(faultsOf({ lock: "password", password: "short" })).toHaveProperty("password");
  expect(read({ lock: "password", password: "long enough" })).toMatchObject({ password: "long enough" });
  expect(read({ lock: "open", password: "left standing" })).toMatchObject({ password: null });
});

test("sites are origins, and nothing that a policy could read as more", () => {
  const sites = (text: string) => read({ may: ["embed"], sites: text });
  expect(sites("https://news.example\nhttps://a.example:8443, https://news.example/")).toMatchObject({
    terms: { mayEmbed: true, embedSites: ["https://news.example", "https://a.example:8443"] },
  });
  for (const wrong of [
    ...["news.example", "https://news.example/page", "https://*.example", "javascript:alert(1)"],
    ...["data:text/html,x", "https://user@news.example", "'self'", "https://a.example;script-src"],
  ])
    expect(faultsOf({ sites: wrong }), wrong).toHaveProperty("sites");
  expect(
    faultsOf({ sites: Array.from({ length: 21 }, (_, n) => `https://s${n}.example`).join(" ") }),
  ).toEqual({
    sites: "At most 20 sites.",
  });
});

test("an unlock leads nowhere but to a page of its link", () => {
  const form = { token: "x".repeat(24), password: "p", lang: "en" };
  const fits = (to: string) => unlockSchema.safeParse({ ...form, to }).success;
  for (const to of ["", "/pairs?parties=iran,israel&lang=ar", "?lang=fa", "/issues/a%20b"])
    expect(fits(to), to).toBe(true);
  for (const to of ["@evil.example", "evil", "/a\r\nSet-Cookie: x", "/a#b", "/\\evil.example"])
    expect(fits(to), to).toBe(false);
});
