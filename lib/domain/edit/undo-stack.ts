// Undo and redo across cells, of one's own edits. What somebody else has changed since is not undone over their heads.
import type { EntityKind } from "../case-entities";
import { saysTheSame } from "../diff-fields";

/** One thing before and after; null: there was or is none. */
export interface Change {
  kind: EntityKind;
  id: string;
  before: object | null;
  after: object | null;
}

/** What was done in one go, and is undone in one. */
export type Step = readonly Change[];

export interface UndoStack {
  done: readonly Step[];
  undone: readonly Step[];
}

export const EMPTY_STACK: UndoStack = { done: [], undone: [] };

const MOST_STEPS = 200;

/** Nothing that changes nothing is remembered. */
export function pushStep(stack: UndoStack, step: Step): UndoStack {
  const changed = step.filter(({ before, after }) => !saysTheSame(before, after));
  if (changed.length === 0) return stack;
  return { done: [...stack.done, changed].slice(-MOST_STEPS), undone: [] };
}

/** Typing on in one field is one step: the last step takes over what follows on it in the same things. */
export function extendStep(stack: UndoStack, step: Step): UndoStack {
  const last = stack.done.at(-1);
  const follows =
    last !== undefined &&
    last.length === step.length &&
    step.every((change) => {
      const earlier = last.find(({ kind, id }) => kind === change.kind && id === change.id);
      return earlier !== undefined && saysTheSame(earlier.after, change.before);
    });
  if (!follows) return pushStep(stack, step);
  const before = new Map(last.map((change) => [`${change.kind} ${change.id}`, change.before]));
  const joined = step.map((change) => ({
    ...change,
    before: before.get(`${change.kind} ${change.id}`) ?? null,
  }));
  return pushStep({ ...stack, done: stack.done.slice(0, -1) }, joined);
}

export type UndoAnswer =
  | { ok: true; stack: UndoStack; changes: Step }
  | { ok: false; reason: "nothing" }
  /** The things that are no longer as the step left them. */
  | { ok: false; reason: "changed-since"; changed: readonly Pick<Change, "kind" | "id">[] };

type ValueNow = (kind: EntityKind, id: string) => object | null;

/** `valueNow`: what stands now. The changes that come back are still to be made. */
export function undo(stack: UndoStack, valueNow: ValueNow): UndoAnswer {
  const step = stack.done.at(-1);
  if (step === undefined) return { ok: false, reason: "nothing" };
  // What refers to another goes first: a statement is taken away after the position that rests on it.
  const changes = step
    .map((change) => ({ ...change, before: change.after, after: change.before }))
    .toReversed();
  const moved = { done: stack.done.slice(0, -1), undone: [...stack.undone, step] };
  return unlessChanged(changes, moved, valueNow);
}

export function redo(stack: UndoStack, valueNow: ValueNow): UndoAnswer {
  const step = stack.undone.at(-1);
  if (step === undefined) return { ok: false, reason: "nothing" };
  return unlessChanged(step, { done: [...stack.done, step], undone: stack.undone.slice(0, -1) }, valueNow);
}

function unlessChanged(changes: Step, stack: UndoStack, valueNow: ValueNow): UndoAnswer {
  const changed = changes.filter(({ kind, id, before }) => !saysTheSame(valueNow(kind, id), before));
  return changed.length > 0 ? { ok: false, reason: "changed-since", changed } : { ok: true, stack, changes };
}
