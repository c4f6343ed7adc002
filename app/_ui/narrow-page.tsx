import type { Language } from "@/lib/domain/language";
import { textDirection } from "@/lib/domain/text-direction";
import styles from "./narrow-page.module.css";

interface NarrowPageProps {
  title: string;
  lead: string;
  /** Of its words, where they are not in English. */
  language?: Language;
  children?: React.ReactNode;
}

/** A page with one thing to do. It is in English, unless told, whatever the language of the pages around it. */
export function NarrowPage({ title, lead, language = "en", children }: NarrowPageProps) {
  return (
    <div className={styles.page} lang={language} dir={textDirection(language)}>
      <h1>{title}</h1>
      <p className={styles.lead}>{lead}</p>
      {children}
    </div>
  );
}
