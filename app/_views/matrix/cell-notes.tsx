import type { Cell } from "@/lib/domain/cell";
import { listEvidence, staleMonths } from "@/lib/domain/evidence";
import styles from "./cell-meta.module.css";
import type { Shown } from "./shown";

interface CellNotesProps {
  cell: Cell;
  shown: Shown;
  /** Only the marks; the words are for the ear and under the pointer. */
  short?: boolean;
}

/** What speaks for caution: that it was said long ago, or that another voice of the party said otherwise. */
export function CellNotes({ cell, shown, short = false }: CellNotesProps) {
  const { index, matrix, messages } = shown;
  const months = staleMonths(index, cell, matrix.asOf);
  const against = listEvidence(index, cell, matrix.asOf).filter(({ relation }) => relation === "against");
  const notes = [
    ...(months === null ? [] : [{ mark: "◷", text: messages.age(months), isMarked: false }]),
    ...(against.length === 0 ? [] : [{ mark: "⇄", text: messages.against(against.length), isMarked: true }]),
  ];
  return notes.map(({ mark, text, isMarked }) =>
    short ? (
      <span key={mark} className={styles.note} title={text}>
        <span aria-hidden="true">{mark}</span>
        <span className="visually-hidden">{text}</span>
      </span>
    ) : (
      <span key={mark} className={styles.note}>
        {isMarked ? <span aria-hidden="true">{mark} </span> : null}
        {text}
      </span>
    ),
  );
}
