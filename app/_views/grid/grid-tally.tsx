import { formatNumber } from "@/lib/messages/number";
import styles from "./grid.module.css";
import type { GridWords } from "./grid-words";

interface GridTallyProps {
  /** Per option how many accept, would on conditions, object, say nothing. */
  tally: readonly (readonly number[])[];
  words: GridWords;
}

const KINDS = ["accept", "conditional", "object", "silent"] as const;

/** For every option how the counted divide, as a bar by its number; by ear in counts. */
export function GridTally({ tally, words }: GridTallyProps) {
  const write = (number: number) => formatNumber(number, words.language);
  return (
    <span className={styles.tally}>
      {tally.map((counts, place) => {
        const said = counts.flatMap((count, kind) =>
          count === 0 ? [] : [`${write(count)} ${words.tally[kind]}`],
        );
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: an option has its place
          <span key={place} className={styles.bar} title={`${write(place + 1)}: ${said.join(", ")}`}>
            <span className="visually-hidden">{`${write(place + 1)}: ${said.join(", ")}. `}</span>
            {KINDS.map((kind, at) =>
              counts[at] ? (
                <span key={kind} data-kind={kind} style={{ flexGrow: counts[at] }} aria-hidden="true" />
              ) : null,
            )}
          </span>
        );
      })}
    </span>
  );
}
