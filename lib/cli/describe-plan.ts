import { type CaseEntity, ENTITY_KINDS, type EntityKind, LIST_OF } from "@/lib/domain/case-entities";
import type { ImportPlan, PlanCount } from "@/lib/domain/plan-import";

/** Names listed under one heading, so that a large import does not push the summary off the screen. */
const MOST_NAMES = 20;
const MOST_FIELDS = 6;

/** What an import does (or, as a trial, would do): a line for each kind, then the names of what is not simply new. */
export function describePlan(plan: ImportPlan): string[] {
  return [
    ...ENTITY_KINDS.flatMap((kind) => countLine(kind, plan.counts[kind])),
    ...section(
      "changed",
      plan.updates.map((update) => {
        const fields = update.changes.map((change) => change.field);
        return `${update.place} ${nameOf(update.after)}: ${bounded(fields, MOST_FIELDS).join(", ")}`;
      }),
    ),
    ...(plan.isNew
      ? []
      : section(
          "new",
          plan.creates.map((entity) => `${entity.place} ${nameOf(entity)}`),
        )),
    ...section(
      "removed",
      plan.missing.map((entity) => `${entity.kind} ${nameOf(entity)}`),
    ),
    ...(plan.reordered.length > 0
      ? [`  order changed: ${plan.reordered.map((kind) => LIST_OF[kind]).join(", ")}`]
      : []),
  ];
}

/** A heading and what stands under it, cut to a length that can be read; nothing for an empty list. */
export function section(heading: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  return [`  ${heading}:`, ...bounded(lines, MOST_NAMES).map((line) => `    ${line}`)];
}

/** What a person calls it: its key, or for a position who, on what and from when. */
export function nameOf(entity: CaseEntity): string {
  if (entity.kind !== "position") return entity.id;
  const { party, issue, from } = entity.value;
  return `${party} on ${issue} from ${from}`;
}

export function bounded(lines: readonly string[], most: number): string[] {
  return lines.length <= most ? [...lines] : [...lines.slice(0, most), `and ${lines.length - most} more`];
}

function countLine(kind: EntityKind, count: PlanCount): string[] {
  const parts = [
    count.created > 0 ? `${count.created} created` : "",
    count.changed > 0 ? `${count.changed} changed` : "",
    count.missing > 0 ? `${count.missing} removed` : "",
    count.unchanged > 0 ? `${count.unchanged} unchanged` : "",
  ].filter((part) => part !== "");
  if (parts.length === 0) return [];
  const name = kind === "negotiation" ? kind : LIST_OF[kind];
  return [`  ${name.padEnd(12)} ${parts.join(", ")}`];
}
