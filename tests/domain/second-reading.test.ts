// The product's rules against a second, naive reading of domain.md (tests/support/second-reading.ts).
import fc from "fast-check";
import { expect, test } from "vitest";
import type { CaseFile, Day, Key } from "@/lib/domain/case-file";
import { listChanges } from "@/lib/domain/changes";
import { EMPTY_VIEW } from "@/lib/domain/view-state";
import { buildMatrixAnswer } from "@/lib/formats/matrix-answer";
import { messagesFor } from "@/lib/messages/catalogue";
import { caseFiles } from "../support/generate-case";
import {
  type CellReading,
  choose,
  last,
  type MoveReading,
  type ReadingView,
  readChanges,
  readMatrix,
} from "../support/second-reading";

const RUNS = { seed: 20261124, numRuns: process.env.LONG_TESTS ? 5000 : 500 };
const LIMIT = process.env.LONG_TESTS ? 600_000 : 120_000;

const sized = (parties: [number, number], issues: [number, number], draft = false) =>
  caseFiles({
    draft,
    parties: { min: parties[0], max: parties[1] },
    issues: { min: issues[0], max: issues[1] },
  });
/** With the first two or three options only: then deadlocks, blocked conditions and first choices in common are many. */
function cutOptions(caseFile: CaseFile, kept: number): CaseFile {
  const optionsOf = new Map(caseFile.issues.map((one) => [one.key, one.options.slice(0, kept)]));
  const isKept = (issue: Key, option: Key) =>
    optionsOf.get(issue)?.some(({ key }) => key === option) ?? false;
  const cut = <T>(issue: Key, record: Record<Key, T> | undefined): Record<Key, T> =>
    Object.fromEntries(Object.entries(record ?? {}).filter(([option]) => isKept(issue, option)));
  return {
    ...caseFile,
    issues: caseFile.issues.map((issue) => ({ ...issue, options: issue.options.slice(0, kept) })),
    positions: caseFile.positions.map(({ redLine: _, ...position }) => ({
      ...position,
      stances: cut(position.issue, position.stances),
      conditions: Object.fromEntries(
        Object.entries(cut(position.issue, position.conditions)).map(([option, { text, requires = [] }]) => {
          const asked = requires.map((one) => ({
            issue: one.issue,
            options: one.options.filter((wanted) => isKept(one.issue, wanted)),
          }));
          return [option, { text, requires: asked.filter(({ options }) => options.length > 0) }];
        }),
      ),
      evidence: position.evidence?.map(({ options: _options, ...entry }) => entry),
    })),
  };
}

/** Small ones too, where the positions stand close: in a large one most issues are unknown. */
const cases = fc.oneof(
  caseFiles(),
  caseFiles({ draft: true }),
  sized([2, 4], [1, 3]),
  sized([3, 8], [1, 2]),
  sized([3, 5], [3, 3], true),
  ...[2, 3].flatMap((kept) =>
    [sized([2, 3], [2, 3]), sized([2, 3], [1, 1]), sized([3, 6], [2, 2])].map((some) =>
      some.map((caseFile) => cutOptions(caseFile, kept)),
    ),
  ),
);

/** From before the first position to after the last one, more of them late. */
const date = fc
  .tuple(fc.oneof(fc.nat(520), fc.integer({ min: 250, max: 520 })), fc.constantFrom(10, 10, 7, 4))
  .map(([days, length]) => new Date(Date.UTC(2024, 10, 20 + days)).toISOString().slice(0, length));

function viewsOf(caseFile: CaseFile): fc.Arbitrary<ReadingView> {
  const keys = caseFile.parties.map(({ key }) => key);
  const some = fc.record({
    parties: fc.option(fc.shuffledSubarray(keys, { minLength: 1 }), { freq: 4 }),
    count: fc.oneof(fc.constant<Key[]>([]), fc.shuffledSubarray(keys)),
    asOf: fc.option(date, { freq: 3 }),
  });
  const none = fc.constant({ parties: null, count: [], asOf: null });
  return fc.oneof({ weight: 5, arbitrary: some }, { weight: 1, arbitrary: none });
}

const sorted = <T>(list: readonly T[]): T[] =>
  [...list].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

/** Smallest first; the text gives groups of one size no order. */
const bySize = (groups: readonly (readonly Key[])[]) => sorted(groups).sort((a, b) => a.length - b.length);

type Answer = ReturnType<typeof buildMatrixAnswer>;
type CellAnswer = Answer["issues"][number]["cells"][Key];

const answerFor = (caseFile: CaseFile, view: ReadingView): Answer =>
  buildMatrixAnswer(caseFile, 1, { ...EMPTY_VIEW, ...view }, messagesFor(null));

/** As lists: keys such as "10" have no place of their own in an object. */
function cellOfAnswer(party: Key, cell: CellAnswer | undefined) {
  if (cell === undefined || !("stances" in cell)) return { party, state: cell?.state };
  const { state, stances, standing, lastSaid, evidence, from, basis, confidence } = cell;
  const lists = [stances, standing, lastSaid].map((record) => sorted<unknown>(Object.entries(record ?? {})));
  return { party, state, lists, evidence, from, basis, confidence };
}

function cellOfReading({ party, state, position, standing, lastSaid, evidence }: CellReading) {
  if (position === null) return { party, state };
  const { from, basis, confidence } = position;
  const stances = Object.entries(position.stances ?? {});
  const lists = [stances, [...standing], [...lastSaid]].map((entries) => sorted<unknown>(entries));
  return { party, state, lists, evidence, from, basis, confidence };
}

function expectSameMatrix(caseFile: CaseFile, view: ReadingView): void {
  const answer = answerFor(caseFile, view);
  const reading = readMatrix(caseFile, view);
  const { asOf, parties, counted } = reading;
  expect({ asOf: answer.asOf, parties: answer.parties, counted: answer.counted }).toEqual({
    asOf,
    parties,
    counted,
  });
  expect(answer.issues.map(({ key }) => key)).toEqual(reading.issues.map(({ key }) => key));
  for (const [place, read] of reading.issues.entries()) {
    const { reason, cells, blockers, blockersCut, restsOn, thin, ...given } = answer.issues[
      place
    ] as Answer["issues"][number];
    expect(reason).not.toBe("");
    const {
      cells: readCells,
      blockers: readBlockers,
      restsOn: readRestsOn,
      thin: readThin,
      ...wanted
    } = read;
    expect(given).toEqual({ ...wanted, counted: wanted.counted.length, onRecord: wanted.onRecord.length });
    const cellsGiven = Object.entries(cells).map(([party, cell]) => cellOfAnswer(party, cell));
    expect(sorted(cellsGiven)).toEqual(sorted(readCells.map(cellOfReading)));
    expect(blockers.map(({ length }) => length)).toEqual(bySize(blockers).map(({ length }) => length));
    // More than eight are too many to try every group.
    if (read.onRecord.length <= 8) {
      expect(bySize(blockers)).toEqual(bySize(readBlockers));
      expect(blockersCut).toBe(false);
    }
    expect({ restsOn, thin }).toEqual({ restsOn: readRestsOn, thin: readThin });
  }
}

/** What lib/domain lists as several moves of one position, as one. */
function joinMoves(moves: ReturnType<typeof listChanges>["moves"]): MoveReading[] {
  const joined = new Map<string, MoveReading>();
  for (const { party, issue, date: from, kind, stances, evidence } of moves) {
    const name = [party, issue, from].join(" ");
    const move = joined.get(name) ?? {
      party,
      issue,
      date: from,
      kinds: [],
      stances: [],
      evidence: [...evidence],
    };
    if (kind !== "stances") move.kinds.push(kind);
    move.stances.push(...stances);
    joined.set(name, move);
  }
  return [...joined.values()];
}

/** What both sides must agree on, in one order. */
function comparable(moves: readonly MoveReading[]) {
  return sorted(
    moves.map((move) => ({
      ...move,
      kinds: sorted(move.kinds),
      stances: sorted(move.stances),
      evidence: sorted(move.evidence),
    })),
  );
}

function expectSameChanges(caseFile: CaseFile, view: ReadingView, from: Day, to: Day): void {
  const { counted } = choose(caseFile, view);
  const { moves, statuses, distances } = listChanges(caseFile, from, to, counted);
  const read = readChanges(caseFile, from, to, counted);
  expect(comparable(joinMoves(moves))).toEqual(comparable(read.moves));
  expect({ statuses, distances }).toEqual({ statuses: read.statuses, distances: read.distances });
}

test(
  "the matrix says what a second reading of domain.md says",
  () => {
    const viewed = cases.chain((caseFile) => fc.tuple(fc.constant(caseFile), viewsOf(caseFile)));
    fc.assert(
      fc.property(viewed, ([caseFile, view]) => expectSameMatrix(caseFile, view)),
      RUNS,
    );
  },
  LIMIT,
);

test(
  "the changes between two dates are what a second reading of domain.md says",
  () => {
    const viewed = cases.chain((caseFile) => fc.tuple(fc.constant(caseFile), viewsOf(caseFile), date, date));
    fc.assert(
      fc.property(viewed, ([caseFile, view, one, other]) => {
        const [from = "", to = ""] = [last(one), last(other)].sort();
        expectSameChanges(caseFile, view, from, to);
      }),
      RUNS,
    );
  },
  LIMIT,
);

test(
  "cases with up to twenty parties are read the same, and nothing breaks on them",
  () => {
    const large = caseFiles({ parties: { min: 9, max: 20 }, issues: { min: 1, max: 4 }, maxPositions: 200 });
    const viewed = large.chain((caseFile) => fc.tuple(fc.constant(caseFile), viewsOf(caseFile)));
    fc.assert(
      fc.property(viewed, ([caseFile, view]) => expectSameMatrix(caseFile, view)),
      { ...RUNS, numRuns: RUNS.numRuns / 10 },
    );
  },
  LIMIT,
);
