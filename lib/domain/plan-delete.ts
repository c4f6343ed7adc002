// Deleting a thing with all that cannot be without it. What goes and what changes is listed before anything is done.
import { type CaseEntity, ENTITY_KINDS, type EntityKind, entitiesOfKind, makeEntity } from "./case-entities";
import type { CaseFile, Condition, Evidence, Key, Position } from "./case-file";

export interface DeletePlan {
  /** The thing itself first, if it is one; an option of an issue is none. */
  deleted: CaseEntity[];
  /** As they are, and as they are without it. */
  changed: { before: CaseEntity; after: CaseEntity }[];
}

/** What may be taken out of a case: a thing, or options of an issue. */
export type Target =
  | { kind: Exclude<EntityKind, "negotiation">; id: string }
  | { kind: "option"; issue: Key; options: readonly Key[] };

/** What is gone, by kind. */
interface Gone {
  party: ReadonlySet<Key>;
  issue: ReadonlySet<Key>;
  source: ReadonlySet<Key>;
  statement: ReadonlySet<Key>;
  options: { issue: Key; keys: ReadonlySet<Key> } | null;
}

/**
 * Positions of a party or on an issue go with it, its statements with the party, statements with their source. All else
 * only loses the reference: evidence, conditions on the issue or the option, the party in a list.
 * An issue loses nothing by its options here: the issue itself is edited beside this.
 */
export function planDelete(caseFile: CaseFile, target: Target): DeletePlan {
  const gone = listGone(caseFile, target);
  const plan: DeletePlan = { deleted: [], changed: [] };
  for (const kind of ENTITY_KINDS) {
    for (const entity of entitiesOfKind(caseFile, kind)) {
      if (isGone(entity, target, gone)) {
        plan.deleted.push(entity);
        continue;
      }
      const value = withoutGone(entity, gone);
      if (value !== entity.value) {
        plan.changed.push({ before: entity, after: makeEntity(kind, value, entity.index) });
      }
    }
  }
  const own = plan.deleted.findIndex((each) => each.kind === target.kind && each.id === targetId(target));
  if (own > 0) plan.deleted.unshift(...plan.deleted.splice(own, 1));
  return plan;
}

const targetId = (target: Target) => (target.kind === "option" ? null : target.id);

function listGone(caseFile: CaseFile, target: Target): Gone {
  const one = (kind: EntityKind) => new Set(target.kind === kind ? [(target as { id: string }).id] : []);
  const [party, source, statement] = [one("party"), one("source"), one("statement")];
  for (const each of caseFile.statements) {
    const speaks = each.party !== undefined && party.has(each.party);
    if (speaks || source.has(each.source)) statement.add(each.key);
  }
  const options = target.kind === "option" ? { issue: target.issue, keys: new Set(target.options) } : null;
  return { party, issue: one("issue"), source, statement, options };
}

function isGone(entity: CaseEntity, target: Target, gone: Gone): boolean {
  if (entity.kind === target.kind && entity.id === target.id) return true;
  if (entity.kind === "statement") return gone.statement.has(entity.id);
  return (
    entity.kind === "position" && (gone.party.has(entity.value.party) || gone.issue.has(entity.value.issue))
  );
}

/** The very value where it does not change. */
function withoutGone(entity: CaseEntity, gone: Gone): object {
  switch (entity.kind) {
    case "negotiation":
      return withList(entity.value, "focus", (party) => !gone.party.has(party));
    case "issue":
      return withList(entity.value, "searched", ({ party }) => !gone.party.has(party));
    case "event": {
      const own = withList(entity.value, "parties", (party) => !gone.party.has(party));
      return withoutSource(
        withList(own, "issues", (issue) => !gone.issue.has(issue)),
        gone,
      );
    }
    case "figure":
      return withoutSource(entity.value, gone);
    case "position":
      return withoutEvidence(withoutOptions(entity.value, gone), gone);
    default:
      return entity.value;
  }
}

function withList<T extends object, F extends keyof T>(
  thing: T,
  field: F,
  stays: (entry: NonNullable<T[F]> extends readonly (infer Entry)[] ? Entry : never) => boolean,
): T {
  const list = thing[field] as readonly never[] | undefined;
  const kept = list?.filter(stays);
  if (list === undefined || kept === undefined || kept.length === list.length) return thing;
  const { [field]: _, ...rest } = thing;
  return (kept.length === 0 ? rest : { ...thing, [field]: kept }) as T;
}

function withoutSource<T extends { source?: Key }>(thing: T, gone: Gone): T {
  if (thing.source === undefined || !gone.source.has(thing.source)) return thing;
  const { source: _, ...rest } = thing;
  return rest as T;
}

/** Evidence that spoke of gone options alone goes: without any option it would speak of the whole position. */
function withoutEvidence(position: Position, gone: Gone): Position {
  const own = gone.options !== null && gone.options.issue === position.issue ? gone.options.keys : null;
  const left = withList(position, "evidence", ({ statement }) => !gone.statement.has(statement));
  if (own === null || left.evidence === undefined) return left;
  const speaksOf = ({ options }: Evidence) => options === undefined || options.some((key) => !own.has(key));
  const kept = withList(left, "evidence", speaksOf);
  if (kept.evidence?.every(({ options = [] }) => !options.some((key) => own.has(key))) ?? true) return kept;
  return {
    ...kept,
    evidence: kept.evidence?.map((each) =>
      each.options === undefined ? each : { ...each, options: each.options.filter((key) => !own.has(key)) },
    ),
  } as Position;
}

/** Stances and conditions on gone options go; conditions that require gone issues or options require the rest. */
function withoutOptions(position: Position, gone: Gone): Position {
  const own = gone.options !== null && gone.options.issue === position.issue ? gone.options.keys : null;
  let left = position;
  if (own !== null && Object.keys(position.stances ?? {}).some((key) => own.has(key))) {
    left = { ...left, stances: withoutKeys(left.stances, own) };
    if (left.conditions) left.conditions = withoutKeys(left.conditions, own);
    const hasRedLine = Object.values(left.stances ?? {}).includes("red-line");
    if (!hasRedLine && left.agenda !== "refused") left = omit(left, "redLine");
  }
  const conditions = Object.entries(left.conditions ?? {}).map(
    ([option, condition]) => [option, withoutRequired(condition, gone)] as const,
  );
  if (conditions.some(([option, condition]) => condition !== left.conditions?.[option])) {
    left = { ...left, conditions: Object.fromEntries(conditions) };
  }
  return dropEmpty(dropEmpty(left, "stances"), "conditions");
}

function withoutRequired(condition: Condition, gone: Gone): Condition {
  const isLost = (issue: Key, option: Key) =>
    gone.options !== null && gone.options.issue === issue && gone.options.keys.has(option);
  const kept = withList(condition, "requires", ({ issue, options }) => {
    return !gone.issue.has(issue) && !options.every((key) => isLost(issue, key));
  });
  const touched = kept.requires?.some(({ issue, options }) => options.some((key) => isLost(issue, key)));
  if (!touched) return kept;
  const requires = kept.requires?.map((each) => ({
    ...each,
    options: each.options.filter((key) => !isLost(each.issue, key)),
  }));
  return { ...kept, requires } as Condition;
}

function withoutKeys<T>(record: Record<Key, T> | undefined, keys: ReadonlySet<Key>): Record<Key, T> {
  return Object.fromEntries(Object.entries(record ?? {}).filter(([key]) => !keys.has(key)));
}

function dropEmpty<F extends "stances" | "conditions">(position: Position, field: F): Position {
  const record = position[field];
  return record !== undefined && Object.keys(record).length === 0 ? omit(position, field) : position;
}

function omit(position: Position, field: keyof Position): Position {
  const { [field]: _, ...rest } = position;
  return rest as Position;
}
