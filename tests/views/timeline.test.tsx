// The timeline as HTML, and the steps from one date to the next there and on the matrix.
import { readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import type { CaseFile } from "@/lib/domain/case-file";
import { chooseParties } from "@/lib/domain/choice";
import { firstDay } from "@/lib/domain/day";
import { listStepDays } from "@/lib/domain/steps";
import { ENTRIES_A_PART } from "@/lib/domain/timeline";
import { EMPTY_VIEW } from "@/lib/domain/view-state";
import { messagesFor } from "@/lib/messages/catalogue";
import { caseWith, partyNamed, positionOf } from "../support/tiny-case";
import { listTags, openView, renderPage, textOf } from "./render";

const readSample = (name: string): CaseFile => JSON.parse(readFileSync(`cases/${name}.json`, "utf8"));
const iran = readSample("iran-us-2025-26");
const river = readSample("river-basin");
const messages = messagesFor(null);

const render = (caseFile: CaseFile, query: Record<string, string> = {}, path = "timeline") =>
  renderPage(openView(caseFile, { path, query }));

const entriesOf = (html: string) => html.match(/<li(?: id="[^"]*")? data-what[\s\S]*?<\/div><\/li>/g) ?? [];
const hrefOf = (html: string, id: string) => listTags(html, "a").find((tag) => tag.id === id)?.href;

describe.each([
  ["iran-us-2025-26", iran],
  ["river-basin", river],
  ["plastics-treaty", readSample("plastics-treaty")],
])("The timeline of %s", (_, caseFile) => {
  const entries = entriesOf(render(caseFile, { asOf: "2030" })).map(textOf);

  it("has every event once, with its kind in words", () => {
    for (const { title, kind } of caseFile.events) {
      const own = entries.filter((text) => text.includes(title) && text.includes(messages.eventKinds[kind]));
      expect(own, title).not.toHaveLength(0);
    }
    expect(entries).toHaveLength(caseFile.events.length + caseFile.positions.length);
  });

  it("says of every position what it says anew, and links to its cell and to what changed", () => {
    const html = render(caseFile, { asOf: "2030" });
    for (const { party, issue, from } of caseFile.positions) {
      expect(html).toContain(`asOf=${firstDay(from)}&amp;cell=${party}~${issue}`);
      expect(html).toContain(`/changes?parties=${party}&amp;issues=${issue}&amp;asOf=2030&amp;from=`);
    }
  });
});

it("shows nothing later than the date of the view", () => {
  const dates = (html: string) =>
    entriesOf(html).flatMap((entry) => listTags(entry, "time").map(({ datetime = "" }) => datetime));
  const shown = dates(render(iran, { asOf: "2025-06-13" }));
  expect(shown.length).toBeGreaterThan(20);
  expect(shown.filter((date) => firstDay(date) > "2025-06-13")).toEqual([]);
  expect(textOf(render(iran, { asOf: "2025-06-13" }))).not.toContain("US strikes on Fordow");
});

it("says how precisely a date is known, in words and in the mark", () => {
  const caseFile = caseWith({
    events: [
      { key: "y", date: "2016", kind: "agreement", title: "Old treaty" },
      { key: "m", date: "2016-03", kind: "talks", title: "Talks begin" },
      { key: "s", date: "2016-05-02", until: "2016-05-09", kind: "talks", title: "A week of talks" },
    ],
  });
  const [year = "", month = "", span = ""] = entriesOf(render(caseFile, { asOf: "2016" }));
  expect(textOf(year)).toContain("2016 month not known");
  expect(textOf(month)).toContain("Mar 2016 day not known");
  expect(textOf(span)).toContain("2–9 May 2016");
  expect([year, month, span].map((entry) => /data-precision="(\w+)"/.exec(entry)?.[1])).toEqual([
    "year",
    "month",
    "day",
  ]);
  expect(span).toContain('data-span=""');
  expect(textOf(entriesOf(render(caseFile, { asOf: "2016-05-03" }))[2] ?? "")).toContain(
    "2 May 2016 not ended by the date shown",
  );
});

it("is narrowed by kind, party and issue", () => {
  const kinds = (html: string) => entriesOf(html).map((entry) => /data-what="(\w+)"/.exec(entry)?.[1]);
  expect(new Set(kinds(render(iran, { kind: "talks" })))).toEqual(new Set(["event"]));
  expect(new Set(kinds(render(iran, { kind: "position" })))).toEqual(new Set(["position"]));
  const narrowed = render(iran, { parties: "iran", issues: "missiles", kind: "position" });
  expect(entriesOf(narrowed).length).toBeGreaterThan(0);
  for (const entry of entriesOf(narrowed)) expect(textOf(entry)).toContain("Iran · Ballistic missiles");
  expect(textOf(render(iran, { kind: "proposal", parties: "oman" }))).toContain("about the talks as a whole");
});

describe("A record of thousands of positions", () => {
  const keys = Array.from({ length: 40 }, (_, place) => `p${place}`);
  const positions = keys.flatMap((key) =>
    Array.from({ length: 60 }, (_, place) =>
      positionOf(key, "P · · ·", { from: `${1990 + (place % 30)}-${place < 30 ? "03" : "09"}-01` }),
    ),
  );
  const caseFile = caseWith({ parties: keys.map((key) => partyNamed(key)), positions });

  it("stands in parts, each with the way to the others", () => {
    const html = render(caseFile, { part: "2" });
    expect(entriesOf(html)).toHaveLength(ENTRIES_A_PART);
    expect(textOf(html)).toContain("Part 2 of 12");
    const hrefs = listTags(html, "a").map(({ href }) => href);
    expect(hrefs).toContain("/negotiations/tiny/timeline?part=1#timeline");
    expect(hrefs).toContain("/negotiations/tiny/timeline?part=3#timeline");
  });

  it("names a part that there is not", () => {
    expect(textOf(render(caseFile, { part: "77" }))).toContain(
      "There is no part 77: this is the last, part 12.",
    );
  });
});

describe.each([["timeline"], [""]])("On the page “%s” the steps", (path) => {
  const mount = `/negotiations/iran-us-2025-26${path === "" ? "" : `/${path}`}`;
  const { parties, counted } = chooseParties(iran, EMPTY_VIEW);
  const days = listStepDays(iran, {
    parties: path === "" ? parties : iran.parties.map(({ key }) => key),
    issues: iran.issues.map(({ key }) => key),
    counted,
  });

  it("lead to the date before and after, and say where the view stands", () => {
    const at = days[4] ?? "";
    const html = render(iran, { asOf: at }, path);
    expect(hrefOf(html, "step-earlier")).toBe(`${mount}?asOf=${days[3]}`);
    expect(hrefOf(html, "step-later")).toBe(`${mount}?asOf=${days[5]}`);
    expect(textOf(html)).toContain(`Step 5 of ${days.length}`);
  });

  it("tell in a live region what is new", () => {
    const html = render(iran, { asOf: "2026-02-26" }, path);
    const regions = html.match(/<p[^>]*role="status"[^>]*>[\s\S]*?<\/p>/g)?.map(textOf) ?? [];
    expect(regions.filter((text) => text.includes("26 Feb 2026, new positions: Iran on "))).toHaveLength(1);
  });

  it("end where there is nothing further, and keep their place for the focus", () => {
    const first = render(iran, { asOf: days[0] ?? "" }, path);
    expect(hrefOf(first, "step-earlier")).toBeUndefined();
    expect(listTags(first, "span")).toContainEqual(
      expect.objectContaining({ id: "step-earlier", tabindex: "-1" }),
    );
    expect(hrefOf(render(iran, { asOf: "2030" }, path), "step-later")).toBeUndefined();
    expect(textOf(render(iran, { asOf: "2024" }, path))).toContain(
      `Before the first of ${days.length} steps`,
    );
  });
});

test("A case without positions has no steps, and says so", () => {
  expect(textOf(render(caseWith({}), {}, ""))).toContain("No step: nobody shown is on record");
});
