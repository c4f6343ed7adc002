// Who is counted, how much is on record, and what follows from the stances by counting.
import type { Key } from "@/lib/domain/case-file";
import type { Messages } from "../messages";
import type { Parties, Tools } from "./tools";

type Words = Pick<
  Messages,
  | "onRecord"
  | "soFar"
  | "cellsOnRecord"
  | "withParty"
  | "counted"
  | "chosenBy"
  | "tally"
  | "blocker"
  | "acceptNothing"
  | "distance"
  | "distanceChange"
>;

export function makeCounts(tools: Tools, statusWords: Messages["statusWords"]): Words {
  const { counts: words, lists } = tools.phrases;

  const counted: Words["counted"] = ({ parties, counted: keys, countedBecause }, caseFile) => {
    const beside = parties.filter((key) => !keys.includes(key));
    const rest = beside.length === 0 ? "" : ` ${words.beside(tools.names(beside, caseFile))}`;
    if (keys.length === 0) return `${words.nobodyCounted}${rest}`;
    if (countedBecause === "all-chosen") return `${words.countedAll(tools.names(keys, caseFile))}${rest}`;
    const isAtTable = (key: Key) => caseFile.parties.find((party) => party.key === key)?.role === "at-table";
    const atTable = tools.names(keys.filter(isAtTable), caseFile);
    const besides = keys.filter((key) => !isAtTable(key));
    const who =
      besides.length === 0
        ? words.countedAtTable(atTable)
        : words.countedBesides(atTable, tools.names(besides, caseFile));
    return `${who}${rest}`;
  };

  const tally: Words["tally"] = (row, issue, caseFile) => {
    const group = (keys: readonly Key[], write: (n: number, who: string) => string, of: Parties) =>
      keys.length === 0 ? [] : [write(keys.length, tools.names(keys, of))];
    const groups = [
      ...group(row.accept, words.tallyAccept, caseFile),
      ...group(row.conditional, words.tallyConditional, caseFile),
      ...group(row.object, words.tallyObject, caseFile),
      ...group(row.silent, words.tallySilent, caseFile),
    ];
    return `${tools.option(row.option, issue)}: ${groups.join(lists.semicolon) || words.tallyNobody}`;
  };

  return {
    counted,
    tally,
    onRecord: (status) => words.onRecord(status.onRecord.length, status.counted.length),
    soFar: (status) => (status.final ? null : words.soFar(status.onRecord.length, status.counted.length)),
    cellsOnRecord: words.cellsOnRecord,
    withParty: (entry, row, caseFile) => {
      const name = tools.nameOf(entry.party, caseFile);
      if (entry.status === row.status.status) return words.withParty(name, words.theSame);
      const voices = row.status.onRecord.length + (row.cells[entry.party]?.onRecord === true ? 1 : 0);
      const { mark, word } = statusWords(entry.status, row.issue, voices);
      return words.withParty(name, `${mark} ${word}`);
    },
    chosenBy: (by) => words.chosenBy[by],
    blocker: (group, caseFile) => {
      const smaller = group.length > 2 ? `${lists.semicolon}${words.blockerSmaller(group.length - 1)}` : "";
      return `${words.blocker(tools.names(group, caseFile))}${smaller}.`;
    },
    acceptNothing: (parties, caseFile) =>
      parties.length === 0 ? null : words.acceptNothing(tools.names(parties, caseFile)),
    distance: (steps, parties, caseFile) => words.distance(steps, tools.names(parties, caseFile)),
    distanceChange: (before, after, parties, caseFile) => {
      const steps = (count: number | null) => (count === null ? lists.none : tools.number(count));
      const change = `${steps(before)} ${tools.arrow} ${steps(after)}`;
      return words.distanceChange(tools.names(parties, caseFile), change);
    },
  };
}
