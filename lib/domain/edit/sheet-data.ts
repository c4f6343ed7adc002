// What the sheet loads once: the draft without its evidence, and what differs of it from the last release.
import type { CaseFile, Day, Position } from "../case-file";
import { cellName, compareCell } from "./draft-sheet";

export interface SheetData {
  /** Statements, sources, events and figures are asked for where they are shown. */
  caseFile: CaseFile;
  /** The last day of the whole record. */
  end: Day;
  versions: { position: Readonly<Record<string, number>>; issue: Readonly<Record<string, number>> };
  released: { number: number; cells: Readonly<Record<string, readonly Position[]>> } | null;
  /** Of the draft: asked after it, what others changed since. */
  revision: number;
}

interface OpenedDraft {
  draft: CaseFile;
  end: Day;
  versions: SheetData["versions"];
  released: { number: number; caseFile: CaseFile } | null;
  revision: number;
}

export function makeSheetData({ draft, end, versions, released, revision }: OpenedDraft): SheetData {
  return {
    caseFile: { ...draft, statements: [], sources: [], events: [], figures: [] },
    end,
    versions: { position: versions.position, issue: versions.issue },
    released: released && {
      number: released.number,
      cells: listDifferentCells(draft.positions, released.caseFile.positions),
    },
    revision,
  };
}

/** The cells that differ, each with its positions in the release. */
function listDifferentCells(
  now: readonly Position[],
  released: readonly Position[],
): Record<string, Position[]> {
  const byCell = (positions: readonly Position[]) => {
    const cells = new Map<string, Position[]>();
    for (const position of positions) {
      const name = cellName(position.party, position.issue);
      const others = cells.get(name);
      if (others) others.push(position);
      else cells.set(name, [position]);
    }
    return cells;
  };
  const [here, there] = [byCell(now), byCell(released)];
  const names = new Set([...here.keys(), ...there.keys()]);
  return Object.fromEntries(
    [...names]
      .filter((name) => compareCell(here.get(name) ?? [], there.get(name) ?? []) !== "same")
      .map((name) => [name, there.get(name) ?? []]),
  );
}
