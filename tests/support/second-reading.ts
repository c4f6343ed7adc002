// domain.md read a second time, by somebody who has not read lib/domain: naive and literal, to check the product
// against. Nothing of lib/domain is used but the shape of the case file. Where the text leaves a choice, a comment
// that begins with "Choice:" names it.
import type { CaseFile, Issue, Key, PartialDate, Position } from "@/lib/domain/case-file";
import type { Basis, CellState, Confidence, Stance, Status } from "@/lib/domain/vocabulary";

export interface ReadingView {
  parties: readonly Key[] | null;
  count: readonly Key[];
  asOf: PartialDate | null;
}

export interface CellReading {
  party: Key;
  state: CellState;
  position: Position | null;
  /** What the party says of each option at the date, with the red lines that still stand. */
  says: ReadonlyMap<Key, Stance>;
  standing: ReadonlyMap<Key, PartialDate>;
  /** The position in force, and the earlier ones whose red lines still stand. */
  restsOn: readonly Position[];
  lastSaid: ReadonlyMap<Key, { stance: Stance; from: PartialDate }>;
  evidence: number;
  onRecord: boolean;
}

function first(date: PartialDate): string {
  if (date.length === 4) return `${date}-01-01`;
  if (date.length === 7) return `${date}-01`;
  return date;
}

export function last(date: PartialDate): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 10) return date;
  // The last day that is a date.
  for (let day = 31; ; day--) {
    const tried = `${date}-${day}`;
    const parsed = new Date(`${tried}T00:00:00Z`);
    if (!Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(tried)) return tried;
  }
}

const newest = (days: readonly string[]): string => [...days].sort().at(-1) ?? "";

function dayOf(caseFile: CaseFile, asOf: PartialDate | null): string {
  if (asOf !== null) return last(asOf);
  if (caseFile.negotiation.asOf !== undefined) return last(caseFile.negotiation.asOf);
  const dates = [
    ...caseFile.positions.map((position) => position.from),
    ...caseFile.statements.map((statement) => statement.date),
    ...caseFile.events.map((event) => event.date),
  ];
  // Choice: a last day known only to the month or the year is the first of it, as for a `from`; an event's is its
  // first day, not `until`; without any of them it is when the talks began.
  return newest(dates.map(first)) || first(caseFile.negotiation.started);
}

function positionsUntil(caseFile: CaseFile, party: Key, issue: Key, day: string): Position[] {
  return caseFile.positions
    .filter((position) => position.party === party && position.issue === issue && first(position.from) <= day)
    .sort((a, b) => (first(a.from) < first(b.from) ? -1 : 1));
}

function stanceOn(position: Position, option: Key): Stance | null {
  const stances = position.stances ?? {};
  return Object.hasOwn(stances, option) ? (stances[option] ?? null) : null;
}

function readCell(caseFile: CaseFile, party: Key, issue: Issue, day: string): CellReading {
  const positions = positionsUntil(caseFile, party, issue.key, day);
  const position = positions.at(-1) ?? null;
  const says = new Map<Key, Stance>();
  const standing = new Map<Key, PartialDate>();
  const lastSaid = new Map<Key, { stance: Stance; from: PartialDate }>();
  const restsOn = position === null ? [] : [position];
  for (const { key: option } of issue.options) {
    let redLineOf: Position | null = null;
    let spokeOf: { stance: Stance; from: PartialDate } | null = null;
    for (const said of positions) {
      const stance = stanceOn(said, option);
      if (stance !== null) spokeOf = { stance, from: said.from };
      if (stance !== null) redLineOf = stance === "red-line" ? said : null;
      if (said.agenda === "neutral" || said.agenda === "withdrawn") redLineOf = null;
    }
    const now = position === null ? null : stanceOn(position, option);
    if (now !== null) says.set(option, now);
    else {
      // Choice: a red line that still stands is listed as standing and not as last said too.
      if (redLineOf !== null) {
        says.set(option, "red-line");
        standing.set(option, redLineOf.from);
        restsOn.push(redLineOf);
      } else if (spokeOf !== null) lastSaid.set(option, spokeOf);
    }
  }
  const agenda = position?.agenda ?? "stated";
  let state: CellState = agenda;
  if (position === null) state = "no-position";
  // Choice: a headline without stances beside a red line that still stands is stated, for it has a part in the status.
  else if (agenda === "stated" && says.size === 0) state = "not-coded";
  // Choice: evidence known to the month or year is later than a day only if the first day of it is.
  const evidence = (position?.evidence ?? []).filter((entry) => {
    const statement = caseFile.statements.find(({ key }) => key === entry.statement);
    return statement !== undefined && first(statement.date) <= day;
  });
  const onRecord = agenda === "refused" || says.size > 0;
  return { party, state, position, says, standing, restsOn, lastSaid, evidence: evidence.length, onRecord };
}

/** The chosen parties, and those of them (and of `count`) that are counted wherever they say something. */
export function choose(caseFile: CaseFile, view: ReadingView): { parties: Key[]; counted: Key[] } {
  const roleOf = new Map(caseFile.parties.map((party) => [party.key, party.role]));
  let parties = [...(view.parties ?? caseFile.negotiation.focus ?? [])];
  if (parties.length === 0) {
    // Choice: positions of the whole case file, whatever the date; those at the table are ranked by them too.
    const positions = (party: Key) =>
      caseFile.positions.filter((position) => position.party === party).length;
    const rank = (party: Key) => (roleOf.get(party) === "at-table" ? 0 : 1);
    parties = caseFile.parties
      .map(({ key }) => key)
      .sort((a, b) => rank(a) - rank(b) || positions(b) - positions(a))
      .slice(0, 4);
  }
  let counted = parties.filter((party) => roleOf.get(party) === "at-table");
  if (counted.length < 2) counted = [...parties];
  // Choice: a party that is counted is shown too, in last place if it was not chosen.
  for (const party of view.count) if (!parties.includes(party)) parties.push(party);
  return {
    parties,
    counted: parties.filter((party) => counted.includes(party) || view.count.includes(party)),
  };
}

const BASES: Basis[] = ["stated", "reported", "inferred"];
const CONFIDENCES: Confidence[] = ["high", "medium", "low"];

/** Groups of at least two, smaller ones first. */
function groupsOf(members: readonly Key[]): Key[][] {
  let groups: Key[][] = [[]];
  for (const member of members) groups = [...groups, ...groups.map((group) => [...group, member])];
  return groups.filter((group) => group.length >= 2).sort((a, b) => a.length - b.length);
}

/** `chosen`: the parties chosen to be counted, neutral ones too. */
function readIssue(caseFile: CaseFile, issue: Issue, chosen: readonly Key[], day: string) {
  const cells = new Map(chosen.map((party) => [party, readCell(caseFile, party, issue, day)]));
  const cellOf = (party: Key) => cells.get(party) as CellReading;
  const options = issue.options.map(({ key }) => key);

  const counted = chosen.filter((party) => {
    const isMediator = caseFile.parties.find(({ key }) => key === party)?.role === "mediator";
    return cellOf(party).state !== "neutral" && !(isMediator && !cellOf(party).onRecord);
  });
  const R = counted.filter((party) => cellOf(party).onRecord);

  const says = (party: Key, option: Key) => cellOf(party).says.get(option) ?? null;
  const accepts = (party: Key, option: Key) =>
    ["preferred", "acceptable"].includes(says(party, option) ?? "");
  const wouldIf = (party: Key, option: Key) => says(party, option) === "conditional";
  const objects = (party: Key, option: Key) => ["opposed", "red-line"].includes(says(party, option) ?? "");
  const excludes = (party: Key, option: Key) => says(party, option) === "red-line";

  function isBlocked(party: Key, option: Key): boolean {
    const conditions = cellOf(party).position?.conditions ?? {};
    const condition = Object.hasOwn(conditions, option) ? conditions[option] : undefined;
    return (condition?.requires ?? []).some((required) => {
      const other = caseFile.issues.find(({ key }) => key === required.issue);
      if (other === undefined) return false;
      return required.options.every((wanted) =>
        chosen.some((someone) => readCell(caseFile, someone, other, day).says.get(wanted) === "red-line"),
      );
    });
  }
  const mayAccept = (party: Key, option: Key) =>
    accepts(party, option) || (wouldIf(party, option) && !isBlocked(party, option));
  const asks = (party: Key, option: Key) => accepts(party, option) || wouldIf(party, option);

  const refusedBy = R.filter((party) => cellOf(party).state === "refused");
  const preferredByAll = options.filter((option) => R.every((party) => says(party, option) === "preferred"));
  const acceptedByAll = options.filter((option) => R.every((party) => accepts(party, option)));
  const onConditions = options.filter((option) => R.every((party) => mayAccept(party, option)));
  const clashes: { by: Key; against: Key; options: Key[] }[] = [];
  for (const by of R) {
    for (const against of R) {
      const asked = options.filter((option) => asks(against, option));
      if (by !== against && asked.length > 0 && asked.every((option) => excludes(by, option))) {
        clashes.push({ by, against, options: asked });
      }
    }
  }
  const deadlock =
    options.length > 0 && options.every((option) => R.some((party) => excludes(party, option)));
  const free = options.filter((option) => !R.some((party) => objects(party, option)));
  const unanswered = free.filter((option) => R.some((party) => asks(party, option)));
  const untested = free.filter((option) => !unanswered.includes(option));

  let status: Status;
  let landing: Key[] = [];
  if (R.length < 2) status = "unknown";
  else if (refusedBy.length === R.length) status = "off-agenda";
  else if (refusedBy.length > 0) status = "agenda-dispute";
  else if (preferredByAll.length > 0) [status, landing] = ["same-choice", preferredByAll];
  else if (acceptedByAll.length > 0) [status, landing] = ["common-ground", acceptedByAll];
  else if (onConditions.length > 0) [status, landing] = ["on-conditions", onConditions];
  else if (clashes.length > 0 || deadlock) status = "red-line-conflict";
  else if (unanswered.length > 0) status = "unanswered";
  else if (untested.length > 0) status = "untested";
  else status = "gap";

  const blockers: Key[][] = [];
  if (R.length >= 3 && R.length <= 8) {
    for (const group of groupsOf(R)) {
      // Choice: who accepts on conditions that are not blocked accepts something.
      const eachAccepts = group.every((party) => options.some((option) => mayAccept(party, option)));
      const share = options.some((option) => group.every((party) => mayAccept(party, option)));
      const smaller = blockers.some((found) => found.every((party) => group.includes(party)));
      if (eachAccepts && !share && !smaller) blockers.push(group);
    }
  }

  let distance: number | null = null;
  const [one, two] = R;
  if (issue.scale === "ordinal" && R.length === 2 && one !== undefined && two !== undefined) {
    for (let i = 0; i < options.length; i++) {
      for (let j = 0; j < options.length; j++) {
        if (!accepts(one, options[i] as Key) || !accepts(two, options[j] as Key)) continue;
        if (distance === null || Math.abs(i - j) < distance) distance = Math.abs(i - j);
      }
    }
  }

  const rested = R.flatMap((party) => cellOf(party).restsOn);
  const weakest = <T>(order: T[], values: T[]) => order.filter((value) => values.includes(value)).at(-1) as T;
  const restsOn =
    rested.length === 0
      ? null
      : {
          basis: weakest(
            BASES,
            rested.map((position) => position.basis),
          ),
          confidence: weakest(
            CONFIDENCES,
            rested.map((position) => position.confidence),
          ),
          oldest: rested.map(({ from }) => from).sort((a, b) => (first(a) < first(b) ? -1 : 1))[0],
        };
  // Choice: "alone" is said of both: nothing that it rests on is better than low confidence or inference.
  const thin =
    R.length < counted.length / 2 ||
    rested.every((position) => position.confidence === "low" || position.basis === "inferred");
  const alwaysFinal = ["agenda-dispute", "red-line-conflict", "gap"].includes(status);

  // Choice: what is untested or unanswered, who clashes and the deadlock are reasons of these statuses only; the worked
  // examples name none of them elsewhere.
  const isOpen = ["red-line-conflict", "unanswered", "untested", "gap"].includes(status);

  return {
    status,
    final: alwaysFinal || R.length === counted.length,
    thin,
    counted,
    onRecord: R,
    options: isOpen ? unanswered : landing,
    untested: isOpen ? untested : [],
    refusedBy,
    clashes: isOpen ? clashes : [],
    deadlock: isOpen && deadlock,
    blockers,
    distance,
    restsOn,
    tally: options.map((option) => ({
      option,
      accept: counted.filter((party) => accepts(party, option)),
      conditional: counted.filter((party) => wouldIf(party, option)),
      object: counted.filter((party) => objects(party, option)),
      silent: counted.filter((party) => says(party, option) === null),
    })),
  };
}

/** The whole matrix. */
export function readMatrix(caseFile: CaseFile, view: ReadingView) {
  const day = dayOf(caseFile, view.asOf);
  const { parties, counted } = choose(caseFile, view);
  const beside = parties.filter(
    (party) =>
      caseFile.parties.find(({ key }) => key === party)?.role === "outside" && !counted.includes(party),
  );
  const issues = caseFile.issues.map((issue) => ({
    key: issue.key,
    ...readIssue(caseFile, issue, counted, day),
    with: beside.map((party) => ({
      party,
      status: readIssue(caseFile, issue, [...counted, party], day).status,
    })),
    cells: parties.map((party) => readCell(caseFile, party, issue, day)),
  }));
  return { asOf: day, parties, counted, issues };
}

const counts = (stance: Stance | null) => (stance === "acceptable" ? "preferred" : stance);

// Choice: of what changed, the first of these that fits is named. A red line that gives way is lifted, whatever
// follows it; between preferred and acceptable the first choice changed, in either direction.
function changeOf(before: Stance | null, after: Stance) {
  if (before === after) return "again";
  if (counts(before) === counts(after)) return "first-choice";
  if (after === "red-line") return "new-red-line";
  if (before === "red-line") return "red-line-lifted";
  if (after === "opposed") return "newly-objects";
  if (after === "conditional") return "newly-conditional";
  if (before === "conditional") return "condition-dropped";
  return "newly-accepts";
}

export interface MoveReading {
  party: Key;
  issue: Key;
  date: PartialDate;
  /** Of the position, besides what it says of options. */
  kinds: string[];
  stances: { option: Key; change: string; before: Stance | null; after: Stance | null }[];
  evidence: Key[];
}

/** What was said after `from` and until `to`, and what changed by it. */
export function readChanges(caseFile: CaseFile, from: string, to: string, chosen: readonly Key[]) {
  const moves: MoveReading[] = [];
  for (const position of caseFile.positions) {
    const day = first(position.from);
    if (day <= from || day > to) continue;
    const issue = caseFile.issues.find(({ key }) => key === position.issue) as Issue;
    const before = positionsUntil(caseFile, position.party, position.issue, day).filter(
      (p) => p !== position,
    );
    const previous = before.at(-1);
    const kinds: string[] = [];
    // Choice: after a withdrawal a party's next position is no first one, and reopens nothing that it refused before.
    if (previous === undefined) kinds.push("first-position");
    if (position.agenda === "refused" && previous?.agenda !== "refused") kinds.push("agenda-refused");
    if (previous?.agenda === "refused" && (position.agenda ?? "stated") === "stated")
      kinds.push("agenda-reopened");
    if (position.agenda === "neutral" && previous?.agenda !== "neutral") kinds.push("became-neutral");
    if (position.agenda === "withdrawn" && previous?.agenda !== "withdrawn") kinds.push("withdrawn");
    let stances: MoveReading["stances"] = [];
    for (const { key: option } of issue.options) {
      const said = before.map((earlier) => stanceOn(earlier, option)).filter((stance) => stance !== null);
      const lastStated = said.at(-1) ?? null;
      const after = stanceOn(position, option);
      if (after !== null) {
        stances.push({ option, change: changeOf(lastStated, after), before: lastStated, after });
      } else if (lastStated !== null) {
        stances.push({ option, change: "not-mentioned", before: lastStated, after });
      }
    }
    // "not-mentioned (never a move)". Choice: it is listed only beside stances that are stated.
    if (stances.every(({ change }) => change === "not-mentioned")) stances = [];
    if (kinds.length === 0 && stances.length === 0) continue;
    // Choice: a move names what supports it, not what speaks against it or is context. "Evidence later than the date is
    // neither shown nor counted."
    const evidence = (position.evidence ?? [])
      .filter(({ relation }) => relation === undefined || relation === "supports")
      .map(({ statement }) => statement)
      .filter((key) => caseFile.statements.some((one) => one.key === key && first(one.date) <= to));
    const { party, from: since } = position;
    moves.push({ party, issue: issue.key, date: since, kinds, stances, evidence });
  }
  const statuses = caseFile.issues.flatMap((issue) => {
    const before = readIssue(caseFile, issue, chosen, from).status;
    const after = readIssue(caseFile, issue, chosen, to).status;
    return before === after ? [] : [{ issue: issue.key, before, after }];
  });
  const distances = caseFile.issues.flatMap((issue) => {
    const before = readIssue(caseFile, issue, chosen, from).distance;
    const after = readIssue(caseFile, issue, chosen, to).distance;
    return before === null || after === null || before === after ? [] : [{ issue: issue.key, before, after }];
  });
  return { moves, statuses, distances };
}
