import styles from "./disclosure.module.css";

interface DisclosureProps {
  summary: React.ReactNode;
  children: React.ReactNode;
  open?: boolean;
}

/** More of the same, one press away; works without JavaScript, and prints open where it was opened. */
export function Disclosure({ summary, children, open = false }: DisclosureProps) {
  return (
    <details className={styles.disclosure} open={open}>
      <summary>{summary}</summary>
      <div className={styles.inside}>{children}</div>
    </details>
  );
}
