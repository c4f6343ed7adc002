import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CaseFile } from "@/lib/domain/case-file";
import { buildDeck, MEETING, PARTIES_A_SLIDE, type Slide } from "@/lib/domain/deck";
import { buildMatrix } from "@/lib/domain/matrix";
import { DECK_PARTS, EMPTY_VIEW, type ViewState } from "@/lib/domain/view-state";
import { caseFiles } from "../support/generate-case";
import { caseWith, issueWith } from "../support/tiny-case";

const iran: CaseFile = JSON.parse(readFileSync("cases/iran-us-2025-26.json", "utf8"));
const plastics: CaseFile = JSON.parse(readFileSync("cases/plastics-treaty.json", "utf8"));

const everyone = (caseFile: CaseFile): ViewState => ({
  ...EMPTY_VIEW,
  parties: caseFile.parties.map(({ key }) => key),
});
const ofIssues = (slides: readonly Slide[]) => slides.flatMap((one) => (one.kind === "issue" ? [one] : []));

/** What must hold of every deck. */
function checkDeck(caseFile: CaseFile, view: ViewState): void {
  const deck = buildDeck(
    caseFile,
    view,
    caseFile.issues.map(({ key }) => key),
  );
  const { slides, shown, parties, rows } = deck;
  const ids = slides.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(slides.length).toBeGreaterThan(0);
  expect(slides.length).toBeLessThan(100);
  const issues = ofIssues(slides);
  for (const slide of issues) {
    expect(slide.parties.length).toBeLessThanOrEqual(PARTIES_A_SLIDE);
    expect(deck.handout.rows[slide.place - 1]?.row.issue.key).toBe(slide.issue);
  }
  const told = [...new Set(issues.map(({ issue }) => issue))];
  if (view.deck.length === 0 || view.deck.includes("issues")) {
    expect(told).toEqual(rows.slice(0, shown.issues).map(({ issue }) => issue.key));
    for (const issue of told) {
      const columns = issues.filter((one) => one.issue === issue).flatMap((one) => one.parties);
      expect(columns).toEqual(parties);
    }
  } else expect(told).toEqual([]);
  // Whatever has no slide is counted.
  expect(shown.ofIssues).toBe(rows.length);
  expect(parties).toEqual(deck.handout.matrix.parties.slice(0, shown.parties));
  const meeting = slides.flatMap((one) => (one.kind === "common-ground" ? one.issues : []));
  const all = rows.filter(({ status }) => MEETING.includes(status.status)).map(({ issue }) => issue.key);
  expect(all.slice(0, meeting.length)).toEqual(meeting);
  for (const slide of slides)
    if (slide.kind === "common-ground") expect(meeting.length + slide.left).toBe(all.length);
  // A slide says what the matrix says.
  const matrix = buildMatrix(caseFile, view);
  for (const { row } of deck.handout.rows) {
    const same = matrix.rows.find(({ issue }) => issue.key === row.issue.key);
    expect(row.status).toEqual(same?.status);
    expect(row.cells).toEqual(same?.cells);
  }
  expect(deck.handout.matrix.summary).toEqual(matrix.summary);
}

test("every issue and every party has its place, once, and what has none is counted", () => {
  const views = fc.record({
    deck: fc.shuffledSubarray([...DECK_PARTS]),
    all: fc.boolean(),
    sort: fc.constantFrom("case" as const, "best" as const, "title" as const),
    group: fc.constantFrom("group" as const, "status" as const),
  });
  fc.assert(
    fc.property(caseFiles(), views, (caseFile, { all, ...view }) => {
      checkDeck(caseFile, { ...(all ? everyone(caseFile) : EMPTY_VIEW), ...view });
    }),
    { seed: 20261128, numRuns: 40 },
  );
  for (const caseFile of [iran, plastics]) {
    checkDeck(caseFile, EMPTY_VIEW);
    checkDeck(caseFile, everyone(caseFile));
    checkDeck(caseFile, { ...EMPTY_VIEW, status: ["gap", "red-line-conflict"] });
  }
});

describe("order and selection", () => {
  test("issues stand in the order of the address, unless a sorting is asked for", () => {
    const issues = ["missiles", "enrichment", "sanctions"].filter((key) =>
      iran.issues.some((issue) => issue.key === key),
    );
    expect(issues.length).toBeGreaterThan(1);
    const slides = ofIssues(buildDeck(iran, { ...EMPTY_VIEW, issues }, []).slides);
    expect([...new Set(slides.map(({ issue }) => issue))]).toEqual(issues);
    const sorted = ofIssues(
      buildDeck(iran, { ...EMPTY_VIEW, issues, sort: "title", group: "none" }, []).slides,
    );
    const titles = sorted.map(({ issue }) => iran.issues.find(({ key }) => key === issue)?.title ?? "");
    expect(titles).toEqual(titles.toSorted((a, b) => a.localeCompare(b)));
  });

  test("parts stand in the order of the address, and no other part is there", () => {
    const { slides } = buildDeck(iran, { ...EMPTY_VIEW, deck: ["sources", "title"] }, []);
    expect([...new Set(slides.map(({ kind }) => kind))]).toEqual(["sources", "end", "title"]);
  });

  test("a deck of nothing but pairs has a slide where there are no pairs", () => {
    const view: ViewState = { ...EMPTY_VIEW, deck: ["pairs"], parties: ["iran", "united-states"] };
    expect(buildDeck(iran, view, []).slides).toEqual([{ id: "title", kind: "title" }]);
  });
});

describe("much of it", () => {
  const parties = Array.from({ length: 30 }, (_, n) => ({
    ...{ key: `p${n}`, name: `Party ${n}`, shortName: `P${n}`, role: "at-table" as const },
  }));
  const issues = Array.from({ length: 400 }, (_, n) => issueWith(4, { key: `i${n}` }));
  const large = caseWith({ parties, issues });

  test("400 issues of 30 parties are bounded, and said to be", () => {
    const { shown, slides } = buildDeck(large, everyone(large), []);
    expect(shown).toEqual({ issues: 13, ofIssues: 400, parties: 12, ofParties: 30 });
    expect(ofIssues(slides)).toHaveLength(39);
    const few = buildDeck(large, { ...EMPTY_VIEW, parties: ["p1", "p2"] }, []);
    expect(few.shown).toMatchObject({ issues: 80, ofIssues: 400 });
  });

  test("ten parties take three slides an issue, of about the same width", () => {
    const ten = parties.slice(0, 10).map(({ key }) => key);
    const { slides } = buildDeck(large, { ...EMPTY_VIEW, parties: ten, issues: ["i1"] }, []);
    expect(ofIssues(slides).map((one) => one.parties.length)).toEqual([4, 3, 3]);
    expect(ofIssues(slides).map(({ part, parts }) => `${part}/${parts}`)).toEqual(["1/3", "2/3", "3/3"]);
  });
});
