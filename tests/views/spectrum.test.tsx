// The spectrum as HTML: every party's sentence, the marks as a drawing, the same as a table.
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { CaseFile } from "@/lib/domain/case-file";
import { indexCase } from "@/lib/domain/case-index";
import { buildMatrix } from "@/lib/domain/matrix";
import { readViewState } from "@/lib/domain/view-state";
import { messagesFor } from "@/lib/messages/catalogue";
import { caseFiles } from "../support/generate-case";
import { caseWith, issueWith, partyNamed, positionOf } from "../support/tiny-case";
import { listTags, openView, renderPage, textOf } from "./render";

const readSample = (name: string): CaseFile => JSON.parse(readFileSync(`cases/${name}.json`, "utf8"));
const iran = readSample("iran-us-2025-26");
const river = readSample("river-basin");
const messages = messagesFor(null);

const render = (caseFile: CaseFile, query: Record<string, string> = {}) =>
  renderPage(openView(caseFile, { path: "spectrum", query }));

const matrixOf = (caseFile: CaseFile, query: Record<string, string> = {}) =>
  buildMatrix(caseFile, readViewState(query, caseFile).view);

/** The card of an issue. Sections do not hold sections, but a scrolling table does. */
function cardOf(html: string, issue: string): string {
  const start = html.indexOf(`aria-labelledby="issue-${issue}"`);
  expect(start, issue).toBeGreaterThan(-1);
  const next = html.indexOf('aria-labelledby="issue-', start + 1);
  // Behind the last card stand the foot of the page and the definitions of its terms.
  return html.slice(start, next < 0 ? html.indexOf('id="term~') : next);
}
const squeeze = (text: string) => text.replace(/\s+/g, "");
const drawingsOf = (card: string) => card.match(/<svg[\s\S]*?<\/svg>/g)?.join("") ?? "";

describe.each([
  ["iran-us-2025-26", iran],
  ["river-basin", river],
  ["plastics-treaty", readSample("plastics-treaty")],
])("Every issue of %s", (_, caseFile) => {
  const html = render(caseFile);
  const matrix = matrixOf(caseFile);
  const index = indexCase(caseFile);

  it("says its status, its reason, and one sentence a party", () => {
    for (const row of matrix.rows) {
      const text = textOf(cardOf(html, row.issue.key));
      const voices = row.status.onRecord.length;
      expect(text).toContain(messages.statusWords(row.status.status, row.issue, voices).word);
      expect(squeeze(text)).toContain(squeeze(messages.reason(row.status, caseFile, row.cells)));
      for (const key of matrix.parties) {
        const [party, cell] = [index.parties.get(key), row.cells[key]];
        if (!party || !cell) throw new Error(`No ${key}`);
        const sentence = squeeze(messages.ladder(cell, row.issue, party, matrix.asOf));
        expect(squeeze(text).split(sentence)).toHaveLength(2);
      }
    }
  });

  it("has every option, and the stance of every party as a table", () => {
    for (const { issue } of matrix.rows) {
      const card = cardOf(html, issue.key);
      const axis = textOf(card.split("<table")[0] ?? "");
      for (const option of issue.options) expect(axis).toContain(option.label);
      expect(card.match(/<table/g)).toHaveLength(1);
      expect(card.match(/<th scope="row"/g)?.length).toBeGreaterThanOrEqual(matrix.parties.length);
    }
  });

  it("names beneath its frames who waits for whom, and beneath its bands who shares", () => {
    for (const { issue, status, cells } of matrix.rows) {
      const text = squeeze(textOf(cardOf(html, issue.key)));
      for (const offer of status.unanswered)
        expect(text).toContain(squeeze(messages.waitingOffer(offer, status, caseFile)));
      if (status.landing.length > 0)
        expect(text).toContain(squeeze(messages.sharedOption(status, caseFile, cells)));
    }
  });
});

describe("The drawing", () => {
  it("is not read out: what it shows is in the sentences", () => {
    for (const { "aria-hidden": hidden } of listTags(render(iran), "svg")) expect(hidden).toBe("true");
  });

  it("holds its words as text", () => {
    const drawing = drawingsOf(cardOf(render(iran), "enrichment"));
    const texts = [...drawing.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, text = ""]) => textOf(text));
    expect(texts).toContain("opposed");
    expect(texts).toContain("red line");
  });

  it("has no place that is not a number", () => {
    for (const caseFile of [iran, river])
      expect(drawingsOf(render(caseFile))).not.toMatch(/NaN|undefined|Infinity/);
  });

  it("says of a red line that stands from when it is", () => {
    const caseFile = caseWith({
      parties: [partyNamed("a"), partyNamed("b")],
      positions: [
        positionOf("a", "P · · R", { from: "2025-05-09" }),
        positionOf("a", "P · · ·", { from: "2026-01-01" }),
      ],
    });
    const card = cardOf(render(caseFile), "topic");
    expect(textOf(drawingsOf(card))).toContain("red line of 9 May 2025, not repeated");
    expect(card).toContain("data-standing");
  });

  it("of outcomes in no order says so and joins nothing", () => {
    const [nominal] = river.issues.filter(({ scale }) => scale === "nominal");
    const card = cardOf(render(river), nominal?.key ?? "");
    expect(textOf(card)).toContain("These outcomes stand in no order.");
  });
});

describe("Green", () => {
  const positions = [positionOf("a", "P · · ·"), positionOf("b", "P · · ·")];
  const parties = [partyNamed("a"), partyNamed("b")];
  const bandOf = (caseFile: CaseFile) =>
    listTags(drawingsOf(cardOf(render(caseFile), "topic")), "rect").find((tag) => tag["data-status"]);

  it("stands where the status lands", () => {
    expect(bandOf(caseWith({ parties, positions }))).toMatchObject({ "data-status": "same-choice" });
    expect(bandOf(caseWith({ parties, positions }))).not.toHaveProperty("data-plain");
  });

  it("never stands on conduct, nor where all of it is thin", () => {
    const conduct = caseWith({ parties, positions, issues: [issueWith(4, { about: "conduct" })] });
    expect(bandOf(conduct)).toHaveProperty("data-plain");
    expect(cardOf(render(conduct), "topic")).not.toMatch(/✓ |✓✓|[Cc]ommon ground/);
    const thin = caseWith({
      parties,
      positions: positions.map((position) => ({ ...position, confidence: "low" as const })),
    });
    expect(bandOf(thin)).toHaveProperty("data-plain");
  });

  it("does not stand where nobody meets", () => {
    const apart = caseWith({ parties, positions: [positionOf("a", "P O · ·"), positionOf("b", "O P · ·")] });
    expect(bandOf(apart)).toBeUndefined();
  });
});

describe("What the reader sets", () => {
  it("stays on this page", () => {
    const links = listTags(render(iran), "a").map(({ id = "", href = "" }) => ({ id, href }));
    const controls = links.filter(({ id }) => /^(as-of|party|leave|later|earlier|layout)-/.test(id));
    expect(controls.length).toBeGreaterThan(10);
    for (const { id, href } of controls) expect(href, id).toMatch(/\/spectrum(\?|$)/);
  });

  it("can be tables instead of axes", () => {
    const html = render(iran, { table: "plain" });
    expect(drawingsOf(cardOf(html, "enrichment"))).toBe("");
    expect(html.match(/<table/g)).toHaveLength(iran.issues.length);
  });
});

test("What finds no room is named, and one press away", () => {
  const keys = Array.from({ length: 30 }, (_, place) => `p${place}`);
  const topics = Array.from({ length: 40 }, (_, place) => `topic-${place}`);
  const caseFile = caseWith({
    parties: keys.map((key) => partyNamed(key)),
    issues: topics.map((key) => issueWith(9, { key, title: key })),
    positions: topics.flatMap((issue) =>
      keys.map((key, place) =>
        positionOf(
          key,
          "P A · O R · A P O"
            .split(" ")
            .map((mark, at) => ((place >> (at % 5)) & 1 ? mark : "·"))
            .join(" "),
          {
            issue,
          },
        ),
      ),
    ),
  });
  const html = render(caseFile, { parties: keys.join(",") });
  expect(html.match(/aria-labelledby="issue-/g)?.length).toBeLessThan(40);
  expect(textOf(html)).toMatch(/\d+ more issues/);
  const next = listTags(html, "a").find(({ id }) => id === "issues-next");
  const { view, dropped } = readViewState(
    Object.fromEntries(new URL(next?.href ?? "", "https://parley.example").searchParams),
    caseFile,
  );
  expect(dropped).toEqual([]);
  expect(view.issues?.length).toBeGreaterThan(0);
  for (const key of topics) expect(html).toContain(`>${key}</a>`);
});

test("Any case file has a sentence for every party on every issue", () => {
  fc.assert(
    fc.property(caseFiles(), (caseFile) => {
      const query = { parties: caseFile.parties.map(({ key }) => key).join(",") };
      const html = render(caseFile, query);
      expect(drawingsOf(html)).not.toMatch(/NaN|Infinity/);
      const text = squeeze(textOf(html));
      const matrix = matrixOf(caseFile, query);
      for (const { issue, cells } of matrix.rows) {
        for (const party of caseFile.parties) {
          const cell = cells[party.key];
          if (!cell) throw new Error(`No ${party.key}`);
          if (caseFile.parties.length < 9)
            expect(text).toContain(squeeze(messages.ladder(cell, issue, party, matrix.asOf)));
          else expect(text).toContain(squeeze(messages.party(party)));
        }
      }
    }),
    { seed: 20261124, numRuns: 60 },
  );
});
