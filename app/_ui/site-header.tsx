import Link from "next/link";
import { type Language, withLanguage } from "@/lib/domain/language";
import type { Ui } from "@/lib/messages/en/ui/ui";
import { LanguageChoice } from "./language-choice";
import styles from "./site-header.module.css";

interface SiteHeaderProps {
  words: Ui["site"];
  language: Language;
  children?: React.ReactNode;
}

/**
 * The top of every page: the way past it, the name, the places that are not about one negotiation, the languages.
 * `children`: what else can be done from everywhere.
 */
export function SiteHeader({ words, language, children }: SiteHeaderProps) {
  return (
    <header className={styles.header}>
      <a className={styles.skip} href="#main">
        {words.skip}
      </a>
      <Link className={styles.brand} href={withLanguage("/", language)} prefetch={false}>
        Parley
      </Link>
      <nav className={styles.nav} aria-label={words.nav}>
        <Link href={withLanguage("/", language)} prefetch={false}>
          {words.negotiations}
        </Link>
        <Link href={withLanguage("/method", language)} prefetch={false}>
          {words.method}
        </Link>
      </nav>
      {children}
      <div className={styles.languages}>
        <LanguageChoice label={words.languages} current={language} />
      </div>
    </header>
  );
}
