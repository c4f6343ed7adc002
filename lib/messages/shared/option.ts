// An option as the case file has it, whatever language speaks of it.
import type { Issue, Key } from "@/lib/domain/case-file";

/** The option's number on the issue, from 1; 0 for a key that the issue does not have. */
export function optionNumber(option: Key, issue: Issue): number {
  return issue.options.findIndex(({ key }) => key === option) + 1;
}

/** The label as the case file writes it, on one line. */
export function optionLabel(option: Key, issue: Issue): string {
  const label = issue.options.find(({ key }) => key === option)?.label ?? option;
  return label.replace(/\s+/g, " ").trim();
}
