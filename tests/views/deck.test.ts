// What stands on every slide, wherever it is shown; and that whoever follows a talk learns nothing of the link behind it.
import { readFileSync } from "node:fs";
import {
  AppRouterContext,
  type AppRouterInstance,
} from "next/dist/shared/lib/app-router-context.shared-runtime";
import {
  PathnameContext,
  SearchParamsContext,
} from "next/dist/shared/lib/hooks-client-context.shared-runtime";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { DeckView } from "@/app/_views/deck/deck-view";
import type { CaseFile } from "@/lib/domain/case-file";
import { LANGUAGES } from "@/lib/domain/language";
import { buildLinks, type Links } from "@/lib/domain/links";
import type { Mount } from "@/lib/domain/mount";
import { describeShareChoice, lockView } from "@/lib/domain/share-view";
import { EMPTY_VIEW } from "@/lib/domain/view-state";
import { messagesFor } from "@/lib/messages/catalogue";
import type { FoundCase } from "@/lib/request/open-case";
import { listTags, openView, renderPage, textOf } from "./render";

const readSample = (name: string): CaseFile => JSON.parse(readFileSync(`cases/${name}.json`, "utf8"));
const iran = readSample("iran-us-2025-26");
const { slug } = iran.negotiation;
const TOKEN = "t".repeat(24);

const slidesOf = (html: string) => html.split(/(?=<section id=)/).slice(1);

test("whose reading it is, of which release and at which day, stands on every slide, in every language", () => {
  for (const name of ["iran-us-2025-26", "plastics-treaty", "river-basin"])
    for (const lang of LANGUAGES) {
      const messages = messagesFor(lang);
      const opened = openView(readSample(name), { path: "present", query: { lang } });
      const html = renderToStaticMarkup(createElement(DeckView, { opened, messages }));
      const slides = slidesOf(html);
      expect(slides.length).toBeGreaterThan(10);
      for (const slide of slides) {
        const text = textOf(slide);
        expect(text).toContain(messages.standingLine);
        expect(text).toContain(messages.ui.picture.release(3, messages.longDate("2026-03-02")));
      }
      // The title says where all of it stands.
      expect(textOf(slides[0] ?? "")).toContain(
        `parley.example/negotiations/${opened.caseFile.negotiation.slug}`,
      );
    }
});

test("a draft is called one on every slide, and has no release and no address", () => {
  const html = renderPage(openView(iran, { path: "present", mount: { kind: "preview", slug } }));
  const slides = slidesOf(html);
  for (const slide of slides) expect(slide).toMatch(/<strong[^>]*>Draft<\/strong>|>This is a draft\./);
  expect(slides.filter((slide) => slide.includes(">Draft</strong>"))).toHaveLength(slides.length);
  expect(textOf(html)).not.toMatch(/Release \d/);
  expect(listTags(html, "a").some(({ href }) => href?.includes("/releases/"))).toBe(false);
});

function openShared(change: boolean): { opened: FoundCase; links: Links } {
  const shared = { ...EMPTY_VIEW, parties: ["iran", "united-states"], issues: ["missiles", "enrichment"] };
  const allows = { change, download: true, embed: true };
  const mount: Mount = { kind: "share", slug, token: TOKEN, allows };
  const found = openView(iran, { path: "present", mount });
  const view = change ? shared : lockView(shared, found.view, iran);
  const links = buildLinks(mount, found.place, view);
  const share: NonNullable<FoundCase["share"]> = {
    share: {
      ...{ id: "1", slug, isPinned: false, page: "", query: "", title: "For Tuesday", note: null },
      ...{ hasPassword: false, allows, sites: [] },
    },
    place: { view: "matrix", key: null },
    choice: describeShareChoice(view, iran),
    ...{ whole: null, current: null },
  };
  return { opened: { ...found, view, links, share }, links };
}

test("behind a link the title says what was left out and whose words are whose, and no slide shows the link", () => {
  const { opened } = openShared(false);
  const html = renderPage(opened);
  const [title = "", ...others] = slidesOf(html);
  expect(textOf(title)).toContain("2 of 9 parties · 2 of 9 issues: chosen by whoever shared this.");
  expect(textOf(title)).toContain("In the words of whoever shared this: For Tuesday");
  expect(others.filter((slide) => slide.includes('id="issue~')).map((slide) => slide.slice(13, 30))).toEqual([
    'issue~missiles~1"',
    "issue~enrichment~",
  ]);
  // On a wall it would be one no longer; the way out and the choice of slides are not on slides.
  for (const slide of slidesOf(html)) expect(slide.split("</section>")[0]).not.toContain(TOKEN);
});

test("whoever follows a talk is told nothing of the link that it shows", () => {
  const { opened } = openShared(true);
  const talk = { code: "BCDFGH", id: "0", slide: "sources~1", isPublic: false };
  const deck = createElement(DeckView, { opened, messages: messagesFor("en"), talk });
  const html = renderToStaticMarkup(
    createElement(
      AppRouterContext.Provider,
      { value: {} as AppRouterInstance },
      createElement(
        PathnameContext.Provider,
        { value: "/f/BCDFGH" },
        createElement(SearchParamsContext.Provider, { value: new URLSearchParams() }, deck),
      ),
    ),
  );
  expect(html).not.toContain(TOKEN);
  expect(html).not.toContain("/admin/");
  expect(html).not.toContain("<form");
  expect(slidesOf(html).length).toBeGreaterThan(5);
});
