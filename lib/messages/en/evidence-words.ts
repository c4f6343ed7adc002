// What things rest on: evidence, basis, confidence, age.
import type { RestsOn } from "@/lib/domain/issue-status";
import { type Basis, type Confidence, STATEMENT_KINDS, type StatementKind } from "@/lib/domain/vocabulary";
import { makePlural, type PluralForms } from "../plural";
import { formatDate } from "./dates";
import { bases, confidences } from "./words";

const plural = makePlural("en");

const KINDS: Readonly<Record<StatementKind, PluralForms>> = {
  quote: { one: "# quote", other: "# quotes" },
  report: { one: "# report", other: "# reports" },
  action: { one: "# action", other: "# actions" },
};

/** "1 quote · 2 reports". */
export function evidenceCount(counts: Readonly<Partial<Record<StatementKind, number>>>): string {
  const some = STATEMENT_KINDS.filter((kind) => (counts[kind] ?? 0) > 0);
  return some.map((kind) => plural(counts[kind] ?? 0, KINDS[kind])).join(" · ") || "no evidence";
}

export function against(count: number): string {
  return plural(count, { one: "# statement against", other: "# statements against" });
}

/** "said 9 months earlier". */
export function age(months: number): string {
  return plural(months, { one: "said # month earlier", other: "said # months earlier" });
}

/** "reported, medium confidence". */
export function basisLine(basis: Basis, confidence: Confidence): string {
  return `${bases[basis].word}, ${confidences[confidence].word} confidence`;
}

/** "rests on: reported, medium confidence; oldest position 14 Apr 2025". */
export function restsOn({ basis, confidence, oldest }: RestsOn): string {
  return `rests on: ${basisLine(basis, confidence)}; oldest position ${formatDate(oldest)}`;
}
