// The Method page says what the product promises: its examples are computed, and they must come out as its text says.
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, test } from "vitest";
import { CONTENTS } from "@/app/method/contents";
import { buildLesson } from "@/app/method/lesson";
import { MethodView } from "@/app/method/method-view";
import { BRIDGE, buildSmallCase } from "@/app/method/small-case";
import { STATUS_RULES } from "@/app/method/status-rules";
import { getTeachingCase } from "@/app/method/teaching-case";
import { WALK } from "@/app/method/walk-steps";
import { WORKED_EXAMPLES } from "@/app/method/worked-examples";
import { readViewState } from "@/lib/domain/view-state";
import { STATUSES } from "@/lib/domain/vocabulary";
import { messagesFor } from "@/lib/messages/catalogue";
import { parseCaseFile } from "@/lib/schemas/case-file";

const teaching = getTeachingCase();
const messages = messagesFor(null);
const html = renderToStaticMarkup(
  <MethodView material={{ messages, language: "en", teaching, isPublic: true }} />,
);
const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
const hrefs = [...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => (href ?? "").replaceAll("&amp;", "&"));

describe("the worked examples", () => {
  test.each(WORKED_EXAMPLES.map((example) => [example.number, example] as const))(
    "example %i has the status under which it is shown",
    (_, example) => {
      const lesson = buildLesson(buildSmallCase(example.case), BRIDGE, { asOf: example.asOf ?? null });
      expect(lesson.row.status.status).toBe(example.shows);
    },
  );

  test.each(WORKED_EXAMPLES.map((example) => [example.number, example] as const))(
    "example %i is a valid case file",
    (_, example) => {
      expect(parseCaseFile(buildSmallCase(example.case))).toMatchObject({ ok: true });
    },
  );

  it("are all sixteen, each shown", () => {
    expect(WORKED_EXAMPLES.map(({ number }) => number)).toEqual(Array.from({ length: 16 }, (_, n) => n + 1));
    for (const { number } of WORKED_EXAMPLES) expect(html).toMatch(new RegExp(`Example ${number}[.,]`));
  });
});

describe("the page", () => {
  it("defines every status under an address of its own, with an issue of the teaching case that has it", () => {
    for (const status of STATUSES) {
      expect(ids.filter((id) => id === `status-${status}`)).toHaveLength(1);
      expect(buildLesson(teaching, STATUS_RULES[status].issue).row.status.status).toBe(status);
    }
  });

  it("has each address once, and leads nowhere that is not there", () => {
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id } of CONTENTS) expect(ids).toContain(id);
    for (const href of hrefs.filter((one) => one.startsWith("#"))) expect(ids).toContain(href.slice(1));
  });

  it("links to views that mean something", () => {
    const views = hrefs.filter((href) => href.startsWith("/negotiations/"));
    expect(views.length).toBeGreaterThan(20);
    for (const href of views) {
      const { pathname, searchParams } = new URL(href, "http://localhost");
      expect(pathname).toBe("/negotiations/river-basin");
      expect(readViewState(Object.fromEntries(searchParams), teaching).dropped).toEqual([]);
    }
  });

  it("walks through the case in ten steps", () => {
    expect(WALK).toHaveLength(10);
    for (const { title } of WALK) expect(html).toContain(title);
  });

  it("shows originals in their own language, from their own side", () => {
    for (const language of ["fa", "ar", "he"]) expect(html).toContain(`lang="${language}" dir="auto"`);
  });

  it("links to no case that readers cannot open", () => {
    const alone = renderToStaticMarkup(
      <MethodView material={{ messages, language: "en", teaching, isPublic: false }} />,
    );
    expect(alone).not.toContain("/negotiations/");
    expect(alone).toContain("not published on this server");
  });

  it("ships no words that were left empty", () => {
    for (const word of ["undefined", "null", "[object", "NaN"]) expect(html).not.toContain(word);
  });
});
