// Finds a thing by the key or the name that a file uses for it, never by where it stands.
import { foldText } from "@/lib/domain/fold-text";
import { nearest } from "@/lib/domain/nearest";
import { quote } from "@/lib/schemas/fault";

type Found<Thing> = { ok: true; thing: Thing } | { ok: false; message: string };

export class NameIndex<Thing> {
  readonly #byKey = new Map<string, Thing>();
  /** Null: more than one thing goes by that name. */
  readonly #byName = new Map<string, Thing | null>();
  readonly #names: string[] = [];

  constructor(readonly noun: string) {}

  add(thing: Thing, key: string, names: readonly (string | undefined)[]): void {
    this.#byKey.set(key, thing);
    this.#names.push(key);
    for (const name of [key, ...names]) if (name !== undefined) this.call(thing, name);
  }

  /** Another name for a thing. */
  call(thing: Thing, name: string): void {
    const folded = foldName(name);
    const known = this.#byName.get(folded);
    if (known === undefined) {
      this.#byName.set(folded, thing);
      this.#names.push(name);
    } else if (known !== thing) this.#byName.set(folded, null);
  }

  get(ref: string): Thing | null {
    const found = this.find(ref);
    return found.ok ? found.thing : null;
  }

  find(ref: string): Found<Thing> {
    const known = this.#byKey.get(ref) ?? this.#byName.get(foldName(ref));
    if (known !== undefined && known !== null) return { ok: true, thing: known };
    if (known === null) {
      const message = `more than one ${this.noun} is called ${quote(ref)}: use the key`;
      return { ok: false, message };
    }
    const meant = this.#nearest(ref);
    const cure = meant === null ? "add it first, or correct the name" : `the nearest is ${quote(meant)}`;
    return { ok: false, message: `there is no ${this.noun} ${quote(ref)}; ${cure}` };
  }

  #misses = 0;
  /** Looks no further once a file has asked too often: a table of nothing but slips takes no longer than others. */
  #nearest(ref: string): string | null {
    this.#misses += this.#names.length;
    return this.#misses > MOST_COMPARED ? null : nearest(ref, this.#names);
  }
}

const MOST_COMPARED = 100_000;

export function foldName(name: string): string {
  return foldText(name).replace(/\s+/g, " ").trim();
}
