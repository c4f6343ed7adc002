// The newest moves hold what the changes over the whole record hold, and nothing that is no news.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { endOfRecord } from "@/lib/domain/as-of";
import { positionId } from "@/lib/domain/case-entities";
import { listChanges, type Move } from "@/lib/domain/changes";
import { firstDay } from "@/lib/domain/day";
import { listLatestMoves } from "@/lib/domain/latest-moves";
import { caseFiles } from "../support/generate-case";
import { caseWith, issueWith, positionOf } from "../support/tiny-case";

const ALL = Number.POSITIVE_INFINITY;
const BEFORE_ALL = "0001-01-01";

const idOf = ({ party, issue, date }: Move) => positionId({ party, issue, from: date });
const isQuiet = ({ kind, stances }: Move) =>
  kind === "stances" && stances.every(({ change }) => change === "again" || change === "not-mentioned");

describe("The latest moves", () => {
  test("are those of the whole record, without the positions that say nothing new, newest first", () => {
    fc.assert(
      fc.property(caseFiles(), (caseFile) => {
        const end = endOfRecord(caseFile);
        const latest = listLatestMoves(caseFile, end, { most: ALL });
        const { moves } = listChanges(caseFile, BEFORE_ALL, end, []);
        const byId = new Map<string, Move[]>();
        for (const move of moves) byId.set(idOf(move), [...(byId.get(idOf(move)) ?? []), move]);
        const news = [...byId].filter(([, own]) => !own.every(isQuiet));
        expect(new Map(latest.map(({ id, moves: own }) => [id, own]))).toEqual(new Map(news));
        const days = latest.map(({ position }) => firstDay(position.from));
        expect(days).toEqual(days.toSorted().reverse());
      }),
    );
  });

  test("of a party, of an issue and of the first so many are picked out of the same list", () => {
    fc.assert(
      fc.property(caseFiles(), fc.nat(20), (caseFile, most) => {
        const end = endOfRecord(caseFile);
        const ids = (asked: Parameters<typeof listLatestMoves>[2]) =>
          listLatestMoves(caseFile, end, asked).map(({ id }) => id);
        const all = listLatestMoves(caseFile, end, { most: ALL });
        expect(ids({ most })).toEqual(all.slice(0, most).map(({ id }) => id));
        const parties = caseFile.parties.slice(0, 2).map(({ key }) => key);
        const issues = caseFile.issues.slice(1).map(({ key }) => key);
        expect(ids({ parties, issues, most: ALL })).toEqual(
          all
            .filter(({ position: { party, issue } }) => parties.includes(party) && issues.includes(issue))
            .map(({ id }) => id),
        );
        for (const { key: party } of caseFile.parties)
          expect(ids({ party, most: ALL })).toEqual(
            all.filter(({ position }) => position.party === party).map(({ id }) => id),
          );
        for (const { key: issue } of caseFile.issues)
          expect(ids({ issue, most: ALL })).toEqual(
            all.filter(({ position }) => position.issue === issue).map(({ id }) => id),
          );
      }),
      { numRuns: 50 },
    );
  });

  test("of an earlier day know nothing of what came later", () => {
    fc.assert(
      fc.property(caseFiles(), fc.constantFrom("2025-03-01", "2025-09-15", "2026-02-01"), (caseFile, day) => {
        const cut = {
          ...caseFile,
          positions: caseFile.positions.filter(({ from }) => firstDay(from) <= day),
          statements: caseFile.statements.filter(({ date }) => firstDay(date) <= day),
        };
        const told = (of: typeof caseFile) =>
          listLatestMoves(of, day, { most: ALL }).map(({ id, moves }) => ({ id, moves }));
        expect(told(caseFile)).toEqual(told(cut));
      }),
      { numRuns: 50 },
    );
  });

  test("leave out the same said again and an option no longer mentioned", () => {
    const caseFile = caseWith({
      issues: [issueWith(4)],
      positions: [
        positionOf("a", "P R · ·", { from: "2026-01-01" }),
        positionOf("a", "P · · ·", { from: "2026-02-01" }),
        positionOf("a", "P · A ·", { from: "2026-03-01" }),
      ],
    });
    const dates = listLatestMoves(caseFile, "2026-12-31", { most: ALL }).map(({ position }) => position.from);
    expect(dates).toEqual(["2026-03-01", "2026-01-01"]);
  });
});
