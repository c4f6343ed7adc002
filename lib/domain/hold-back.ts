// What goes out where parts of a draft are held back: the draft, with these things as the last release has them.
import {
  type CaseEntity,
  ENTITY_KINDS,
  type EntityKind,
  entitiesOfKind,
  LIST_OF,
  type ListedKind,
} from "./case-entities";
import type { CaseFile } from "./case-file";
import { planImport } from "./plan-import";
import { listReferences } from "./thing-references";

export interface HeldThing {
  kind: EntityKind;
  id: string;
}

export interface HeldBack {
  caseFile: CaseFile;
  /** What goes along with what was chosen, so that nothing refers to what is not there. */
  alongside: HeldThing[];
}

const nameOf = (kind: EntityKind, id: string) => `${kind} ${id}`;

/**
 * The draft without what is held. Held: a new thing is left out, a changed one goes out as in the release, a deleted one
 * stays. What would then refer to something that is not there is held too, until nothing does: in the end that is the
 * release itself, in which all is there.
 * @param released null: there is none, and holding something leaves it out
 */
export function holdBack(released: CaseFile | null, draft: CaseFile, hold: readonly HeldThing[]): HeldBack {
  const changed = listChanged(released, draft);
  const chosen = new Set(hold.map(({ kind, id }) => nameOf(kind, id)).filter((name) => changed.has(name)));
  const held = new Set(chosen);
  // Where nothing is held the draft goes out, and it is in order.
  while (held.size > 0) {
    const state = stateOf(released, draft, changed, held);
    const more = listBroken(state, changed, held);
    if (more.length === 0) break;
    for (const name of more) held.add(name);
  }
  const alongside = [...held].flatMap((name) => {
    const thing = chosen.has(name) ? undefined : changed.get(name);
    return thing === undefined ? [] : [{ kind: thing.kind, id: thing.id }];
  });
  return { caseFile: compose(released, draft, changed, held), alongside };
}

/** A thing in which the draft differs from the release; null: it is not there. */
interface ChangedThing extends HeldThing {
  before: CaseEntity | null;
  after: CaseEntity | null;
}

type ChangedThings = ReadonlyMap<string, ChangedThing>;

function listChanged(released: CaseFile | null, draft: CaseFile): ChangedThings {
  const plan = planImport(released, draft);
  const changed = new Map<string, ChangedThing>();
  const add = (kind: EntityKind, id: string, before: CaseEntity | null, after: CaseEntity | null) =>
    // There is no release without the negotiation itself.
    (kind !== "negotiation" || before !== null) && changed.set(nameOf(kind, id), { kind, id, before, after });
  for (const entity of plan.creates) add(entity.kind, entity.id, null, entity);
  for (const { kind, id, before, after } of plan.updates) add(kind, id, before, after);
  for (const entity of plan.missing) add(entity.kind, entity.id, entity, null);
  return changed;
}

/** Everything that goes out, by name, as it goes out. */
function stateOf(
  released: CaseFile | null,
  draft: CaseFile,
  changed: ChangedThings,
  held: ReadonlySet<string>,
): Map<string, CaseEntity> {
  const state = new Map<string, CaseEntity>();
  for (const kind of ENTITY_KINDS) {
    for (const entity of entitiesOfKind(draft, kind)) {
      const name = nameOf(kind, entity.id);
      if (!held.has(name)) state.set(name, entity);
    }
  }
  for (const name of held) {
    const before = changed.get(name)?.before;
    if (released !== null && before) state.set(name, before);
  }
  return state;
}

/** What has to be held besides: what is changed and refers to nothing; or that to which what is as released refers. */
function listBroken(
  state: ReadonlyMap<string, CaseEntity>,
  changed: ChangedThings,
  held: ReadonlySet<string>,
): string[] {
  const broken = new Set<string>();
  for (const [name, entity] of state) {
    for (const { kind, id, option } of listReferences(entity)) {
      const target = nameOf(kind, id);
      const there = state.get(target);
      const hasOption =
        option === null || (there?.kind === "issue" && there.value.options.some(({ key }) => key === option));
      if (there !== undefined && hasOption) continue;
      const isFree = changed.has(name) && !held.has(name);
      broken.add(isFree ? name : target);
    }
  }
  return [...broken].filter((name) => changed.has(name) && !held.has(name));
}

function compose(
  released: CaseFile | null,
  draft: CaseFile,
  changed: ChangedThings,
  held: ReadonlySet<string>,
): CaseFile {
  const heldNegotiation = changed.get(nameOf("negotiation", draft.negotiation.slug));
  const before =
    heldNegotiation && held.has(nameOf("negotiation", heldNegotiation.id)) ? heldNegotiation.before : null;
  const negotiation = before?.kind === "negotiation" ? before.value : draft.negotiation;
  const lists = (Object.entries(LIST_OF) as [ListedKind, string][]).map(([kind, list]) => [
    list,
    composeList(released, draft, kind, held),
  ]);
  const caseFile: CaseFile = { ...draft, ...Object.fromEntries(lists) };
  // Before the first release the negotiation cannot be held back, and may show parties first that are.
  const there = new Set(caseFile.parties.map(({ key }) => key));
  const { focus, ...rest } = negotiation;
  const shown = focus?.filter((key) => there.has(key)) ?? [];
  return { ...caseFile, negotiation: shown.length > 0 ? { ...rest, focus: shown } : rest };
}

/** In the order of the draft; what it has no more stands where it stood, after what then stood before it. */
function composeList(
  released: CaseFile | null,
  draft: CaseFile,
  kind: ListedKind,
  held: ReadonlySet<string>,
): object[] {
  const old = new Map<string, CaseEntity>();
  if (released !== null) for (const entity of entitiesOfKind(released, kind)) old.set(entity.id, entity);
  const entries: Entry[] = [];
  const now = new Set<string>();
  for (const { id, value } of entitiesOfKind(draft, kind)) {
    now.add(id);
    if (!held.has(nameOf(kind, id))) entries.push({ id, value });
    else {
      const before = old.get(id);
      if (before !== undefined) entries.push({ id, value: before.value });
    }
  }
  const there = new Set(entries.map(({ id }) => id));
  /** What comes back, by what it stands after; null: it stands first. */
  const back = new Map<string | null, Entry>();
  let previous: string | null = null;
  for (const [id, { value }] of old) {
    const comesBack = !now.has(id) && held.has(nameOf(kind, id));
    if (comesBack) back.set(previous, { id, value });
    if (comesBack || there.has(id)) previous = id;
  }
  const values: object[] = [];
  const addBack = (after: string | null) => {
    for (let entry = back.get(after); entry !== undefined; entry = back.get(entry.id))
      values.push(entry.value);
  };
  addBack(null);
  for (const { id, value } of entries) {
    values.push(value);
    addBack(id);
  }
  return values;
}

interface Entry {
  id: string;
  value: object;
}
