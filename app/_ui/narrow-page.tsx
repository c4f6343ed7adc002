import styles from "./narrow-page.module.css";

interface NarrowPageProps {
  title: string;
  lead: string;
  children?: React.ReactNode;
}

/** A page with one thing to do. It is in English whatever the language of the pages around it. */
export function NarrowPage({ title, lead, children }: NarrowPageProps) {
  return (
    <div className={styles.page} lang="en" dir="ltr">
      <h1>{title}</h1>
      <p className={styles.lead}>{lead}</p>
      {children}
    </div>
  );
}
