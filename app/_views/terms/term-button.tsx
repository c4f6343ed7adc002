import { sayingId, type TermName, termId } from "./term-name";
import styles from "./terms.module.css";

interface TermButtonProps {
  term: TermName;
  children: React.ReactNode;
}

/**
 * A term that says what it means: its definition opens by press, tap or key, without JavaScript, and goes by Escape or
 * a press beside it; with JavaScript also by pointing at it (show-terms.ts). The definitions stand once on every page
 * (term-definitions.tsx).
 */
export function TermButton({ term, children }: TermButtonProps) {
  return (
    <button
      type="button"
      className={styles.term}
      popoverTarget={termId(term)}
      aria-describedby={sayingId(term)}
      data-term=""
    >
      {children}
    </button>
  );
}
