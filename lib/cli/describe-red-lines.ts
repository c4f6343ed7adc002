import type { CaseFile, Key } from "@/lib/domain/case-file";
import { countRedLines } from "@/lib/domain/red-line-counts";
import type { Messages } from "@/lib/messages/messages";

/** Pairs named one by one: of fifteen parties a hundred can differ. */
const MOST_GAPS = 3;

/** How many red lines each side has, and whether that asks for another look. Empty: nobody is on record. */
export function describeRedLines(caseFile: CaseFile, messages: Messages): string[] {
  const words = messages.ui.publishing;
  const { asOf, counts, gaps } = countRedLines(caseFile);
  if (counts.length === 0) return [];
  const nameOf = (key: Key) => caseFile.parties.find((party) => party.key === key)?.shortName ?? key;
  return [
    words.redLinesBy(messages.date(asOf)),
    ...counts.map(
      ({ party, redLines, issues, onRecord }) =>
        `  ${words.redLinesOf(nameOf(party), redLines, issues, onRecord)}`,
    ),
    ...(gaps.length === 0 ? [] : [words.anotherLook]),
    ...gaps
      .slice(0, MOST_GAPS)
      .map(
        ({ more, fewer, issues }) =>
          `  ${words.redLineGap(
            { name: nameOf(more.party), count: more.redLines },
            { name: nameOf(fewer.party), count: fewer.redLines },
            issues,
          )}`,
      ),
    ...(gaps.length > MOST_GAPS ? [`  ${words.furtherGaps(gaps.length - MOST_GAPS)}`] : []),
  ];
}
