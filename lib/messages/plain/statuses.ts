import type { MarkedTerm, Messages } from "../messages";
import type { Tools } from "./tools";

type Words = Pick<Messages, "statusWords" | "statusChange">;

interface StatusLanguage {
  terms: Pick<Tools["terms"], "statuses">;
  phrases: Pick<Tools["phrases"], "conduct" | "changes">;
  arrow: string;
}

/** Statuses by their words; on issues about conduct without tick or talk of common ground. */
export function makeStatuses({ terms, phrases, arrow }: StatusLanguage): Words {
  const { conduct, changes } = phrases;
  const statusWords: Words["statusWords"] = (status, issue, onRecord): MarkedTerm => {
    if (issue.about !== "conduct") return terms.statuses[status];
    if (status === "same-choice" || status === "common-ground")
      return { mark: "●", word: conduct.shared(onRecord), definition: conduct.sharedDefinition };
    if (status === "on-conditions")
      return { mark: "●?", word: conduct.conditional(onRecord), definition: conduct.conditionalDefinition };
    return terms.statuses[status];
  };
  return {
    statusWords,
    statusChange: (before, after, issue, onRecord) => {
      if (before === after) return changes.statusUnchanged;
      const [from, to] = [before, after].map((status) => {
        const { mark, word } = statusWords(status, issue, onRecord);
        return `${mark} ${word}`;
      });
      return `${from} ${arrow} ${to}`;
    },
  };
}
