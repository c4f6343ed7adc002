// The smallest groups of parties that share no option: all pairs can overlap and the whole still shares nothing.
import type { Issue, Key } from "./case-file";
import type { Marks } from "./marks";

/** With many parties there can be millions of groups. The smallest come first, and nobody reads further. */
const MOST_GROUPS = 1000;
const MOST_STEPS = 100_000;

export interface Blockers {
  /** Smallest first, then in the order of the parties. */
  groups: Key[][];
  /** There are more groups than these. */
  isCut: boolean;
}

/** Parties that accept just the same stand for each other in a group: `places` are theirs in the order of the parties. */
interface Kind {
  reachable: number;
  places: number[];
}

function sortByKind(able: readonly Marks[]): Kind[] {
  const kinds = new Map<number, Kind>();
  able.forEach(({ reachable }, place) => {
    const kind = kinds.get(reachable) ?? { reachable, places: [] };
    kind.places.push(place);
    kinds.set(reachable, kind);
  });
  return [...kinds.values()];
}

/** Whether, whoever is left out, the others of the group share an option. */
function isSmallest(group: readonly Kind[]): boolean {
  return group.every((out) =>
    group.reduce((shared, kind) => (kind === out ? shared : shared & kind.reachable), -1),
  );
}

/** Every choice of one party of each kind, at most `most` of them. */
function chooseParties(group: readonly Kind[], most: number): number[][] {
  return group.reduce<number[][]>(
    (chosen, { places }) => chosen.flatMap((so) => places.map((place) => [...so, place])).slice(0, most),
    [[]],
  );
}

function compareGroups(a: readonly number[], b: readonly number[]): number {
  return a.reduce((order, place, at) => order || place - (b[at] ?? 0), 0);
}

/**
 * Groups of two or more parties, each accepting something (blocked conditions aside), that share no option and of
 * which no smaller group shares none either. Only with three parties or more on record, and at most 1,000.
 */
export function listBlockers(issue: Issue, onRecord: readonly Marks[]): Blockers {
  if (onRecord.length < 3) return { groups: [], isCut: false };
  const able = onRecord.filter((marks) => marks.reachable !== 0);
  const kinds = sortByKind(able);
  const groups: Key[][] = [];
  let steps = 0;
  let found: number[][] = [];

  function extend(group: readonly Kind[], shared: number, start: number, size: number): void {
    for (let next = start; next < kinds.length; next++) {
      if (++steps > MOST_STEPS || found.length > MOST_GROUPS) return;
      const candidate = kinds[next] as Kind;
      const left = shared & candidate.reachable;
      // Who takes no option away from those before it is not needed in the group.
      if (left === shared) continue;
      const longer = [...group, candidate];
      if (longer.length < size) {
        if (left !== 0) extend(longer, left, next + 1, size);
      } else if (left === 0 && isSmallest(longer)) found.push(...chooseParties(longer, MOST_GROUPS + 1));
    }
  }

  // Each member of such a group lacks an option that all the others share, another one each: never more members than
  // the issue has options.
  for (let size = 2; size <= Math.min(kinds.length, issue.options.length); size++) {
    found = [];
    extend([], -1, 0, size);
    const inOrder = found.map((group) => group.toSorted((a, b) => a - b)).sort(compareGroups);
    groups.push(...inOrder.map((group) => group.flatMap((place) => able[place]?.party ?? [])));
    if (groups.length > MOST_GROUPS || steps > MOST_STEPS)
      return { groups: groups.slice(0, MOST_GROUPS), isCut: true };
  }
  return { groups, isCut: false };
}
