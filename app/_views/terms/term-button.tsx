import { type TermName, termId } from "./term-name";
import styles from "./terms.module.css";

interface TermButtonProps {
  term: TermName;
  /** In one line, for who hovers and for who listens; all of it opens on pressing. */
  definition: string;
  children: React.ReactNode;
}

/**
 * A term that says what it means: its definition opens by press, tap or key, without JavaScript, and goes by Escape or
 * a press beside it. The definitions stand once on every page (term-definitions.tsx).
 */
export function TermButton({ term, definition, children }: TermButtonProps) {
  return (
    <button type="button" className={styles.term} popoverTarget={termId(term)} title={definition}>
      {children}
    </button>
  );
}
