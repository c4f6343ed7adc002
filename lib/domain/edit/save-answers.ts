// What becomes of the queue when the server has answered, and when somebody has chosen between theirs and mine.
import type { EntityKind } from "../case-entities";
import { saysTheSame } from "../diff-fields";
import {
  byName,
  type Conflict,
  entityName,
  mapValues,
  type SaveFault,
  type SaveQueue,
  type Waiting,
  withoutNames,
} from "./save-queue";

interface Saved {
  kind: EntityKind;
  id: string;
  version: number | null;
}

/** What stands instead, as the server says it. */
interface StaleAnswer extends Saved {
  current: object | null;
  by: string;
  at: string;
}

/** What was under way is on disk. */
export function acknowledge(queue: SaveQueue, versions: readonly Saved[]): SaveQueue {
  const version = new Map(versions.map((saved) => [entityName(saved), saved.version]));
  const settled = mapValues(queue.waiting, (edit) =>
    edit.follows ? { ...edit, follows: false, basedOn: version.get(entityName(edit)) ?? edit.basedOn } : edit,
  );
  // One by one until nothing is left that was held up together.
  const oneByOne = queue.oneByOne && Object.keys(settled).length > 0;
  return { ...queue, waiting: settled, sending: null, oneByOne };
}

/** Somebody else had changed what these were based on. The other things of the request wait again. */
export function refuseAsStale(queue: SaveQueue, conflicts: readonly StaleAnswer[]): SaveQueue {
  const theirs = new Map(conflicts.map((conflict) => [entityName(conflict), conflict]));
  const sent = queue.sending?.edits ?? [];
  // What was typed since is the newer word on the same thing.
  const latest = sent.map((edit) => {
    const later = queue.waiting[entityName(edit)];
    return later === undefined ? edit : { ...edit, value: later.value };
  });
  const isStale = (edit: Waiting) => {
    const found = theirs.get(entityName(edit));
    return found !== undefined && !saysTheSame(found.current, edit.value);
  };
  const stale = new Set(latest.filter(isStale).map(({ group }) => group));
  const again = latest
    .filter(({ group }) => !stale.has(group))
    .flatMap((edit) => {
      const found = theirs.get(entityName(edit));
      // They had the same thought: nothing is left to save.
      return found === undefined ? [edit] : [];
    });
  const groups = [...stale].map((group) => {
    const together = latest.filter((edit) => edit.group === group);
    const entries = together.filter(isStale).map((mine): Conflict => {
      const found = theirs.get(entityName(mine));
      return {
        mine,
        ...{ theirs: found?.current ?? null, version: found?.version ?? null },
        ...{ by: found?.by ?? "", at: found?.at ?? "" },
      };
    });
    const names = new Set(entries.map(({ mine }) => entityName(mine)));
    return [String(group), { entries, along: together.filter((edit) => !names.has(entityName(edit))) }];
  });
  const untouched = withoutNames(queue.waiting, new Set(sent.map(entityName)));
  return {
    ...queue,
    sending: null,
    waiting: { ...byName(again), ...untouched },
    conflicts: { ...queue.conflicts, ...Object.fromEntries(groups) },
  };
}

/** The server would not have it as it is. Of several groups each is tried by itself, to find which. */
export function refuseAsFaulty(queue: SaveQueue, faults: readonly SaveFault[]): SaveQueue {
  const sent = queue.sending?.edits ?? [];
  const latest = sent.map((edit) => {
    const later = queue.waiting[entityName(edit)];
    return later === undefined ? edit : { ...edit, value: later.value };
  });
  const changed = latest.some((edit, at) => !saysTheSame(edit.value, sent[at]?.value));
  const rest = withoutNames(queue.waiting, new Set(sent.map(entityName)));
  const isOne = new Set(sent.map(({ group }) => group)).size <= 1;
  // What was typed since may have mended it.
  if (!isOne || changed)
    return { ...queue, sending: null, waiting: { ...byName(latest), ...rest }, oneByOne: true };
  const refused = Object.fromEntries(latest.map((edit) => [entityName(edit), { edit, faults }]));
  return { ...queue, sending: null, waiting: rest, refused: { ...queue.refused, ...refused } };
}

/** `mine`: what shall stand of each thing in conflict; undefined: theirs stays, and what went along is given up too. */
export function resolveConflict(
  queue: SaveQueue,
  group: string,
  mine: readonly (object | null)[] | undefined,
): SaveQueue {
  const conflict = queue.conflicts[group];
  if (!conflict) return queue;
  const { [group]: _, ...conflicts } = queue.conflicts;
  if (mine === undefined) return { ...queue, conflicts };
  const edits = conflict.entries.map((entry, at): Waiting => {
    const { mine: edit, theirs, version } = entry;
    return { ...edit, value: mine[at] ?? null, base: theirs, basedOn: version, follows: false };
  });
  return { ...queue, conflicts, waiting: { ...queue.waiting, ...byName([...edits, ...conflict.along]) } };
}

/** What was refused is given up: the saved state stands again. */
export function giveUp(queue: SaveQueue, name: string): SaveQueue {
  const group = queue.refused[name]?.edit.group;
  const kept = Object.entries(queue.refused).filter(([, { edit }]) => edit.group !== group);
  return { ...queue, refused: Object.fromEntries(kept) };
}
