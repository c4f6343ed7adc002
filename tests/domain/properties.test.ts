// What must always hold of statuses, on generated cases with conditions across issues.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { endOfRecord, viewDay } from "@/lib/domain/as-of";
import type { CaseFile, Issue, Key, Position } from "@/lib/domain/case-file";
import { indexCase } from "@/lib/domain/case-index";
import { chooseParties } from "@/lib/domain/choice";
import { firstDay } from "@/lib/domain/day";
import { buildMatrix, cellsAt, decideStatuses } from "@/lib/domain/matrix";
import { buildPairs } from "@/lib/domain/pairs";
import type { Status } from "@/lib/domain/vocabulary";
import { listVoices } from "@/lib/domain/voices";
import { caseFiles } from "../support/generate-case";
import { viewWith } from "../support/tiny-case";

const RUNS = { seed: 20261124, numRuns: process.env.LONG_TESTS ? 5000 : 500 };

/** Best first. Statuses that are not in the list are not compared. */
const ORDER: Partial<Record<Status, number>> = {
  "same-choice": 0,
  "common-ground": 1,
  "on-conditions": 2,
  unanswered: 3,
  untested: 3,
  gap: 4,
  "red-line-conflict": 5,
  "agenda-dispute": 6,
};

/** Fails where `now` is better than `was`. */
function expectNoBetter(now: Status | undefined, was: Status | undefined, what: string): void {
  const [a, b] = [now && ORDER[now], was && ORDER[was]];
  if (a !== undefined && b !== undefined)
    expect(a, `${what}: from ${was} to ${now}`).toBeGreaterThanOrEqual(b);
}

function statusesFor(
  caseFile: CaseFile,
  counted: readonly Key[],
  day = endOfRecord(caseFile),
): Map<Key, Status> {
  return new Map(decideStatuses(caseFile, counted, day).map(({ issue, status }) => [issue, status]));
}

function onRecord(caseFile: CaseFile, issue: Issue, counted: readonly Key[]): Key[] {
  const index = indexCase(caseFile);
  return listVoices(index, issue, counted, cellsAt(index, endOfRecord(caseFile)))
    .filter(({ cell }) => cell.onRecord)
    .map(({ party }) => party);
}

const keys = (caseFile: CaseFile) => caseFile.parties.map(({ key }) => key);

describe("Statuses", () => {
  test("do not depend on the order of the parties", () => {
    fc.assert(
      fc.property(caseFiles(), (caseFile) => {
        const forwards = statusesFor(caseFile, keys(caseFile));
        expect(statusesFor(caseFile, keys(caseFile).reverse())).toEqual(forwards);
      }),
      RUNS,
    );
  });

  test("do not depend on the names of options", () => {
    fc.assert(
      fc.property(caseFiles(), (caseFile) => {
        const renamed = renameOptions(caseFile);
        expect([...statusesFor(renamed, keys(caseFile)).values()]).toEqual([
          ...statusesFor(caseFile, keys(caseFile)).values(),
        ]);
      }),
      RUNS,
    );
  });

  test("never improve when a silence becomes a red line, on any issue", () => {
    const situations = caseFiles().chain((caseFile) =>
      fc.record({
        caseFile: fc.constant(caseFile),
        issue: fc.constantFrom(...caseFile.issues),
        party: fc.constantFrom(...keys(caseFile)),
        place: fc.nat(8),
      }),
    );
    fc.assert(
      fc.property(situations, ({ caseFile, issue, party, place }) => {
        const option = issue.options[place % issue.options.length]?.key ?? "";
        const worse = withRedLine(caseFile, party, issue, option);
        fc.pre(worse !== null);
        const before = statusesFor(caseFile, keys(caseFile));
        const after = statusesFor(worse as CaseFile, keys(caseFile));
        for (const { key } of caseFile.issues) expectNoBetter(after.get(key), before.get(key), key);
      }),
      RUNS,
    );
  });

  test("are never better for several parties than for their worst pair", () => {
    fc.assert(
      fc.property(caseFiles(), (caseFile) => {
        const all = statusesFor(caseFile, keys(caseFile));
        for (const pair of buildPairs(
          caseFile,
          viewWith({ parties: keys(caseFile), asOf: endOfRecord(caseFile) }),
        )) {
          for (const { issue, status } of pair.issues) expectNoBetter(all.get(issue), status, issue);
        }
      }),
      RUNS,
    );
  });

  test("with a party more are those of a view that counts it", () => {
    let beside = 0;
    fc.assert(
      fc.property(caseFiles(), (caseFile) => {
        const asOf = endOfRecord(caseFile);
        const { rows, counted } = buildMatrix(caseFile, viewWith({ parties: keys(caseFile), asOf }));
        for (const { issue, with: others } of rows) {
          for (const { party, status } of others) {
            beside += 1;
            expect(status).toBe(statusesFor(caseFile, [...counted, party]).get(issue.key));
          }
        }
      }),
      RUNS,
    );
    expect(beside).toBeGreaterThan(0);
  });

  test("that are final never improve when a party is added", () => {
    fc.assert(
      fc.property(caseFiles(), fc.nat(), (caseFile, which) => {
        const parties = keys(caseFile);
        const added = parties[which % parties.length];
        const rest = parties.filter((key) => key !== added);
        fc.pre(rest.length >= 2);
        const index = indexCase(caseFile);
        const rows = buildMatrix(
          caseFile,
          viewWith({ parties: rest, count: rest, asOf: endOfRecord(caseFile) }),
        ).rows;
        const after = statusesFor(caseFile, parties);
        for (const { issue, status } of rows) {
          expect(index.issues.has(issue.key)).toBe(true);
          if (status.final) expectNoBetter(after.get(issue.key), status.status, issue.key);
        }
      }),
      RUNS,
    );
  });
});

describe("Reasons agree with the status", () => {
  test("landing, unanswered, untested, clashes, deadlock, tally, blockers", () => {
    fc.assert(
      fc.property(caseFiles(), (caseFile) => {
        const { rows, counted } = buildMatrix(caseFile, viewWith({ asOf: endOfRecord(caseFile) }));
        for (const { issue, status } of rows) {
          const meets = ["same-choice", "common-ground", "on-conditions"].includes(status.status);
          expect(status.landing.length > 0).toBe(meets);
          if (status.status === "unanswered") expect(status.unanswered).not.toEqual([]);
          if (status.status === "untested") {
            expect(status.unanswered).toEqual([]);
            expect(status.untested).not.toEqual([]);
          }
          if (status.status === "red-line-conflict")
            expect(status.deadlock || status.clashes.length > 0).toBe(true);
          expect(status.onRecord).toEqual(onRecord(caseFile, issue, counted));
          for (const row of status.tally) {
            const named = [...row.accept, ...row.conditional, ...row.object, ...row.silent];
            expect(named.toSorted()).toEqual([...status.counted].toSorted());
          }
          if (meets) expect(status.blockers).toEqual([]);
        }
      }),
      RUNS,
    );
  });
});

test("The parties shown are known, each once, and the counted ones among them", () => {
  fc.assert(
    fc.property(caseFiles(), fc.array(fc.nat(20)), fc.array(fc.nat(20)), (caseFile, chosen, count) => {
      const pick = (places: number[]) => [
        ...new Set(places.flatMap((place) => caseFile.parties[place]?.key ?? [])),
      ];
      const choice = chooseParties(caseFile, { parties: pick(chosen), count: pick(count) });
      expect(new Set(choice.parties).size).toBe(choice.parties.length);
      expect(choice.parties.filter((key) => choice.counted.includes(key))).toEqual(choice.counted);
      for (const key of pick(count)) expect(choice.counted).toContain(key);
      expect(choice.parties.length).toBeGreaterThan(0);
    }),
    RUNS,
  );
});

test("Without a date a view stands at the case file's own date, else at the end of its record", () => {
  fc.assert(
    fc.property(caseFiles(), (caseFile) => {
      const day = viewDay(caseFile, null);
      if (caseFile.negotiation.asOf) expect(day.startsWith(caseFile.negotiation.asOf.slice(0, 4))).toBe(true);
      else expect(caseFile.positions.every(({ from }) => firstDay(from) <= day)).toBe(true);
    }),
    RUNS,
  );
});

function renameOptions(caseFile: CaseFile): CaseFile {
  const rename = (option: Key) => `renamed-${option}`;
  const renameRecord = <T>(record: Record<Key, T>) =>
    Object.fromEntries(Object.entries(record).map(([option, value]) => [rename(option), value]));
  return {
    ...caseFile,
    issues: caseFile.issues.map((issue) => ({
      ...issue,
      options: issue.options.map((option) => ({ ...option, key: rename(option.key) })),
    })),
    positions: caseFile.positions.map((position) => ({
      ...position,
      stances: renameRecord(position.stances ?? {}),
      conditions: Object.fromEntries(
        Object.entries(position.conditions ?? {}).map(([option, { text, requires = [] }]) => [
          rename(option),
          { text, requires: requires.map(({ issue, options }) => ({ issue, options: options.map(rename) })) },
        ]),
      ),
    })),
  };
}

/** The case with one silence made a red line; null where the party is not silent there, or neutral. */
function withRedLine(caseFile: CaseFile, party: Key, issue: Issue, option: Key): CaseFile | null {
  const day = endOfRecord(caseFile);
  const cell = cellsAt(indexCase(caseFile), day)(party, issue.key);
  if (cell.state === "neutral" || cell.stances[option] !== undefined) return null;
  const current = cell.position;
  if (!current || current.agenda === "withdrawn") {
    if (current && firstDay(current.from) === day) return null;
    const said: Position = {
      party,
      issue: issue.key,
      from: day,
      headline: "Never",
      stances: { [option]: "red-line" },
      basis: "stated",
      confidence: "high",
    };
    return { ...caseFile, positions: [...caseFile.positions, said] };
  }
  const said: Position = { ...current, stances: { ...current.stances, [option]: "red-line" } };
  return {
    ...caseFile,
    positions: caseFile.positions.map((position) => (position === current ? said : position)),
  };
}
