// The case file that is being put together from a draft and a file, and what of the file had to be refused.
import type { CaseFile } from "@/lib/domain/case-file";
import type { FileFault, Place } from "./incoming";

type Mutable<Value> = { -readonly [Field in keyof Value]: Value[Field] };
export type CaseDraft = Mutable<CaseFile>;

/** What of a file became a thing of the case file. */
interface Origin {
  place: Place;
  columns?: Readonly<Record<string, string>> | undefined;
}

type ListField = Exclude<keyof CaseFile, "format" | "negotiation">;

export class MergeTarget {
  readonly faults: FileFault[] = [];
  /** Where the file speaks of the thing that stands in the case file. */
  readonly places = new Map<object, Place>();
  readonly #entries = new Map<object, Origin & object>();
  readonly #parts = new Map<object, Map<string, Origin>>();
  hasRefused = false;

  constructor(
    readonly caseFile: CaseDraft,
    /** Entries of the file that are left out. */
    readonly refused: Set<object>,
  ) {}

  isRefused(entry: object): boolean {
    return this.refused.has(entry);
  }

  /** The thing was made or changed by that entry of the file. */
  note(thing: object, entry: Origin): void {
    if (!this.places.has(thing)) this.places.set(thing, entry.place);
    this.#entries.set(thing, entry);
  }

  /** A part of it, such as `stances.capped`, has a place of its own. */
  notePart(thing: object, field: string, origin: Origin): void {
    let parts = this.#parts.get(thing);
    if (parts === undefined) {
      parts = new Map();
      this.#parts.set(thing, parts);
    }
    parts.set(field, origin);
  }

  /** The entry is left out, for what is wrong at that place. */
  refuse(entry: object, place: Place, message: string): void {
    this.faults.push({ ...place, message });
    this.refused.add(entry);
    this.hasRefused = true;
  }

  /** What is wrong at a place of the case file (`positions[3].headline`) is wrong where the file says it. */
  refuseAt(casePlace: string, message: string): void {
    const [, list, index, rest = ""] = /^(\w+)\[(\d+)\]\.?(.*)$/.exec(casePlace) ?? [];
    const thing = list === undefined ? undefined : this.caseFile[list as ListField]?.[Number(index)];
    const entry = thing === undefined ? undefined : this.#entries.get(thing);
    if (thing === undefined || entry === undefined) {
      this.faults.push({ file: "", at: casePlace, message });
      return;
    }
    const [field = "", key] = rest.split(/[.[\]]+/);
    const part = key === undefined ? undefined : this.#parts.get(thing)?.get(`${field}.${key}`);
    const origin = part ?? entry;
    const column = origin.columns?.[COLUMN_OF[field] ?? field];
    const place = column === undefined ? origin.place : { ...origin.place, column };
    this.refuse(entry, place, message);
  }
}

/** Where a field of the case file stands in a column of another name. */
const COLUMN_OF: Record<string, string> = {
  stances: "stance",
  conditions: "condition",
  evidence: "statements",
  original: "originalText",
};
