import type { DeckWords } from "./deck-stage";
import styles from "./stage.module.css";

/** The list of keys. */
export function DeckKeys({ words }: { words: Pick<DeckWords, "keys" | "do"> }) {
  return (
    <table className={styles.keys}>
      <tbody>
        {Object.values(words.keys).map(([key, does]) => (
          <tr key={key}>
            <th scope="row">
              <kbd>{key}</kbd>
            </th>
            <td>{does}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
