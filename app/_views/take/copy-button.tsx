import styles from "./take.module.css";

interface CopyButtonProps {
  children: React.ReactNode;
  /** Where a key presses it. */
  id?: string;
  /** The text itself. */
  text?: string;
  /** A path of ours, to be copied as a whole address. */
  address?: string;
  /** Where the text is: plain, and the same as HTML. */
  plain?: string;
  html?: string;
  quiet?: boolean;
}

/** Copies by the one listener of the page (take-listener.tsx); where scripts do not run it is not there. */
export function CopyButton({ children, id, text, address, plain, html, quiet = false }: CopyButtonProps) {
  return (
    <button
      id={id}
      type="button"
      className={styles.copy}
      data-copy=""
      data-quiet={quiet ? "" : undefined}
      data-text={text}
      data-address={address}
      data-plain={plain}
      data-html={html}
    >
      {children}
    </button>
  );
}
