// The newest moves: for the first page, for feeds, and for the pages of an issue and of a party.
import { positionId } from "./case-entities";
import type { CaseFile, Day, Key, Position } from "./case-file";
import { indexCase } from "./case-index";
import { listEarlier, listMovesOf, type Move } from "./changes";
import { firstDay } from "./day";

/** One position with all that it says anew. */
export interface PositionMoves {
  /** The same in every release: `party~issue~first day`. */
  id: string;
  position: Position;
  moves: readonly Move[];
}

/** Whether it says more than what was said before. Silence and the same again are no news. */
function isNews({ kind, stances }: Move): boolean {
  return kind !== "stances" || stances.some(({ change }) => change !== "again" && change !== "not-mentioned");
}

/** The positions taken up to the day that say something new, newest first; of one day in the order of the case file. */
export function listLatestMoves(
  caseFile: CaseFile,
  until: Day,
  asked: { party?: Key; issue?: Key; parties?: readonly Key[]; issues?: readonly Key[]; most: number },
): PositionMoves[] {
  const index = indexCase(caseFile);
  const found: PositionMoves[] = [];
  const [parties, issues] = [asked.parties, asked.issues].map((keys) => keys && new Set(keys));
  const positions = caseFile.positions
    .filter(({ party }) => asked.party === undefined || party === asked.party)
    .filter(({ issue }) => asked.issue === undefined || issue === asked.issue)
    .filter(({ party, issue }) => (parties?.has(party) ?? true) && (issues?.has(issue) ?? true))
    .filter(({ from }) => firstDay(from) <= until)
    .toSorted((a, b) =>
      firstDay(a.from) > firstDay(b.from) ? -1 : Number(firstDay(a.from) < firstDay(b.from)),
    );
  for (const position of positions) {
    if (found.length >= asked.most) break;
    const moves = listMovesOf(index, position, listEarlier(index, position), until);
    if (moves.some(isNews)) found.push({ id: positionId(position), position, moves });
  }
  return found;
}
