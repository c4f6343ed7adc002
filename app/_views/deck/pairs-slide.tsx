import type { PairGrid } from "@/lib/domain/pairs";
import type { DeckShown } from "./deck-shown";
import styles from "./slide.module.css";
import { SlideFrame } from "./slide-frame";

/** On how many issues every two of the parties meet. */
export function PairsSlide({ number, shown }: { number: string; shown: DeckShown }) {
  const { document, messages } = shown;
  const { pairs } = document;
  if (pairs === null) return null;
  const grid = shown.deck.handout.pairs;
  const [corner = "", ...heads] = pairs.head;
  return (
    <SlideFrame number={number} title={messages.ui.views.pairs.title} shown={shown}>
      <table className={styles.pairs} data-many={heads.length > 5 ? "" : undefined}>
        <thead>
          <tr>
            <td>{corner}</td>
            {heads.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {pairs.rows.map(([name = "", ...cells], row) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((words, place) => (
                <td key={heads[place]} {...lookOf(grid, row, place)}>
                  {words}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.small}>{pairs.notes.join(" ")}</p>
    </SlideFrame>
  );
}

/** Where two meet is green, unless that rests on too little. */
function lookOf({ parties, pairs }: PairGrid, row: number, column: number): Record<string, string> {
  if (row === column) return { "data-self": "" };
  const two = [parties[row], parties[column]];
  const pair = pairs.find(({ one, other }) => two.includes(one) && two.includes(other));
  if (pair === undefined || pair.isGrey) return { "data-grey": "" };
  return pair.shared - pair.sharedConduct > 0 ? { "data-meets": "" } : {};
}
