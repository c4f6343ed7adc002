/**
 * Numbers for things in their order, ascending. Those that have a number keep it where it can be kept: new and moved
 * ones go into gaps and after the end. Where a gap is too narrow, all are numbered anew from 0.
 * @param kept the numbers of those that did not move, ascending in the order given
 */
export function assignPlaces(
  order: readonly string[],
  kept: ReadonlyMap<string, number>,
): Map<string, number> {
  const places = new Map<string, number>();
  let last = -1;
  let waiting: string[] = [];
  for (const id of order) {
    const place = kept.get(id);
    if (place === undefined) {
      waiting.push(id);
      continue;
    }
    if (place - last - 1 < waiting.length) return new Map(order.map((each, index) => [each, index]));
    for (const each of waiting) places.set(each, ++last);
    waiting = [];
    places.set(id, place);
    last = place;
  }
  for (const each of waiting) places.set(each, ++last);
  return places;
}
