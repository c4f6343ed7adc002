// Finished answers by address, so that what is the same for everybody is made once (docs/decisions/0014-page-cache.md).
import { LRUCache } from "lru-cache";
import type { PublicChanges, PublicCursor } from "@/lib/data/public-changes";
import type { CacheScope } from "./cache-scope";
import type { KeptAnswer } from "./kept-answer";

export interface PageCacheOptions {
  /** Bytes of memory, about. */
  limit: number;
  listChanges: (cursor: PublicCursor) => Promise<PublicChanges>;
  /** How often this process has written: after a write of its own it looks at once. */
  countWrites: () => number;
  /** Milliseconds of a clock that never goes back. */
  now: () => number;
}

/** How it was come by, in the words of RFC 9211. */
export type CacheUse = "hit" | "fwd=miss; stored" | "fwd=miss" | "fwd=miss; collapsed";

/** Counts of changes, of all and of what it is about: an answer holds while they are what they were. */
interface Generation {
  all: number;
  own: number;
}

interface Entry {
  answer: KeptAnswer;
  scope: CacheScope;
  madeAt: Generation;
}

/** An answer is never older than this, in milliseconds; a tenth of what "at once" allows. */
const CHECK_MS = 200;
/** What was asked for once may only ever push out what was asked for once. */
const SHARE_OF_NEW = 0.2;
const LARGEST_SHARE = 0.1;
const NEVER_CHANGES: Generation = { all: 0, own: 0 };

export class PageCache {
  readonly #options: PageCacheOptions;
  readonly #asked: LRUCache<string, Entry>;
  readonly #askedAgain: LRUCache<string, Entry>;
  readonly #making = new Map<string, Promise<KeptAnswer>>();
  #cursor: PublicCursor = null;
  #checkedAt = Number.NEGATIVE_INFINITY;
  #writesSeen = -1;
  #checking: Promise<void> | null = null;
  /** Counts what has changed: of everything, of any negotiation, and of each. */
  #all = 0;
  #any = 0;
  readonly #bySlug = new Map<string, number>();

  constructor(options: PageCacheOptions) {
    this.#options = options;
    const { limit } = options;
    const make = (share: number) =>
      new LRUCache<string, Entry>({
        maxSize: Math.max(1, Math.floor(limit * share)),
        maxEntrySize: Math.max(1, Math.floor(limit * LARGEST_SHARE)),
        sizeCalculation: ({ answer }, key) => answer.cost + key.length * 2,
      });
    this.#asked = make(SHARE_OF_NEW);
    this.#askedAgain = make(1 - SHARE_OF_NEW);
  }

  /** Bytes in use, about. */
  get size(): number {
    return this.#asked.calculatedSize + this.#askedAgain.calculatedSize;
  }

  /** Whether `find` may be trusted without asking what has changed. */
  get isFresh(): boolean {
    const { now, countWrites } = this.#options;
    return now() - this.#checkedAt <= CHECK_MS && this.#writesSeen === countWrites();
  }

  /** The answer that is kept for the address; undefined: none that still holds. Ask `isFresh` or `refresh` before. */
  find(key: string): KeptAnswer | undefined {
    const often = this.#askedAgain.get(key);
    if (often !== undefined && this.#holds(often)) return often.answer;
    const once = this.#asked.get(key);
    if (once === undefined || !this.#holds(once)) return undefined;
    this.#asked.delete(key);
    this.#askedAgain.set(key, once);
    return once.answer;
  }

  /** Learns what has changed. Throws what reading the database throws: then nothing that is kept may be given. */
  async refresh(): Promise<void> {
    // One that is under way may have begun before what this reader has to see.
    if (!this.isFresh) await this.#checking;
    if (this.isFresh) return;
    this.#checking ??= this.#check().finally(() => {
      this.#checking = null;
    });
    await this.#checking;
  }

  /** The kept answer, or that of `make`, which runs once for all who wait for it. Call `refresh` before. */
  async get(
    key: string,
    scope: CacheScope,
    make: () => Promise<{ answer: KeptAnswer; keep: boolean }>,
  ): Promise<{ answer: KeptAnswer; use: CacheUse }> {
    const found = this.find(key);
    if (found !== undefined) return { answer: found, use: "hit" };
    const madeAt = this.#generationOf(scope);
    const name = `${madeAt.all} ${madeAt.own} ${key}`;
    const waiting = this.#making.get(name);
    if (waiting !== undefined) return { answer: await waiting, use: "fwd=miss; collapsed" };
    let kept = false;
    const making = make().then(({ answer, keep }) => {
      kept = keep;
      const entry = { answer, scope, madeAt };
      // Where something changed meanwhile, another may already have the place.
      if (keep && this.#holds(entry)) this.#asked.set(key, entry);
      return answer;
    });
    this.#making.set(name, making);
    try {
      return { answer: await making, use: kept ? "fwd=miss; stored" : "fwd=miss" };
    } finally {
      this.#making.delete(name);
    }
  }

  async #check(): Promise<void> {
    const { listChanges, now, countWrites } = this.#options;
    // From before the question: what happens while it is asked may be missing in the answer.
    const asked = { at: now(), writes: countWrites() };
    const { cursor, slugs } = await listChanges(this.#cursor);
    this.#cursor = cursor;
    if (slugs === "all") this.#all += 1;
    else if (slugs.size > 0) {
      this.#any += 1;
      for (const slug of slugs) this.#bySlug.set(slug, (this.#bySlug.get(slug) ?? 0) + 1);
    }
    this.#checkedAt = asked.at;
    this.#writesSeen = asked.writes;
  }

  #holds({ scope, madeAt }: Entry): boolean {
    const { all, own } = this.#generationOf(scope);
    return madeAt.all === all && madeAt.own === own;
  }

  #generationOf(scope: CacheScope): Generation {
    if (scope.of === "build") return NEVER_CHANGES;
    const own = scope.of === "everything" ? this.#any : (this.#bySlug.get(scope.slug) ?? 0);
    return { all: this.#all, own };
  }
}
