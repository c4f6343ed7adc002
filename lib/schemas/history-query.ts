// What the address of a history asks for. What it says wrongly is passed over: it shows more, never something else.
import { type EntityKind, isEntityKind } from "@/lib/domain/case-entities";

export interface HistoryQuery {
  kind: EntityKind | undefined;
  id: string | undefined;
  q: string | undefined;
  batch: string | undefined;
  before: number | undefined;
}

const LONGEST = 400;

export function readHistoryQuery(
  query: Readonly<Record<string, string | string[] | undefined>>,
): HistoryQuery {
  const text = (name: string) => {
    const value = query[name];
    const trimmed = typeof value === "string" ? value.trim() : "";
    return trimmed === "" || trimmed.length > LONGEST ? undefined : trimmed;
  };
  const kind = text("kind");
  const before = text("before");
  return {
    kind: kind !== undefined && isEntityKind(kind) ? kind : undefined,
    id: text("id"),
    q: text("q"),
    batch: text("batch"),
    before: before !== undefined && /^[1-9]\d{0,8}$/.test(before) ? Number(before) : undefined,
  };
}
