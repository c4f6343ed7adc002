// Terms explained where they stand: every term that can be pressed has its definition on the same page, once.
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, it, test } from "vitest";
import type { CaseFile } from "@/lib/domain/case-file";
import { STATUSES } from "@/lib/domain/vocabulary";
import { messagesFor } from "@/lib/messages/catalogue";
import { caseFiles } from "../support/generate-case";
import { listPlaces, listTags, openView, pathOf, renderPage, textOf } from "./render";

const river: CaseFile = JSON.parse(readFileSync("cases/river-basin.json", "utf8"));
const messages = messagesFor(null);

/** What a term leads to, on a page as HTML. */
const targetsIn = (html: string) =>
  listTags(html, "button").flatMap((tag) => tag.popovertarget ?? tag.popoverTarget ?? []);

test("On every page of any case, what a term leads to is there, and can be closed", () => {
  fc.assert(
    fc.property(caseFiles(), fc.nat(), (caseFile, spot) => {
      const places = listPlaces(caseFile);
      const place = places[spot % places.length];
      if (!place) return;
      const html = renderPage(openView(caseFile, { path: pathOf(place) }));
      const definitions = listTags(html, "div").filter((tag) => tag.popover === "auto");
      const ids = definitions.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const target of targetsIn(html)) expect(ids).toContain(target);
    }),
    { seed: 20261125, numRuns: 60 },
  );
});

it("says of every status what it is, with the way to the Method", () => {
  const html = renderPage(openView(river));
  for (const status of STATUSES) {
    const start = html.indexOf(`id="term~status-${status}"`);
    const definition = html.slice(start, html.indexOf("</div>", start));
    expect(textOf(definition)).toContain(messages.statuses[status].definition);
    expect(listTags(definition, "a").map(({ href }) => href)).toEqual([`/method#status-${status}`]);
  }
});

it("speaks of no common ground on conduct", () => {
  const html = renderPage(openView(river));
  const start = html.indexOf('id="term~conduct-common-ground"');
  expect(start).toBeGreaterThan(-1);
  expect(textOf(html.slice(start, html.indexOf("</div>", start)))).not.toContain("✓");
});

it("is described by what it opens, and by no second tip over it", () => {
  const html = renderPage(openView(river));
  const says = new Set(listTags(html, "p").map(({ id }) => id));
  const terms = listTags(html, "button").filter((tag) => tag["data-term"] !== undefined);
  expect(terms.length).toBeGreaterThan(10);
  for (const term of terms) {
    expect(term.title).toBeUndefined();
    expect(term["aria-describedby"]).toBe(`${term.popovertarget ?? term.popoverTarget}~says`);
    expect(says).toContain(term["aria-describedby"]);
  }
});

it("is on roles above parties, in the head of the matrix and in the table of stances; on what a position rests in changes, timeline and why", () => {
  const onPage = (page: Parameters<typeof openView>[1]) =>
    new Set(targetsIn(renderPage(openView(river, page))));
  const [issue] = river.issues;
  for (const role of new Set(river.parties.map((party) => party.role)))
    expect(onPage({})).toContain(`term~role-${role}`);
  expect(onPage({ path: `issues/${issue?.key}` })).toContain("term~role-at-table");
  expect(onPage({ path: "timeline" })).toContain("term~basis");
  expect(onPage({ path: "changes", query: { from: "2000-01-01", to: "2100-01-01" } })).toContain(
    "term~basis",
  );
  expect(onPage({ query: { why: issue?.key ?? "" } })).toContain("term~basis");
  const [first] = river.positions;
  const panel = renderPage(openView(river, { query: { cell: `${first?.party}~${first?.issue}` } }));
  const head = /<dialog[^>]*>(.*?)<h2/s.exec(panel)?.[1] ?? "";
  expect(targetsIn(head).some((target) => target.startsWith("term~role-"))).toBe(true);
  const cells = [...renderPage(openView(river)).matchAll(/<td[^>]*data-state="stated".*?<\/td>/gs)];
  expect(cells.length).toBeGreaterThan(5);
  for (const [cell] of cells) expect(targetsIn(cell)).toContain("term~basis");
  const rows = /<ul[^>]*>.*?<\/ul>/s.exec(
    renderPage(openView(river, { path: "spectrum" })).split("<h2")[1] ?? "",
  );
  expect(rows === null ? [] : targetsIn(rows[0])).toContain("term~basis");
});

it("is on statuses, what qualifies them, stances, basis and roles", () => {
  const matrix = new Set(targetsIn(renderPage(openView(river))));
  for (const term of ["term~so-far", "term~stance-red-line", "term~not-stated"])
    expect(matrix).toContain(term);
  expect([...matrix].some((target) => target.startsWith("term~status-"))).toBe(true);
  const issue = new Set(targetsIn(renderPage(openView(river, { path: `issues/${river.issues[0]?.key}` }))));
  for (const term of ["term~basis", "term~role-at-table"]) expect(issue).toContain(term);
});
