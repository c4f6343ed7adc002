import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { viewDay } from "@/lib/domain/as-of";
import type { CaseEvent, CaseFile } from "@/lib/domain/case-file";
import { firstDay, lastDay } from "@/lib/domain/day";
import {
  buildTimeline,
  ENTRIES_A_PART,
  listTimelineMarks,
  placeEvent,
  type Timeline,
} from "@/lib/domain/timeline";
import { EVENT_KINDS, TIMELINE_KINDS } from "@/lib/domain/vocabulary";
import { caseFiles } from "../support/generate-case";
import { caseWith, positionOf, viewWith } from "../support/tiny-case";

const eventOn = (date: string, more: Partial<CaseEvent> = {}): CaseEvent => ({
  ...{ key: `on-${date}`, date, kind: "talks", title: "Talks" },
  ...more,
});

const entriesOf = ({ sections }: Timeline) => sections.flatMap(({ entries }) => entries);

/** Every part of a timeline, in order. */
function allEntries(caseFile: CaseFile, view: ReturnType<typeof viewWith>) {
  const { parts } = buildTimeline(caseFile, view);
  return Array.from({ length: parts }, (_, place) =>
    entriesOf(buildTimeline(caseFile, { ...view, part: place + 1 })),
  ).flat();
}

const asOf = fc.constantFrom(null, "2025", "2025-06", "2025-11-30", "2026-03-01");

test("Of any case at any date every event and position stands exactly once, and nothing later", () => {
  fc.assert(
    fc.property(caseFiles(), asOf, (caseFile, date) => {
      const day = viewDay(caseFile, date);
      const entries = allEntries(caseFile, viewWith({ asOf: date }));
      const events = entries.flatMap((entry) => (entry.what === "event" ? [entry.event] : []));
      const positions = entries.flatMap((entry) => (entry.what === "position" ? [entry.position] : []));
      const isThere = (first: string) => firstDay(first) <= day;
      expect(new Set(events)).toEqual(new Set(caseFile.events.filter((event) => isThere(event.date))));
      expect(new Set(positions)).toEqual(new Set(caseFile.positions.filter(({ from }) => isThere(from))));
      expect(entries).toHaveLength(new Set(events).size + new Set(positions).size);
      for (const entry of entries)
        if (entry.what === "event" && entry.until !== null) expect(lastDay(entry.until) <= day).toBe(true);
    }),
    { seed: 20261125 },
  );
});

test("They stand in the order of time, in the section of their month, and the contents count them", () => {
  fc.assert(
    fc.property(caseFiles(), asOf, (caseFile, date) => {
      const timeline = buildTimeline(caseFile, viewWith({ asOf: date }));
      const days = entriesOf(timeline).map(({ day }) => day);
      expect(days).toEqual(days.toSorted());
      for (const { period, entries } of timeline.sections)
        for (const entry of entries) expect(entry.date.slice(0, 7)).toBe(period);
      const counted = timeline.contents.reduce((sum, { count }) => sum + count, 0);
      expect(counted).toBe(timeline.events + timeline.positions);
    }),
    { seed: 20261125 },
  );
});

test("What is asked for stands, and nothing else", () => {
  const kinds = fc.shuffledSubarray([...TIMELINE_KINDS]);
  fc.assert(
    fc.property(caseFiles(), kinds, fc.nat(9), fc.nat(9), (caseFile, kind, first, second) => {
      const parties = [caseFile.parties[first % caseFile.parties.length]?.key ?? ""];
      const issues = [caseFile.issues[second % caseFile.issues.length]?.key ?? ""];
      const view = viewWith({ kind, parties, issues, asOf: "2027" });
      const marks = listTimelineMarks(caseFile, view);
      const isAsked = (word: string) => kind.length === 0 || kind.some((one) => one === word);
      const names = (asked: readonly string[], named: readonly string[] = []) =>
        named.length === 0 || named.some((key) => asked.includes(key));
      const expected = [
        ...caseFile.events
          .filter(
            (event) => isAsked(event.kind) && names(parties, event.parties) && names(issues, event.issues),
          )
          .map(({ key }) => key),
        ...caseFile.positions
          .filter(
            ({ party, issue }) => isAsked("position") && parties.includes(party) && issues.includes(issue),
          )
          .map(({ party, issue, from }) => `${party}~${issue}~${firstDay(from)}`),
      ];
      expect(marks.map(({ id }) => id).toSorted()).toEqual(expected.toSorted());
    }),
    { seed: 20261125 },
  );
});

describe("Of one first day", () => {
  const caseFile = caseWith({
    events: [eventOn("2026-01-01"), eventOn("2026"), eventOn("2026-01")],
    positions: [positionOf("a", "P · · ·"), positionOf("b", "P · · ·", { from: "2026" })],
  });
  test("the least precise comes first, and what happened before what was said", () => {
    const marks = listTimelineMarks(caseFile, viewWith());
    expect(marks.map(({ what, date }) => `${what} ${date}`)).toEqual([
      "event 2026",
      "position 2026",
      "event 2026-01",
      "event 2026-01-01",
      "position 2026-01-01",
    ]);
  });
});

describe("An event of several days", () => {
  const caseFile = caseWith({ events: [eventOn("2026-02-12", { until: "2026-02-17" })] });
  test.each([
    ["2026-02-11", []],
    ["2026-02-12", [{ until: null, goesOn: true }]],
    ["2026-02-16", [{ until: null, goesOn: true }]],
    ["2026-02-17", [{ until: "2026-02-17", goesOn: false }]],
  ])("as of %s says its end only where it is there", (day, expected) => {
    const entries = entriesOf(buildTimeline(caseFile, viewWith({ asOf: day })));
    expect(entries).toHaveLength(expected.length);
    expect(entries).toMatchObject(expected);
  });
});

test("Every event of any case has its place where it is shown, whatever the date of the view", () => {
  fc.assert(
    fc.property(caseFiles(), asOf, (caseFile, date) => {
      for (const event of caseFile.events) {
        const place = placeEvent(caseFile, event, date);
        const timeline = buildTimeline(caseFile, viewWith({ asOf: place.asOf ?? date, part: place.part }));
        expect(entriesOf(timeline).some(({ id }) => id === event.key)).toBe(true);
        if (firstDay(event.date) <= viewDay(caseFile, date)) expect(place.asOf).toBeNull();
      }
    }),
    { seed: 20261125 },
  );
});

describe("A long record", () => {
  const days = Array.from({ length: 2 * ENTRIES_A_PART + 1 }, (_, place) => {
    const year = 1980 + Math.floor(place / 12);
    return `${year}-${String((place % 12) + 1).padStart(2, "0")}-05`;
  });
  const caseFile = caseWith({
    events: days.map((day, place) => eventOn(day, { kind: EVENT_KINDS[place % 8] ?? "other" })),
  });

  test("takes several parts, and opens at the last, where the view stands", () => {
    const last = buildTimeline(caseFile, viewWith());
    expect(last).toMatchObject({ part: 3, parts: 3 });
    expect(entriesOf(last).map(({ date }) => date)).toEqual(days.slice(-1));
    expect(entriesOf(buildTimeline(caseFile, viewWith({ part: 1 })))).toHaveLength(ENTRIES_A_PART);
    expect(buildTimeline(caseFile, viewWith({ part: 9 })).part).toBe(3);
  });

  test("places each event in the part that holds it", () => {
    for (const event of caseFile.events) {
      const { part, asOf } = placeEvent(caseFile, event, null);
      const shown = entriesOf(buildTimeline(caseFile, viewWith({ part, asOf })));
      expect(shown.map(({ id }) => id)).toContain(event.key);
    }
  });

  test("has years for contents, each leading to the part and month where it begins", () => {
    for (const { period, part, first } of buildTimeline(caseFile, viewWith()).contents) {
      expect(period).toMatch(/^\d{4}$/);
      const sections = buildTimeline(caseFile, viewWith({ part })).sections.map((section) => section.period);
      expect(sections).toContain(first);
    }
  });
});
