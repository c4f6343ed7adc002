import type { ReactNode } from "react";
import styles from "./method.module.css";

interface SectionProps {
  id: string;
  title: string;
  children: ReactNode;
}

/** A part of the page with an address of its own. */
export function Section({ id, title, children }: SectionProps) {
  return (
    <section className={styles.section}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

/** A smaller part, one level below. */
export function Subsection({ id, title, children }: SectionProps) {
  return (
    <section className={styles.subsection}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  );
}
