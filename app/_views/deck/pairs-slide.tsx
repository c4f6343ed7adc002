import type { DeckShown } from "./deck-shown";
import styles from "./slide.module.css";
import { SlideFrame } from "./slide-frame";

/** On how many issues every two of the parties meet. */
export function PairsSlide({ number, shown }: { number: string; shown: DeckShown }) {
  const { document, messages } = shown;
  const { pairs } = document;
  if (pairs === null) return null;
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
          {pairs.rows.map(([name = "", ...cells]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((words, place) => (
                <td key={heads[place]} data-self={heads[place] === name ? "" : undefined}>
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
