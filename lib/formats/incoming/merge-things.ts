// Parties, issues, sources and statements of a file, found in the draft by key and name or added to it.
import type { Issue, Option, Party, Source, Statement } from "@/lib/domain/case-file";
import { makeKey } from "../make-key";
import { assignSaid } from "./assign-said";
import type { Incoming, IncomingIssue } from "./incoming";
import type { MergeTarget } from "./merge-target";
import { foldName, NameIndex } from "./name-index";

export type Named = { parties: NameIndex<Party>; issues: NameIndex<Issue> };

/** What the parties and issues are called, those of the file included once they are merged. */
const indexes = new WeakMap<MergeTarget, Named>();

export function namesOf(target: MergeTarget): Named {
  let named = indexes.get(target);
  if (named === undefined) {
    named = { parties: new NameIndex<Party>("party"), issues: new NameIndex<Issue>("issue") };
    for (const party of target.caseFile.parties) {
      named.parties.add(party, party.key, [party.name, party.shortName, ...(party.aliases ?? [])]);
    }
    for (const issue of target.caseFile.issues) named.issues.add(issue, issue.key, [issue.title]);
    indexes.set(target, named);
  }
  return named;
}

export function mergeParties(target: MergeTarget, incoming: Incoming): void {
  const { parties } = namesOf(target);
  const keys = new Set(target.caseFile.parties.map(({ key }) => key));
  for (const entry of incoming.parties) {
    if (target.isRefused(entry)) continue;
    const { ref, value, defaults } = entry;
    let party = parties.get(ref) ?? (value.name === undefined ? null : parties.get(value.name));
    if (party === null) {
      const key = makeKey(value.name ?? ref, "party", keys);
      keys.add(key);
      party = { key, ...defaults, ...value } as Party;
      target.caseFile.parties.push(party);
      parties.add(party, key, [ref, party.name, party.shortName]);
    } else assignSaid(party, value);
    parties.call(party, ref);
    target.note(party, entry);
  }
}

export function mergeIssues(target: MergeTarget, incoming: Incoming): void {
  const { issues } = namesOf(target);
  const keys = new Set(target.caseFile.issues.map(({ key }) => key));
  for (const entry of incoming.issues) {
    if (target.isRefused(entry)) continue;
    const { ref, value, defaults } = entry;
    let issue = issues.get(ref) ?? (value.title === undefined ? null : issues.get(value.title));
    if (issue === null) {
      const key = makeKey(value.title ?? ref, "issue", keys);
      keys.add(key);
      issue = { key, ...defaults, ...value, options: [] } as unknown as Issue;
      target.caseFile.issues.push(issue);
      issues.add(issue, key, [ref, issue.title]);
    } else assignSaid(issue, value);
    issues.call(issue, ref);
    mergeOptions(target, issue, entry);
    target.note(issue, entry);
  }
}

/** Which option of an issue each `ref` of the file means. */
const optionRefs = new WeakMap<MergeTarget, Map<Issue, Map<string, Option>>>();

function mergeOptions(target: MergeTarget, issue: Issue, { options }: IncomingIssue): void {
  const keys = new Set(issue.options.map(({ key }) => key));
  const free = [...issue.options];
  const byRef = new Map<string, Option>();
  for (const { ref, label, description } of options) {
    // Of two with one label the first meets the first that the draft has, and the second the second.
    const at = free.findIndex((option) => foldName(option.label) === foldName(label));
    let option = at < 0 ? undefined : free.splice(at, 1)[0];
    if (option === undefined) {
      option = {
        key: makeKey(label, "option", keys),
        label,
        ...(description !== undefined && { description }),
      };
      keys.add(option.key);
      issue.options.push(option);
    }
    byRef.set(ref, option);
  }
  const known = optionRefs.get(target) ?? new Map<Issue, Map<string, Option>>();
  known.set(issue, byRef);
  optionRefs.set(target, known);
}

export function optionRefsOf(target: MergeTarget, issue: Issue): ReadonlyMap<string, Option> {
  return optionRefs.get(target)?.get(issue) ?? new Map();
}

export function mergeSources(target: MergeTarget, incoming: Incoming): void {
  const known = new Map(target.caseFile.sources.map((source) => [source.key, source]));
  for (const entry of incoming.sources) {
    if (target.isRefused(entry)) continue;
    const { key, value, defaults } = entry;
    let source = known.get(key);
    if (source === undefined) {
      source = { key, ...defaults, ...value } as Source;
      known.set(key, source);
      target.caseFile.sources.push(source);
    } else assignSaid(source, value);
    target.note(source, entry);
  }
}

export function mergeStatements(target: MergeTarget, incoming: Incoming): void {
  const { parties } = namesOf(target);
  const known = new Map(target.caseFile.statements.map((statement) => [statement.key, statement]));
  for (const entry of incoming.statements) {
    if (target.isRefused(entry)) continue;
    const { key, value, defaults } = entry;
    const fields = { ...value };
    if (fields.party !== undefined) {
      const found = parties.find(fields.party);
      if (!found.ok) {
        const column = entry.columns?.party;
        target.refuse(entry, column === undefined ? entry.place : { ...entry.place, column }, found.message);
        continue;
      }
      fields.party = found.thing.key;
    }
    let statement = known.get(key);
    if (statement === undefined) {
      statement = { key, ...defaults, ...fields } as Statement;
      known.set(key, statement);
      target.caseFile.statements.push(statement);
    } else {
      const { original } = statement;
      if (original !== undefined && fields.original !== undefined) {
        const said = { ...original };
        assignSaid(said, fields.original);
        fields.original = said;
      }
      assignSaid(statement, fields);
    }
    target.note(statement, entry);
  }
}
