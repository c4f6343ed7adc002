// A view as slides: which there are, in which order, and how much each of them holds. What they say is a hand-out's.
import { arrangeRows } from "./arrange-rows";
import type { CaseFile, Key } from "./case-file";
import { languageOfCase } from "./case-language";
import { buildHandout, type Handout } from "./handout";
import { buildMatrix, type MatrixRow } from "./matrix";
import { buildPairGrid } from "./pairs";
import { DECK_PARTS, type DeckPart, EMPTY_VIEW, type ViewState } from "./view-state";
import type { Status } from "./vocabulary";

/** One of several slides of the same kind. */
interface Part {
  /** From 1 on. */
  part: number;
  parts: number;
}

export type Slide = { id: string } & (
  | { kind: "title" }
  | ({
      kind: "issue";
      issue: Key;
      parties: readonly Key[];
      /** Among the issues of the deck, from 1 on. */
      place: number;
    } & Part)
  | { kind: "pairs" }
  /** `issues`: those of the deck's list on this slide. `left`: how many found no slide. */
  | ({ kind: "moved" | "common-ground"; issues: readonly Key[]; left: number } & Part)
  | ({ kind: "sources"; from: number; to: number; left: number } & Part)
  /** Where all of it can be read. */
  | { kind: "end" }
);

export interface Deck {
  slides: readonly Slide[];
  /** The words of the issues that have slides, in their order; statuses and pairs are those of the whole view. */
  handout: Handout;
  /** The parties that have a column. */
  parties: readonly Key[];
  /** How much of the view is on slides. */
  shown: { issues: number; ofIssues: number; parties: number; ofParties: number };
  /** All issues of the view, in the order of the deck. */
  rows: readonly MatrixRow[];
  cells: { onRecord: number; all: number };
}

/** Columns that can be read from ten metres. */
export const PARTIES_A_SLIDE = 4;
/** Slides that somebody goes through, and one page still holds. */
const MOST_ISSUE_SLIDES = 80;
/** More parties than these are no slide but a table. */
const MOST_PARTIES = 12;
/** Cells whose words are collected: what a document may hold, too (lib/formats/handout). */
const MOST_CELLS = 400;
/** More parties than these make a table of pairs that nobody reads from afar. */
const MOST_IN_PAIRS = 8;
const LINES = {
  moved: { aSlide: 4, slides: 3 },
  "common-ground": { aSlide: 4, slides: 4 },
  sources: { aSlide: 10, slides: 4 },
} as const;

/** On these the counted parties meet, or would. */
export const MEETING: readonly Status[] = ["same-choice", "common-ground", "on-conditions"];

/** `moved`: the issues on which something changed, in the order in which that is told. */
export function buildDeck(caseFile: CaseFile, view: ViewState, moved: readonly Key[]): Deck {
  const whole = buildMatrix(caseFile, view);
  const rows = orderRows(caseFile, view, whole.rows);
  const parties = whole.parties.slice(0, MOST_PARTIES);
  const parts = Math.max(1, Math.ceil(parties.length / PARTIES_A_SLIDE));
  const most = Math.min(MOST_ISSUE_SLIDES / parts, MOST_CELLS / Math.max(1, whole.parties.length));
  const onSlides = rows.slice(0, Math.max(1, Math.floor(most)));
  const keys = onSlides.map(({ issue }) => issue.key);
  const made = buildHandout(caseFile, { ...onlyChosen(view), issues: keys });
  const handout: Handout = {
    ...made,
    matrix: whole,
    rows: made.rows.toSorted((a, b) => keys.indexOf(a.row.issue.key) - keys.indexOf(b.row.issue.key)),
    pairs: buildPairGrid(caseFile, view, MOST_IN_PAIRS),
  };
  const listed = new Set(rows.map(({ issue }) => issue.key));
  const cells = rows.flatMap((row) => whole.parties.map((party) => row.cells[party]));
  return {
    handout,
    ...{ parties, rows },
    shown: {
      ...{ issues: keys.length, ofIssues: rows.length },
      ...{ parties: parties.length, ofParties: whole.parties.length },
    },
    cells: { onRecord: cells.filter((cell) => cell?.onRecord).length, all: cells.length },
    slides: planSlides(view.deck, {
      issues: keys,
      parties,
      hasPairs: handout.pairs.parties.length > 2,
      moved: moved.filter((key) => listed.has(key)),
      meeting: rows.filter(({ status }) => MEETING.includes(status.status)).map(({ issue }) => issue.key),
      sources: handout.sources.length,
    }),
  };
}

/** In the order of the address where it names issues and asks for no other, else as the matrix has them. */
function orderRows(caseFile: CaseFile, view: ViewState, rows: readonly MatrixRow[]): readonly MatrixRow[] {
  const { issues } = view;
  if (issues !== null && view.sort === "case" && view.group !== "status")
    return rows.toSorted((a, b) => issues.indexOf(a.issue.key) - issues.indexOf(b.issue.key));
  return arrangeRows(rows, view, languageOfCase(caseFile)).flatMap((group) => group.rows);
}

/** The rows are chosen already: no filter may take one out again. */
function onlyChosen({ parties, count, asOf, lang }: ViewState): ViewState {
  return { ...EMPTY_VIEW, parties, count, asOf, lang };
}

interface Material {
  issues: readonly Key[];
  parties: readonly Key[];
  hasPairs: boolean;
  moved: readonly Key[];
  meeting: readonly Key[];
  sources: number;
}

/** The slides of a deck with these parts; without any named, of all. There is always one. */
function planSlides(asked: readonly DeckPart[], material: Material): Slide[] {
  const slides = (asked.length === 0 ? DECK_PARTS : asked).flatMap((part) => planPart(part, material));
  return slides.length > 0 ? slides : [{ id: "title", kind: "title" }];
}

function planPart(part: DeckPart, { issues, parties, hasPairs, moved, meeting, sources }: Material): Slide[] {
  switch (part) {
    case "title":
      return [{ id: "title", kind: "title" }];
    case "pairs":
      return hasPairs ? [{ id: "pairs", kind: "pairs" }] : [];
    case "issues":
      return issues.flatMap((issue, place) =>
        shareEvenly(parties, PARTIES_A_SLIDE).map(
          (some, n, all): Slide => ({
            ...{ id: `issue~${issue}~${n + 1}`, kind: "issue", issue, parties: some },
            ...{ place: place + 1, part: n + 1, parts: all.length },
          }),
        ),
      );
    case "moved":
    case "common-ground": {
      const list = part === "moved" ? moved : meeting;
      const { aSlide, slides } = LINES[part];
      const all = shareEvenly(list.slice(0, aSlide * slides), aSlide);
      return all.map(
        (some, n): Slide => ({
          ...{ id: `${part}~${n + 1}`, kind: part, issues: some },
          ...{ left: Math.max(0, list.length - aSlide * slides), part: n + 1, parts: all.length },
        }),
      );
    }
    case "sources": {
      const { aSlide, slides } = LINES.sources;
      const parts = Math.min(slides, Math.max(1, Math.ceil(sources / aSlide)));
      const lists = Array.from(
        { length: parts },
        (_, n): Slide => ({
          ...{ id: `sources~${n + 1}`, kind: "sources", from: n * aSlide },
          ...{ to: Math.min(sources, (n + 1) * aSlide), left: Math.max(0, sources - aSlide * slides) },
          ...{ part: n + 1, parts },
        }),
      );
      return [...lists, { id: "end", kind: "end" }];
    }
  }
}

/** As few parts as hold all, of about the same length; one where there is nothing. */
function shareEvenly<T>(list: readonly T[], most: number): (readonly T[])[] {
  const parts = Math.max(1, Math.ceil(list.length / most));
  const least = Math.floor(list.length / parts);
  const longer = list.length % parts;
  let from = 0;
  return Array.from({ length: parts }, (_, n) => {
    const part = list.slice(from, from + least + (n < longer ? 1 : 0));
    from += part.length;
    return part;
  });
}
