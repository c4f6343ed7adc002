// "Did you mean …?": the known word that somebody who wrote another one most likely meant.

/** Keys have at most 80 characters; comparing longer words would cost time and suggest nothing sensible. */
const LONGEST_WORD = 100;

/** Of this many letters the beginning of a word is enough to know it by. */
const SHORTEST_BEGINNING = 3;

/** So many slips are forgiven: one in a short word, at most three in a long one. */
function forgiven(length: number): number {
  return Math.max(1, Math.min(3, Math.floor(length / 3)));
}

/**
 * Letters to add, drop, replace or swap with their neighbour to make `a` into `b`; more than `limit` is given as
 * `limit + 1`.
 */
function countSlips(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const now = [row];
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let slips = Math.min(
        (last[column] ?? 0) + 1,
        (now[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        slips = Math.min(slips, (before[column - 2] ?? 0) + 1);
      }
      now.push(slips);
      least = Math.min(least, slips);
    }
    if (least > limit) return limit + 1;
    before = last;
    last = now;
  }
  return last[b.length] ?? limit + 1;
}

/**
 * The known word nearest to the one given, case aside: the one with the fewest slips, or else one that begins with it.
 * Of equally near ones the first. Null where none is near, and for words of more than 100 characters.
 */
export function nearest(word: string, known: readonly string[]): string | null {
  if (word.length === 0 || word.length > LONGEST_WORD) return null;
  const given = word.toLowerCase();
  let best: string | null = null;
  let fewest = Number.POSITIVE_INFINITY;
  let begun: string | null = null;
  for (const candidate of known) {
    if (candidate.length > LONGEST_WORD) continue;
    const compared = candidate.toLowerCase();
    const longer = Math.max(given.length, compared.length);
    const slips = countSlips(given, compared, Math.min(forgiven(longer), fewest - 1));
    // Where every letter is a slip, the two have nothing in common.
    if (slips < fewest && slips <= forgiven(longer) && slips < longer) {
      best = candidate;
      fewest = slips;
      if (slips === 0) break;
    }
    if (begun === null && given.length >= SHORTEST_BEGINNING && compared.startsWith(given)) begun = candidate;
  }
  return best ?? begun;
}
