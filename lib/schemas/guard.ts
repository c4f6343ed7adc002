// Looks at a value from outside before anything else does: whether it can be parsed at a bounded cost.
import type { FaultList, Path } from "./fault";
import { MAX_DEPTH, MAX_VALUES_PER_ENTRY } from "./limits";

const PROTO = "__proto__";

const isContainer = (value: unknown): value is object => typeof value === "object" && value !== null;
const membersOf = (value: object): Iterable<[string | number, unknown]> =>
  Array.isArray(value) ? value.entries() : Object.entries(value);

class Guard {
  readonly #path: (string | number)[] = [];
  #left = 0;
  safe = true;

  constructor(readonly faults: FaultList) {}

  #refuse(path: Path, message: string): void {
    this.safe = false;
    this.faults.add(path, message);
  }

  /** Everything within a value. Stops where it is too deep or too much. */
  #inspect(value: object): void {
    if (this.#path.length >= MAX_DEPTH) {
      this.#refuse(
        this.#path.slice(0, 4),
        `is nested more than ${MAX_DEPTH} levels deep; the format has 8: take out what does not belong here`,
      );
      return;
    }
    for (const [name, member] of membersOf(value)) {
      if (!this.safe) return;
      this.#left--;
      if (this.#left < 0) {
        const limit = MAX_VALUES_PER_ENTRY.toLocaleString("en");
        this.#refuse(
          this.#path.slice(0, 2),
          `holds more than ${limit} values: split it, or take out what does not belong here`,
        );
        return;
      }
      this.#enter(name, member);
    }
  }

  #enter(name: string | number, member: unknown): void {
    this.#path.push(name);
    if (name === PROTO) {
      this.faults.add(this.#path, '"__proto__" can be neither a field nor a key: remove it');
    } else if (isContainer(member)) {
      this.#inspect(member);
    }
    this.#path.pop();
  }

  /** What stands in the lists of the root counts entry by entry: the lists may be as long as the file. */
  inspectRoot(root: object): void {
    for (const [name, value] of membersOf(root)) {
      this.#left = MAX_VALUES_PER_ENTRY;
      if (!Array.isArray(value)) {
        this.#enter(name, value);
        continue;
      }
      this.#path.push(name);
      for (const [place, entry] of value.entries()) {
        this.#left = MAX_VALUES_PER_ENTRY;
        this.#enter(place, entry);
        if (this.faults.isFull) this.safe = false;
        if (!this.safe) return;
      }
      this.#path.pop();
    }
  }
}

/** Refuses members called `__proto__`. False where the value is too deep or holds too much to be parsed at all. */
export function isSafe(root: object, faults: FaultList): boolean {
  const guard = new Guard(faults);
  guard.inspectRoot(root);
  return guard.safe;
}
