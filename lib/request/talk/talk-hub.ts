// Who follows which talk, on this machine. One look at the database for all of them, however many follow; whoever moves a
// talk here wakes it at once. Held by the process: Next bundles this file more than once.
import { listTalkStates, type TalkState } from "@/lib/data/talks";

/** `null`: the talk is over. */
type Listener = (state: TalkState | null) => void;

interface Hub {
  /** By the id of the talk. */
  listeners: Map<string, Set<Listener>>;
  /** What was last told. */
  told: Map<string, TalkState>;
  timer: NodeJS.Timeout | null;
  isLooking: boolean;
  isClosed: boolean;
  closers: Set<() => void>;
}

/** What was taken back is off the screens within two seconds, and a change on another machine there within one. */
const EVERY_MS = 600;

const HOLDER: unique symbol = Symbol.for("parley.talks");
const holder = globalThis as { [HOLDER]?: Hub };

function hub(): Hub {
  holder[HOLDER] ??= {
    ...{ listeners: new Map(), told: new Map(), timer: null, isLooking: false, isClosed: false },
    closers: new Set(),
  };
  return holder[HOLDER];
}

/** `close`: called where the server stops. The answer ends the listening. */
export function listenTo(id: string, listener: Listener, close: () => void): () => void {
  const { listeners, told, closers } = hub();
  const own = listeners.get(id) ?? new Set();
  own.add(listener);
  listeners.set(id, own);
  closers.add(close);
  const known = told.get(id);
  if (known !== undefined) listener(known);
  void lookAtTalks();
  return () => {
    closers.delete(close);
    own.delete(listener);
    if (own.size === 0 && listeners.get(id) === own) {
      listeners.delete(id);
      told.delete(id);
    }
  };
}

/** Tells everybody what has changed. Never throws: a database that does not answer now does at the next look. */
export async function lookAtTalks(): Promise<void> {
  const here = hub();
  if (here.isLooking || here.isClosed) return;
  here.isLooking = true;
  if (here.timer !== null) clearTimeout(here.timer);
  const ids = [...here.listeners.keys()];
  try {
    const states = new Map((await listTalkStates(ids, new Date())).map((state) => [state.id, state]));
    for (const id of ids) tell(here, id, states.get(id) ?? null);
  } catch (error) {
    console.error("The talks could not be looked at:", error instanceof Error ? error.name : "");
  }
  here.isLooking = false;
  if (here.listeners.size === 0 || here.isClosed) {
    here.timer = null;
    return;
  }
  here.timer = setTimeout(() => void lookAtTalks(), EVERY_MS);
  here.timer.unref();
}

function tell({ listeners, told }: Hub, id: string, state: TalkState | null): void {
  if (state !== null && told.get(id)?.step === state.step) return;
  const own = listeners.get(id);
  if (own === undefined) return;
  if (state !== null) told.set(id, state);
  for (const listener of own) listener(state);
}

/** The server stops: whoever follows comes back by themselves, to this machine or another. */
export function closeTalks(): void {
  const here = hub();
  here.isClosed = true;
  if (here.timer !== null) clearTimeout(here.timer);
  for (const close of [...here.closers]) close();
}
