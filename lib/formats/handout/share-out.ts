/** A list as few parts of about the same length, none longer than `most`; one part where there is nothing. */
export function shareOut<T>(list: readonly T[], most: number): T[][] {
  const parts = Math.max(1, Math.ceil(list.length / most));
  const length = Math.max(1, Math.ceil(list.length / parts));
  return Array.from({ length: parts }, (_, place) => list.slice(place * length, (place + 1) * length)).filter(
    (part, place) => part.length > 0 || place === 0,
  );
}
