import Link from "next/link";
import { type Language, withLanguage } from "@/lib/domain/language";
import type { Ui } from "@/lib/messages/en/ui/ui";
import styles from "./site-footer.module.css";

interface SiteFooterProps {
  /** An address of mail or of a page where readers report errors. */
  contact: string | null;
  words: Ui["site"];
  language: Language;
  children?: React.ReactNode;
}

/** The bottom of every page. `children`: what else belongs there. */
export function SiteFooter({ contact, words, language, children }: SiteFooterProps) {
  return (
    <footer className={styles.footer}>
      <Link href={withLanguage("/method", language)} prefetch={false}>
        {words.howRead}
      </Link>
      <Link href={withLanguage("/docs/api", language)} prefetch={false}>
        {words.api}
      </Link>
      {contact === null ? null : (
        <a href={contactHref(contact)} rel="noopener noreferrer">
          {words.report}
        </a>
      )}
      {/* The same for everybody, whoever is signed in: these pages are made once for all. The team's are in English. */}
      <a href="/admin" hrefLang="en">
        {words.signIn}
      </a>
      {children}
    </footer>
  );
}

function contactHref(contact: string): string {
  return /^(https?:|mailto:)/i.test(contact) ? contact : `mailto:${contact}`;
}
