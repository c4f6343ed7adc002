// The draft in the browser: what is saved, what was typed over it, and the way of the one into the other. The rules are
// in lib/domain/edit; here are the clock, the network and the browser's memory.
import type { EntityKind } from "@/lib/domain/case-entities";
import { cellName, cellOfPosition, changeSheet, type SheetChange } from "@/lib/domain/edit/draft-sheet";
import { giveUp, resolveConflict } from "@/lib/domain/edit/save-answers";
import { beginRequest, enqueue, entityName, listUnsaved } from "@/lib/domain/edit/save-queue";
import type { SheetData } from "@/lib/domain/edit/sheet-data";
import {
  type Change,
  EMPTY_STACK,
  extendStep,
  pushStep,
  redo,
  type UndoAnswer,
  undo,
} from "@/lib/domain/edit/undo-stack";
import { afterSave, connectionAfter, isAnswered } from "./after-save";
import { Keeper, makeId, type OpenCell } from "./kept";
import { KnownThings } from "./known-things";
import { type News, SheetClient } from "./sheet-client";
import type { Notice, StoreState } from "./store-state";

const TYPING_MS = 500;
const WATCH_MS = 1_500;
const OFFLINE_MS = 3_000;
const HIDDEN_MS = 10_000;
const AWAKE_MS = 120_000;

/** What the sheet asks for where it shows it, and does not hold. */
const EVIDENCE: ReadonlySet<EntityKind> = new Set(["statement", "source", "event", "figure"]);

export class DraftStore {
  readonly client: SheetClient;
  readonly #keeper: Keeper;
  readonly #listeners = new Set<() => void>();
  readonly #known = new KnownThings();
  #state: StoreState;
  #open: OpenCell | null;
  #revision: number;
  #isSending = false;
  #isLoading = false;
  #flushTimer: ReturnType<typeof setTimeout> | undefined;
  #watchTimer: ReturnType<typeof setTimeout> | undefined;
  #isStopped = false;
  #cell: string | null = null;
  #lastTyped = Date.now();

  constructor(data: SheetData, user: string) {
    const { slug } = data.caseFile.negotiation;
    this.client = new SheetClient(slug);
    this.#keeper = new Keeper(user, slug);
    this.#revision = data.revision;
    const base = this.#known.read(data);
    const { queue, open } = this.#keeper.take();
    this.#open = open;
    this.#state = {
      ...{ released: data.released, base, sheet: base, queue, unsaved: new Map(), stack: EMPTY_STACK },
      ...{ savedAt: {}, lastSavedAt: null, connection: "up", isForgetful: false, present: [] },
      ...{ changedBy: {}, notice: null, open },
    };
    this.#show({});
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  readonly getState = (): StoreState => this.#state;

  start(): void {
    this.#isStopped = false;
    this.#scheduleFlush(0);
    this.#scheduleWatch(0);
    window.addEventListener("online", this.#wake);
    document.addEventListener("visibilitychange", this.#wake);
  }

  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#flushTimer);
    clearTimeout(this.#watchTimer);
    window.removeEventListener("online", this.#wake);
    document.removeEventListener("visibilitychange", this.#wake);
  }

  /** Where the analyst is: the others see it. */
  stand(cell: string | null): void {
    this.#cell = cell;
    this.#lastTyped = Date.now();
  }

  /** The text in the open cell, kept until it is put into the cell or dropped. Nothing else that is shown depends on it. */
  keepOpen(open: OpenCell | null): void {
    this.#open = open;
    this.#keep();
  }

  say(notice: Notice | null): void {
    this.#show({ notice });
  }

  /** What stands now, with what was typed. */
  valueOf(kind: EntityKind, id: string): object | null {
    const name = entityName({ kind, id });
    const unsaved = listUnsaved(this.#state.queue).find((one) => one.name === name);
    return unsaved === undefined ? this.#known.get({ kind, id }).value : unsaved.value;
  }

  /**
   * Makes the changes, and saves them a moment later. They are undone in one.
   * @param isTyping more of the same may follow at once: it becomes one step of undo, and one save
   * @param isWhole each refers to the others: all are saved or none
   */
  change(changes: readonly SheetChange[], { isTyping = false, isWhole = false } = {}): void {
    const step = changes.map(
      ({ kind, id, value }): Change => ({ kind, id, before: this.valueOf(kind, id), after: value }),
    );
    const stack = isTyping ? extendStep(this.#state.stack, step) : pushStep(this.#state.stack, step);
    if (stack !== this.#state.stack)
      this.#enqueue(changes, { stack, notice: null }, isTyping ? TYPING_MS : 0, isWhole);
  }

  undo(): void {
    this.#travel(
      undo(this.#state.stack, (kind, id) => this.valueOf(kind, id)),
      "undone",
      "nothing-to-undo",
    );
  }

  redo(): void {
    this.#travel(
      redo(this.#state.stack, (kind, id) => this.valueOf(kind, id)),
      "redone",
      "nothing-to-redo",
    );
  }

  resolve(group: string, mine: readonly (object | null)[] | undefined): void {
    const { queue } = this.#state;
    const entries = queue.conflicts[group]?.entries ?? [];
    for (const { mine: edit, theirs, version } of entries) this.#know(edit, theirs, version);
    this.#show({ queue: resolveConflict(queue, group, mine) });
    this.#scheduleFlush(0);
  }

  giveUp(name: string): void {
    this.#show({ queue: giveUp(this.#state.queue, name) });
  }

  #travel(
    answer: UndoAnswer,
    done: "undone" | "redone",
    nothing: "nothing-to-undo" | "nothing-to-redo",
  ): void {
    if (answer.ok) {
      const { stack, changes } = answer;
      const made = changes.map(({ kind, id, after }) => ({ kind, id, value: after }));
      const isWhole = changes.some(({ kind }) => kind === "statement");
      this.#enqueue(made, { stack, notice: { kind: done, cells: changes.length } }, 0, isWhole);
    } else if (answer.reason === "nothing") this.say({ kind: nothing });
    else this.say({ kind: "changed-since", cells: answer.changed.length });
  }

  #enqueue(
    changes: readonly SheetChange[],
    rest: Partial<StoreState>,
    delay: number,
    isWhole: boolean,
  ): void {
    let { queue } = this.#state;
    // What concerns one cell belongs together; a pasted block is many groups, so that one refusal does not hold up all.
    const groups = new Map<string, SheetChange[]>();
    for (const change of changes) {
      const name = isWhole ? "" : change.kind === "position" ? cellOfEdit(change.id) : change.id;
      groups.set(name, [...(groups.get(name) ?? []), change]);
    }
    for (const together of groups.values()) {
      const typed = together.map((change) => ({
        ...change,
        saved: this.#known.get(change),
      }));
      queue = enqueue(queue, typed);
    }
    this.#lastTyped = Date.now();
    this.#show({ ...rest, queue });
    this.#scheduleFlush(delay);
  }

  #show(change: Partial<StoreState>): void {
    const state = { ...this.#state, ...change };
    const all = listUnsaved(state.queue);
    const over = all.map(({ name, value }) => ({ ...splitName(name), value }));
    state.sheet = all.length === 0 ? state.base : changeSheet(state.base, over);
    state.unsaved = new Map(all.map(({ name, state: how }) => [name, how]));
    this.#state = state;
    state.isForgetful = !this.#keep();
    for (const listener of this.#listeners) listener();
  }

  #keep(): boolean {
    return this.#keeper.keep({ queue: this.#state.queue, open: this.#open });
  }

  #know({ kind, id }: { kind: EntityKind; id: string }, value: object | null, version: number | null): void {
    this.#known.set({ kind, id }, { value, version });
    this.#state = { ...this.#state, base: changeSheet(this.#state.base, [{ kind, id, value }]) };
  }

  #scheduleFlush(delay: number): void {
    clearTimeout(this.#flushTimer);
    if (!this.#isStopped) this.#flushTimer = setTimeout(() => this.#flush(), delay);
  }

  async #flush(): Promise<void> {
    if (this.#isSending || this.#isStopped) return;
    const queue = beginRequest(this.#state.queue, makeId());
    const { sending } = queue;
    if (sending === null) return;
    this.#isSending = true;
    this.#show({ queue });
    const answer = await this.client.save(
      sending.requestId,
      sending.edits,
      document.visibilityState === "hidden",
    );
    this.#isSending = false;
    if (this.#isStopped) return;
    if (answer.ok)
      for (const { kind, id, version } of answer.versions) {
        const edit = sending.edits.find((one) => one.kind === kind && one.id === id);
        if (edit) this.#know(edit, edit.value, version);
      }
    else if (answer.reason === "stale")
      for (const conflict of answer.conflicts) this.#know(conflict, conflict.current, conflict.version);
    this.#show(afterSave(this.#state, sending, answer));
    this.#scheduleFlush(isAnswered(answer) ? 0 : OFFLINE_MS);
  }

  #scheduleWatch(delay: number): void {
    clearTimeout(this.#watchTimer);
    if (!this.#isStopped) this.#watchTimer = setTimeout(() => this.#watch(), delay);
  }

  readonly #wake = (): void => {
    this.#scheduleFlush(0);
    this.#scheduleWatch(0);
  };

  async #watch(): Promise<void> {
    const isAwake = Date.now() - this.#lastTyped < AWAKE_MS;
    const answer = await this.client.watch(this.#revision, this.#cell, isAwake);
    if (this.#isStopped) return;
    if (answer.ok) {
      const wasDown = this.#state.connection !== "up";
      if (answer.state === "reload") await this.#reload();
      else {
        this.#revision = answer.revision;
        this.#takeIn(answer.news);
      }
      // Most often nothing is new: what is shown then stays as it is.
      const isNew = wasDown || JSON.stringify(answer.present) !== JSON.stringify(this.#state.present);
      if (isNew) this.#show({ present: answer.present, connection: "up" });
      if (wasDown) this.#scheduleFlush(0);
    } else this.#show({ connection: connectionAfter(answer), present: [] });
    this.#scheduleWatch(document.visibilityState === "hidden" ? HIDDEN_MS : WATCH_MS);
  }

  /** What others did. Over what was typed here and is not saved yet it does not go: that save will be told. */
  #takeIn(news: readonly News[]): void {
    const changedBy: Record<string, string> = {};
    let isOther = false;
    for (const one of news) {
      const { kind, id, value, version, by } = one;
      const isUnderWay = this.#state.queue.sending?.edits.some(
        (edit) => entityName(edit) === entityName(one),
      );
      if (isUnderWay || !this.#known.isNews(one)) continue;
      if (
        kind === "position" ||
        (kind === "issue" && this.#known.get(one).value !== null && value !== null)
      ) {
        this.#know(one, value, version);
        if (kind === "position") changedBy[cellOfEdit(id)] = by;
      } else if (!EVIDENCE.has(kind)) isOther = true;
    }
    if (Object.keys(changedBy).length > 0)
      this.#show({ changedBy: { ...this.#state.changedBy, ...changedBy } });
    if (isOther) void this.#reload();
  }

  async #reload(): Promise<void> {
    if (this.#isLoading) return;
    this.#isLoading = true;
    const answer = await this.client.load();
    this.#isLoading = false;
    if (!answer.ok || this.#isStopped) return;
    this.#revision = answer.revision;
    this.#show({ base: this.#known.read(answer), released: answer.released });
  }
}

function cellOfEdit(id: string): string {
  const { party, issue } = cellOfPosition(id);
  return cellName(party, issue);
}

function splitName(name: string): { kind: EntityKind; id: string } {
  const at = name.indexOf(" ");
  return { kind: name.slice(0, at) as EntityKind, id: name.slice(at + 1) };
}
