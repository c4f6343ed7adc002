// What is wrong with outside input: where, what, and what to do about it.
import { nearest } from "@/lib/domain/nearest";
import { MAX_COMPARISONS, MAX_FAULTS } from "./limits";

export interface Fault {
  /** `positions[12].stances.capped`; `file` where it is about the whole; `line 3, column 14` where it is no JSON. */
  place: string;
  /** What is wrong and what to do, in plain words. */
  message: string;
}

export type Path = readonly (string | number)[];

const LONGEST_QUOTE = 60;

/** A piece of input as shown in a message: in double quotes, shortened, nothing in it acting as a control character. */
export function quote(text: string): string {
  const shown = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
  return JSON.stringify(shown).replace(
    /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

export function formatPlace(path: Path): string {
  if (path.length === 0) return "file";
  return path.reduce<string>((place, step) => {
    if (typeof step === "number") return `${place}[${step}]`;
    if (!/^[\w-]+$/.test(step)) return `${place}[${quote(step)}]`;
    return place === "" ? step : `${place}.${step}`;
  }, "");
}

/** Collects the faults of one file. */
export class FaultList {
  readonly #faults: Fault[] = [];
  #more = false;
  #comparisons = 0;

  add(path: Path, message: string): void {
    this.addAt(formatPlace(path), message);
  }

  addAt(place: string, message: string): void {
    if (this.#faults.length < MAX_FAULTS) this.#faults.push({ place, message });
    else this.#more = true;
  }

  get isEmpty(): boolean {
    return this.#faults.length === 0;
  }

  /** Further faults would not be listed. */
  get isFull(): boolean {
    return this.#more;
  }

  /** The known word that was probably meant, or null. Looks no further once a file has asked too often. */
  nearest(word: string, known: readonly string[]): string | null {
    this.#comparisons += known.length;
    return this.#comparisons > MAX_COMPARISONS ? null : nearest(word, known);
  }

  toArray(): Fault[] {
    if (!this.#more) return [...this.#faults];
    const message = `there are more than ${MAX_FAULTS} faults: mend the ones listed, then read the file again for the rest`;
    return [...this.#faults, { place: "file", message }];
  }
}

/** The value of an own field; undefined where there is none. Never what an object inherits. */
export function ownField(value: unknown, name: string): unknown {
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
