// One cell in words, and what it rests on.

import type { Key } from "@/lib/domain/case-file";
import { findSearch } from "@/lib/domain/find-search";
import { STANCES, STATEMENT_KINDS } from "@/lib/domain/vocabulary";
import type { Messages } from "../messages";
import { MOST_CHARACTERS, type Tools } from "./tools";

type Words = Pick<
  Messages,
  | "ladder"
  | "cellState"
  | "standingRedLine"
  | "lastSaid"
  | "age"
  | "evidenceCount"
  | "against"
  | "basisLine"
  | "restsOn"
>;

export function makeCells(tools: Tools, { nothingYet }: Messages["ui"]["stepChart"]): Words {
  const { terms, phrases } = tools;
  const { cells: words, lists } = phrases;

  const cellState: Words["cellState"] = (cell, issue, asOf) => {
    if (cell.state === "withdrawn" && cell.position) return words.withdrawn(tools.when(cell.position.from));
    if (cell.state !== "no-position") return terms.cellStates[cell.state].word;
    if (cell.isBefore) return nothingYet;
    const searched = findSearch(issue, cell)?.until;
    return searched === undefined
      ? words.notResearched
      : words.nothingFound(tools.dateBeside(searched, asOf));
  };

  const standingRedLine: Words["standingRedLine"] = (from) => words.standingRedLine(tools.date(from));
  const lastSaid: Words["lastSaid"] = ({ stance, from }) =>
    `${terms.stances[stance].word} ${tools.when(from)}`;

  const stanceClauses = (...[cell, issue]: Parameters<Words["ladder"]>): string[] => {
    const named = (option: Key) => {
      const text = tools.option(option, issue);
      const since = cell.standing[option];
      if (since !== undefined) return `${text} (${standingRedLine(since)})`;
      const condition = cell.stances[option] === "conditional" && cell.position?.conditions?.[option]?.text;
      return condition ? `${text} (${tools.text(condition, MOST_CHARACTERS)})` : text;
    };
    return STANCES.flatMap((stance) => {
      const options = issue.options.filter(({ key }) => cell.stances[key] === stance);
      if (options.length === 0) return [];
      return [`${terms.stances[stance].word}: ${options.map(({ key }) => named(key)).join(lists.comma)}`];
    });
  };

  const silenceClauses = (...[cell, issue]: Parameters<Words["ladder"]>): string[] => {
    const silent = issue.options.map(({ key }) => key).filter((key) => cell.stances[key] === undefined);
    const earlier = silent.flatMap((key) => {
      const said = cell.lastSaid[key];
      return said ? [`${words.earlier} ${tools.optionNumber(key, issue)}: ${lastSaid(said)}`] : [];
    });
    return silent.length === 0 ? [] : [`${words.silentOn}: ${tools.options(silent, issue)}`, ...earlier];
  };

  return {
    cellState,
    standingRedLine,
    lastSaid,
    ladder: (cell, issue, party, asOf) => {
      const name = tools.name(party);
      if (cell.state !== "stated" && cell.state !== "refused")
        return `${name}: ${cellState(cell, issue, asOf)}.`;
      const clauses = [
        ...(cell.state === "refused" ? [terms.cellStates.refused.word] : []),
        ...stanceClauses(cell, issue, party),
        ...silenceClauses(cell, issue, party),
      ];
      return `${name}: ${clauses.join(lists.semicolon)}.`;
    },
    age: words.age,
    evidenceCount: (counts) => {
      const write = { quote: words.quotes, report: words.reports, action: words.actions };
      const some = STATEMENT_KINDS.filter((kind) => (counts[kind] ?? 0) > 0);
      return some.map((kind) => write[kind](counts[kind] ?? 0)).join(" · ") || words.noEvidence;
    },
    against: words.against,
    basisLine: (basis, confidence) =>
      words.basisLine(terms.bases[basis].word, terms.confidences[confidence].word),
    restsOn: ({ basis, confidence, oldest }) =>
      words.restsOn(
        words.basisLine(terms.bases[basis].word, terms.confidences[confidence].word),
        tools.date(oldest),
      ),
  };
}
