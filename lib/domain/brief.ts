// A view as a few claims in order, each with the statements that it rests on. The sentences are made in lib/messages.
import type { CaseFile, Day, Key, PartialDate, Position } from "./case-file";
import { type CaseIndex, indexCase } from "./case-index";
import type { Cell } from "./cell";
import { firstDay } from "./day";
import { listLatestMoves, type PositionMoves } from "./latest-moves";
import { buildMatrix, type Matrix, type MatrixRow, type MatrixView } from "./matrix";
import { type Basis, STATUSES_AS_SHOWN, type Status } from "./vocabulary";

/** Half a page: so few issues are told in full, each with its reason; of more the reasons are picked. */
const MOST_FULL = 4;
const MOST_REASONS = 3;
/** What of many issues is told with its reason: where parties meet, and where a red line is in the way. */
const TOLD_FIRST: readonly Status[] = ["same-choice", "common-ground", "on-conditions", "red-line-conflict"];
/** So few issues are told party by party. */
const MOST_LADDERS = 3;
/** Lists of parties stop here; the matrix has them all. */
const MOST_PARTIES = 6;
/** More parties than these are told in counts alone. */
const MOST_NAMED = 4;
const MOST_NOTES = 3;
/** Of more issues what each party says is counted, and a status without its reason has no notes. */
const MOST_LISTED = 10;

export type BriefClaim =
  /** How many issues have the status, which, and of how many. */
  | { kind: "status"; status: Status; issues: readonly Key[]; of: number }
  /** What the status of one issue is, and why. */
  | { kind: "reason"; row: MatrixRow }
  /** On how many of the issues with a status it rests on which basis at the weakest, and its oldest position. */
  | { kind: "rests"; on: Readonly<Record<Basis, number>>; oldest: PartialDate }
  /** All that one party says on one issue. */
  | { kind: "ladder"; row: MatrixRow; party: Key }
  | { kind: "red-lines"; party: Key; on: readonly { issue: Key; options: readonly Key[]; cell: Cell }[] }
  | { kind: "refusals"; party: Key; issues: readonly Key[] }
  | { kind: "silence"; party: Key; issues: readonly Key[] }
  | { kind: "last-change"; change: PositionMoves }
  /** Issues whose status rests on little. */
  | { kind: "thin"; issues: readonly Key[] };

export interface SupportedClaim {
  claim: BriefClaim;
  /** The statements that it rests on, newest first; none where it is about what the record does not hold. */
  statements: readonly Key[];
}

export const BRIEF_TOPICS = [
  "statuses",
  "positions",
  "redLines",
  "agenda",
  "silence",
  "last",
  "thin",
] as const;
export type BriefTopic = (typeof BRIEF_TOPICS)[number];

export interface Brief {
  matrix: Matrix;
  /** Topics without a claim are left out. */
  topics: readonly { topic: BriefTopic; claims: readonly SupportedClaim[] }[];
  /** Parties of the view of which only the statuses speak. */
  leftOut: readonly Key[];
  /** Few issues: every status has its reason, every red line its outcomes. */
  isFull: boolean;
  /** Many parties or issues: what each says is counted, not listed. */
  isCounted: boolean;
  /** How many issues stand without the reason of their status. */
  unexplained: number;
}

export function buildBrief(caseFile: CaseFile, view: MatrixView): Brief {
  const index = indexCase(caseFile);
  const matrix = buildMatrix(caseFile, view);
  const parties = matrix.parties.slice(0, MOST_PARTIES);
  const isFull = matrix.rows.length <= MOST_FULL;
  const claims: Record<BriefTopic, SupportedClaim[]> = {
    statuses: tellStatuses(index, matrix),
    positions: tellPositions(index, matrix, parties),
    redLines: parties.flatMap((party) => tellRedLines(index, matrix, party)),
    agenda: parties.flatMap((party) => tellRefusals(index, matrix, party)),
    silence: parties.flatMap((party) => tellSilence(matrix, party)),
    last: tellLastChange(index, matrix),
    thin: tellThin(matrix),
  };
  return {
    matrix,
    topics: BRIEF_TOPICS.flatMap((topic) =>
      claims[topic].length > 0 ? [{ topic, claims: claims[topic] }] : [],
    ),
    leftOut: matrix.parties.slice(MOST_PARTIES),
    isFull,
    isCounted: !isFull && (parties.length > MOST_NAMED || matrix.rows.length > MOST_LISTED),
    unexplained: matrix.rows.length - claims.statuses.filter(({ claim }) => claim.kind === "reason").length,
  };
}

/** The supporting statements of a position that were there by the day, newest first; of some options where they say which. */
function listSupport(
  index: CaseIndex,
  { evidence = [] }: Position,
  day: Day,
  options?: readonly Key[],
): Key[] {
  return evidence
    .filter(({ relation = "supports" }) => relation === "supports")
    .filter(
      ({ options: own = [] }) =>
        options === undefined || own.length === 0 || own.some((key) => options.includes(key)),
    )
    .flatMap(({ statement }) => index.statements.get(statement) ?? [])
    .filter(({ date }) => firstDay(date) <= day)
    .toSorted((a, b) =>
      firstDay(a.date) < firstDay(b.date) ? 1 : firstDay(a.date) > firstDay(b.date) ? -1 : 0,
    )
    .map(({ key }) => key);
}

/** At most three a party, so that a sentence does not drown in figures. */
function noteCells(index: CaseIndex, cells: readonly Cell[], day: Day): Key[] {
  return [
    ...new Set(
      cells.flatMap(({ position }) =>
        position === null ? [] : listSupport(index, position, day).slice(0, MOST_NOTES),
      ),
    ),
  ];
}

function tellStatuses(index: CaseIndex, { rows, asOf, counted }: Matrix): SupportedClaim[] {
  const isFull = rows.length <= MOST_FULL;
  const told = isFull
    ? rows
    : TOLD_FIRST.flatMap((status) => rows.filter((row) => row.status.status === status)).slice(
        0,
        MOST_REASONS,
      );
  const note = (row: MatrixRow, most: number) =>
    row.status.onRecord.flatMap((party) => {
      const cell = row.cells[party];
      return cell ? noteCells(index, [cell], asOf).slice(0, most) : [];
    });
  const groups = STATUSES_AS_SHOWN.flatMap((status): SupportedClaim[] => {
    const having = rows.filter((row) => row.status.status === status);
    if (having.length === 0) return [];
    const issues = having.map(({ issue }) => issue.key);
    // What is told with its reason has its notes there.
    const isLong = rows.length > MOST_LISTED || counted.length > MOST_NAMED;
    const noted = isLong ? [] : having.filter((row) => !told.includes(row));
    const statements = [...new Set(noted.flatMap((row) => note(row, 1)))];
    return [
      { claim: { kind: "status", status, issues, of: rows.length }, statements },
      ...having
        .filter((row) => told.includes(row))
        .map((row): SupportedClaim => {
          const supporting = isFull ? note(row, MOST_NOTES) : note(row, 1);
          return { claim: { kind: "reason", row }, statements: [...new Set(supporting)] };
        }),
    ];
  });
  return isFull ? groups : [...groups, ...tellRests(rows)];
}

/** For all statuses at once what in full stands with each. */
function tellRests(rows: readonly MatrixRow[]): SupportedClaim[] {
  const rests = rows.flatMap(({ status }) => status.restsOn ?? []);
  const [oldest] = rests.map((one) => one.oldest).sort((a, b) => (firstDay(a) < firstDay(b) ? -1 : 1));
  if (oldest === undefined) return [];
  const count = (basis: Basis) => rests.filter((one) => one.basis === basis).length;
  const on = { stated: count("stated"), reported: count("reported"), inferred: count("inferred") };
  return [{ claim: { kind: "rests", on, oldest }, statements: [] }];
}

function tellPositions(index: CaseIndex, { rows, asOf }: Matrix, parties: readonly Key[]): SupportedClaim[] {
  if (rows.length > MOST_LADDERS) return [];
  return rows.flatMap((row) =>
    parties.flatMap((party): SupportedClaim[] => {
      const cell = row.cells[party];
      if (!cell?.onRecord) return [];
      return [{ claim: { kind: "ladder", row, party }, statements: noteCells(index, [cell], asOf) }];
    }),
  );
}

function tellRedLines(index: CaseIndex, { rows, asOf }: Matrix, party: Key): SupportedClaim[] {
  const statements: Key[] = [];
  const on = rows.flatMap(({ issue, cells }) => {
    const cell = cells[party];
    if (!cell) return [];
    const options = issue.options.map(({ key }) => key).filter((key) => cell.stances[key] === "red-line");
    if (options.length === 0) return [];
    // A red line that stands rests on the position that drew it.
    const positions = [cell.position, ...cell.earlier].flatMap((position) => position ?? []);
    for (const option of options) {
      const from = cell.standing[option];
      const position = from === undefined ? cell.position : positions.find((one) => one.from === from);
      if (position) statements.push(...listSupport(index, position, asOf, [option]).slice(0, 1));
    }
    return [{ issue: issue.key, options, cell }];
  });
  return on.length === 0
    ? []
    : [{ claim: { kind: "red-lines", party, on }, statements: [...new Set(statements)] }];
}

function tellRefusals(index: CaseIndex, { rows, asOf }: Matrix, party: Key): SupportedClaim[] {
  const refused = rows.flatMap(({ issue, cells }) => {
    const cell = cells[party];
    return cell?.state === "refused" ? [{ issue: issue.key, cell }] : [];
  });
  if (refused.length === 0) return [];
  const statements = refused.flatMap(({ cell }) => noteCells(index, [cell], asOf).slice(0, 1));
  const issues = refused.map(({ issue }) => issue);
  return [{ claim: { kind: "refusals", party, issues }, statements: [...new Set(statements)] }];
}

function tellSilence({ rows }: Matrix, party: Key): SupportedClaim[] {
  const issues = rows
    .filter(({ cells }) => cells[party]?.state === "no-position")
    .map(({ issue }) => issue.key);
  return issues.length === 0 ? [] : [{ claim: { kind: "silence", party, issues }, statements: [] }];
}

/** The newest position by a party of the view on an issue of the view that says something new. */
function tellLastChange(index: CaseIndex, { rows, parties, asOf }: Matrix): SupportedClaim[] {
  const [change] = listLatestMoves(index.caseFile, asOf, {
    parties,
    issues: rows.map(({ issue }) => issue.key),
    most: 1,
  });
  if (!change) return [];
  const statements = listSupport(index, change.position, asOf).slice(0, MOST_NOTES);
  return [{ claim: { kind: "last-change", change }, statements }];
}

function tellThin({ rows }: Matrix): SupportedClaim[] {
  const issues = rows
    .filter(({ status }) => status.thin && status.status !== "unknown")
    .map(({ issue }) => issue.key);
  return issues.length === 0 ? [] : [{ claim: { kind: "thin", issues }, statements: [] }];
}
