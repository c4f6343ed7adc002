// What the browser knows of a draft, and what of it is shown: what is saved, with what was typed laid over it.
import type { EntityKind } from "@/lib/domain/case-entities";
import { changeSheet } from "@/lib/domain/edit/draft-sheet";
import { entityName, listUnsaved } from "@/lib/domain/edit/save-queue";
import type { SheetData } from "@/lib/domain/edit/sheet-data";
import { EMPTY_STACK } from "@/lib/domain/edit/undo-stack";
import { Keeper, type OpenCell } from "./kept";
import { KnownThings } from "./known-things";
import type { StoreState } from "./store-state";

interface Thing {
  kind: EntityKind;
  id: string;
}

export class DraftState {
  readonly known = new KnownThings();
  readonly #keeper: Keeper;
  readonly #listeners = new Set<() => void>();
  #now: StoreState;
  #open: OpenCell | null;

  constructor(data: SheetData, user: string) {
    this.#keeper = new Keeper(user, data.caseFile.negotiation.slug);
    const base = this.known.read(data);
    const { queue, open } = this.#keeper.take();
    this.#open = open;
    this.#now = {
      ...{ released: data.released, base, sheet: base, queue, unsaved: new Map(), stack: EMPTY_STACK },
      ...{ savedAt: {}, lastSavedAt: null, connection: "up", isForgetful: false, present: [] },
      ...{ changedBy: {}, notice: null, open },
    };
    this.show({});
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  readonly get = (): StoreState => this.#now;

  show(change: Partial<StoreState>): void {
    const now = { ...this.#now, ...change };
    const all = listUnsaved(now.queue);
    const over = all.map(({ name, value }) => ({ ...splitName(name), value }));
    now.sheet = all.length === 0 ? now.base : changeSheet(now.base, over);
    now.unsaved = new Map(all.map(({ name, state: how }) => [name, how]));
    this.#now = now;
    now.isForgetful = !this.#keep();
    for (const listener of this.#listeners) listener();
  }

  /** The text in the open cell, kept until it is put into the cell or dropped. Nothing else that is shown depends on it. */
  keepOpen(open: OpenCell | null): void {
    this.#open = open;
    this.#keep();
  }

  #keep(): boolean {
    return this.#keeper.keep({ queue: this.#now.queue, open: this.#open });
  }

  /** What is saved of a thing: shown with the next change. */
  know({ kind, id }: Thing, value: object | null, version: number | null): void {
    this.known.set({ kind, id }, { value, version });
    this.#now = { ...this.#now, base: changeSheet(this.#now.base, [{ kind, id, value }]) };
  }

  /** What stands now, with what was typed. */
  valueOf(kind: EntityKind, id: string): object | null {
    const name = entityName({ kind, id });
    const unsaved = listUnsaved(this.#now.queue).find((one) => one.name === name);
    return unsaved === undefined ? this.known.get({ kind, id }).value : unsaved.value;
  }
}

function splitName(name: string): Thing {
  const at = name.indexOf(" ");
  return { kind: name.slice(0, at) as EntityKind, id: name.slice(at + 1) };
}
