// Where the parties stand on the options of an issue, as extents on one axis: what they want, where their red lines
// stand, where those counted meet, and which options wait for an answer. What it says is what the cells and the status
// say; it only finds what lies side by side.
import type { Issue, Key, PartialDate } from "./case-file";
import type { Cell, LastSaid } from "./cell";
import { findSearch } from "./find-search";
import type { Offer } from "./issue-status";
import type { MatrixRow } from "./matrix";
import type { Stance } from "./vocabulary";

/** Neighbouring options by their places on the issue, from 0, both ends taken in. */
export interface Extent {
  from: number;
  to: number;
}

/** Options that a party accepts side by side, or side by side on conditions. */
export interface WantedRange extends Extent {
  conditional: boolean;
  /** Another range of the same party begins right there. */
  joinsBefore: boolean;
  joinsAfter: boolean;
}

/** Options behind a red line. A wall stands where the next option is none. */
export interface WalledRange extends Extent {
  /** `from` of the earlier position whose red line still stands; null where the position in force says it. */
  standing: PartialDate | null;
  wallBefore: boolean;
  wallAfter: boolean;
}

export interface Mark {
  option: Key;
  place: number;
  stance: Stance;
}

export interface Ring {
  option: Key;
  place: number;
  said: LastSaid;
}

/** What one cell says, as extents on the options. */
export interface CellExtents {
  marks: readonly Mark[];
  rings: readonly Ring[];
  wanted: readonly WantedRange[];
  walled: readonly WalledRange[];
}

/** Parties that say exactly the same; mostly one. */
export interface SpectrumRow extends CellExtents {
  parties: readonly Key[];
  /** The cell of the first of them. */
  cell: Cell;
}

export interface WaitingOffer {
  place: number;
  offer: Offer;
}

export interface IssueSpectrum {
  row: MatrixRow;
  /** Whether the options stand in order; without it nothing lies between two of them. */
  isOrdinal: boolean;
  counted: readonly SpectrumRow[];
  /** Chosen, and not counted on this issue. */
  beside: readonly SpectrumRow[];
  /** Where the status lands: options that all counted parties on record share. */
  shared: readonly Extent[];
  offers: readonly WaitingOffer[];
}

/** From so many parties on, those that say exactly the same stand in one row. */
const GROUPED_FROM = 9;

/** `parties`: those chosen, in their order. */
export function buildSpectrum(row: MatrixRow, parties: readonly Key[]): IssueSpectrum {
  const { issue, status } = row;
  const isOrdinal = issue.scale === "ordinal";
  const isGrouped = parties.length >= GROUPED_FROM;
  const build = (keys: readonly Key[]) =>
    groupCells(issue, row.cells, keys, isGrouped).map((group) => ({
      ...group,
      ...findCellExtents(issue, group.cell),
    }));
  const isShared = (place: number) => status.landing.includes(issue.options[place]?.key ?? "");
  return {
    row,
    isOrdinal,
    counted: build(status.counted),
    beside: build(parties.filter((key) => !status.counted.includes(key))),
    shared: findExtents(issue.options.length, (place) => (isShared(place) ? "shared" : null), isOrdinal),
    offers: status.unanswered.map((offer) => ({
      place: issue.options.findIndex(({ key }) => key === offer.option),
      offer,
    })),
  };
}

interface Group {
  parties: Key[];
  cell: Cell;
}

function groupCells(
  issue: Issue,
  cells: Readonly<Record<Key, Cell>>,
  parties: readonly Key[],
  isGrouped: boolean,
): Group[] {
  const groups = new Map<string, Group>();
  for (const party of parties) {
    const cell = cells[party];
    if (!cell) continue;
    const said = issue.options.map(({ key }) => [cell.stances[key], cell.standing[key], cell.lastSaid[key]]);
    const since = cell.state === "withdrawn" ? cell.position?.from : null;
    const blank = cell.state === "no-position" ? findSearch(issue, cell)?.until : null;
    const name = isGrouped ? JSON.stringify([cell.state, said, since, blank, cell.isBefore]) : party;
    const group = groups.get(name);
    if (group) group.parties.push(party);
    else groups.set(name, { parties: [party], cell });
  }
  return [...groups.values()];
}

/** Ranges of options that are wanted, or behind red lines; on a nominal issue every option stands for itself. */
export function findCellExtents(issue: Issue, cell: Cell): CellExtents {
  const isOrdinal = issue.scale === "ordinal";
  const count = issue.options.length;
  const stanceAt = (place: number) => cell.stances[issue.options[place]?.key ?? ""];
  const standingAt = (place: number) => cell.standing[issue.options[place]?.key ?? ""] ?? null;
  const wants = (place: number) => {
    const stance = stanceAt(place);
    if (stance === "conditional") return "conditional";
    return stance === "preferred" || stance === "acceptable" ? "accepted" : null;
  };
  const isRed = (place: number) => stanceAt(place) === "red-line";
  const redName = (place: number) => (isRed(place) ? `red ${standingAt(place) ?? ""}` : null);
  return {
    marks: issue.options.flatMap(({ key: option }, place) => {
      const stance = cell.stances[option];
      return stance ? [{ option, place, stance }] : [];
    }),
    rings: issue.options.flatMap(({ key: option }, place) => {
      const said = cell.lastSaid[option];
      return said ? [{ option, place, said }] : [];
    }),
    wanted: findExtents(count, wants, isOrdinal).map((extent) => ({
      ...extent,
      conditional: wants(extent.from) === "conditional",
      joinsBefore: isOrdinal && wants(extent.from - 1) !== null,
      joinsAfter: isOrdinal && wants(extent.to + 1) !== null,
    })),
    walled: findExtents(count, redName, isOrdinal).map((extent) => ({
      ...extent,
      standing: standingAt(extent.from),
      wallBefore: !isOrdinal || (extent.from > 0 && !isRed(extent.from - 1)),
      wallAfter: !isOrdinal || (extent.to < count - 1 && !isRed(extent.to + 1)),
    })),
  };
}

/** The longest runs of neighbouring places with the same name; without order every place is a run of its own. */
function findExtents(count: number, nameAt: (place: number) => string | null, isOrdinal: boolean): Extent[] {
  const extents: Extent[] = [];
  for (let place = 0; place < count; place++) {
    const name = nameAt(place);
    if (name === null) continue;
    const last = extents.at(-1);
    if (isOrdinal && last && last.to === place - 1 && nameAt(last.to) === name) last.to = place;
    else extents.push({ from: place, to: place });
  }
  return extents;
}
