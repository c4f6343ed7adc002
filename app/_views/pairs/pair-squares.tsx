import { countSquareColumns, type Pair } from "@/lib/domain/pairs";
import { STATUSES_AS_SHOWN, type Status } from "@/lib/domain/vocabulary";
import type { MarkedTerm, Messages } from "@/lib/messages/messages";
import styles from "./pair-squares.module.css";
import type { PairsShown } from "./pairs-shown";

interface SquareProps {
  status: Status;
  /** Mark and word, which on conduct are others. */
  term: Pick<MarkedTerm, "mark">;
  isConduct?: boolean;
  thin?: boolean;
  title?: string;
  children?: React.ReactNode;
}

/** One issue between two parties: shape and colour. Its words stand under the pointer and in the sentence of the pair. */
export function Square({ status, term, isConduct = false, thin = false, title, children }: SquareProps) {
  return (
    <i
      className={styles.square}
      data-status={status}
      data-conduct={isConduct ? "" : undefined}
      data-thin={thin ? "" : undefined}
      title={title}
    >
      {status === "unknown" ? null : term.mark}
      {children}
    </i>
  );
}

/** The squares of a pair: always the same issues in the same place. */
export function PairSquares({ pair, shown: { grid, messages } }: { pair: Pair; shown: PairsShown }) {
  return (
    <span className={styles.squares} data-columns={countSquareColumns(grid.issues.length)} aria-hidden="true">
      {grid.issues.map((issue, place) => {
        const { status = "unknown", thin = false } = pair.issues[place] ?? {};
        const term = messages.statusWords(status, issue, 2);
        return (
          <Square
            key={issue.key}
            status={status}
            term={term}
            isConduct={issue.about === "conduct"}
            thin={thin}
            title={`${issue.title}: ${term.word}`}
          />
        );
      })}
    </span>
  );
}

/** Where there are too many issues for squares: how many have each status. */
export function PairTallies({ pair, messages }: { pair: Pair; messages: Messages }) {
  const present = STATUSES_AS_SHOWN.filter((status) => pair.counts[status] > 0);
  return (
    <span className={styles.tallies} aria-hidden="true">
      {present.map((status) => (
        <Square key={status} status={status} term={messages.statuses[status]}>
          <b>{messages.number(pair.counts[status])}</b>
        </Square>
      ))}
    </span>
  );
}
