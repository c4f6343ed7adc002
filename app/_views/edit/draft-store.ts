// The draft in the browser: what is saved, what was typed over it, and the way of the one into the other. The rules are
// in lib/domain/edit; here are the clock, the network and the browser's memory.
import type { SheetChange } from "@/lib/domain/edit/draft-sheet";
import { giveUp, resolveConflict } from "@/lib/domain/edit/save-answers";
import { beginRequest, enqueue } from "@/lib/domain/edit/save-queue";
import type { SheetData } from "@/lib/domain/edit/sheet-data";
import { type Change, extendStep, pushStep, redo, type UndoAnswer, undo } from "@/lib/domain/edit/undo-stack";
import { afterSave, isAnswered } from "./after-save";
import { cellOfEdit, DraftNews } from "./draft-news";
import { DraftState } from "./draft-state";
import { makeId, type OpenCell } from "./kept";
import { SheetClient } from "./sheet-client";
import type { Notice, StoreState } from "./store-state";

const TYPING_MS = 500;
const OFFLINE_MS = 3_000;

export class DraftStore {
  readonly client: SheetClient;
  readonly #state: DraftState;
  readonly #news: DraftNews;
  readonly subscribe: DraftState["subscribe"];
  readonly getState: () => StoreState;
  #isSending = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isStopped = false;

  constructor(data: SheetData, user: string) {
    this.client = new SheetClient(data.caseFile.negotiation.slug);
    this.#state = new DraftState(data, user);
    this.#news = new DraftNews(this.client, this.#state, data.revision, () => this.#flushIn(0));
    this.subscribe = this.#state.subscribe;
    this.getState = this.#state.get;
  }

  start(): void {
    this.#isStopped = false;
    this.#flushIn(0);
    this.#news.start();
    window.addEventListener("online", this.#wake);
    document.addEventListener("visibilitychange", this.#wake);
  }

  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#timer);
    this.#news.stop();
    window.removeEventListener("online", this.#wake);
    document.removeEventListener("visibilitychange", this.#wake);
  }

  /** As in DraftNews. */
  stand(cell: string | null): void {
    this.#news.stand(cell);
  }

  /** As in DraftState. */
  keepOpen(open: OpenCell | null): void {
    this.#state.keepOpen(open);
  }

  say(notice: Notice | null): void {
    this.#state.show({ notice });
  }

  /**
   * Makes the changes, and saves them a moment later. They are undone in one.
   * @param isTyping more of the same may follow at once: it becomes one step of undo, and one save
   * @param isWhole each refers to the others: all are saved or none
   */
  change(changes: readonly SheetChange[], { isTyping = false, isWhole = false } = {}): void {
    const before = this.getState().stack;
    const step = changes.map(
      ({ kind, id, value }): Change => ({ kind, id, before: this.#state.valueOf(kind, id), after: value }),
    );
    const stack = isTyping ? extendStep(before, step) : pushStep(before, step);
    if (stack !== before) this.#enqueue(changes, { stack, notice: null }, isTyping ? TYPING_MS : 0, isWhole);
  }

  undo(): void {
    const answer = undo(this.getState().stack, (kind, id) => this.#state.valueOf(kind, id));
    this.#travel(answer, "undone", "nothing-to-undo");
  }

  redo(): void {
    const answer = redo(this.getState().stack, (kind, id) => this.#state.valueOf(kind, id));
    this.#travel(answer, "redone", "nothing-to-redo");
  }

  resolve(group: string, mine: readonly (object | null)[] | undefined): void {
    const { queue } = this.getState();
    const entries = queue.conflicts[group]?.entries ?? [];
    for (const { mine: edit, theirs, version } of entries) this.#state.know(edit, theirs, version);
    this.#state.show({ queue: resolveConflict(queue, group, mine) });
    this.#flushIn(0);
  }

  giveUp(name: string): void {
    this.#state.show({ queue: giveUp(this.getState().queue, name) });
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
    let { queue } = this.getState();
    // What concerns one cell belongs together; a pasted block is many groups, so that one refusal does not hold up all.
    const groups = new Map<string, SheetChange[]>();
    for (const change of changes) {
      const name = isWhole ? "" : change.kind === "position" ? cellOfEdit(change.id) : change.id;
      groups.set(name, [...(groups.get(name) ?? []), change]);
    }
    for (const together of groups.values()) {
      const typed = together.map((change) => ({ ...change, saved: this.#state.known.get(change) }));
      queue = enqueue(queue, typed);
    }
    this.#news.stayAwake();
    this.#state.show({ ...rest, queue });
    this.#flushIn(delay);
  }

  #flushIn(delay: number): void {
    clearTimeout(this.#timer);
    if (!this.#isStopped) this.#timer = setTimeout(() => this.#flush(), delay);
  }

  async #flush(): Promise<void> {
    if (this.#isSending || this.#isStopped) return;
    const queue = beginRequest(this.getState().queue, makeId());
    const { sending } = queue;
    if (sending === null) return;
    this.#isSending = true;
    this.#state.show({ queue });
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
        if (edit) this.#state.know(edit, edit.value, version);
      }
    else if (answer.reason === "stale")
      for (const conflict of answer.conflicts) this.#state.know(conflict, conflict.current, conflict.version);
    this.#state.show(afterSave(this.getState(), sending, answer));
    this.#flushIn(isAnswered(answer) ? 0 : OFFLINE_MS);
  }

  readonly #wake = (): void => {
    this.#flushIn(0);
    this.#news.ask(0);
  };
}
