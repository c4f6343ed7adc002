// Names of places within the page. Keys hold no "~", so that two of them joined by one stay apart.
import type { Key } from "@/lib/domain/case-file";

export function issueAnchor(issue: Key): string {
  return `issue-${issue}`;
}

/** The link that opens the evidence of a cell: closing the panel leads back to it. */
export function cellAnchor(party: Key, issue: Key): string {
  return `cell-${party}~${issue}`;
}

/** The link that opens the explanation of a status. */
export function whyAnchor(issue: Key): string {
  return `why-${issue}`;
}
