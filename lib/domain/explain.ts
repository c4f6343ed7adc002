// Everything that a status says of itself, as data.

import { listBlockers } from "./blockers";
import type { Issue, Key } from "./case-file";
import type { CaseIndex } from "./case-index";
import { measureDistance } from "./distance";
import type { IssueStatus, Offer } from "./issue-status";
import { type Marks, markVoice, optionKeys } from "./marks";
import { once } from "./once";
import { isThin, listRestingOn, weighEvidence } from "./rests-on";
import { accepts } from "./stances";
import { decideStatus, findOpenOptions, isDeadlock, isFinal, listClashes, listLanding } from "./status";
import { buildTally } from "./tally";
import type { Status } from "./vocabulary";
import { asksOfOthers, type CellOf, listVoices, type Voice } from "./voices";

function markOnRecord(index: CaseIndex, issue: Issue, counted: readonly Key[], cellOf: CellOf): Marks[] {
  const onRecord = listVoices(index, issue, counted, cellOf).filter((voice) => voice.cell.onRecord);
  return onRecord.map((voice) => markVoice(issue, voice));
}

/** Just the status of the issue for the parties chosen to be counted. */
export function decideIssueStatus(
  index: CaseIndex,
  issue: Issue,
  counted: readonly Key[],
  cellOf: CellOf,
): Status {
  return decideStatus(issue, markOnRecord(index, issue, counted, cellOf));
}

/** For each of `others`, who are not counted: the status if it were counted too. */
export function decideStatusesWith(
  index: CaseIndex,
  issue: Issue,
  counted: readonly Key[],
  others: readonly Key[],
  cellOf: CellOf,
): { party: Key; status: Status }[] {
  const known = markOnRecord(index, issue, counted, cellOf);
  const asks = (party: Key) => asksOfOthers(cellOf(party, issue.key));
  const someAsk = counted.some(asks);
  return others.map((party) => {
    // What somebody says changes with whom is counted only where it hangs on another issue.
    const isAlone = !someAsk && !asks(party);
    const onRecord = isAlone
      ? [...known, ...markOnRecord(index, issue, [party], cellOf)]
      : markOnRecord(index, issue, [...counted, party], cellOf);
    return { party, status: decideStatus(issue, onRecord) };
  });
}

function buildOffers(issue: Issue, voices: readonly Voice[], options: number): Offer[] {
  return optionKeys(issue, options).map((option) => ({
    option,
    acceptedBy: voices.filter(({ cell }) => accepts(cell.stances[option])).map(({ party }) => party),
    conditionalFor: voices
      .filter(({ cell }) => cell.stances[option] === "conditional")
      .map(({ party }) => party),
  }));
}

/** The status of the issue for the parties chosen to be counted, with its reasons. */
export function buildIssueStatus(
  index: CaseIndex,
  issue: Issue,
  counted: readonly Key[],
  cellOf: CellOf,
): IssueStatus {
  const voices = listVoices(index, issue, counted, cellOf);
  const spoken = voices.filter((voice) => voice.cell.onRecord);
  const onRecord = spoken.map((voice) => markVoice(issue, voice));
  const positions = listRestingOn(spoken.map(({ cell }) => cell));
  const status = decideStatus(issue, onRecord);
  const isConflict = status === "red-line-conflict";
  // Where parties refuse, meet, or too few have spoken, no option waits for an answer.
  const isOpen = isConflict || status === "unanswered" || status === "untested";
  const open = findOpenOptions(issue, onRecord);
  // There can be thousands of clashes and groups, and few ask for them.
  const clashes = once(() => (isConflict ? listClashes(issue, onRecord) : []));
  const blockers = once(() => listBlockers(issue, onRecord));
  return {
    issue: issue.key,
    status,
    final: isFinal(status, voices.length, spoken.length),
    thin: isThin(voices.length, spoken.length, positions),
    counted: voices.map((voice) => voice.party),
    onRecord: spoken.map((voice) => voice.party),
    missing: voices.filter((voice) => !voice.cell.onRecord).map((voice) => voice.party),
    landing: listLanding(issue, status, onRecord),
    unanswered: isOpen ? buildOffers(issue, spoken, open.unanswered) : [],
    untested: isOpen ? optionKeys(issue, open.untested) : [],
    refusedBy: spoken.filter((voice) => voice.refuses).map((voice) => voice.party),
    get clashes() {
      return clashes();
    },
    deadlock: isConflict && isDeadlock(issue, onRecord),
    get blockers() {
      return blockers().groups;
    },
    get blockersCut() {
      return blockers().isCut;
    },
    acceptNothing: onRecord.filter((marks) => marks.reachable === 0).map((marks) => marks.party),
    distance: measureDistance(issue, onRecord),
    restsOn: weighEvidence(positions),
    tally: buildTally(issue, voices),
  };
}
