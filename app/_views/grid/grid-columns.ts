import type { CaseFile, Key } from "@/lib/domain/case-file";
import { indexCase } from "@/lib/domain/case-index";
import type { Matrix } from "@/lib/domain/matrix";

export interface GridColumn {
  party: Key;
  name: string;
  /** Shown and not counted in the status. */
  isBeside: boolean;
}

export function buildGridColumns(
  { parties, counted }: Pick<Matrix, "parties" | "counted">,
  caseFile: CaseFile,
): GridColumn[] {
  const index = indexCase(caseFile);
  const isCounted = new Set(counted);
  return parties.map((party) => ({
    party,
    name: index.parties.get(party)?.shortName ?? party,
    isBeside: !isCounted.has(party),
  }));
}
