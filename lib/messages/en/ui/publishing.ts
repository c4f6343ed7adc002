// What is said when a negotiation is published: how many red lines each side has.
import { makePlural } from "../../plural";

const plural = makePlural("en");

function issues(count: number): string {
  return plural(count, { one: "# issue", other: "# issues" });
}

function number(count: number): string {
  return count === 0 ? "none" : String(count);
}

export const publishing = {
  /** `date`: the last day of the record, written out. */
  redLinesBy: (date: string) => `Red lines on record by ${date}:`,
  /** On `withSome` of the `onRecord` issues on which the party is on record. */
  redLinesOf: (party: string, count: number, withSome: number, onRecord: number) =>
    count === 0
      ? `${party}: none; on record on ${issues(onRecord)}`
      : `${party}: ${count}, on ${withSome} of the ${issues(onRecord)} on which it is on record`,
  /** Two parties, on the issues on which both are on record. */
  redLineGap: (
    more: { name: string; count: number },
    fewer: { name: string; count: number },
    shared: number,
  ) =>
    `${more.name}: ${number(more.count)}, ${fewer.name}: ${number(fewer.count)}, on ${issues(shared)} with both on record.`,
  furtherGaps: (count: number) =>
    plural(count, {
      one: "The same holds for # further pair.",
      other: "The same holds for # further pairs.",
    }),
  anotherLook:
    "These numbers differ much. That may be the record or the coding: please take another look whether each side was read by the same rule (page Method, “How stances are read”).",
};
