// A view as half a page of prose. Every sentence says what a claim holds and nothing else; what it rests on stands in
// numbered notes. In English in every language of the interface, so that one record is quoted in one wording.
import type { Brief, BriefClaim, BriefTopic } from "@/lib/domain/brief";
import type { CaseFile, Issue, Key, Position } from "@/lib/domain/case-file";
import { indexCase } from "@/lib/domain/case-index";
import type { Cell } from "@/lib/domain/cell";
import type { BriefText } from "../messages";
import { inlineText } from "../shared/inline-text";
import { optionNumber } from "../shared/option";
import { cellState, ladder, standingRedLine } from "./cell-words";
import { counted } from "./counted";
import { formatDate, formatWhen } from "./dates";
import { basisLine, restsOn } from "./evidence-words";
import { capitalise, joinWords, listParties, numberWord } from "./lists";
import { moveSentence } from "./move-words";
import { reason } from "./reason";
import { statuses, statusWords } from "./status-words";
import { standsAt, talks } from "./talks";
import { redLineWords } from "./words";

/** Of what one party says on many issues. */
const FEW_NAMES = 3;
const MOST_CHARACTERS = 80;

const HEADINGS: Readonly<Record<BriefTopic, string>> = {
  statuses: "Where the parties counted stand",
  positions: "What each party says",
  redLines: "Red lines",
  agenda: "Refused as a subject",
  silence: "Not on record",
  last: "Said last",
  thin: "Resting on little",
};

function titleOf(issue: Issue): string {
  return inlineText(issue.title, MOST_CHARACTERS);
}

/** Titles, as many as the measure lets stand, then how many more; null where it lets none stand. */
function listIssues(
  keys: readonly Key[],
  { measure }: Brief,
  caseFile: CaseFile,
  suffixOf: (key: Key) => string = () => "",
): string | null {
  if (measure.names === 0) return null;
  const { issues } = indexCase(caseFile);
  const titles = keys.slice(0, measure.names).flatMap((key) => issues.get(key) ?? []);
  const more = keys.length - titles.length;
  const names = titles.map((issue) => `“${titleOf(issue)}”${suffixOf(issue.key)}`);
  return joinWords(more > 0 ? [...names, `${more} more`] : names);
}

function partyOf(
  key: Key,
  caseFile: CaseFile,
): { name: string; verb: (one: string, many: string) => string } {
  const { text, isPlural } = listParties([key], caseFile);
  return { name: capitalise(text), verb: (one, many) => (isPlural ? many : one) };
}

function countIssues(count: number, of: number): string {
  return `${count} of ${of} ${of === 1 ? "issue" : "issues"}`;
}

/** ", so far 2 of 3": which statuses another voice may improve; too little on record says itself who is missing. */
function soFarOf(key: Key, { matrix }: Brief): string {
  const status = matrix.rows.find(({ issue }) => issue.key === key)?.status;
  if (!status || status.final || status.status === "unknown") return "";
  return `, so far ${status.onRecord.length} of ${status.counted.length}`;
}

/** " (Reported, medium confidence.)": what is inferred or reported never reads as a party's own words. */
function basisOf(position: Position | null): string {
  return position === null ? "" : ` (${capitalise(basisLine(position.basis, position.confidence))}.)`;
}

/** "as reported", "red line of 9 May 2025, not repeated": whose words the red lines on these options rest on. */
function whoseRedLines({ position, standing }: Cell, options: readonly Key[]): string {
  const own = options.some((option) => standing[option] === undefined) ? position : null;
  const dates = options.flatMap((option) => standing[option] ?? []);
  return [
    ...(own === null ? [] : [redLineWords[own.basis]]),
    ...[...new Set(dates)].sort().map(standingRedLine),
  ].join("; ");
}

function say(claim: BriefClaim, brief: Brief, caseFile: CaseFile): string {
  const { asOf } = brief.matrix;
  const { issues } = indexCase(caseFile);
  switch (claim.kind) {
    case "status": {
      // On conduct the same status goes by another word; the sentence of each issue says which.
      const { word } = statuses[claim.status];
      const conduct = claim.issues.filter((key) => issues.get(key)?.about === "conduct");
      const own = claim.issues.flatMap((key) => issues.get(key) ?? []);
      const voices = (key: Key) =>
        brief.matrix.rows.find((row) => row.issue.key === key)?.status.onRecord.length ?? 0;
      const words = new Set(own.map((issue) => statusWords(claim.status, issue, voices(issue.key)).word));
      const named = conduct.length > 0 && words.size > 0 ? [...words].join(" / ") : word;
      const list = listIssues(claim.issues, brief, caseFile, (key) =>
        brief.isFull ? "" : soFarOf(key, brief),
      );
      const soFar = claim.issues.filter((key) => soFarOf(key, brief) !== "").length;
      // Where no issue is named, that others may still speak is counted.
      const beside = list === null ? (soFar > 0 ? `, so far on ${soFar}` : "") : ` (${list})`;
      return `${named}: ${countIssues(claim.issues.length, claim.of)}${beside}.`;
    }
    case "reason": {
      const { issue, status, cells } = claim.row;
      const { counted: all, onRecord, final, status: name } = status;
      // Too little on record says itself who is missing.
      const soFar =
        final || name === "unknown"
          ? ""
          : ` So far ${onRecord.length} of ${all.length} parties counted are on record.`;
      if (!brief.isFull) return `On “${titleOf(issue)}”: ${reason(status, caseFile, cells)}`;
      const rests = status.restsOn === null ? "" : ` (${capitalise(restsOn(status.restsOn))}.)`;
      return `On “${titleOf(issue)}”: ${reason(status, caseFile, cells)}${soFar}${rests}`;
    }
    case "rests": {
      const { stated, reported, inferred } = claim.on;
      const parts = [
        ...(stated > 0 ? [`what the parties stated themselves on ${stated}`] : []),
        ...(reported > 0 ? [`reports on ${reported}`] : []),
        ...(inferred > 0 ? [`the analyst's inference on ${inferred}`] : []),
      ];
      const resting = stated + reported + inferred;
      const all = brief.matrix.rows.length;
      const total = resting === all ? "" : `, together ${countIssues(resting, all)}`;
      return `These statuses rest, at their weakest, on ${joinWords(parts)}${total}; the oldest position in them is of ${formatDate(claim.oldest)}.`;
    }
    case "ladder": {
      const { issue, cells } = claim.row;
      const party = indexCase(caseFile).parties.get(claim.party);
      const cell = cells[claim.party];
      if (!party || !cell) return "";
      return `On “${titleOf(issue)}”: ${ladder(cell, issue, party, asOf)}${basisOf(cell.position)}`;
    }
    case "red-lines": {
      const { name, verb } = partyOf(claim.party, caseFile);
      const count = `${name} ${verb("has", "have")} red lines on ${countIssues(claim.on.length, brief.matrix.rows.length)}`;
      if (brief.isCounted) return `${count}.`;
      const most = Math.min(brief.measure.names, brief.isFull ? brief.measure.names : FEW_NAMES);
      const shown = claim.on.slice(0, most).flatMap(({ issue: key, options, cell }) => {
        const issue = issues.get(key);
        if (!issue) return [];
        if (!brief.isFull) return [`“${titleOf(issue)}” (${whoseRedLines(cell, options)})`];
        const numbers = options.map((option) => String(optionNumber(option, issue)));
        return [`“${titleOf(issue)}” (at ${joinWords(numbers)}: ${whoseRedLines(cell, options)})`];
      });
      const more = claim.on.length - shown.length;
      const where = joinWords(more > 0 ? [...shown, `${more} more`] : shown);
      return `${count}: ${where}.`;
    }
    case "refusals": {
      const { name, verb } = partyOf(claim.party, caseFile);
      const list = listIssues(claim.issues, brief, caseFile);
      const what = list ?? countIssues(claim.issues.length, brief.matrix.rows.length);
      return `${name} ${verb("refuses", "refuse")} to negotiate ${what}.`;
    }
    case "silence": {
      const { name } = partyOf(claim.party, caseFile);
      const count = `${name}: no position is on record on ${countIssues(claim.issues.length, brief.matrix.rows.length)}`;
      if (brief.isCounted) return `${count}.`;
      const most = Math.min(brief.measure.names, brief.isFull ? brief.measure.names : FEW_NAMES);
      const states = claim.issues.slice(0, most).flatMap((key) => {
        const issue = issues.get(key);
        const cell = brief.matrix.rows.find((row) => row.issue.key === key)?.cells[claim.party];
        return issue && cell ? [{ issue, state: cellState(cell, issue, asOf) }] : [];
      });
      const byState = new Map<string, string[]>();
      for (const { issue, state } of states)
        byState.set(state, [...(byState.get(state) ?? []), `“${titleOf(issue)}”`]);
      const parts = [...byState].map(
        ([state, titles]) => `${joinWords(titles)} (${state.charAt(0).toLowerCase()}${state.slice(1)})`,
      );
      const more = claim.issues.length - states.length;
      const list = joinWords(more > 0 ? [...parts, `${more} more`] : parts);
      return `${count}: ${list}.`;
    }
    case "last-change": {
      const { position, moves } = claim.change;
      const issue = issues.get(position.issue);
      if (!issue) return "";
      const { name } = partyOf(position.party, caseFile);
      const said = inlineText(moveSentence(moves, position, issue, caseFile), Number.POSITIVE_INFINITY);
      return `${name}, ${formatWhen(position.from, "long")}, on “${titleOf(issue)}”: ${said}.${basisOf(position)}`;
    }
    case "thin": {
      const list = listIssues(claim.issues, brief, caseFile);
      const on = countIssues(claim.issues.length, brief.matrix.rows.length);
      return `Fewer than half of the parties counted are on record, or all of it is of low confidence or inferred, on ${on}${list === null ? "" : `: ${list}`}.`;
    }
  }
}

export function writeBrief(brief: Brief, caseFile: CaseFile): BriefText {
  const { matrix, topics, leftOut } = brief;
  const numbers = new Map<Key, number>();
  const noted = (statements: readonly Key[]) =>
    statements.map((key) => {
      const number = numbers.get(key) ?? numbers.size + 1;
      numbers.set(key, number);
      return number;
    });
  const sections = topics.map(({ topic, claims }) => ({
    heading: HEADINGS[topic],
    sentences: claims.map(({ claim, statements }) => ({
      text: say(claim, brief, caseFile),
      notes: noted(statements),
    })),
  }));
  const ended = talks(caseFile.negotiation);
  const beside =
    leftOut.length === 0 || leftOut.length === matrix.parties.length
      ? []
      : [
          `${capitalise(numberWord(leftOut.length))} of the parties shown ${leftOut.length === 1 ? "stands" : "stand"} in the statuses alone: the matrix has what each says.`,
        ];
  return {
    title: inlineText(caseFile.negotiation.title, Number.POSITIVE_INFINITY),
    leads: [...(ended === null ? [] : [ended]), standsAt(matrix.asOf), counted(matrix, caseFile), ...beside],
    sections,
    notes: [...numbers.keys()],
    left: sayLeft(brief),
  };
}

/** What found no room in half a page. Of few issues the brief is whole. */
function sayLeft({ isFull, isCounted, unexplained, matrix, measure }: Brief): string | null {
  if (isFull && matrix.rows.length <= measure.ladders) return null;
  const left = [
    ...(measure.names === 0 ? ["which issues have which status"] : []),
    ...(unexplained > 0
      ? [
          unexplained === matrix.rows.length
            ? "why each status is what it is"
            : `why the status of ${countIssues(unexplained, matrix.rows.length)} is what it is`,
        ]
      : []),
    "what each party says, and the voices against it",
    ...(isCounted ? ["which issues their red lines are on"] : []),
    ...(isCounted || !measure.silence ? ["where no position is on record"] : []),
    ...(measure.last ? [] : ["what was said last"]),
  ];
  return `Left out here: ${left.join("; ")}. The matrix has them all.`;
}
