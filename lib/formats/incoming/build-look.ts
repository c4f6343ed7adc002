// What an import would do, in a form that can be kept and shown: bounded, whatever the size of the files.
import { type CaseEntity, LIST_OF } from "@/lib/domain/case-entities";
import type { CaseFile } from "@/lib/domain/case-file";
import type { Overwrite } from "@/lib/domain/list-overwrites";
import type { ImportPlan } from "@/lib/domain/plan-import";
import type { Look, LookCase, LookRow } from "@/lib/schemas/upload";
import { describePlace } from "./import-items";
import type { FileFault, Place } from "./incoming";
import type { ReadImportAnswer } from "./read-import";
import type { Table } from "./table";
import { type ColumnChoice, describeColumns } from "./table-fields";

export interface LookedAt {
  origin: string;
  plan: ImportPlan;
  caseFile: CaseFile;
  draft: CaseFile | null;
  overwrites: readonly Overwrite[];
  /** null: a case file, whose places are those of its own lists. */
  places: ReadonlyMap<string, Place> | null;
}

/** So many rows stand on the page; the counts are of all. */
const MOST_ROWS = 300;
const MOST_UNCHANGED = 50;
const MOST_FAULTS = 300;
const MOST_WARNINGS = 50;
const LONGEST_VALUE = 400;
const MOST_NAMED = 50;

export function buildLook(input: {
  answer: ReadImportAnswer;
  columns: ColumnChoice;
  basedOn: number;
  cases: readonly LookedAt[];
  faults: readonly FileFault[];
}): Look {
  const { answer, columns, basedOn, cases } = input;
  const faults = [...(answer.ok ? [] : answer.faults), ...input.faults];
  const reads = answer.ok ? answer.reads : [];
  const warnings = reads.flatMap((read) => (read.format === "case" ? [] : read.incoming.warnings));
  return {
    format: answer.ok ? (reads[0]?.format ?? null) : answer.format,
    basedOn,
    tables: answer.tables.map((table) => buildTable(table, columns)),
    faults: faults.slice(0, MOST_FAULTS).map(copyFault),
    faultCount: faults.length,
    warnings: warnings.slice(0, MOST_WARNINGS).map(copyFault),
    warningCount: warnings.length,
    cases: cases.map(buildCase),
  };
}

function copyFault({ file, at, column, message }: FileFault) {
  return { file, at, message: cut(message), ...(column !== undefined && { column: cut(column) }) };
}

function buildTable(table: Table, chosen: ColumnChoice): Look["tables"][number] {
  const { file, sheet, rows } = table;
  const { kind, fields } = describeColumns(table, chosen);
  const columns = table.headings.map((heading, at) => ({
    heading: cut(heading),
    field: fields[at] ?? null,
    sample: cut(rows.find(({ cells }) => (cells[at] ?? "") !== "")?.cells[at] ?? ""),
  }));
  return { file, sheet, kind, rows: rows.length, columns };
}

function buildCase(looked: LookedAt): LookCase {
  const { plan, caseFile, draft, origin, places, overwrites } = looked;
  const titleOf = makeTitles([caseFile, ...(draft === null ? [] : [draft])]);
  const row = (mark: LookRow["mark"], entity: CaseEntity, changes: LookRow["changes"] = []): LookRow => {
    const { kind, id } = entity;
    const place = places === null ? { file: "", at: entity.place } : places.get(`${kind} ${id}`);
    return {
      mark,
      kind,
      id,
      title: titleOf(entity),
      place: place === undefined ? "" : describePlace(place),
      changes,
    };
  };
  const spoken = plan.unchanged.filter(({ kind, id }) => places === null || places.has(`${kind} ${id}`));
  const rows = [
    ...plan.updates.slice(0, MOST_ROWS).map(({ after, changes }) =>
      row(
        "changed",
        after,
        changes.map(({ field, before, after: now }) => ({ field, before: show(before), after: show(now) })),
      ),
    ),
    ...plan.missing.slice(0, MOST_ROWS).map((entity) => row("removed", entity)),
    ...plan.creates.slice(0, MOST_ROWS).map((entity) => row("new", entity)),
    ...spoken.slice(0, MOST_UNCHANGED).map((entity) => row("unchanged", entity)),
  ];
  return {
    ...{ slug: plan.slug, title: caseFile.negotiation.title, isNew: plan.isNew, origin },
    counts: plan.counts,
    rows: rows.slice(0, MOST_ROWS),
    rowCount: plan.updates.length + plan.missing.length + plan.creates.length + spoken.length,
    overwrites: overwrites.slice(0, MOST_NAMED).map(({ kind, id, done }) => `${kind} ${id} (${done})`),
    missing: plan.missing.length,
    reordered: plan.reordered.map((kind) => LIST_OF[kind]),
  };
}

function makeTitles(files: readonly CaseFile[]) {
  const parties = new Map(
    files.flatMap(({ parties: list }) => list.map(({ key, shortName }) => [key, shortName])),
  );
  const issues = new Map(files.flatMap(({ issues: list }) => list.map(({ key, title }) => [key, title])));
  return (entity: CaseEntity): string => {
    switch (entity.kind) {
      case "position": {
        const { party, issue, from } = entity.value;
        return cut(`${parties.get(party) ?? party} on ${issues.get(issue) ?? issue}, ${from}`);
      }
      case "party":
        return cut(entity.value.name);
      case "statement":
        return cut(entity.value.text);
      default:
        return cut(entity.value.title);
    }
  };
}

function show(value: unknown): string {
  if (value === undefined || value === null) return "";
  return cut(typeof value === "string" ? value : JSON.stringify(value));
}

function cut(text: string): string {
  return text.length <= LONGEST_VALUE ? text : `${text.slice(0, LONGEST_VALUE)}…`;
}
