// Whether what an entry refers to is there. Works on input that may have faults of form, so that all faults are known
// at once: what cannot be read is passed over, and has been named by the schema.
import { type FaultList, formatPlace, type Path, quote } from "./fault";
import { entriesOf, type Known, type Referable } from "./known-keys";

/** So many names are listed where none is near: as many as an issue can have options. */
const NAMES_LISTED = 9;

export class References {
  constructor(
    readonly known: Known,
    readonly faults: FaultList,
  ) {}

  /** Refuses a key that is not there. True where it is. */
  check(key: unknown, path: Path, { noun, within, keys }: Referable): boolean {
    if (typeof key !== "string" || keys === null) return false;
    if (keys.has(key)) return true;
    const names = [...keys];
    const meant = this.faults.nearest(key, names);
    const missing = `there is no ${noun} ${quote(key)}${within}`;
    if (meant !== null) this.faults.add(path, `${missing}; the nearest is ${quote(meant)}: correct it`);
    else if (names.length === 0 || names.length > NAMES_LISTED) {
      this.faults.add(path, `${missing}: add it, or correct the key`);
    } else {
      this.faults.add(
        path,
        `${missing}; known are ${names.map(quote).join(", ")}: use one of these, or add it`,
      );
    }
    return false;
  }

  /** The same for a list of keys, each of which may stand there once. */
  checkAll(keys: unknown, path: Path, referable: Referable): void {
    const places = new Map<string, number>();
    for (const [place, key] of (entriesOf(keys) ?? []).entries()) {
      this.check(key, [...path, place], referable);
      if (typeof key !== "string") continue;
      const first = places.get(key);
      if (first === undefined) {
        places.set(key, place);
        continue;
      }
      const [one, other] = [first, place].map((index) => formatPlace([...path, index]));
      this.faults.add(
        [...path, place],
        `${quote(key)} stands in ${one} and in ${other}: remove one of the two`,
      );
    }
  }
}
