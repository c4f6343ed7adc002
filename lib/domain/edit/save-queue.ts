// What was typed and is not known to be saved yet. Plain JSON, so that it outlives the page: it is kept in the browser
// until the server has acknowledged it. One request is under way at a time, so that nothing overtakes what it follows on.
import type { EntityKind } from "../case-entities";

/** `basedOn`: the version that was read; null: there was no such thing. `value`: null deletes. */
export interface DraftEdit {
  kind: EntityKind;
  id: string;
  basedOn: number | null;
  value: object | null;
}

export interface Waiting extends DraftEdit {
  /** What it was typed over. */
  base: object | null;
  /** What belongs together goes together: an edit that moves a thing takes it away here and puts it there. */
  group: number;
  /** It follows on what is under way, and takes its version from the answer. */
  follows: boolean;
}

export interface Conflict {
  mine: Waiting;
  theirs: object | null;
  version: number | null;
  by: string;
  /** ISO 8601, UTC. */
  at: string;
}

interface Refused {
  edit: Waiting;
  faults: readonly SaveFault[];
}

/** `place`: as the case file's faults have it. */
export interface SaveFault {
  place: string;
  message: string;
}

type ByName<T> = Readonly<Record<string, T>>;

export interface SaveQueue {
  waiting: ByName<Waiting>;
  /** Sent again under the same id until it is answered: repeating it has one effect. */
  sending: { requestId: string; edits: readonly Waiting[] } | null;
  /** By group: the things of the group that somebody else has changed, and those that go with them. */
  conflicts: ByName<{ entries: readonly Conflict[]; along: readonly Waiting[] }>;
  refused: ByName<Refused>;
  /** Something in a larger request was refused: until it is found, every group goes by itself. */
  oneByOne: boolean;
  nextGroup: number;
}

export const EMPTY_QUEUE: SaveQueue = {
  waiting: {},
  sending: null,
  conflicts: {},
  refused: {},
  oneByOne: false,
  nextGroup: 1,
};

/** The name of a thing within the queue: never one that an object has by itself. */
export function entityName({ kind, id }: Pick<DraftEdit, "kind" | "id">): string {
  return `${kind} ${id}`;
}

interface Typed {
  kind: EntityKind;
  id: string;
  value: object | null;
  /** What is known to be saved. */
  saved: { value: object | null; version: number | null };
}

/** Everything in `typed` belongs together. What is in conflict stays there, with what was typed last. */
export function enqueue(queue: SaveQueue, typed: readonly Typed[]): SaveQueue {
  const names = new Set(typed.map(entityName));
  const inConflict = Object.entries(queue.conflicts).find(([, { entries, along }]) =>
    [...entries.map(({ mine }) => mine), ...along].some((edit) => names.has(entityName(edit))),
  );
  const known = typed.flatMap((edit) => {
    const name = entityName(edit);
    return queue.waiting[name] ?? queue.refused[name]?.edit ?? [];
  });
  const joined = new Set(known.map(({ group }) => group));
  const group = known[0]?.group ?? queue.nextGroup;
  const edits = typed.map((edit): Waiting => {
    const { kind, id, value, saved } = edit;
    const name = entityName(edit);
    const earlier = queue.waiting[name] ?? queue.refused[name]?.edit;
    if (earlier) return { ...earlier, value, group };
    const underWay = queue.sending?.edits.find((sent) => entityName(sent) === name);
    return underWay
      ? { kind, id, value, basedOn: null, base: underWay.value, group, follows: true }
      : { kind, id, value, basedOn: saved.version, base: saved.value, group, follows: false };
  });
  if (inConflict) return typeOverConflict(queue, inConflict[0], edits);
  const regroup = (edit: Waiting) => (joined.has(edit.group) ? { ...edit, group } : edit);
  return {
    ...queue,
    waiting: { ...mapValues(queue.waiting, regroup), ...byName(edits) },
    refused: withoutNames(queue.refused, names),
    nextGroup: Math.max(queue.nextGroup, group + 1),
  };
}

function typeOverConflict(queue: SaveQueue, group: string, edits: readonly Waiting[]): SaveQueue {
  const conflict = queue.conflicts[group];
  if (!conflict) return queue;
  const typed = byName(edits);
  const entries = conflict.entries.map((entry) => {
    const value = typed[entityName(entry.mine)];
    return value === undefined ? entry : { ...entry, mine: { ...entry.mine, value: value.value } };
  });
  const along = conflict.along.map((edit) => {
    const later = typed[entityName(edit)];
    return later === undefined ? edit : { ...edit, value: later.value };
  });
  const there = new Set([...entries.map(({ mine }) => mine), ...along].map(entityName));
  const added = edits.filter((edit) => !there.has(entityName(edit)));
  return {
    ...queue,
    conflicts: { ...queue.conflicts, [group]: { entries, along: [...along, ...added] } },
  };
}

const MOST_EDITS = 400;

/** The queue with its next request under way; the same queue where there is nothing to send, or one is under way. */
export function beginRequest(queue: SaveQueue, requestId: string): SaveQueue {
  const waiting = Object.values(queue.waiting);
  const [first] = waiting;
  if (queue.sending !== null || first === undefined) return queue;
  const groups = new Set<number>();
  const edits: Waiting[] = [];
  for (const { group } of waiting) {
    if (groups.has(group)) continue;
    const together = waiting.filter((edit) => edit.group === group);
    if (edits.length > 0 && (queue.oneByOne || edits.length + together.length > MOST_EDITS)) break;
    groups.add(group);
    edits.push(...together);
  }
  return {
    ...queue,
    waiting: withoutNames(queue.waiting, new Set(edits.map(entityName))),
    sending: { requestId, edits },
  };
}

export type SaveState = "saved" | "waiting" | "sending" | "conflict" | "refused";

/** Everything typed and not acknowledged, the newest word on each thing. */
export function listUnsaved(queue: SaveQueue): { name: string; state: SaveState; value: object | null }[] {
  const found = new Map<string, { state: SaveState; value: object | null }>();
  const note = (state: SaveState) => (edit: Waiting) =>
    found.set(entityName(edit), { state, value: edit.value });
  queue.sending?.edits.forEach(note("sending"));
  Object.values(queue.waiting).forEach(note("waiting"));
  for (const { edit } of Object.values(queue.refused)) note("refused")(edit);
  for (const { entries, along } of Object.values(queue.conflicts))
    [...entries.map(({ mine }) => mine), ...along].forEach(note("conflict"));
  return [...found].map(([name, rest]) => ({ name, ...rest }));
}

export function byName(edits: readonly Waiting[]): Record<string, Waiting> {
  return Object.fromEntries(edits.map((edit) => [entityName(edit), edit]));
}

export function withoutNames<T>(record: ByName<T>, names: ReadonlySet<string>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => !names.has(name)));
}

export function mapValues<T>(record: ByName<T>, change: (value: T) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}
