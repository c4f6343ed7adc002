// A view as a few claims in order, each with the statements that it rests on. The sentences are made in lib/messages.
import type { CaseFile, Day, Key, PartialDate, Position } from "./case-file";
import { type CaseIndex, indexCase } from "./case-index";
import type { Cell } from "./cell";
import { firstDay } from "./day";
import { listLatestMoves, type PositionMoves } from "./latest-moves";
import { buildMatrix, type Matrix, type MatrixRow, type MatrixView } from "./matrix";
import { type Basis, STATUSES_AS_SHOWN, type Status } from "./vocabulary";

/** How much of a view is told. The words decide which is the fullest that fits half a page. */
export interface BriefMeasure {
  /** So few issues are told in full, each with its reason; of more the reasons are picked. */
  full: number;
  /** So few issues are told party by party. */
  ladders: number;
  /** The most statuses told with their reason, where not all are. */
  reasons: number;
  /** Lists of parties stop here; the matrix has them all. */
  parties: number;
  /** The most issues that one sentence names. */
  names: number;
  /** Whether it is told on what no position is on record. */
  silence: boolean;
  /** Whether the last change is told: it can be long, and cut short it could say something else. */
  last: boolean;
}

/** From the fullest to the tightest; the tightest counts, and names no issue. */
export const BRIEF_MEASURES: readonly BriefMeasure[] = [
  { full: 4, ladders: 3, reasons: 3, parties: 6, names: 6, silence: true, last: true },
  { full: 4, ladders: 3, reasons: 3, parties: 3, names: 6, silence: true, last: true },
  { full: 4, ladders: 0, reasons: 3, parties: 6, names: 6, silence: true, last: true },
  { full: 0, ladders: 0, reasons: 3, parties: 6, names: 4, silence: true, last: true },
  { full: 0, ladders: 0, reasons: 3, parties: 4, names: 2, silence: true, last: true },
  { full: 0, ladders: 0, reasons: 2, parties: 4, names: 2, silence: false, last: true },
  { full: 0, ladders: 0, reasons: 1, parties: 4, names: 2, silence: false, last: true },
  { full: 0, ladders: 0, reasons: 0, parties: 4, names: 1, silence: false, last: true },
  { full: 0, ladders: 0, reasons: 0, parties: 3, names: 1, silence: false, last: false },
  { full: 0, ladders: 0, reasons: 0, parties: 0, names: 1, silence: false, last: false },
  { full: 0, ladders: 0, reasons: 0, parties: 2, names: 0, silence: false, last: false },
];
const [FULLEST] = BRIEF_MEASURES as [BriefMeasure];

/** What of many issues is told with its reason: where parties meet, and where a red line is in the way. */
const TOLD_FIRST: readonly Status[] = ["same-choice", "common-ground", "on-conditions", "red-line-conflict"];
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
  measure: BriefMeasure;
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

export function buildBrief(caseFile: CaseFile, view: MatrixView, measure: BriefMeasure = FULLEST): Brief {
  const index = indexCase(caseFile);
  const matrix = buildMatrix(caseFile, view);
  const parties = matrix.parties.slice(0, measure.parties);
  const isFull = matrix.rows.length <= measure.full;
  const claims: Record<BriefTopic, SupportedClaim[]> = {
    statuses: tellStatuses(index, matrix, measure),
    positions: matrix.rows.length > measure.ladders ? [] : tellPositions(index, matrix, parties),
    redLines: parties.flatMap((party) => tellRedLines(index, matrix, party)),
    agenda: parties.flatMap((party) => tellRefusals(index, matrix, party)),
    silence: measure.silence ? parties.flatMap((party) => tellSilence(matrix, party)) : [],
    last: measure.last ? tellLastChange(index, matrix) : [],
    thin: tellThin(matrix),
  };
  return {
    matrix,
    measure,
    topics: BRIEF_TOPICS.flatMap((topic) =>
      claims[topic].length > 0 ? [{ topic, claims: claims[topic] }] : [],
    ),
    leftOut: matrix.parties.slice(measure.parties),
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

function tellStatuses(
  index: CaseIndex,
  { rows, asOf, counted }: Matrix,
  measure: BriefMeasure,
): SupportedClaim[] {
  const isFull = rows.length <= measure.full;
  const told = isFull
    ? rows
    : TOLD_FIRST.flatMap((status) => rows.filter((row) => row.status.status === status)).slice(
        0,
        measure.reasons,
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
