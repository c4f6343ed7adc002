// Parsed releases, kept while there is room. A release never changes, so what is here is never stale; whether it may be
// shown is asked of the database each time.
import type { CaseFile } from "@/lib/domain/case-file";

export interface ParsedRelease {
  caseFile: CaseFile;
  /** The canonical text. */
  text: string;
}

/** Keeps the entries used last whose texts have together at most `limit` characters; one that is longer is not kept. */
export class ReleaseCache {
  readonly #entries = new Map<string, ParsedRelease>();
  #size = 0;

  constructor(readonly limit: number) {}

  get(id: string): ParsedRelease | undefined {
    const entry = this.#entries.get(id);
    if (entry === undefined) return undefined;
    // A map keeps the order of insertion: what was used last goes to the end.
    this.#entries.delete(id);
    this.#entries.set(id, entry);
    return entry;
  }

  set(id: string, entry: ParsedRelease): void {
    const known = this.#entries.get(id);
    if (known !== undefined) this.#drop(id, known);
    if (entry.text.length > this.limit) return;
    this.#entries.set(id, entry);
    this.#size += entry.text.length;
    for (const [oldest, { text }] of this.#entries) {
      if (this.#size <= this.limit) break;
      this.#drop(oldest, { text });
    }
  }

  get size(): number {
    return this.#size;
  }

  #drop(id: string, { text }: { text: string }): void {
    this.#entries.delete(id);
    this.#size -= text.length;
  }
}
