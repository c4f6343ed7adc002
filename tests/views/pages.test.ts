// What must hold on every page of every case, whatever stands in it.
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { CaseFile } from "@/lib/domain/case-file";
import { TAKE_FILES } from "@/lib/domain/links";
import { readPlace } from "@/lib/domain/place";
import { readViewState } from "@/lib/domain/view-state";
import { messagesFor } from "@/lib/messages/catalogue";
import { caseFiles } from "../support/generate-case";
import { listPlaces, listTags, openView, pathOf, renderPage, textOf } from "./render";

function readSample(name: string): CaseFile {
  return JSON.parse(readFileSync(`cases/${name}.json`, "utf8"));
}

/** What is wrong with where a link leads; empty where nothing is. */
function listLinkFaults({ href, rel }: { href?: string; rel?: string }, caseFile: CaseFile): string[] {
  const base = `/negotiations/${caseFile.negotiation.slug}`;
  if (href === undefined) return ["an <a> without an address"];
  if (/^https?:/.test(href)) {
    const isOurs = href.startsWith("https://parley.example/");
    return isOurs || rel === "noopener noreferrer" ? [] : [`${href} may tell where its reader comes from`];
  }
  // The form of a share link names the page that it would show.
  if (href.startsWith("/admin/shares/new?view="))
    return listLinkFaults(
      { href: new URL(href, "https://parley.example").searchParams.get("view") ?? undefined },
      caseFile,
    );
  if (!href.startsWith(base))
    return /^(\/(method(#[a-z-]+)?)?|#[\w-]+|\/api\/v1\/.*)$/.test(href)
      ? []
      : [`an address that is none of ours: ${href}`];

  const faults: string[] = [];
  const { pathname, searchParams } = new URL(href, "https://parley.example");
  let segments = pathname
    .slice(base.length)
    .replace(/^\/releases\/\d+/, "")
    .split("/")
    .filter(Boolean);
  // A feed stands beside the page that it follows, the picture of a figure beneath the page of figures.
  if (segments.at(-1) === "feed.xml") segments.pop();
  // What is taken along names the page that it is of.
  const [first, file = "", ...rest] = segments;
  if (first === "take") {
    if (rest.length > 0 || !TAKE_FILES.some((known) => known === file)) faults.push(`no file: ${href}`);
    segments = (searchParams.get("page") ?? "").split("/").filter(Boolean);
    searchParams.delete("page");
  }
  if (segments.at(-1)?.startsWith("picture.")) segments.splice(-2);
  if (!readPlace(segments, caseFile).ok) faults.push(`leads nowhere: ${href}`);
  const { dropped } = readViewState(Object.fromEntries(searchParams), caseFile);
  if (dropped.length > 0) faults.push(`not understood by ourselves: ${href}`);
  return faults;
}

/** All that is wrong with a page as HTML; empty where nothing is. */
function listFaults(html: string, caseFile: CaseFile): string[] {
  const faults: string[] = [];
  const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
  if (new Set(ids).size !== ids.length) faults.push(`an id twice: ${ids.join(" ")}`);

  const levels = [...html.matchAll(/<h([1-6])[\s>]/g)].map(([, level]) => Number(level));
  if (levels.filter((level) => level === 1).length !== 1) faults.push("not exactly one h1");
  levels.forEach((level, place) => {
    if (place > 0 && level > (levels[place - 1] ?? 0) + 1)
      faults.push(`h${level} after h${levels[place - 1]}`);
  });

  for (const link of listTags(html, "a")) faults.push(...listLinkFaults(link, caseFile));
  const standing = messagesFor(null).standingLine;
  if (!textOf(html).includes(standing)) faults.push("the standing line is missing");
  const { notice } = caseFile.negotiation;
  if (notice !== undefined && !textOf(html).includes(notice.replace(/\s+/g, " ").trim()))
    faults.push("the notice of the case is missing");
  return faults;
}

describe.each(["iran-us-2025-26", "plastics-treaty", "river-basin"])("Every page of %s", (name) => {
  const caseFile = readSample(name);
  const [issue] = caseFile.issues;
  const [party] = caseFile.parties;
  const everybody = caseFile.parties.map(({ key }) => key).join(",");
  it.each<Record<string, string>>([
    { cell: `${party?.key}~${issue?.key}` },
    { why: issue?.key ?? "" },
    { table: "list", density: "marks" },
    { table: "plain", parties: everybody },
    { parties: everybody, count: everybody },
    { asOf: "1999" },
    { status: "off-agenda", redLine: party?.key ?? "", since: "2026" },
  ])("is whole as a matrix with %j", (query) => {
    expect(listFaults(renderPage(openView(caseFile, { query })), caseFile)).toEqual([]);
  });

  it("has one title, headings in order, and links that lead somewhere", () => {
    for (const place of listPlaces(caseFile)) {
      const html = renderPage(openView(caseFile, { path: pathOf(place) }));
      expect(listFaults(html, caseFile), pathOf(place)).toEqual([]);
    }
  });
});

test("Pages of any case file, with any parties at any date, are whole", () => {
  const years = fc.constantFrom(undefined, "2024", "2025-06", "2026-02-08");
  fc.assert(
    fc.property(caseFiles(), years, fc.nat(), (caseFile, asOf, spot) => {
      const places = listPlaces(caseFile);
      const place = places[spot % places.length];
      const parties = caseFile.parties.slice(spot % 3, (spot % 3) + 4).map(({ key }) => key);
      if (place === undefined) return;
      const query = { ...(asOf && { asOf }), ...(parties.length > 0 && { parties: parties.join(",") }) };
      const html = renderPage(openView(caseFile, { path: pathOf(place), query }));
      expect(listFaults(html, caseFile)).toEqual([]);
    }),
    { seed: 20261124, numRuns: 60 },
  );
});

test("What somebody wrote is never markup", () => {
  const caseFile = readSample("iran-us-2025-26");
  const hostile = `<script>alert("x")</script>"'><img src=x onerror=alert(1)>`;
  const infected: CaseFile = JSON.parse(JSON.stringify(caseFile), (field, value) =>
    ["title", "summary", "text", "headline", "note", "label", "question", "name", "shortName"].includes(field)
      ? hostile
      : value,
  );
  for (const place of listPlaces(infected).slice(0, 40)) {
    const html = renderPage(openView(infected, { path: pathOf(place) }));
    // One element is ours: what the page is about, for programs. It is data, and ends where it should.
    const [before = "", data = "", ...more] = html.split('<script type="application/ld+json">');
    expect(more).toEqual([]);
    const end = data.indexOf("</script>");
    expect(JSON.parse(data.slice(0, end))).toHaveProperty("@context", "https://schema.org");
    expect(before + data.slice(end + "</script>".length)).not.toMatch(/<script|<img/);
  }
});
