// What one thing of a case file refers to.
import type { CaseEntity, EntityKind } from "./case-entities";
import type { Key, Position } from "./case-file";

export interface ThingReference {
  kind: EntityKind;
  id: Key;
  /** Of an issue: the option meant; null: the thing as a whole. */
  option: Key | null;
}

const to = (kind: EntityKind, id: Key | undefined, option: Key | null = null): ThingReference[] =>
  id === undefined ? [] : [{ kind, id, option }];

/** Everything that has to be there for the thing to be in order. */
export function listReferences(entity: CaseEntity): ThingReference[] {
  switch (entity.kind) {
    case "negotiation":
      return (entity.value.focus ?? []).flatMap((key) => to("party", key));
    case "issue":
      return (entity.value.searched ?? []).flatMap(({ party }) => to("party", party));
    case "statement":
      return [...to("party", entity.value.party), ...to("source", entity.value.source)];
    case "position":
      return ofPosition(entity.value);
    case "event": {
      const { parties = [], issues = [], source } = entity.value;
      return [
        ...parties.flatMap((key) => to("party", key)),
        ...issues.flatMap((key) => to("issue", key)),
        ...to("source", source),
      ];
    }
    case "figure":
      return to("source", entity.value.source);
    default:
      return [];
  }
}

function ofPosition(position: Position): ThingReference[] {
  const { party, issue, stances = {}, conditions = {}, evidence = [] } = position;
  return [
    ...to("party", party),
    ...to("issue", issue),
    ...Object.keys(stances).flatMap((option) => to("issue", issue, option)),
    ...Object.values(conditions)
      .flatMap(({ requires = [] }) => requires)
      .flatMap((required) => [
        ...to("issue", required.issue),
        ...required.options.flatMap((option) => to("issue", required.issue, option)),
      ]),
    ...evidence.flatMap(({ statement, options = [] }) => [
      ...to("statement", statement),
      ...options.flatMap((option) => to("issue", issue, option)),
    ]),
  ];
}
