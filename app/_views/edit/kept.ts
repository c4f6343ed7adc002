// What was typed and is not saved, kept in the browser: a reload, an expired session or a restarted server loses nothing
// of it. Every tab keeps its own; what a tab left behind is taken up by the next that opens.
import { EMPTY_QUEUE, listUnsaved, type SaveQueue } from "@/lib/domain/edit/save-queue";

export interface OpenCell {
  party: string;
  issue: string;
  text: string;
}

export interface Kept {
  queue: SaveQueue;
  /** The text in the cell that is open. */
  open: OpenCell | null;
}

interface Stored extends Kept {
  /** Milliseconds since 1970: a tab that is open says so again and again. */
  aliveAt: number;
}

/** A tab that has not said for so long that it is open is gone. */
const GONE_MS = 10_000;

export class Keeper {
  readonly #prefix: string;
  readonly #name: string;

  constructor(user: string, slug: string) {
    this.#prefix = `parley.unsaved ${user} ${slug} `;
    this.#name = `${this.#prefix}${tabId()}`;
  }

  /** False where the browser keeps nothing: the page then says so. */
  keep({ queue, open }: Kept): boolean {
    try {
      if (open === null && listUnsaved(queue).length === 0) localStorage.removeItem(this.#name);
      else localStorage.setItem(this.#name, JSON.stringify({ queue, open, aliveAt: Date.now() }));
      return true;
    } catch {
      return false;
    }
  }

  /** What this tab had before a reload, else what a tab that is gone left behind. It belongs to this tab from now on. */
  take(): Kept {
    const nothing = { queue: EMPTY_QUEUE, open: null };
    try {
      const own = read(this.#name);
      if (own) return own;
      for (let at = 0; at < localStorage.length; at++) {
        const name = localStorage.key(at);
        if (!name?.startsWith(this.#prefix)) continue;
        const left = read(name);
        if (left === null || Date.now() - left.aliveAt < GONE_MS) continue;
        localStorage.removeItem(name);
        this.keep(left);
        return left;
      }
      return nothing;
    } catch {
      return nothing;
    }
  }
}

function read(name: string): Stored | null {
  const text = localStorage.getItem(name);
  return text === null ? null : (JSON.parse(text) as Stored);
}

/** 128 random bits; crypto.randomUUID is not there on a plain http address. */
export function makeId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The same after a reload, another one in each tab. */
function tabId(): string {
  try {
    const id = sessionStorage.getItem("parley.tab") ?? makeId();
    sessionStorage.setItem("parley.tab", id);
    return id;
  } catch {
    return "tab";
  }
}
