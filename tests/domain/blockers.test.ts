import fc from "fast-check";
import { expect, test } from "vitest";
import { listBlockers } from "@/lib/domain/blockers";
import type { Marks } from "@/lib/domain/marks";
import { issueWith } from "../support/tiny-case";

const party = (reachable: number, place: number): Marks => ({
  party: `p${place}`,
  refuses: false,
  preferred: 0,
  accepted: reachable,
  reachable,
  wanted: reachable,
  objected: 0,
  redLines: 0,
});

/** The definition, word by word: try every group. */
function tryEveryGroup(parties: readonly Marks[]): string[][] {
  const able = parties.filter(({ reachable }) => reachable !== 0);
  const sharesNone = (group: readonly Marks[]) =>
    group.reduce((shared, one) => shared & one.reachable, -1) === 0;
  const groups = Array.from({ length: 2 ** able.length }, (_, bits) =>
    able.filter((__, place) => bits & (1 << place)),
  ).filter((group) => group.length >= 2 && sharesNone(group));
  const isWithin = (small: readonly Marks[], large: readonly Marks[]) =>
    small.length < large.length && small.every((one) => large.includes(one));
  return groups
    .filter((group) => !groups.some((other) => isWithin(other, group)))
    .map((group) => group.map((one) => one.party));
}

test("Exactly the smallest groups that share no option, smallest first", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(31), { minLength: 3, maxLength: 9 }), (sets) => {
      const parties = sets.map(party);
      const { groups: found, isCut } = listBlockers(issueWith(5), parties);
      expect(isCut).toBe(false);
      expect(found.map((group) => group.join(" ")).toSorted()).toEqual(
        tryEveryGroup(parties)
          .map((group) => group.join(" "))
          .toSorted(),
      );
      expect(found.map((group) => group.length)).toEqual(
        found.map((group) => group.length).toSorted((a, b) => a - b),
      );
    }),
    { seed: 20261124, numRuns: 300 },
  );
});

test("Fewer than three parties on record block nothing", () => {
  expect(listBlockers(issueWith(2), [party(1, 0), party(2, 1)])).toEqual({ groups: [], isCut: false });
});

test("Where each party accepts all but one option, a group needs one party of each kind", () => {
  const parties = Array.from({ length: 18 }, (_, place) => party(511 & ~(1 << (place % 9)), place));
  const { groups, isCut } = listBlockers(issueWith(9), parties);
  expect([groups.length, isCut]).toEqual([2 ** 9, false]);
  expect(groups[0]).toEqual(Array.from({ length: 9 }, (_, place) => `p${place}`));
});

test("Two hundred parties stay bounded, and the list says that it is cut", () => {
  const parties = Array.from({ length: 200 }, (_, place) => party(1 + ((place * 73) % 511), place));
  const { groups, isCut } = listBlockers(issueWith(9), parties);
  expect([groups.length, isCut]).toEqual([1000, true]);
  expect(groups[0]).toHaveLength(2);
});
