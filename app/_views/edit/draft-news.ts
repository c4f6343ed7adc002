// What others do to the draft while it is open here, and where they are: asked again and again.
import type { EntityKind } from "@/lib/domain/case-entities";
import { cellName, cellOfPosition } from "@/lib/domain/edit/draft-sheet";
import { entityName } from "@/lib/domain/edit/save-queue";
import { connectionAfter } from "./after-save";
import type { DraftState } from "./draft-state";
import type { News, SheetClient } from "./sheet-client";

const WATCH_MS = 1_500;
const HIDDEN_MS = 10_000;
const AWAKE_MS = 120_000;

/** What the sheet asks for where it shows it, and does not hold. */
const EVIDENCE: ReadonlySet<EntityKind> = new Set(["statement", "source", "event", "figure"]);

export class DraftNews {
  readonly #client: SheetClient;
  readonly #state: DraftState;
  /** Called where the server answers again. */
  readonly #onBack: () => void;
  #revision: number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isStopped = true;
  #isLoading = false;
  #cell: string | null = null;
  #lastTyped = Date.now();

  constructor(client: SheetClient, state: DraftState, revision: number, onBack: () => void) {
    this.#client = client;
    this.#state = state;
    this.#revision = revision;
    this.#onBack = onBack;
  }

  start(): void {
    this.#isStopped = false;
    this.ask(0);
  }

  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#timer);
  }

  ask(delay: number): void {
    clearTimeout(this.#timer);
    if (!this.#isStopped) this.#timer = setTimeout(() => this.#ask(), delay);
  }

  /** Where the analyst is: the others see it. */
  stand(cell: string | null): void {
    this.#cell = cell;
    this.stayAwake();
  }

  stayAwake(): void {
    this.#lastTyped = Date.now();
  }

  async #ask(): Promise<void> {
    const isAwake = Date.now() - this.#lastTyped < AWAKE_MS;
    const answer = await this.#client.watch(this.#revision, this.#cell, isAwake);
    if (this.#isStopped) return;
    if (answer.ok) {
      const { connection, present } = this.#state.get();
      if (answer.state === "reload") await this.#reload();
      else {
        this.#revision = answer.revision;
        this.#takeIn(answer.news);
      }
      // Most often nothing is new: what is shown then stays as it is.
      if (connection !== "up" || JSON.stringify(answer.present) !== JSON.stringify(present))
        this.#state.show({ present: answer.present, connection: "up" });
      if (connection !== "up") this.#onBack();
    } else this.#state.show({ connection: connectionAfter(answer), present: [] });
    this.ask(document.visibilityState === "hidden" ? HIDDEN_MS : WATCH_MS);
  }

  /** What others did. Over what was typed here and is not saved yet it does not go: that save will be told. */
  #takeIn(news: readonly News[]): void {
    const { known } = this.#state;
    const changedBy: Record<string, string> = {};
    let [isKnown, isOther] = [false, false];
    for (const one of news) {
      const { kind, id, value, version, by } = one;
      const { sending } = this.#state.get().queue;
      const isUnderWay = sending?.edits.some((edit) => entityName(edit) === entityName(one));
      if (isUnderWay || !known.isNews(one)) continue;
      if (kind === "position" || (kind === "issue" && known.get(one).value !== null && value !== null)) {
        this.#state.know(one, value, version);
        isKnown = true;
        if (kind === "position") changedBy[cellOfEdit(id)] = by;
      } else if (!EVIDENCE.has(kind)) isOther = true;
    }
    if (isKnown) this.#state.show({ changedBy: { ...this.#state.get().changedBy, ...changedBy } });
    if (isOther) void this.#reload();
  }

  async #reload(): Promise<void> {
    if (this.#isLoading) return;
    this.#isLoading = true;
    const answer = await this.#client.load();
    this.#isLoading = false;
    if (!answer.ok || this.#isStopped) return;
    this.#revision = answer.revision;
    this.#state.show({ base: this.#state.known.read(answer), released: answer.released });
  }
}

export function cellOfEdit(id: string): string {
  const { party, issue } = cellOfPosition(id);
  return cellName(party, issue);
}
