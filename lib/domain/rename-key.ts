// A key under a new name, wherever a case file refers to it: what the database does by ON UPDATE CASCADE.
import type { EntityKind } from "./case-entities";
import type { CaseFile, Evidence, Issue, Key, Position, Requirement } from "./case-file";

type Renaming = (key: Key) => Key;

/** A copy in which all that referred to the thing under its old key refers to it under the new one. */
export function renameReferences(caseFile: CaseFile, kind: EntityKind, from: Key, to: Key): CaseFile {
  const renamed: Renaming = (key) => (key === from ? to : key);
  switch (kind) {
    case "party":
      return renameParty(caseFile, renamed);
    case "issue":
      return renameIssue(caseFile, renamed);
    case "source":
      return {
        ...caseFile,
        statements: caseFile.statements.map((each) => ({ ...each, source: renamed(each.source) })),
        events: caseFile.events.map((each) => withSource(each, renamed)),
        figures: caseFile.figures.map((each) => withSource(each, renamed)),
      };
    case "statement": {
      const rename = (evidence: Evidence) => ({ ...evidence, statement: renamed(evidence.statement) });
      const positions = caseFile.positions.map((each) =>
        each.evidence === undefined ? each : { ...each, evidence: each.evidence.map(rename) },
      );
      return { ...caseFile, positions };
    }
    default:
      return caseFile;
  }
}

function renameParty(caseFile: CaseFile, renamed: Renaming): CaseFile {
  const { negotiation } = caseFile;
  return {
    ...caseFile,
    negotiation: negotiation.focus ? { ...negotiation, focus: negotiation.focus.map(renamed) } : negotiation,
    issues: caseFile.issues.map((issue) =>
      issue.searched === undefined
        ? issue
        : { ...issue, searched: issue.searched.map((each) => ({ ...each, party: renamed(each.party) })) },
    ),
    statements: caseFile.statements.map((each) =>
      each.party === undefined ? each : { ...each, party: renamed(each.party) },
    ),
    positions: caseFile.positions.map((each) => ({ ...each, party: renamed(each.party) })),
    events: caseFile.events.map((each) =>
      each.parties === undefined ? each : { ...each, parties: each.parties.map(renamed) },
    ),
  };
}

function renameIssue(caseFile: CaseFile, renamed: Renaming): CaseFile {
  return {
    ...caseFile,
    positions: caseFile.positions.map((each) =>
      mapRequirements({ ...each, issue: renamed(each.issue) }, (requirement) => ({
        ...requirement,
        issue: renamed(requirement.issue),
      })),
    ),
    events: caseFile.events.map((each) =>
      each.issues === undefined ? each : { ...each, issues: each.issues.map(renamed) },
    ),
  };
}

/** A copy in which positions and conditions name options of the issue by their new keys. */
export function renameOptions(
  caseFile: CaseFile,
  issue: Issue["key"],
  keys: Readonly<Record<Key, Key>>,
): CaseFile {
  const renamed: Renaming = (key) => (Object.hasOwn(keys, key) ? (keys[key] ?? key) : key);
  const positions = caseFile.positions.map((position) => {
    const own = position.issue === issue ? renameOwnOptions(position, renamed) : position;
    return mapRequirements(own, (requirement) =>
      requirement.issue === issue
        ? { ...requirement, options: requirement.options.map(renamed) }
        : requirement,
    );
  });
  return { ...caseFile, positions };
}

function renameOwnOptions(position: Position, renamed: Renaming): Position {
  const { stances, conditions, evidence } = position;
  const rekey = <T>(record: Record<Key, T>): Record<Key, T> =>
    Object.fromEntries(Object.entries(record).map(([key, member]) => [renamed(key), member]));
  return {
    ...position,
    ...(stances && { stances: rekey(stances) }),
    ...(conditions && { conditions: rekey(conditions) }),
    ...(evidence && {
      evidence: evidence.map((each) =>
        each.options === undefined ? each : { ...each, options: each.options.map(renamed) },
      ),
    }),
  };
}

function mapRequirements(position: Position, change: (requirement: Requirement) => Requirement): Position {
  if (position.conditions === undefined) return position;
  const conditions = Object.fromEntries(
    Object.entries(position.conditions).map(([option, condition]) => [
      option,
      condition.requires === undefined
        ? condition
        : { ...condition, requires: condition.requires.map(change) },
    ]),
  );
  return { ...position, conditions };
}

function withSource<T extends { source?: Key }>(thing: T, renamed: Renaming): T {
  return thing.source === undefined ? thing : { ...thing, source: renamed(thing.source) };
}
