// Between two parties: what they share, and how many issues stand how.
import type { CaseFile } from "@/lib/domain/case-file";
import type { Pair } from "@/lib/domain/pairs";
import { STATUSES_AS_SHOWN, type Status } from "@/lib/domain/vocabulary";
import { inlineText } from "../shared/inline-text";
import { capitalise, listParties } from "./lists";
import { statusWords } from "./status-words";

const MOST_CHARACTERS = 60;

type Shared = Pick<Pair, "shared" | "judged"> & Partial<Pick<Pair, "sharedConduct">>;

/**
 * "common ground on 2 of 9": of the issues that can be judged between two parties. Where both accept the same conduct
 * that is part of the count and named apart, since it is no common ground.
 */
export function sharedIssues({ shared, judged, sharedConduct = 0 }: Shared): string {
  if (judged === 0) return "no issue can be judged";
  const what =
    sharedConduct === 0
      ? "common ground"
      : sharedConduct === shared
        ? "the same conduct accepted"
        : "common ground or the same conduct accepted";
  return `${what} on ${shared} of ${judged}`;
}

/** How many issues have a status other than those that are shared. */
const COUNTED: Readonly<Partial<Record<Status, (count: number) => string>>> = {
  "on-conditions": (count) => `${count} on conditions`,
  unanswered: (count) => `${count} unanswered`,
  untested: (count) => `${count} untested`,
  gap: (count) => `${count} ${count === 1 ? "gap" : "gaps"}`,
  "red-line-conflict": (count) => `${count} red-line ${count === 1 ? "conflict" : "conflicts"}`,
  "agenda-dispute": (count) => `${count} agenda ${count === 1 ? "dispute" : "disputes"}`,
  "off-agenda": (count) => `${count} off the agenda`,
  unknown: (count) => `${count} with too little on record`,
};

/** "Common ground on 2 of 9 · 4 unanswered · 1 red-line conflict". */
export function pairCounts(pair: Pair): string {
  const counts = STATUSES_AS_SHOWN.flatMap((status) => {
    const count = pair.counts[status];
    return count > 0 ? (COUNTED[status]?.(count) ?? []) : [];
  });
  return [capitalise(sharedIssues(pair)), ...counts].join(" · ");
}

/** "Iran and the United States: common ground on 2 of 9 issues. Red-line conflict: Uranium enrichment." */
export function pairIssues(pair: Pair, caseFile: CaseFile): string {
  const issues = new Map(caseFile.issues.map((issue) => [issue.key, issue]));
  const groups = new Map<string, string[]>();
  for (const status of STATUSES_AS_SHOWN) {
    for (const { issue: key } of pair.issues.filter((entry) => entry.status === status)) {
      const issue = issues.get(key);
      if (!issue) continue;
      const { word } = statusWords(status, issue, 2);
      groups.set(word, [...(groups.get(word) ?? []), inlineText(issue.title, MOST_CHARACTERS)]);
    }
  }
  const listed = [...groups].map(([word, titles]) => ` ${word}: ${titles.join("; ")}.`);
  return `${pairLead(pair, caseFile)}${listed.join("")}`;
}

/** "Iran and the United States", as a heading. */
export function pairTitle(
  { one, other }: Pick<Pair, "one" | "other">,
  caseFile: Pick<CaseFile, "parties">,
): string {
  return capitalise(listParties([one, other], caseFile).text);
}

/** The same without the names of the issues. */
export function pairLead(pair: Pair, caseFile: Pick<CaseFile, "parties">): string {
  return `${pairTitle(pair, caseFile)}: ${sharedIssues(pair)}${pair.judged === 0 ? "" : " issues"}.`;
}
