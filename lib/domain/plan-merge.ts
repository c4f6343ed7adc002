// Two parties, issues or sources that turn out to be one. Where they say different things of the same, nothing is merged
// and each such place is named; what only the one that goes says of itself is named too.
import {
  type CaseEntity,
  ENTITY_KINDS,
  type EntityKind,
  entitiesOfKind,
  LIST_OF,
  makeEntity,
  positionId,
} from "./case-entities";
import type { CaseFile, Issue, Key, Party, Position, Search } from "./case-file";
import { diffFields, type FieldChange, saysTheSame } from "./diff-fields";
import type { DeletePlan } from "./plan-delete";
import { renameReferences } from "./rename-key";

export const MERGED_KINDS = ["party", "issue", "source"] as const;
export type MergedKind = (typeof MERGED_KINDS)[number];

export function isMerged(kind: EntityKind): kind is MergedKind {
  return MERGED_KINDS.some((each) => each === kind);
}

export type MergeConflict =
  /** Both have a position there, and the two differ. */
  | { about: "position"; one: Position; other: Position }
  /** Of both somebody noted a search, and the two differ. */
  | { about: "search"; issue: Key; party: Key }
  /** The issue that stays has no such option. */
  | { about: "option"; option: Key }
  /** A condition would require its own issue, or the same one twice. */
  | { about: "condition"; position: Position };

export type MergePlan =
  /** `deleted`: first the one that goes, then what says the same as a thing of the other. */
  ({ ok: true; givenUp: FieldChange[] } & DeletePlan) | { ok: false; conflicts: MergeConflict[] };

/** Null where one of the two is not there, or they are the same. */
export function planMerge(caseFile: CaseFile, kind: MergedKind, from: Key, into: Key): MergePlan | null {
  const things = entitiesOfKind(caseFile, kind);
  const [gone, kept] = [from, into].map((id) => things.find((entity) => entity.id === id));
  if (gone === undefined || kept === undefined || from === into) return null;
  const conflicts = listConflicts(caseFile, kind, from, into);
  if (conflicts.length > 0) return { ok: false, conflicts };

  const twins = new Set(listTwins(caseFile, kind, from, into).map(([one]) => one));
  const value = joinFacts(kind, gone.value, kept.value);
  const renamed = renameReferences(withKept(caseFile, kind, into, value), kind, from, into);
  const plan: DeletePlan = { deleted: [gone], changed: [] };
  for (const each of ENTITY_KINDS) {
    const after = entitiesOfKind(renamed, each);
    for (const [at, before] of entitiesOfKind(caseFile, each).entries()) {
      if (before.kind === kind && before.id === from) continue;
      if (before.kind === "position" && twins.has(before.value)) {
        plan.deleted.push(before);
        continue;
      }
      const now = withoutRepeats(after[at] ?? before);
      if (!saysTheSame(now, before.value)) {
        plan.changed.push({ before, after: makeEntity(each, now, before.index) });
      }
    }
  }
  return { ok: true, ...plan, givenUp: listGivenUp(kind, gone.value, value) };
}

function listConflicts(caseFile: CaseFile, kind: MergedKind, from: Key, into: Key): MergeConflict[] {
  const twins = listTwins(caseFile, kind, from, into).flatMap(([one, other]): MergeConflict[] => {
    const isSame = saysTheSame(
      { ...one, party: "", issue: "", from: "" },
      { ...other, party: "", issue: "", from: "" },
    );
    return isSame ? [] : [{ about: "position", one, other }];
  });
  if (kind === "party") return [...twins, ...listSearchConflicts(caseFile.issues, from, into)];
  if (kind === "issue") return [...twins, ...listIssueConflicts(caseFile, from, into)];
  return twins;
}

/** Positions of the one that would have the identity of one of the other. */
function listTwins(caseFile: CaseFile, kind: MergedKind, from: Key, into: Key): [Position, Position][] {
  if (kind === "source") return [];
  const byId = new Map(caseFile.positions.map((position) => [positionId(position), position]));
  return caseFile.positions.flatMap((one): [Position, Position][] => {
    const other = one[kind] === from ? byId.get(positionId({ ...one, [kind]: into })) : undefined;
    return other === undefined ? [] : [[one, other]];
  });
}

function listSearchConflicts(issues: readonly Issue[], from: Key, into: Key): MergeConflict[] {
  return issues.flatMap(({ key, searched = [] }): MergeConflict[] => {
    const [one, other] = [from, into].map((party) => searched.find((each) => each.party === party));
    if (one === undefined || other === undefined || saysTheSame({ ...one, party: into }, other)) return [];
    return [{ about: "search", issue: key, party: into }];
  });
}

function listIssueConflicts(caseFile: CaseFile, from: Key, into: Key): MergeConflict[] {
  const [gone, kept] = [from, into].map((key) => caseFile.issues.find((issue) => issue.key === key));
  const options = (gone?.options ?? [])
    .filter(({ key }) => !kept?.options.some((option) => option.key === key))
    .map(({ key }): MergeConflict => ({ about: "option", option: key }));
  const searches = (gone?.searched ?? []).flatMap((one): MergeConflict[] => {
    const other = kept?.searched?.find(({ party }) => party === one.party);
    return other === undefined || saysTheSame(one, other)
      ? []
      : [{ about: "search", issue: into, party: one.party }];
  });
  const conditions = caseFile.positions
    .filter((position) => requiresBadly(position, from, into))
    .map((position): MergeConflict => ({ about: "condition", position }));
  return [...options, ...searches, ...conditions];
}

function requiresBadly({ issue, conditions = {} }: Position, from: Key, into: Key): boolean {
  const isOne = (key: Key) => key === from || key === into;
  return Object.values(conditions).some(({ requires = [] }) => {
    const count = requires.filter((required) => isOne(required.issue)).length;
    return count > 1 || (count > 0 && isOne(issue));
  });
}

/** What the one that stays says of itself, with what it leaves open as the other says it. */
function joinFacts(kind: MergedKind, gone: object, kept: object): object {
  const joined = { ...gone, ...kept };
  if (kind === "party") {
    const [one, other] = [gone as Party, kept as Party];
    const known = new Set([other.name, other.shortName]);
    const names = [...(other.aliases ?? []), one.name, one.shortName, ...(one.aliases ?? [])];
    const aliases = [...new Set(names)].filter((name) => !known.has(name));
    return aliases.length === 0 ? joined : { ...joined, aliases };
  }
  if (kind === "issue") {
    const searched = joinSearches((kept as Issue).searched ?? [], (gone as Issue).searched ?? []);
    return searched.length === 0 ? joined : { ...joined, searched };
  }
  return joined;
}

function joinSearches(kept: readonly Search[], gone: readonly Search[]): Search[] {
  return [...kept, ...gone.filter(({ party }) => !kept.some((each) => each.party === party))];
}

/** Fields in which the one that goes says something that stands nowhere afterwards. */
function listGivenUp(kind: MergedKind, gone: object, joined: object): FieldChange[] {
  // The names of a party become other names of the one that stays.
  const isKept = kind === "party" ? ["key", "name", "shortName", "aliases"] : ["key", "searched"];
  return diffFields(gone, joined).filter(
    ({ field, before }) => before !== undefined && !isKept.includes(field),
  );
}

function withKept(caseFile: CaseFile, kind: MergedKind, into: Key, value: object): CaseFile {
  const list = caseFile[LIST_OF[kind]] as readonly { key: Key }[];
  return { ...caseFile, [LIST_OF[kind]]: list.map((entry) => (entry.key === into ? value : entry)) };
}

/** Lists of keys that now name the one twice name it once. */
function withoutRepeats(entity: CaseEntity): object {
  const once = (list: readonly Key[]) => [...new Set(list)];
  switch (entity.kind) {
    case "negotiation":
      return entity.value.focus ? { ...entity.value, focus: once(entity.value.focus) } : entity.value;
    case "event": {
      const { parties, issues } = entity.value;
      return {
        ...entity.value,
        ...(parties && { parties: once(parties) }),
        ...(issues && { issues: once(issues) }),
      };
    }
    case "issue": {
      const { searched } = entity.value;
      return searched ? { ...entity.value, searched: firstOfEach(searched) } : entity.value;
    }
    default:
      return entity.value;
  }
}

function firstOfEach(searched: readonly Search[]): Search[] {
  return searched.filter(({ party }, at) => searched.findIndex((each) => each.party === party) === at);
}
