// Why a status is what it is. It claims nothing that is not in the data, names at most three parties or clashes at a
// time, and never an option that nobody has asked for.
import type { CaseFile, Issue, Key } from "@/lib/domain/case-file";
import type { Cell } from "@/lib/domain/cell";
import type { IssueStatus, Offer } from "@/lib/domain/issue-status";
import type { Messages } from "../messages";
import { type ClashGroup, groupFewest, wantsOf } from "../shared/clash-groups";
import { listConditions } from "../shared/conditions";
import { type Piece, separate, toParts } from "../shared/sentence";
import type { Wants } from "./phrases";
import { MOST_CHARACTERS, MOST_NAMES, type Tools } from "./tools";

interface Reasoning {
  status: IssueStatus;
  issue: Issue;
  caseFile: CaseFile;
  cells: Readonly<Record<Key, Cell>> | null;
}

export function makeReason(tools: Tools): Pick<Messages, "reason" | "reasonParts"> {
  const { lists, reason: words } = tools.phrases;

  const optionPiece = (option: Key, { issue }: Reasoning): Piece => ({
    option,
    text: tools.option(option, issue),
  });

  /** "head: 2 …; 3 …." */
  const listed = (head: string, pieces: readonly Piece[]): Piece[] => [`${head}: `, ...pieces, "."];

  const landing = (reasoning: Reasoning): Piece[] =>
    separate(
      reasoning.status.landing.map((option) => [optionPiece(option, reasoning)]),
      lists.semicolon,
    );

  const offer = ({ option, acceptedBy, conditionalFor }: Offer, reasoning: Reasoning): Piece[] => {
    const { caseFile } = reasoning;
    const who = [
      ...(acceptedBy.length > 0 ? [tools.names(acceptedBy, caseFile)] : []),
      ...(conditionalFor.length > 0 ? [words.onConditions(tools.names(conditionalFor, caseFile))] : []),
    ];
    return [optionPiece(option, reasoning), ` (${who.join(lists.semicolon)})`];
  };
  const offers = (reasoning: Reasoning): Piece[] =>
    separate(
      reasoning.status.unanswered.map((one) => offer(one, reasoning)),
      lists.semicolon,
    );

  const wantsOfRows = ({ tally }: IssueStatus, options: readonly Key[] | null): Wants => {
    const rows = tally.filter(({ option }) => options === null || options.includes(option));
    return {
      accept: rows.some(({ accept }) => accept.length > 0),
      conditional: rows.some(({ conditional }) => conditional.length > 0),
    };
  };

  const unknown = ({ status, caseFile }: Reasoning): string => {
    const [only] = status.onRecord;
    if (status.counted.length === 0) return words.nobodyCounted;
    if (only === undefined) return words.nobodyOnRecord(tools.names(status.missing, caseFile));
    const name = tools.nameOf(only, caseFile);
    return status.missing.length === 0
      ? words.oneCounted(name)
      : words.oneOnRecord(name, tools.names(status.missing, caseFile));
  };

  const agendaDispute = ({ status, caseFile }: Reasoning): string =>
    words.agendaDispute(
      tools.names(status.refusedBy, caseFile),
      tools.names(
        status.onRecord.filter((key) => !status.refusedBy.includes(key)),
        caseFile,
      ),
    );

  const conditions = ({ status, issue, caseFile, cells }: Reasoning): string => {
    const all = listConditions(status, cells);
    const clauses = all.slice(0, MOST_NAMES).map(({ party, option, text }) => {
      const who = tools.nameOf(party, caseFile);
      const which = status.landing.length > 1 ? tools.optionNumber(option, issue) : null;
      return text === null || text.trim() === ""
        ? words.conditionUntold(who, which)
        : words.condition(who, which, tools.text(text, MOST_CHARACTERS));
    });
    const more = all.length - clauses.length;
    if (more > 0) clauses.push(lists.andMoreConditions(more));
    return clauses.length === 0 ? "" : ` ${clauses.join(lists.semicolon)}.`;
  };

  const onConditions = (reasoning: Reasoning): Piece[] => {
    const { status } = reasoning;
    const wants = { ...wantsOfRows(status, status.landing), conditional: true };
    const head = words.acceptedByAll(status.onRecord.length, wants);
    return [...listed(head, landing(reasoning)), conditions(reasoning)];
  };

  const clash = (group: ClashGroup, { status, caseFile }: Reasoning): string =>
    words.clash(
      tools.names(group.by, caseFile),
      tools.anyOf(group.against, caseFile),
      group.options.length === 1,
      wantsOf(group.clashes, status),
    );

  const clashes = (reasoning: Reasoning): Piece[] => {
    const { clashes: all } = reasoning.status;
    if (all.length === 0) return [];
    const groups = groupFewest(all);
    const shown = groups.slice(0, MOST_NAMES).map((group) => clash(group, reasoning));
    const more = groups.slice(MOST_NAMES).reduce((sum, group) => sum + group.clashes.length, 0);
    if (more > 0) shown.push(lists.andMoreClashes(more));
    const [only] = all;
    const [option] = only?.options ?? [];
    const text = shown.join(lists.semicolon);
    // One option behind one clash: naming it costs little and saves a look at the ladder.
    return all.length === 1 && only?.options.length === 1 && option !== undefined
      ? listed(text, [optionPiece(option, reasoning)])
      : [`${text}.`];
  };

  const redLineConflict = (reasoning: Reasoning): Piece[] => {
    const { status } = reasoning;
    const isStuck = status.deadlock || status.clashes.length === 0;
    const waiting = offers(reasoning);
    const sentences = [
      clashes(reasoning),
      isStuck ? [words.deadlock] : [],
      waiting.length > 0 ? listed(words.stillUnanswered, waiting) : [],
    ];
    return separate(
      sentences.filter((pieces) => pieces.length > 0),
      " ",
    );
  };

  /** Where all accept an option or would on conditions, and yet do not meet: some condition is blocked. */
  const blocked = ({ status, issue }: Reasoning): string => {
    const options = status.unanswered.filter(
      ({ acceptedBy, conditionalFor }) =>
        acceptedBy.length + conditionalFor.length === status.onRecord.length,
    );
    const numbers = options.map(({ option }) => tools.optionNumber(option, issue));
    return numbers.length === 0 ? "" : ` ${words.blocked(numbers.join(lists.comma))}`;
  };

  const untested = ({ status }: Reasoning): string => {
    const wants = wantsOfRows(status, null);
    return wants.accept || wants.conditional ? words.untested(wants) : words.nobodyAsks;
  };

  const write = (reasoning: Reasoning): Piece[] => {
    const { status, issue } = reasoning;
    const all = status.onRecord.length;
    const accepted = () =>
      listed(words.acceptedByAll(all, { accept: true, conditional: false }), landing(reasoning));
    switch (status.status) {
      case "unknown":
        return [unknown(reasoning)];
      case "off-agenda":
        return [words.refusedByAll(all)];
      case "agenda-dispute":
        return [agendaDispute(reasoning)];
      case "same-choice":
        return issue.about === "conduct"
          ? accepted()
          : [...listed(words.preferredByAll(all), landing(reasoning)), ` ${words.noDeal}`];
      case "common-ground":
        return accepted();
      case "on-conditions":
        return onConditions(reasoning);
      case "red-line-conflict":
        return redLineConflict(reasoning);
      case "unanswered":
        return [...listed(words.unanswered, offers(reasoning)), blocked(reasoning)];
      case "untested":
        return [untested(reasoning)];
      case "gap":
        return [words.gap];
    }
  };

  const reasonParts: Messages["reasonParts"] = (status, caseFile, cells) => {
    const issue = caseFile.issues.find(({ key }) => key === status.issue) ?? {
      key: status.issue,
      title: status.issue,
      question: status.issue,
      scale: "nominal" as const,
      options: [],
    };
    return toParts(write({ status, issue, caseFile, cells: cells ?? null }));
  };
  return {
    reasonParts,
    reason: (...about) =>
      reasonParts(...about)
        .map(({ text }) => text)
        .join(""),
  };
}
