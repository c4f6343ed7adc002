// The page "What changed" shows what the API answers, and nothing besides.
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { viewDay } from "@/lib/domain/as-of";
import { listAskedChanges } from "@/lib/domain/asked-changes";
import { positionId } from "@/lib/domain/case-entities";
import type { CaseFile, Position } from "@/lib/domain/case-file";
import { indexCase } from "@/lib/domain/case-index";
import { firstDay } from "@/lib/domain/day";
import { type Interval, joinEnds, readIntervalEnd } from "@/lib/domain/interval";
import { listLatestMoves } from "@/lib/domain/latest-moves";
import { readViewState } from "@/lib/domain/view-state";
import { messagesFor } from "@/lib/messages/catalogue";
import { caseFiles } from "../support/generate-case";
import { caseWith, issueWith, positionOf } from "../support/tiny-case";
import { listTags, openView, RELEASE, renderPage, textOf } from "./render";

const iran: CaseFile = JSON.parse(readFileSync("cases/iran-us-2025-26.json", "utf8"));
const messages = messagesFor(null);

const render = (caseFile: CaseFile, query: Record<string, string> = {}, others: CaseFile[] = []) =>
  renderPage(
    openView(caseFile, {
      path: "changes",
      query,
      others: others.map((other, place) => ({
        release: { ...RELEASE, number: RELEASE.number - 1 - place },
        caseFile: other,
      })),
    }),
  );

function intervalOf(from: string, to: string): Interval {
  const [start, end] = [readIntervalEnd(from), readIntervalEnd(to)];
  const interval = start && end && joinEnds(start, end);
  if (!interval) throw new Error(`No interval: ${from} to ${to}`);
  return interval;
}

/** The part of the page in which each issue has its card, by the key of the issue. */
function cardsOf(html: string): Map<string, string> {
  const starts = [...html.matchAll(/<section [^>]*id="changed-([^"]+)"/g)];
  return new Map(
    starts.map((start, place) => {
      const end = starts[place + 1]?.index ?? html.indexOf("</section>", start.index);
      return [start[1] ?? "", html.slice(start.index, end)];
    }),
  );
}

/** The positions that a card tells, each by the address of its cell on its day. */
function stepsIn(card: string): string[] {
  return listTags(card, "a").flatMap(({ href = "" }) => {
    const { searchParams } = new URL(href, "https://parley.example");
    const [cell, asOf] = [searchParams.get("cell"), searchParams.get("asOf")];
    return cell !== null && asOf !== null ? [`${cell}~${asOf}`] : [];
  });
}

const squeeze = (text: string) => text.replace(/\s+/g, "");

/** Every position, line, status and distance of the answer stands on the page, and no other position does. */
function expectWhatTheApiSays(
  html: string,
  before: CaseFile,
  after: CaseFile,
  query: Record<string, string>,
) {
  const { view } = readViewState(query, after);
  const interval = intervalOf(query.from ?? "", query.to ?? "");
  const answer = listAskedChanges(before, after, interval, view);
  const index = indexCase(after);
  const cards = cardsOf(html);

  const touched = [...answer.moves, ...answer.statuses, ...answer.distances].map(({ issue }) => issue);
  expect([...cards.keys()].toSorted()).toEqual([...new Set(touched)].toSorted());

  const told = [...cards.values()].flatMap(stepsIn);
  const moved = answer.moves.map(({ party, issue, date }) => positionId({ party, issue, from: date }));
  expect(told.toSorted()).toEqual([...new Set(moved)].toSorted());

  for (const position of after.positions) {
    const moves = answer.moves.filter(
      ({ party, issue, date }) => positionId({ party, issue, from: date }) === positionId(position),
    );
    const issue = index.issues.get(position.issue);
    if (moves.length === 0 || !issue) continue;
    const text = squeeze(textOf(cards.get(issue.key) ?? ""));
    for (const line of messages.moveLines(moves, position, issue, after))
      expect(text).toContain(squeeze(line.text));
  }
  for (const { issue, before: was, after: is } of answer.statuses) {
    const shown = listTags(cards.get(issue) ?? "", "span").flatMap((tag) => tag["data-status"] ?? []);
    expect(shown.slice(0, 2), issue).toEqual(index.issues.has(issue) ? [was, is].filter(Boolean) : shown);
  }
}

describe("Between two dates", () => {
  const query = { from: "2025-05-01", to: "2026-02-08" };

  it.each<Record<string, string>>([
    query,
    { from: "2024", to: "2026-12" },
    { ...query, parties: "iran,israel" },
    { ...query, parties: "united-states,iran", issues: "enrichment,scope" },
    { ...query, parties: "oman", count: "oman" },
  ])("with %j it shows what the API answers", (asked) => {
    expectWhatTheApiSays(render(iran, asked), iran, iran, asked);
  });

  it("names who else newly said something, apart from the parties shown", () => {
    const html = render(iran, { from: "2024", to: "2026-12" });
    expect(textOf(html)).toContain("not among the parties shown");
  });

  it("counts what it shows", () => {
    const asked = { from: "2025-05-01", to: "2026-02-08", parties: "iran" };
    const { moves } = listAskedChanges(iran, iran, intervalOf(asked.from, asked.to), {
      ...readViewState(asked, iran).view,
    });
    const positions = new Set(moves.map(({ issue, date }) => `${issue}~${date}`)).size;
    expect(positions).toBeGreaterThan(1);
    expect(textOf(render(iran, asked))).toContain(`${positions} positions by Iran on`);
  });

  it("says what silence is, where nothing was newly said, and leads to where there is something", () => {
    const html = render(iran, { from: "2026-03-01", to: "2026-04-01" });
    const text = textOf(html);
    expect(text).toContain("Nobody is on record with a new position in this time.");
    expect(text).toContain("does not mean that nothing was said");
    expect(cardsOf(html).size).toBe(0);
    const whole = listTags(html, "a").find(({ id }) => id === "whole-record")?.href ?? "";
    const { searchParams } = new URL(whole, "https://parley.example");
    const asked = Object.fromEntries(searchParams);
    expect(cardsOf(render(iran, asked)).size).toBe(new Set(iran.positions.map(({ issue }) => issue)).size);
  });

  it("exchanges two dates in the wrong order, and says so", () => {
    const text = textOf(render(iran, { from: "2026-02-08", to: "2025-05-01" }));
    expect(text).toContain("“from” lay after “to”: the two were exchanged.");
    expect(text).toContain("What changed between 1 May 2025 and 8 February 2026");
  });

  it("calls nobody softer or harder", () => {
    const own = textOf(render(iran, query)).replace(messages.changesRule, "");
    const verdicts = /\b(softer|harder|softened|hardened|concessions?|conceded|winner|loser)\b/i;
    expect(own.match(verdicts)?.[0]).toBeUndefined();
  });
});

describe("Between two releases", () => {
  const [first, second, ...rest] = iran.positions as [Position, Position, ...Position[]];
  const before = { ...iran, positions: [second, ...rest] };
  const after = {
    ...iran,
    positions: [first, { ...second, headline: "Read again", confidence: "low" as const }, ...rest],
  };
  const query = { from: "r2", to: "r3" };
  const html = render(after, query, [before]);

  it("shows what the API answers", () => {
    expectWhatTheApiSays(html, before, after, query);
  });

  it("tells mended coding apart from what was said, field by field", () => {
    const corrections = html.slice(html.indexOf('id="corrections"'));
    const text = textOf(corrections);
    expect(text).toContain("Mended coding, not diplomacy");
    expect(text).toContain("The party said nothing new: this is not diplomacy.");
    expect(text).toMatch(/Headline .* then Read again/);
    expect(corrections.match(/<h3/g)).toHaveLength(1);
    const told = [...cardsOf(html).values()].flatMap(stepsIn);
    expect(told).toEqual([positionId(first)]);
  });

  it("names a position that was taken out of the record", () => {
    const text = textOf(render(before, query, [after]));
    expect(text).toContain("This position was taken out of the record.");
  });

  it("says so where the two say the same", () => {
    const text = textOf(render(iran, query, [iran]));
    expect(text).toContain("The two releases say the same of every position.");
  });

  it.each([
    ["r1", "There is no release 1: it was left out."],
    ["2025", "both ends have to be dates, or both releases."],
  ])("names what of the address could not be taken: from %s", (from, note) => {
    expect(textOf(render(after, { from, to: "r3" }, [before]))).toContain(note);
  });
});

test("Of any case file, between any two dates, the page shows what the API answers", () => {
  const day = fc.constantFrom("2024", "2025-02-01", "2025-06", "2025-11-30", "2026-12-31");
  fc.assert(
    fc.property(caseFiles({ maxPositions: 20 }), day, day, fc.boolean(), (caseFile, one, other, chosen) => {
      fc.pre(one !== other);
      const [from, to] = [one, other].toSorted();
      const parties = caseFile.parties.slice(0, 2).map(({ key }) => key);
      const query = { from: from ?? "", to: to ?? "", ...(chosen && { parties: parties.join(",") }) };
      expectWhatTheApiSays(render(caseFile, query), caseFile, caseFile, query);
    }),
    { seed: 20261125, numRuns: 60 },
  );
});

describe("What changed last, on the page of an issue and of a party", () => {
  const day = viewDay(iran, null);

  /** The entries beneath the heading. */
  const lastOf = (path: string, query: Record<string, string> = {}) => {
    const html = renderPage(openView(iran, { path, query }));
    const start = html.indexOf('id="changed-last"');
    return start < 0 ? null : html.slice(start, html.indexOf("</section>", start));
  };

  it("names the newest moves, each with the way to its words", () => {
    for (const { key } of iran.issues) {
      const section = lastOf(`issues/${key}`) ?? "";
      const moves = listLatestMoves(iran, day, { issue: key, most: 5 });
      const times = listTags(section, "time").map(({ datetime, dateTime }) => datetime ?? dateTime);
      expect(times, key).toEqual(moves.map(({ position }) => position.from));
      const asked = listTags(section, "a").map(({ href = "" }) => new URL(href, "https://parley.example"));
      for (const { position } of moves)
        expect(asked.map(({ searchParams }) => searchParams.get("to"))).toContain(firstDay(position.from));
    }
  });

  it("leads to all of them, and to the feed", () => {
    for (const { key } of iran.parties) {
      const section = lastOf(`parties/${key}`);
      const moves = listLatestMoves(iran, day, { party: key, most: Number.POSITIVE_INFINITY });
      if (section === null) {
        expect(moves).toEqual([]);
        continue;
      }
      const links = listTags(section, "a").map(({ href = "" }) => href);
      expect(links).toContain(`/negotiations/iran-us-2025-26/parties/${key}/feed.xml`);
      const [, all = ""] = /<a href="([^"]*)">All that this party newly said/.exec(section) ?? [];
      const { searchParams } = new URL(all.replaceAll("&amp;", "&"), "https://parley.example");
      const asked = Object.fromEntries(searchParams);
      const told = [...cardsOf(render(iran, asked)).values()].flatMap(stepsIn);
      expect(told).toEqual(expect.arrayContaining(moves.map(({ id }) => id)));
    }
  });

  it("stand at the date of the view, and are absent before anything was said", () => {
    const section = lastOf("parties/iran", { asOf: "2025-05" }) ?? "";
    const times = listTags(section, "time").map(({ datetime, dateTime }) => datetime ?? dateTime ?? "");
    expect(times.length).toBeGreaterThan(0);
    for (const time of times) expect(firstDay(time) <= "2025-05-31").toBe(true);
    expect(lastOf("parties/iran", { asOf: "1999" })).toBeNull();
  });
});

describe("From the matrix", () => {
  it("one press leads to what changed since the last turning point before its date", () => {
    const html = renderPage(openView(iran, { query: { asOf: "2026-02-08" } }));
    const link = listTags(html, "a").find(({ id }) => id === "changed-since")?.href ?? "";
    const { pathname, searchParams } = new URL(link, "https://parley.example");
    expect(pathname).toBe("/negotiations/iran-us-2025-26/changes");
    expect(searchParams.get("to")).toBe("2026-02-08");
    expect((searchParams.get("from") ?? "") < "2026-02-08").toBe(true);
    expect(cardsOf(render(iran, Object.fromEntries(searchParams))).size).toBeGreaterThan(0);
  });

  it("there is none in a case without positions", () => {
    const html = renderPage(openView(caseWith({})));
    expect(html).not.toContain("changed-since");
    const text = textOf(render(caseWith({ issues: [issueWith(2)] })));
    expect(text).toContain("This case has no positions yet.");
    expect(textOf(render(caseWith({ positions: [positionOf("a", "P · · ·")] })))).toContain(
      "First position on record",
    );
  });
});
