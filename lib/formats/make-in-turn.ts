// What takes seconds to make is made one after the other, kept for whoever asks for the same, and refused where too many
// wait already: a crowd must not take all processors, nor all memory.

type Bytes = Uint8Array<ArrayBuffer>;

interface Bounds {
  /** So many are kept, the newest; and no more than so many bytes. */
  mostKnown: number;
  mostBytes: number;
  /** Those asked for and not there yet. */
  mostWaiting: number;
}

/**
 * Makes a function that makes things by name: the same name is the same thing. Null: too many others wait already.
 * What fails is not kept.
 */
export function makeInTurn({
  mostKnown,
  mostBytes,
  mostWaiting,
}: Bounds): (name: string, make: () => Promise<Bytes>) => Promise<Bytes | null> {
  const known = new Map<string, Bytes>();
  const waiting = new Map<string, Promise<Bytes>>();
  let last: Promise<unknown> = Promise.resolve();

  const keep = (name: string, bytes: Bytes): Bytes => {
    known.set(name, bytes);
    let sum = [...known.values()].reduce((all, one) => all + one.byteLength, 0);
    for (const [oldest, { byteLength }] of known) {
      if (known.size <= mostKnown && sum <= mostBytes) break;
      known.delete(oldest);
      sum -= byteLength;
    }
    return bytes;
  };

  return async (name, make) => {
    const found = known.get(name) ?? waiting.get(name);
    if (found) return found;
    if (waiting.size >= mostWaiting) return null;
    const made = last
      .then(make)
      .then((bytes) => keep(name, bytes))
      .finally(() => waiting.delete(name));
    waiting.set(name, made);
    last = made.catch(() => {});
    return made;
  };
}
