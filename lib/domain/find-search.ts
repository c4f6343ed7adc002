// What the record says of its own blanks.
import type { Issue } from "./case-file";
import type { Cell } from "./cell";

/** The search that found nothing of this party on this issue; null where none is on record, or where something was found from a later day on. */
export function findSearch(
  { searched }: Pick<Issue, "searched">,
  { party, isBefore }: Pick<Cell, "party" | "isBefore">,
): NonNullable<Issue["searched"]>[number] | null {
  return isBefore ? null : (searched?.find((search) => search.party === party) ?? null);
}
