// Between two parties, and beneath the options of the spectrum.
import type { Pair } from "@/lib/domain/pairs";
import { STATUSES_AS_SHOWN } from "@/lib/domain/vocabulary";
import type { Messages } from "../messages";
import type { Tools } from "./tools";

type Words = Pick<
  Messages,
  "sharedIssues" | "pairTitle" | "pairCounts" | "pairIssues" | "pairLead" | "sharedOption" | "waitingOffer"
>;

const MOST_CHARACTERS = 60;

export function makePairs(tools: Tools, statusWords: Messages["statusWords"]): Words {
  const { pairs: words, lists } = tools.phrases;

  const sharedIssues: Words["sharedIssues"] = ({ shared, judged, sharedConduct = 0 }) => {
    if (judged === 0) return words.nothingJudged;
    const kind = sharedConduct === 0 ? "outcome" : sharedConduct === shared ? "conduct" : "both";
    return words.shared(kind, shared, judged);
  };
  const pairTitle: Words["pairTitle"] = ({ one, other }, caseFile) => tools.names([one, other], caseFile);
  const pairLead: Words["pairLead"] = (pair, caseFile) =>
    `${pairTitle(pair, caseFile)}: ${sharedIssues(pair)}.`;

  const listIssues = (...[pair, caseFile]: Parameters<Words["pairIssues"]>): string[] => {
    const groups = new Map<string, string[]>();
    for (const status of STATUSES_AS_SHOWN) {
      for (const { issue: key } of pair.issues.filter((entry) => entry.status === status)) {
        const issue = caseFile.issues.find((one) => one.key === key);
        if (!issue) continue;
        const { word } = statusWords(status, issue, 2);
        groups.set(word, [...(groups.get(word) ?? []), tools.text(issue.title, MOST_CHARACTERS)]);
      }
    }
    return [...groups].map(([word, titles]) => `${word}: ${titles.join(lists.semicolon)}.`);
  };

  const pairCounts = (pair: Pair): string => {
    const counts = STATUSES_AS_SHOWN.flatMap((status) => {
      const count = pair.counts[status];
      return count === 0 || status === "same-choice" || status === "common-ground"
        ? []
        : [words.count(status, count)];
    });
    return [sharedIssues(pair), ...counts].join(" · ");
  };

  const sharedOption: Words["sharedOption"] = (status, caseFile) => {
    const issue = caseFile.issues.find(({ key }) => key === status.issue);
    if (!issue) return "";
    const { mark } = statusWords(status.status, issue, status.onRecord.length);
    const isPreferred = status.status === "same-choice" && issue.about !== "conduct";
    const kind = isPreferred ? "preferred" : status.status === "on-conditions" ? "conditional" : "accepted";
    return `${mark} ${words.sharedOption(kind, status.onRecord.length)}`;
  };

  const waitingOffer: Words["waitingOffer"] = (offer, status, caseFile) => {
    const answered = [...offer.acceptedBy, ...offer.conditionalFor];
    const clauses = [
      { keys: offer.acceptedBy, write: words.acceptedBy },
      { keys: offer.conditionalFor, write: words.conditionalFor },
      { keys: status.counted.filter((key) => !answered.includes(key)), write: words.notStatedBy },
    ];
    const said = clauses
      .filter(({ keys }) => keys.length > 0)
      .map(({ keys, write }) => write(tools.names(keys, caseFile)));
    return `${tools.terms.statuses.unanswered.mark} ${said.join(lists.semicolon)}`;
  };

  return {
    sharedIssues,
    pairTitle,
    pairLead,
    pairCounts,
    pairIssues: (pair, caseFile) => [pairLead(pair, caseFile), ...listIssues(pair, caseFile)].join(" "),
    sharedOption,
    waitingOffer,
  };
}
