import type { Issue, Key, Party } from "@/lib/domain/case-file";
import type { Cell } from "@/lib/domain/cell";
import { CELL_STATES, type CellState } from "@/lib/domain/vocabulary";
import { Ladder } from "../_views/ladder";
import { titleOf } from "./contents";
import { buildLesson, type Lesson } from "./lesson";
import type { Material } from "./material";
import styles from "./method.module.css";
import { Section } from "./section";

interface Shown {
  cell: Cell;
  issue: Issue;
  party: Party;
}

/** The first cell of the matrix for which the test holds. */
function findCell({ index, matrix }: Lesson, fits: (cell: Cell, issue: Issue) => boolean): Shown | null {
  for (const { issue, cells } of matrix.rows)
    for (const key of matrix.parties) {
      const cell = cells[key];
      const party = index.parties.get(key);
      if (cell && party && fits(cell, issue)) return { cell, issue, party };
    }
  return null;
}

const wasSearched = (issue: Issue, party: Key) =>
  issue.searched?.some((search) => search.party === party) === true;

/** Each kind of cell with one of the teaching case that is so. */
function listExamples(lesson: Lesson, state: CellState): Shown[] {
  const is = (cell: Cell) => cell.state === state;
  const examples =
    state === "no-position"
      ? [
          findCell(lesson, (cell, issue) => is(cell) && wasSearched(issue, cell.party)),
          findCell(lesson, (cell, issue) => is(cell) && !wasSearched(issue, cell.party)),
        ]
      : [findCell(lesson, is)];
  return examples.filter((shown) => shown !== null);
}

/** What a cell of the matrix can be. Silence is never read as consent and never filled in. */
export function Cells({ material }: { material: Material }) {
  const { messages, teaching } = material;
  const lesson = buildLesson(teaching, "flow");
  return (
    <Section id="cells" title={titleOf("cells")}>
      <p>
        One party on one issue at one date is a cell. It is one of these, each with its own look. Silence is
        never read as consent and never filled in. A party is <b>on record</b> on an issue if it refuses it or
        states at least one stance.
      </p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">A cell is</th>
            <th scope="col">when</th>
            <th scope="col">for example</th>
          </tr>
        </thead>
        <tbody>
          {CELL_STATES.map((state) => (
            <tr key={state} id={`cell-${state}`}>
              <th scope="row">{messages.cellStates[state].word}</th>
              <td>{messages.cellStates[state].definition}</td>
              <td>
                {listExamples(lesson, state).map((shown) => (
                  <Example
                    key={`${shown.party.key} ${shown.issue.key}`}
                    shown={shown}
                    lesson={lesson}
                    material={material}
                  />
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function Example({ shown, lesson, material }: { shown: Shown; lesson: Lesson; material: Material }) {
  const { cell, issue, party } = shown;
  const { messages } = material;
  return (
    <div className={styles.cell} data-state={cell.state}>
      <p>
        <b>{party.shortName}</b> on “{issue.title}”: {cell.position?.headline ?? null}{" "}
        {cell.state === "stated" ? null : <em>{messages.cellState(cell, issue, lesson.matrix.asOf)}</em>}
      </p>
      {Object.keys(cell.stances).length > 0 ? (
        <Ladder cell={cell} issue={issue} party={party} messages={messages} asOf={lesson.matrix.asOf} />
      ) : null}
    </div>
  );
}
