// What may be right as it is, and asks for another look before it is published.
import type { CaseFile, Issue, Position } from "./case-file";
import { firstDay } from "./day";

export interface SecondLooks {
  /** Statements to which no position refers. */
  unusedStatements: number;
  /** Issues on which no party has a position. */
  emptyIssues: Issue[];
  /** Positions that have supporting evidence, all of it from after their first day. */
  laterEvidence: Position[];
}

export function listSecondLooks({ issues, positions, statements }: CaseFile): SecondLooks {
  const dates = new Map(statements.map(({ key, date }) => [key, firstDay(date)]));
  const used = new Set(positions.flatMap(({ evidence = [] }) => evidence.map(({ statement }) => statement)));
  const spokenOf = new Set(positions.map(({ issue }) => issue));
  return {
    unusedStatements: statements.filter(({ key }) => !used.has(key)).length,
    emptyIssues: issues.filter(({ key }) => !spokenOf.has(key)),
    laterEvidence: positions.filter(({ from, evidence = [] }) => {
      const supporting = evidence.filter(({ relation = "supports" }) => relation === "supports");
      return (
        supporting.length > 0 &&
        supporting.every(({ statement }) => (dates.get(statement) ?? "") > firstDay(from))
      );
    }),
  };
}
